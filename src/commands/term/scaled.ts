// SPDX-License-Identifier: GPL-3.0-or-later
import type { Picture } from '../picture.js';

/** How large a picture is that fits into a place and keeps its shape; never larger than it is. */
export function fittedSize(
    { width, height }: Pick<Picture, 'width' | 'height'>,
    place: Pick<Picture, 'width' | 'height'>,
): Pick<Picture, 'width' | 'height'> {
    const scale = Math.min(1, place.width / width, place.height / height);
    return {
        width: Math.max(1, Math.floor(width * scale)),
        height: Math.max(1, Math.floor(height * scale)),
    };
}

/** The mean colour of a rectangle that begins at whole pixels. */
function meanColour(
    { width: stride, pixels }: Picture,
    [left, right]: readonly [number, number],
    [top, bottom]: readonly [number, number],
): number {
    let [red, green, blue] = [0, 0, 0];
    for (let y = top; y < bottom; y++)
        for (let at = y * stride + left; at < y * stride + right; at++) {
            const pixel = pixels[at] ?? 0;
            red += pixel >> 16;
            green += (pixel >> 8) & 0xff;
            blue += pixel & 0xff;
        }
    const count = (right - left) * (bottom - top);
    const mean = (sum: number): number => Math.round(sum / count);
    return (mean(red) << 16) | (mean(green) << 8) | mean(blue);
}

/** A smaller picture, each of whose pixels is the mean of those that it stands for. */
export function scaledDown(
    picture: Picture,
    { width, height }: Pick<Picture, 'width' | 'height'>,
): Picture {
    if (width === picture.width && height === picture.height) return picture;
    const pixels = new Uint32Array(width * height);
    const edges = (length: number, count: number, at: number): readonly [number, number] => {
        const first = Math.floor((at * length) / count);
        return [first, Math.max(first + 1, Math.floor(((at + 1) * length) / count))];
    };
    for (let y = 0; y < height; y++) {
        const rows = edges(picture.height, height, y);
        for (let x = 0; x < width; x++)
            pixels[y * width + x] = meanColour(picture, edges(picture.width, width, x), rows);
    }
    return { width, height, pixels };
}
