// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Cursor } from '../display1/checks.js';

/** `#` is black, `.` white, a space shows what is below. */
const SHAPE = [
    '#           ',
    '##          ',
    '#.#         ',
    '#..#        ',
    '#...#       ',
    '#....#      ',
    '#.....#     ',
    '#......#    ',
    '#.......#   ',
    '#........#  ',
    '#.........# ',
    '#......#####',
    '#...#..#    ',
    '#..# #..#   ',
    '#.#  #..#   ',
    '##    #..#  ',
    '      #..#  ',
    '       ##   ',
];

const COLOURS: Readonly<Record<string, number>> = { '#': 0xff000000, '.': 0xffffffff };

/** An arrow that points with its first pixel. */
export function arrowCursor(): Cursor {
    const width = SHAPE[0]?.length ?? 0;
    const words = Uint32Array.from(SHAPE.join(''), character => COLOURS[character] ?? 0);
    const bytes = new GLib.Bytes(new Uint8Array(words.buffer));
    return { width, height: SHAPE.length, hotX: 0, hotY: 0, bytes };
}
