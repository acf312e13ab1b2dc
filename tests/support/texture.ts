// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';

import type { Picture } from './picture.js';

/** The display of the bed; throws where GTK has none. */
export function defaultDisplay(): Gdk.Display {
    const display = Gdk.Display.get_default();
    if (!display) throw new Error('no display');
    return display;
}

/** What a texture shows, a pixel for a pixel, without its alpha. */
export function pictureOfTexture(texture: Gdk.Texture): Picture {
    const downloader = new Gdk.TextureDownloader(texture);
    downloader.set_format(Gdk.MemoryFormat.R8G8B8);
    const [bytes, stride] = downloader.download_bytes();
    const [width, height] = [texture.get_width(), texture.get_height()];
    const rows = bytes.toArray();
    const data = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y++)
        data.set(rows.subarray(y * stride, y * stride + width * 3), y * width * 3);
    return { width, height, data };
}
