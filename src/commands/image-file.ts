// SPDX-License-Identifier: GPL-3.0-or-later
import type GdkPixbufNamespace from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../machine/errors.js';
import { UsageError } from '../usage-error.js';
import type { Picture } from './picture.js';

/** The kinds of picture files that are written. */
export const IMAGE_FORMATS = ['png', 'jpeg', 'webp'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

const FORMAT_OF_ENDING: Readonly<Record<string, ImageFormat>> = {
    png: 'png',
    jpg: 'jpeg',
    jpeg: 'jpeg',
    webp: 'webp',
};

const SAVE_OPTIONS: Readonly<Record<ImageFormat, Readonly<Record<string, string>>>> = {
    // The next levels take three times as long for a tenth less.
    png: { compression: '2' },
    jpeg: { quality: '90' },
    webp: { quality: '90' },
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

/** Loads what reads and writes picture files; commands that need none are without. */
async function loadGdkPixbuf(): Promise<typeof GdkPixbufNamespace> {
    return (await import('gi://GdkPixbuf?version=2.0')).default;
}

/** Three bytes a pixel, red first. */
export function rgbBytes({ pixels }: Picture): Uint8Array {
    const rgb = new Uint8Array(pixels.length * 3);
    let at = 0;
    for (const pixel of pixels) {
        rgb[at++] = pixel >> 16;
        rgb[at++] = pixel >> 8;
        rgb[at++] = pixel;
    }
    return rgb;
}

/** A picture for GDK, which shares nothing with it. */
export async function toPixbuf(picture: Picture): Promise<GdkPixbufNamespace.Pixbuf> {
    const GdkPixbuf = await loadGdkPixbuf();
    const { width, height } = picture;
    const bytes = new GLib.Bytes(rgbBytes(picture));
    const rgb = GdkPixbuf.Colorspace.RGB;
    return GdkPixbuf.Pixbuf.new_from_bytes(bytes, rgb, false, 8, width, height, width * 3);
}

/**
 * A picture as the bytes of a file.
 *
 * @throws RangeError, in a sentence, where the system cannot write that format
 */
export async function encodePicture(picture: Picture, format: ImageFormat): Promise<Uint8Array> {
    const pixbuf = await toPixbuf(picture);
    const options = SAVE_OPTIONS[format];
    try {
        const [, bytes] = pixbuf.save_to_bufferv(
            format,
            Object.keys(options),
            Object.values(options),
        );
        return bytes;
    } catch (error) {
        const remedy = format === 'webp' ? 'install webp-pixbuf-loader, or write PNG' : 'write PNG';
        throw new RangeError(
            `Pictures cannot be written as ${format.toUpperCase()} here (${errorText(error)}): ${remedy}.`,
            { cause: error },
        );
    }
}

/** Whether the system can write a format. */
export async function canWrite(format: ImageFormat): Promise<boolean> {
    const GdkPixbuf = await loadGdkPixbuf();
    return GdkPixbuf.Pixbuf.get_formats().some(
        one => one.get_name() === format && one.is_writable(),
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
