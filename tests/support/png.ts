// SPDX-License-Identifier: GPL-3.0-or-later
import GdkPixbuf from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Picture } from './picture.js';

/** Reads an opaque picture that a program wrote. */
export function readPng(path: string): Picture {
    const pixbuf = GdkPixbuf.Pixbuf.new_from_file(path);
    const [width, height] = [pixbuf.get_width(), pixbuf.get_height()];
    const [channels, stride] = [pixbuf.get_n_channels(), pixbuf.get_rowstride()];
    const pixels = pixbuf.read_pixel_bytes().toArray();
    const data = new Uint8Array(width * height * 3);
    let at = 0;
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
            for (let channel = 0; channel < 3; channel++)
                data[at++] = pixels[y * stride + x * channels + channel] ?? 0;
    return { width, height, data };
}

/** Writes a picture, losslessly. */
export function writePng({ width, height, data }: Picture, path: string): void {
    const rgb = GdkPixbuf.Colorspace.RGB;
    const bytes = new GLib.Bytes(data);
    const pixbuf = GdkPixbuf.Pixbuf.new_from_bytes(bytes, rgb, false, 8, width, height, width * 3);
    pixbuf.savev(path, 'png', [], []);
}
