// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was measured in parts, as one record.
import { isSameComputer, mergeLists } from '../record.mjs';
import { CARDS, GAPS, SCENES, WISHES } from './plan.mjs';
import { RIVALS } from './rivals.mjs';

/** In the order in which a whole run measures. */
const ORDER = {
    kind: ['frames', 'gap', 'rest'],
    card: Object.keys(CARDS),
    rival: RIVALS,
    scene: [...Object.keys(SCENES), ...Object.keys(GAPS).map(gap => `after ${gap}`)],
    wish: Object.keys(WISHES),
};

function byOrder(one, other) {
    for (const [name, order] of Object.entries(ORDER)) {
        const difference = order.indexOf(one[name]) - order.indexOf(other[name]);
        if (difference !== 0) return difference;
    }
    return 0;
}

const rowKey = ({ qemu, ...row }) => [qemu, ...Object.keys(ORDER).map(name => row[name])].join('|');
const encoderKey = ({ encoder, scene }) => `${encoder}|${scene}`;
const partKey = ({ part }) => part;
const nameKey = ({ name }) => name;

/** Of two versions of one QEMU the old one's rows say nothing about the new one. */
function rowsThatLast(before, after) {
    const isOld = name => {
        const [then, now] = [before, after].map(({ qemus }) =>
            qemus.find(qemu => qemu.name === name),
        );
        return now !== undefined && now.version !== then?.version;
    };
    return before.rows.filter(({ qemu }) => !isOld(qemu));
}

/**
 * The results of a run with those of earlier runs, on the same computer with the same programs.
 *
 * @param before   null where there are none
 * @param after    of one run: `computer`, `qemus`, `runs`, `rows`, `encoders`, `broken`
 */
export function mergeRecords(before, after) {
    if (!before?.qemus || !isSameComputer(before.computer, after.computer)) return after;
    const measured = new Set(after.runs.flatMap(({ parts }) => parts));
    return {
        computer: after.computer,
        qemus: mergeLists(before.qemus, after.qemus, nameKey),
        runs: [...before.runs, ...after.runs],
        rows: mergeLists(rowsThatLast(before, after), after.rows, rowKey).sort(byOrder),
        encoders: mergeLists(before.encoders, after.encoders, encoderKey),
        broken: mergeLists(
            before.broken.filter(({ part }) => !measured.has(part)),
            after.broken,
            partKey,
        ),
    };
}
