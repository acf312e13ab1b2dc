// SPDX-License-Identifier: LGPL-2.1-or-later
import { PixmanFormat, type DirectFormat } from '../display1/pixel-format.js';

/** Where red, green and blue lie among a pixel's bytes, on a little-endian host. */
export const CHANNEL_BYTES: Readonly<Record<DirectFormat, readonly [number, number, number]>> = {
    [PixmanFormat.x8r8g8b8]: [2, 1, 0],
    [PixmanFormat.a8r8g8b8]: [2, 1, 0],
    [PixmanFormat.x8b8g8r8]: [0, 1, 2],
    [PixmanFormat.a8b8g8r8]: [0, 1, 2],
    [PixmanFormat.b8g8r8x8]: [1, 2, 3],
    [PixmanFormat.b8g8r8a8]: [1, 2, 3],
    [PixmanFormat.r8g8b8x8]: [3, 2, 1],
    [PixmanFormat.r8g8b8a8]: [3, 2, 1],
    [PixmanFormat.r8g8b8]: [2, 1, 0],
    [PixmanFormat.b8g8r8]: [0, 1, 2],
};
