// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tight's data of the part that was scanned, before it is packed: rfb/encoders/tight.ts is the twin.
import { area, INDICES, PIXELS } from './tile';
import { RED_FIRST, writeRow3 } from './write-pixels';

/** A bit a pixel, set where it is not of the first colour; each row begins a byte. */
export function writeTwoColours(to: usize, width: i32, height: i32): i32 {
    const start = to;
    let from = INDICES;
    for (let row = 0; row < height; row++) {
        let left = width;
        for (; left >= 16; left -= 16, from += 16, to += 2) {
            // The first pixel is the highest bit of the first byte.
            const turned = v128.swizzle(
                v128.load(from),
                i8x16(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8),
            );
            store<u16>(to, i8x16.bitmask(i8x16.ne(turned, i8x16.splat(0))));
        }
        let byte: u32 = 0;
        let free = 8;
        for (; left > 0; left--) {
            byte |= (<u32>load<u8>(from++)) << --free;
            if (free > 0) continue;
            store<u8>(to++, byte);
            byte = 0;
            free = 8;
        }
        if (free < 8) store<u8>(to++, byte);
    }
    return <i32>(to - start);
}

/** A byte a pixel: the number of its colour. */
export function writeIndices(to: usize): i32 {
    memory.copy(to, INDICES, area);
    return area;
}

/** Red, green and blue; up to 16 bytes behind them are lost. */
export function writeColours(to: usize): i32 {
    return <i32>(writeRow3(to, PIXELS, area, RED_FIRST) - to);
}
