// SPDX-License-Identifier: GPL-3.0-or-later
//
// Results that are measured in parts: each run takes the place of what it measured anew, and the
// rest stays, as long as it is of the same computer with the same programs.
import { isDeepStrictEqual } from 'node:util';

/** What differs from run to run on one computer. */
const PASSING = ['date', 'load'];

export function isSameComputer(one, other) {
    const lasting = computer =>
        Object.fromEntries(Object.entries(computer).filter(([name]) => !PASSING.includes(name)));
    return isDeepStrictEqual(lasting(one), lasting(other));
}

const rowKey = ({ name, transport, renderer }) => [name, transport, renderer].join('|');
const rendererKey = ({ renderer }) => renderer;

/** The new ones in the places of the old ones, then what is new altogether. */
export function mergeLists(before = [], after = [], key) {
    const anew = new Map(after.map(item => [key(item), item]));
    const kept = before.map(item => {
        const other = anew.get(key(item));
        anew.delete(key(item));
        return other ?? item;
    });
    return [...kept, ...anew.values()];
}

/**
 * The results of a run with those of earlier runs.
 *
 * @param before - null where there are none
 * @param after - of one run: `computer`, `seconds`, `runs` and what was measured
 */
export function mergeResults(before, after) {
    if (!before || !isSameComputer(before.computer, after.computer)) return after;
    const parts = new Set(after.runs.map(({ part }) => part));
    const broken = (before.broken ?? []).filter(({ part }) => !parts.has(part));
    const merged = {
        ...before,
        ...after,
        seconds: before.seconds + after.seconds,
        runs: [...before.runs, ...after.runs],
        rows: mergeLists(before.rows, after.rows, rowKey),
        broken: [...broken, ...(after.broken ?? [])],
    };
    for (const list of ['longRuns', 'idleRuns'])
        if (before[list] ?? after[list])
            merged[list] = mergeLists(before[list], after[list], rendererKey);
    return merged;
}

/** Which of the parts were never measured, in words; with their renderers where they have some. */
export function missingParts({ runs }, parts, renderers) {
    return parts.flatMap(part => {
        const ofPart = runs.filter(run => run.part === part);
        if (ofPart.length === 0) return [part];
        if (!ofPart.some(run => run.renderers)) return [];
        const measured = ofPart.flatMap(run => run.renderers ?? []);
        const missing = renderers.filter(name => !measured.includes(name));
        return missing.map(name => `${part} with ${name}`);
    });
}
