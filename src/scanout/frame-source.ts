// SPDX-License-Identifier: LGPL-2.1-or-later
import type GLib from 'gi://GLib?version=2.0';

import type { PixelLayout } from '../display1/checks.js';

/** Pixels in memory that keep changing behind the same bytes. */
export interface FrameSource extends PixelLayout {
    readonly bytes: GLib.Bytes;
    /** Of the first pixel in `bytes`. */
    readonly offset: number;
}
