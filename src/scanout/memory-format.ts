// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';

import { PixmanFormat, type DirectFormat } from '../display1/pixel-format.js';

/**
 * The GDK format of a scanout's pixels on a little-endian host: pixman names host-endian words,
 * GDK names bytes in memory. A scanout's alpha is whatever the guest left there, so it counts as
 * opaque, as in QEMU's own windows. Its colours are sRGB, GDK's default for textures.
 */
const SCANOUT_FORMATS: Readonly<Record<DirectFormat, Gdk.MemoryFormat>> = {
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

export function scanoutMemoryFormat(format: DirectFormat): Gdk.MemoryFormat {
    return SCANOUT_FORMATS[format];
}

/**
 * The format in which the Cairo renderer takes the same pixels with the least work, and whether
 * they may then look transparent and must be drawn over opaque black.
 *
 * Cairo's own format goes in by `memcpy`, while GDK converts those without alpha pixel by pixel.
 * Over black any alpha gives the opaque picture to the bit, since (1 − alpha) × 0 is 0 whatever
 * alpha is. The other orders of bytes are converted either way, and gain nothing (measured).
 */
export function cairoMemoryFormat(format: DirectFormat): {
    readonly format: Gdk.MemoryFormat;
    readonly needsBlack: boolean;
} {
    const opaque = SCANOUT_FORMATS[format];
    return opaque === Gdk.MemoryFormat.B8G8R8X8
        ? { format: Gdk.MemoryFormat.B8G8R8A8_PREMULTIPLIED, needsBlack: true }
        : { format: opaque, needsBlack: false };
}
