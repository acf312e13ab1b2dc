// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the tests of this folder tell Meson what they found.

/** The exit code that Meson counts as skipped. */
const SKIPPED = 77;

/** Ends the test as skipped, with the reason. */
export function skip(reason) {
    console.log(reason);
    process.exit(SKIPPED);
}

/**
 * Ends the test: failed when there are faults, each on a line of its own, else passed.
 *
 * @param checked how many things were looked at; none at all is a fault too, for then the test no
 *     longer looks where it should
 */
export function conclude(faults, checked, subject) {
    for (const fault of faults) console.error(fault);
    if (checked === 0) console.error(`found nothing to check: ${subject}`);
    console.log(`${checked} ${subject} checked, ${faults.length} faults`);
    process.exit(faults.length > 0 || checked === 0 ? 1 : 0);
}
