// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the numbers that were read from a screen were frames.

/**
 * The most readings of which each is a frame of its own: later ones have higher numbers.
 *
 * SPICE sends a change in columns of 32 pixels, four bits of the sector guest's number, and
 * remote-viewer may draw some of them before the others: a number of old and new bits is read then,
 * which the guest may never have drawn. No such number stands between the frames before and after
 * it, but by chance.
 *
 * @param {[number: number, time: number][]} readings - in the order of their times
 * @param {number} most - the highest number that the guest has drawn
 */
export function trueNumbers(readings, most) {
    /** For each length, where the rise of that length ends whose last number is the lowest. */
    const ends = [];
    const before = readings.map(([number], at) => {
        if (number > most) return null;
        const place = ends.findIndex(end => readings[end][0] >= number);
        const length = place < 0 ? ends.length : place;
        ends[length] = at;
        return length > 0 ? ends[length - 1] : null;
    });
    const rise = [];
    for (let at = ends.at(-1) ?? null; at !== null; at = before[at]) rise.unshift(readings[at]);
    return rise;
}
