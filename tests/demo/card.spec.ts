// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../src/display1/checks.js';
import { Canvas } from '../../src/demo/canvas.js';
import { Damage } from '../../src/demo/damage.js';
import { BLOCK_WIDTH, drawFrameNumber, FRAME_NUMBERS } from '../../src/demo/frame-number.js';
import { ball, crosshair } from '../../src/demo/sprites.js';
import { MIN_HEIGHT, MIN_WIDTH, TestCard } from '../../src/demo/test-card.js';
import { frameNumberOf, textOf } from '../support/demo-picture.js';

function reader(words: Uint32Array, width: number) {
    return (x: number, y: number): number => (words[y * width + x] ?? 0) & 0xffffff;
}

function wordsOf(card: TestCard): Uint32Array {
    return new Uint32Array(card.frame.bytes.toArray().slice().buffer);
}

function contains({ x, y, width, height }: Rect, px: number, py: number): boolean {
    return px >= x && px < x + width && py >= y && py < y + height;
}

describe('The frame number', () => {
    const canvas = new Canvas(MIN_WIDTH, MIN_HEIGHT);
    const pixels = () => {
        const { buffer } = canvas.rows(0, MIN_HEIGHT);
        return reader(new Uint32Array(buffer as ArrayBuffer), MIN_WIDTH);
    };

    it('is read back as it was drawn', () => {
        const numbers = [0, 1, 2, 255, 256, 0x123456, 0xaaaaaa, FRAME_NUMBERS - 1];
        for (const number of numbers) {
            drawFrameNumber(canvas, number);
            expect(frameNumberOf(pixels())).toBe(number);
        }
    });

    it('is none where it is not, and where two frames are mixed', () => {
        expect(frameNumberOf(() => 0)).toBeNull();
        expect(frameNumberOf(() => 0xffffff)).toBeNull();
        drawFrameNumber(canvas, 0x00ff00);
        const first = pixels();
        const other = new Canvas(MIN_WIDTH, MIN_HEIGHT);
        drawFrameNumber(other, 0x00ff01);
        const { buffer } = other.rows(0, MIN_HEIGHT);
        const second = reader(new Uint32Array(buffer as ArrayBuffer), MIN_WIDTH);
        const torn = (x: number, y: number) => (x < 28 * BLOCK_WIDTH ? first : second)(x, y);
        expect(frameNumberOf(torn)).toBeNull();
    });
});

describe('Damage', () => {
    it('joins what overlaps and keeps apart what does not', () => {
        const damage = new Damage();
        damage.add({ x: 0, y: 50, width: 10, height: 10 });
        damage.add({ x: 20, y: 0, width: 10, height: 10 });
        damage.add({ x: 9, y: 55, width: 10, height: 10 });
        damage.add({ x: 10, y: 60, width: 1, height: 1 });
        expect(damage.take()).toEqual([
            { x: 20, y: 0, width: 10, height: 10 },
            { x: 0, y: 50, width: 19, height: 15 },
        ]);
        expect(damage.isEmpty).toBeTrue();
    });
});

describe('The test card', () => {
    it('changes nothing outside the damage it tells, and little altogether', () => {
        const card = new TestCard(800, 600, 0);
        const size = { width: 800, height: 600 };
        card.compose();
        let before = wordsOf(card);
        for (let number = 1; number < 12; number++) {
            card.setFrameNumber(number);
            card.setLine(1, `frame ${number}`);
            card.setSprites([ball(number * 9, size), crosshair(number * 60, 100, false)]);
            const rects = card.compose();
            const after = wordsOf(card);
            const outside = after.findIndex(
                (word, at) =>
                    word !== before[at] &&
                    !rects.some(rect => contains(rect, at % 800, Math.floor(at / 800))),
            );
            expect(outside).toBe(-1);
            const area = rects.reduce((sum, { width, height }) => sum + width * height, 0);
            expect(area).toBeLessThan(800 * 600 * 0.06);
            expect(frameNumberOf(reader(after, 800))).toBe(number);
            before = after;
        }
        card.close();
    });

    it('shows its lines, and nothing of a longer one that was there before', () => {
        const card = new TestCard(640, 400, 1);
        card.setLine(2, 'a long line: "#$%&*~{|}"');
        card.setLine(3, 'umlauts: ä');
        card.compose();
        expect(textOf(reader(wordsOf(card), 640), 640, 2)).toBe('a long line: "#$%&*~{|}"');
        card.setLine(2, 'a short one');
        card.compose();
        const pixels = reader(wordsOf(card), 640);
        expect(textOf(pixels, 640, 2)).toBe('a short one');
        expect(textOf(pixels, 640, 3)).toBe('umlauts: ?');
        card.close();
    });

    it('keeps its number readable under the pointer, and what moved away leaves no trace', () => {
        const card = new TestCard(MIN_WIDTH, MIN_HEIGHT, 0);
        card.setFrameNumber(77);
        card.setSprites([crosshair(100, 120, false)]);
        card.compose();
        const clean = wordsOf(card);
        card.setSprites([crosshair(20, 8, true)]);
        card.compose();
        expect(frameNumberOf(reader(wordsOf(card), MIN_WIDTH))).toBe(77);
        card.setSprites([crosshair(100, 120, false)]);
        card.compose();
        expect(wordsOf(card)).toEqual(clean);
        card.close();
    });
});
