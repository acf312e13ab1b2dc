// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums over what was measured.

/** The value below which `share` (0…1) of a list lies; null for an empty list. */
export function quantile(list, share) {
    if (list.length === 0) return null;
    const sorted = [...list].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function median(list) {
    if (list.length === 0) return null;
    const sorted = [...list].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The longest of a list; 0 for an empty one, however long it is. */
export function longest(list) {
    return list.reduce((most, value) => Math.max(most, value), 0);
}

export function total(list) {
    return list.reduce((sum, value) => sum + value, 0);
}

/** What is null stays so: nothing was measured. */
export function ratio(ours, theirs) {
    return ours === null || theirs === null || theirs === 0 ? null : ours / theirs;
}
