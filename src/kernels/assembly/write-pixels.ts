// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pixels as viewers want them.

/** `0x00RRGGBB` in memory is blue, green, red: the order of most viewers' three bytes. */
export const BLUE_FIRST: i32 = 0;
export const RED_FIRST: i32 = 1;

/** Writes three bytes, and one more that the next ones are written over. */
export function write3(to: usize, pixel: u32, order: i32): usize {
    store<u32>(to, order == RED_FIRST ? bswap(pixel) >>> 8 : pixel);
    return to + 3;
}

/**
 * Writes pixels that lie one behind the other as three bytes each. What is behind the last of them,
 * up to 16 bytes, is lost.
 *
 * @returns the address behind them
 */
export function writeRow3(to: usize, from: usize, count: i32, order: i32): usize {
    const places =
        order == RED_FIRST
            ? i8x16(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1)
            : i8x16(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1);
    let left = count;
    for (; left >= 4; left -= 4, from += 16, to += 12)
        v128.store(to, v128.swizzle(v128.load(from), places));
    for (; left > 0; left--, from += 4) to = write3(to, load<u32>(from), order);
    return to;
}
