// SPDX-License-Identifier: LGPL-2.1-or-later
import GdkPixbuf from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { layoutBytes } from '../display1/checks.js';
import { bytesPerPixel } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { CHANNEL_BYTES } from './channel-bytes.js';
import type { FrameSource } from './frame-source.js';

/** Tight rows of red, green and blue, which is all that a screen has. */
function toRgb(source: FrameSource): Uint8Array {
    const { width, height, stride, format, offset, bytes } = source;
    const pixels = sliceBytes(bytes, offset, layoutBytes(source)).toArray();
    const [red, green, blue] = CHANNEL_BYTES[format];
    const step = bytesPerPixel(format);
    const rgb = new Uint8Array(width * height * 3);
    let at = 0;
    for (let y = 0; y < height; y++) {
        const end = y * stride + width * step;
        for (let from = y * stride; from < end; from += step) {
            rgb[at++] = pixels[from + red] ?? 0;
            rgb[at++] = pixels[from + green] ?? 0;
            rgb[at++] = pixels[from + blue] ?? 0;
        }
    }
    return rgb;
}

/** A picture as a PNG file's bytes, without GTK. */
export function toPng(source: FrameSource): Uint8Array {
    const { width, height } = source;
    const rgb = GdkPixbuf.Colorspace.RGB;
    const bytes = new GLib.Bytes(toRgb(source));
    const pixbuf = GdkPixbuf.Pixbuf.new_from_bytes(bytes, rgb, false, 8, width, height, width * 3);
    const [saved, png] = pixbuf.save_to_bufferv('png', [], []);
    if (!saved) throw new TypeError('the picture could not be written as PNG');
    return png;
}
