// SPDX-License-Identifier: LGPL-2.1-or-later
import type GLib from 'gi://GLib?version=2.0';

import type { PixelLayout } from '../display1/checks.js';
import type { DirectFormat } from '../display1/pixel-format.js';

/** Pixels in memory that keep changing behind the same bytes. */
export interface FrameSource extends PixelLayout {
    readonly format: DirectFormat;
    /** Read it anew for every use: pixels that must be converted are so only then. */
    readonly bytes: GLib.Bytes;
    /** Of the first pixel in `bytes`. */
    readonly offset: number;
}
