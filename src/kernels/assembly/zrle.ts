// SPDX-License-Identifier: GPL-3.0-or-later
//
// ZRLE's tiles, before they are packed: rfb/encoders/zrle.ts is the twin.
import { area, colours, COLOURS, INDICES, PIXELS, runs, RUNS, scan } from './tile';
import { write3, writeRow3 } from './write-pixels';

const TILE: i32 = 64;
const MOST_COLOURS: i32 = 127;
const MOST_PACKED: i32 = 16;
const NEVER: i32 = i32.MAX_VALUE;

const RAW: u8 = 0;
const SOLID: u8 = 1;
const RUN: u8 = 128;

function runStart(run: i32): i32 {
    return load<i32>(RUNS + ((<usize>run) << 2));
}

/** Bytes of all runs' lengths; fewer where raw pixels are shorter anyway. */
function lengthBytes(): i32 {
    if (colours > MOST_COLOURS && runs * 4 > area * 3) return runs;
    let bytes = runs;
    for (let run = 0; run < runs; run++) {
        const length = runStart(run + 1) - runStart(run);
        if (length > 255) bytes += (length - 1) / 255;
    }
    return bytes;
}

function packedBits(): i32 {
    return colours <= 2 ? 1 : colours <= 4 ? 2 : 4;
}

function writeLength(to: usize, length: i32): usize {
    let left = length - 1;
    for (; left >= 255; left -= 255) store<u8>(to++, 255);
    store<u8>(to, left);
    return to + 1;
}

function writePalette(to: usize, order: i32): usize {
    for (let number = 0; number < colours; number++)
        to = write3(to, load<u32>(COLOURS + ((<usize>number) << 2)), order);
    return to;
}

function writePacked(to: usize, width: i32, height: i32, order: i32): usize {
    store<u8>(to, colours);
    to = writePalette(to + 1, order);
    const bits = packedBits();
    let from = INDICES;
    for (let row = 0; row < height; row++) {
        let byte: u32 = 0;
        let free = 8;
        for (let column = 0; column < width; column++) {
            free -= bits;
            byte |= (<u32>load<u8>(from++)) << free;
            if (free > 0) continue;
            store<u8>(to++, byte);
            byte = 0;
            free = 8;
        }
        if (free < 8) store<u8>(to++, byte);
    }
    return to;
}

function writePaletteRuns(to: usize, order: i32): usize {
    store<u8>(to, RUN | colours);
    to = writePalette(to + 1, order);
    for (let run = 0; run < runs; run++) {
        const start = runStart(run);
        const length = runStart(run + 1) - start;
        const number = load<u8>(INDICES + start);
        if (length == 1) {
            store<u8>(to++, number);
        } else {
            store<u8>(to, number | RUN);
            to = writeLength(to + 1, length);
        }
    }
    return to;
}

function writeRuns(to: usize, order: i32): usize {
    store<u8>(to++, RUN);
    for (let run = 0; run < runs; run++) {
        const start = runStart(run);
        to = write3(to, load<u32>(PIXELS + ((<usize>start) << 2)), order);
        to = writeLength(to, runStart(run + 1) - start);
    }
    return to;
}

function writeTile(to: usize, width: i32, height: i32, order: i32): usize {
    if (colours == 1) {
        store<u8>(to, SOLID);
        return write3(to + 1, load<u32>(COLOURS), order);
    }
    const lengths = lengthBytes();
    const palette = colours * 3;
    const rawSize = area * 3;
    const runSize = runs * 3 + lengths;
    const paletteRunSize = colours > MOST_COLOURS ? NEVER : palette + runs + lengths;
    const packedSize =
        colours <= MOST_PACKED ? palette + ((width * packedBits() + 7) / 8) * height : NEVER;
    const least = min(min(rawSize, runSize), min(paletteRunSize, packedSize));
    if (least == packedSize) return writePacked(to, width, height, order);
    if (least == paletteRunSize) return writePaletteRuns(to, order);
    if (least == runSize) return writeRuns(to, order);
    store<u8>(to, RAW);
    return writeRow3(to + 1, PIXELS, area, order);
}

/**
 * Writes a part of a frame in tiles; up to 16 bytes behind them are lost.
 *
 * @param order - of a pixel's three bytes
 * @returns how many bytes they are
 */
export function writeZrle(
    to: usize,
    frame: usize,
    stride: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    order: i32,
): i32 {
    const start = to;
    for (let top = y; top < y + height; top += TILE)
        for (let left = x; left < x + width; left += TILE) {
            const tileWidth = min(TILE, x + width - left);
            const tileHeight = min(TILE, y + height - top);
            scan(frame, stride, left, top, tileWidth, tileHeight, MOST_COLOURS);
            to = writeTile(to, tileWidth, tileHeight, order);
        }
    return <i32>(to - start);
}
