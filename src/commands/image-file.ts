// SPDX-License-Identifier: GPL-3.0-or-later
import { loadGdkPixbuf, type ImageFormat } from '../export/encode-picture.js';
import { errorText } from '../machine/errors.js';
import { UsageError } from '../usage-error.js';
import type { Picture } from './picture.js';

const FORMAT_OF_ENDING: Readonly<Record<string, ImageFormat>> = {
    png: 'png',
    jpg: 'jpeg',
    jpeg: 'jpeg',
    webp: 'webp',
};

/** The format that a file's name asks for. @throws UsageError where it has no ending of one */
export function formatOfName(path: string): ImageFormat {
    if (path === '-') return 'png';
    const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    const format = FORMAT_OF_ENDING[ending];
    if (format) return format;
    throw new UsageError(
        `“${path}” is no name of a picture: let it end in .png, .jpg or .webp, or give --format.`,
    );
}

/** A picture of a file, and which of its pixels count. */
export interface LoadedPicture extends Picture {
    /** Not 0 where a pixel is to be seen; null where all are. */
    readonly mask: Uint8Array | null;
}

/**
 * Reads a picture of any format that the system knows.
 *
 * @throws RangeError, in a sentence
 */
export async function loadPicture(path: string): Promise<LoadedPicture> {
    const GdkPixbuf = await loadGdkPixbuf();
    let pixbuf;
    try {
        pixbuf = GdkPixbuf.Pixbuf.new_from_file(path);
    } catch (error) {
        throw new RangeError(`The picture ${path} cannot be read: ${errorText(error)}.`, {
            cause: error,
        });
    }
    if (!pixbuf) throw new RangeError(`The picture ${path} cannot be read.`);
    const { width, height, rowstride, nChannels, hasAlpha } = pixbuf;
    const bytes = pixbuf.read_pixel_bytes().toArray();
    const pixels = new Uint32Array(width * height);
    const mask = hasAlpha ? new Uint8Array(width * height) : null;
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
            const from = y * rowstride + x * nChannels;
            const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(from, from + 4);
            pixels[y * width + x] = (red << 16) | (green << 8) | blue;
            if (mask) mask[y * width + x] = alpha >> 7;
        }
    return { width, height, pixels, mask: mask?.includes(0) ? mask : null };
}
