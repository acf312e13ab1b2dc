// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';

import { PixmanFormat } from '../display1/pixel-format.js';

/**
 * The GDK format of a scanout's pixels on a little-endian host: pixman names host-endian words,
 * GDK names bytes in memory. A scanout's alpha is whatever the guest left there, so it counts as
 * opaque, as in QEMU's own windows.
 */
const SCANOUT_FORMATS: Readonly<Record<PixmanFormat, Gdk.MemoryFormat>> = {
    [PixmanFormat.x8r8g8b8]: Gdk.MemoryFormat.B8G8R8X8,
    [PixmanFormat.a8r8g8b8]: Gdk.MemoryFormat.B8G8R8X8,
    [PixmanFormat.x8b8g8r8]: Gdk.MemoryFormat.R8G8B8X8,
    [PixmanFormat.a8b8g8r8]: Gdk.MemoryFormat.R8G8B8X8,
    [PixmanFormat.b8g8r8x8]: Gdk.MemoryFormat.X8R8G8B8,
    [PixmanFormat.b8g8r8a8]: Gdk.MemoryFormat.X8R8G8B8,
    [PixmanFormat.r8g8b8x8]: Gdk.MemoryFormat.X8B8G8R8,
    [PixmanFormat.r8g8b8a8]: Gdk.MemoryFormat.X8B8G8R8,
    [PixmanFormat.r8g8b8]: Gdk.MemoryFormat.B8G8R8,
    [PixmanFormat.b8g8r8]: Gdk.MemoryFormat.R8G8B8,
};

export function scanoutMemoryFormat(format: PixmanFormat): Gdk.MemoryFormat {
    return SCANOUT_FORMATS[format];
}
