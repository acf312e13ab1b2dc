// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Rect } from '../display1/checks.js';
import type { MemoryFrame } from '../display1/listener-feed.js';
import { PixmanFormat } from '../display1/pixel-format.js';
import { gcPacer } from '../memory/gc-pacer.js';
import { SharedFile } from '../memory/shared-file.js';
import { Canvas } from './canvas.js';
import { Damage } from './damage.js';
import { CELL_HEIGHT, CELL_WIDTH } from './font.js';
import { TEXT_X, TEXT_Y } from './lines.js';
import { BLOCK_HEIGHT, BLOCK_WIDTH, BLOCKS, drawFrameNumber } from './frame-number.js';
import type { Sprite } from './sprites.js';

/** The frame number's row must fit, and a few lines of text. */
export const MIN_WIDTH = BLOCK_WIDTH * BLOCKS;
export const MIN_HEIGHT = 200;

const TEXT_COLOUR = 0xe8e8e8;
const BORDER_COLOUR = 0xffffff;

/** One for each console, so that they can be told apart. */
const BACKGROUNDS = [0x20242c, 0x2c2024, 0x202c24, 0x2a2a1c, 0x281c2e] as const;

const BAR_COLOURS = [
    0xffffff, 0xffff00, 0x00ffff, 0x00ff00, 0xff00ff, 0xff0000, 0x0000ff, 0x000000,
] as const;
const RAMP_HEIGHT = 16;
const CHECKER_SIZE = 32;

/** The bars and the ramp above them fill the lowest quarter. */
function drawBars(canvas: Canvas): void {
    const height = Math.floor(canvas.height / 4);
    const top = canvas.height - height;
    BAR_COLOURS.forEach((colour, index) => {
        const x = Math.floor((canvas.width * index) / BAR_COLOURS.length);
        const next = Math.floor((canvas.width * (index + 1)) / BAR_COLOURS.length);
        canvas.fill({ x, y: top, width: next - x, height }, colour);
    });
    for (let x = 0; x < canvas.width; x++) {
        const grey = Math.floor((x * 256) / canvas.width) * 0x010101;
        canvas.fill({ x, y: top - RAMP_HEIGHT, width: 1, height: RAMP_HEIGHT }, grey);
    }
}

/** Black and white by turns, pixel by pixel: grey as soon as something scales it. */
function drawChecker(canvas: Canvas): void {
    const left = canvas.width - CHECKER_SIZE - 1;
    const top = canvas.height - CHECKER_SIZE - 1;
    for (let y = 0; y < CHECKER_SIZE; y++)
        for (let x = 0; x < CHECKER_SIZE; x++) {
            const pixel = { x: left + x, y: top + y, width: 1, height: 1 };
            canvas.fill(pixel, (x + y) % 2 === 0 ? BORDER_COLOUR : 0);
        }
}

const NUMBER_RECT: Rect = { x: 0, y: 0, width: BLOCK_WIDTH * BLOCKS, height: BLOCK_HEIGHT };

/** One pixel wide: shows whether the picture's edges are there. */
function drawBorder(canvas: Canvas): void {
    const { width, height } = canvas;
    for (const edge of [
        { x: 0, y: 0, width, height: 1 },
        { x: 0, y: height - 1, width, height: 1 },
        { x: 0, y: 0, width: 1, height },
        { x: width - 1, y: 0, width: 1, height },
    ])
        canvas.fill(edge, BORDER_COLOUR);
}

/**
 * A test card in shared memory: a still ground with lines of text, and sprites that move over it.
 * Only what has changed since the last frame is drawn and written.
 */
export class TestCard {
    readonly width: number;
    readonly height: number;
    /** Not before {@link TestCard.compose} was called for the first time has it a picture. */
    readonly frame: MemoryFrame;

    #memory: SharedFile;
    /** What is below the sprites. */
    #ground: Canvas;
    /** What the memory holds. */
    #front: Canvas;
    #background: number;
    #lines: string[] = [];
    #sprites: readonly Sprite[] = [];
    #damage = new Damage();

    /** Close it after use; what was given away of `frame` stays readable. */
    constructor(width: number, height: number, consoleId: number) {
        this.width = width;
        this.height = height;
        this.#background = BACKGROUNDS[consoleId % BACKGROUNDS.length] ?? 0;
        this.#ground = new Canvas(width, height);
        this.#front = new Canvas(width, height);
        const stride = width * 4;
        this.#memory = new SharedFile(stride * height);
        gcPacer.count(stride * height);
        const { bytes, fd } = this.#memory;
        const layout = { width, height, stride, format: PixmanFormat.x8r8g8b8 };
        this.frame = { ...layout, bytes, offset: 0, fd };
        this.#drawGround();
    }

    #drawGround(): void {
        const whole = { x: 0, y: 0, width: this.width, height: this.height };
        this.#ground.fill(whole, this.#background);
        drawBars(this.#ground);
        drawBorder(this.#ground);
        drawChecker(this.#ground);
        this.#damage.add(whole);
    }

    /** The row of blocks; see `frame-number.ts`. */
    setFrameNumber(number: number): void {
        drawFrameNumber(this.#ground, number);
        this.#damage.add(NUMBER_RECT);
    }

    /** The text of line `row`; only the characters that differ are drawn. */
    setLine(row: number, text: string): void {
        const before = this.#lines[row] ?? '';
        if (before === text) return;
        this.#lines[row] = text;
        const after = text.padEnd(before.length);
        let first = 0;
        while (after[first] === (before[first] ?? ' ')) first++;
        let end = after.length;
        while (end > first && after[end - 1] === (before[end - 1] ?? ' ')) end--;
        const x = TEXT_X + first * CELL_WIDTH;
        const y = TEXT_Y + row * CELL_HEIGHT;
        this.#ground.text(x, y, after.slice(first, end), TEXT_COLOUR, this.#background);
        this.#add({ x, y, width: (end - first) * CELL_WIDTH, height: CELL_HEIGHT });
    }

    /** All that moves, the lowest first; one that is given again has not changed. */
    setSprites(sprites: readonly Sprite[]): void {
        for (const gone of this.#sprites) if (!sprites.includes(gone)) this.#add(gone.rect);
        for (const come of sprites) if (!this.#sprites.includes(come)) this.#add(come.rect);
        this.#sprites = sprites;
    }

    #add(rect: Rect): void {
        const inside = this.#ground.clip(rect);
        if (inside) this.#damage.add(inside);
    }

    /** Puts what has changed into the memory, and says where. */
    compose(): Rect[] {
        const rects = this.#damage.take();
        for (const rect of rects) this.#front.copy(this.#ground, rect);
        for (const sprite of this.#sprites) sprite.draw(this.#front);
        // Whatever moves there, the number can be read.
        this.#front.copy(this.#ground, NUMBER_RECT);
        this.#write(rects);
        return rects;
    }

    /** Whole rows go at once: one call costs more than the pixels beside the damage. */
    #write(rects: readonly Rect[]): void {
        let end = 0;
        for (const { y, height } of rects) {
            const first = Math.max(y, end);
            const count = y + height - first;
            if (count <= 0) continue;
            end = first + count;
            this.#memory.writeArray(first * this.frame.stride, this.#front.rows(first, count));
        }
    }

    close(): void {
        this.#memory.close();
    }
}
