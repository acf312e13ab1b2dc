// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Rect } from '../display1/checks.js';
import type { Canvas } from './canvas.js';
import { CELL_HEIGHT } from './font.js';
import { BLOCK_HEIGHT } from './frame-number.js';
import { LINES, TEXT_Y } from './lines.js';

/** Something that moves over the card. */
export interface Sprite {
    /** What it covers; may stick out of the card. */
    readonly rect: Rect;
    draw(canvas: Canvas): void;
}

/** Pixels from a circle's middle to its edge in each row of its upper half, from the top. */
function circleSpans(radius: number): number[] {
    return Array.from({ length: radius }, (_, row) => {
        const height = radius - row - 0.5;
        return Math.round(Math.sqrt(radius * radius - height * height));
    });
}

function disc(x: number, y: number, radius: number, colour: number): Sprite {
    const spans = circleSpans(radius);
    const size = radius * 2;
    return {
        rect: { x: x - radius, y: y - radius, width: size, height: size },
        draw: canvas => {
            spans.forEach((span, row) => {
                const line = { x: x - span, width: span * 2, height: 1 };
                canvas.fill({ ...line, y: y - radius + row }, colour);
                canvas.fill({ ...line, y: y + radius - 1 - row }, colour);
            });
        },
    };
}

const BALL_RADIUS = 24;
const BALL_COLOUR = 0xff8020;
/** Pixels a frame. */
const BALL_STEP = { x: 4, y: 3 };

/** How far something has come that goes to and fro over `length` by `step`. */
function bounce(distance: number, length: number): number {
    const there = distance % (length * 2);
    return there <= length ? there : length * 2 - there;
}

/** Below the lines of text, so that they can always be read. */
const BALL_TOP = TEXT_Y + LINES * CELL_HEIGHT;

/** The ball of frame `number`, on a card of that size. */
export function ball(
    number: number,
    { width, height }: { readonly width: number; readonly height: number },
): Sprite {
    const size = BALL_RADIUS * 2;
    const room = height - size - BALL_TOP;
    // A small card has no room below them.
    const top = room > 0 ? BALL_TOP : BLOCK_HEIGHT;
    const x = bounce(number * BALL_STEP.x, width - size);
    const y = bounce(number * BALL_STEP.y, height - size - top);
    return disc(x + BALL_RADIUS, top + y + BALL_RADIUS, BALL_RADIUS, BALL_COLOUR);
}

const CROSS_ARM = 20;
const CROSS_COLOURS = { up: 0x00ff00, down: 0xff0000 };

/** A cross whose middle is the pixel at `x`, `y`; red while a button is down. */
export function crosshair(x: number, y: number, isDown: boolean): Sprite {
    const colour = isDown ? CROSS_COLOURS.down : CROSS_COLOURS.up;
    const size = CROSS_ARM * 2 + 1;
    const left = x - CROSS_ARM;
    const top = y - CROSS_ARM;
    return {
        rect: { x: left, y: top, width: size, height: size },
        draw: canvas => {
            canvas.fill({ x: left, y, width: size, height: 1 }, colour);
            canvas.fill({ x, y: top, width: 1, height: size }, colour);
        },
    };
}

const DOT_RADIUS = 16;

/** One for each slot, so that fingers can be told apart. */
export const DOT_COLOURS = [
    0xe6194b, 0x3cb44b, 0xffe119, 0x4363d8, 0xf58231, 0x911eb4, 0x42d4f4, 0xf032e6, 0xbfef45,
    0xfabed4,
] as const;

/** A finger's dot. */
export function touchDot(slot: number, x: number, y: number): Sprite {
    const colour = DOT_COLOURS[slot % DOT_COLOURS.length] ?? 0;
    return disc(Math.round(x), Math.round(y), DOT_RADIUS, colour);
}
