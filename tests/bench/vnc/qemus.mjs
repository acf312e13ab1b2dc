// SPDX-License-Identifier: GPL-3.0-or-later
//
// The QEMUs whose machines, and whose own VNC servers, can be measured: the one on the path, and
// those of $VITRINE_QEMUS, of which the set-up takes Debian testing's (build-aux/setup/qemus.mjs).
import { spawnSync } from 'node:child_process';

const ON_PATH = process.env.VITRINE_QEMU ?? 'qemu-system-x86_64';

/**
 * @typedef {object} Qemu
 * @property {string} name      the two numbers that tell its features: `10.0`
 * @property {string} version   all that it says of itself: `10.0.13 (Debian 1:10.0.13+ds-1)`
 * @property {string} program
 */

/** @returns {Qemu | null} null: it does not start */
function describe(program, env) {
    const { stdout } = spawnSync(program, ['--version'], { env, encoding: 'utf8' });
    const found = /^QEMU emulator version ((\d+\.\d+)\S*.*)$/m.exec(stdout ?? '');
    return found && { name: found[2], version: found[1].trim(), program };
}

/** Each version once. @returns {Qemu[]} */
export function findQemus(env) {
    const programs = [ON_PATH, ...(process.env.VITRINE_QEMUS ?? '').split(':').filter(Boolean)];
    const names = new Set();
    return programs.flatMap(program => {
        const qemu = describe(program, env);
        if (!qemu || names.has(qemu.name)) return [];
        names.add(qemu.name);
        return [qemu];
    });
}

/** Those whose versions begin with one of the numbers: `11` is 11.1 too. None: all. */
export function chooseQemus(known, wanted) {
    const is = (qemu, number) => `${qemu.name}.`.startsWith(`${number}.`);
    const unknown = wanted.filter(number => !known.some(qemu => is(qemu, number)));
    const names = known.map(({ name }) => name).join(', ');
    if (unknown.length > 0)
        throw new Error(`There is no QEMU ${unknown.join(', ')} to measure: there are ${names}.`);
    return wanted.length === 0
        ? known
        : known.filter(qemu => wanted.some(number => is(qemu, number)));
}
