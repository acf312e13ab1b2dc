// SPDX-License-Identifier: GPL-3.0-or-later
// Plain dotted versions, as programs print them.

/** The first dotted number in a program's output, or null. */
export function findVersion(text) {
    return /\d+(?:\.\d+)+/.exec(text)?.[0] ?? null;
}

/** Negative when `a` is older than `b`, 0 when equal; a missing part counts as 0. */
export function compareVersions(a, b) {
    const left = a.split('.').map(part => Number.parseInt(part, 10) || 0);
    const right = b.split('.').map(part => Number.parseInt(part, 10) || 0);
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}

/** GJS prints and keeps its version as one number: 18203 is 1.82.3. */
export function gjsVersion(number) {
    return [Math.floor(number / 10000), Math.floor((number % 10000) / 100), number % 100].join('.');
}
