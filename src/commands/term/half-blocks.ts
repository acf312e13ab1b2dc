// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two pixels a character: the upper half of a block in one colour, on the other.
import type { Picture } from '../picture.js';

const UPPER_HALF = '▀';

function colour(pixel: number): string {
    return [pixel >> 16, (pixel >> 8) & 0xff, pixel & 0xff].join(';');
}

/** Writes pictures of the same size one over the other: only what differs from the one before. */
export class HalfBlocks {
    #before: Picture | null = null;

    /** Forgets what is there, such as after the terminal was cleared. */
    forget(): void {
        this.#before = null;
    }

    /** @param picture - with two rows of pixels for each of the terminal's */
    draw(picture: Picture): string {
        const { width, height } = picture;
        const before =
            this.#before?.width === width && this.#before.height === height ? this.#before : null;
        this.#before = { width, height, pixels: picture.pixels.slice() };
        let text = '';
        let last = '';
        for (let row = 0; row * 2 < height; row++) {
            let isBehind = false;
            for (let column = 0; column < width; column++) {
                const upper = row * 2 * width + column;
                const lower = row * 2 + 1 < height ? upper + width : upper;
                const pair = [picture.pixels[upper] ?? 0, picture.pixels[lower] ?? 0] as const;
                if (before?.pixels[upper] === pair[0] && before.pixels[lower] === pair[1]) {
                    isBehind = false;
                    continue;
                }
                if (!isBehind) text += `\x1b[${String(row + 1)};${String(column + 1)}H`;
                isBehind = true;
                const style = `\x1b[38;2;${colour(pair[0])};48;2;${colour(pair[1])}m`;
                text += style === last ? UPPER_HALF : `${style}${UPPER_HALF}`;
                last = style;
            }
        }
        return text === '' ? '' : `${text}\x1b[0m`;
    }
}
