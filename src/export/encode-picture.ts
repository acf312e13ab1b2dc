// SPDX-License-Identifier: GPL-3.0-or-later
import type GdkPixbufNamespace from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../machine/errors.js';

/** Pixels of `0x00RRGGBB`, row after row, without padding. */
export interface Pixels {
    readonly width: number;
    readonly height: number;
    readonly pixels: Uint32Array;
}

/** The kinds of picture files that are written. */
export const IMAGE_FORMATS = ['png', 'jpeg', 'webp'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

const SAVE_OPTIONS: Readonly<Record<ImageFormat, Readonly<Record<string, string>>>> = {
    // The next levels take three times as long for a tenth less.
    png: { compression: '2' },
    jpeg: { quality: '90' },
    webp: { quality: '90' },
};

/** Loads what reads and writes picture files; programs that need none are without. */
export async function loadGdkPixbuf(): Promise<typeof GdkPixbufNamespace> {
    return (await import('gi://GdkPixbuf?version=2.0')).default;
}

/** Three bytes a pixel, red first. */
export function rgbBytes({ pixels }: Pixels): Uint8Array {
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
export async function toPixbuf(picture: Pixels): Promise<GdkPixbufNamespace.Pixbuf> {
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
export async function encodePicture(picture: Pixels, format: ImageFormat): Promise<Uint8Array> {
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
