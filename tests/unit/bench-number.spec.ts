// SPDX-License-Identifier: GPL-3.0-or-later
import {
    FoldedNumber,
    NUMBER_AREA,
    numberOfBlocks,
    readFoldedNumber,
} from '../bench/programs/folded-number.js';
import { NUMBERS } from '../bench/programs/painted-number.js';
import { sectorFramePixel } from '../guests/sector/picture.js';

const STRIDE = (NUMBER_AREA.x + NUMBER_AREA.width + 10) * 4;

/** The rows of a picture in which a number was drawn. */
function drawn(number: number): Uint8Array {
    const rows = new Uint8Array(STRIDE * NUMBER_AREA.height).fill(0x7f);
    new FoldedNumber().draw(number, rows, STRIDE);
    return rows;
}

function brightnessOf(rows: Uint8Array) {
    return (x: number, y: number) => rows[y * STRIDE + (NUMBER_AREA.x + x) * 4 + 1] ?? 0;
}

describe("The benchmark's number", () => {
    for (const number of [0, 1, 0xabcdef, 0xffffff])
        it(`is read as it was drawn: ${number}`, () => {
            expect(readFoldedNumber(brightnessOf(drawn(number)))).toBe(number);
        });

    it('is known for half of two numbers', () => {
        const rows = drawn(0x123456);
        const middle = STRIDE * (NUMBER_AREA.height / 2);
        rows.set(drawn(0x654321).subarray(middle), middle);
        expect(readFoldedNumber(brightnessOf(rows))).toBeNull();
    });

    it('is no number where nothing is drawn', () => {
        expect(readFoldedNumber(() => 0)).toBeNull();
        expect(readFoldedNumber(() => 255)).toBeNull();
        expect(numberOfBlocks('')).toBeNull();
    });

    it('changes nothing beside its area', () => {
        const rows = drawn(7);
        const right = NUMBER_AREA.x + NUMBER_AREA.width;
        for (let y = 0; y < NUMBER_AREA.height; y++) {
            expect(rows[y * STRIDE + NUMBER_AREA.x * 4 - 1]).toBe(0x7f);
            expect(rows[y * STRIDE + right * 4]).toBe(0x7f);
        }
    });

    it('of a guest is read from its blocks, or from its colour', () => {
        for (const number of [1, 60, 4711, 999_999]) {
            const bar = (x: number, y: number) =>
                sectorFramePixel(x + 16, y + 16, 1280, 720, 32, number);
            const full = (x: number, y: number) =>
                sectorFramePixel(x + 16, y + 16, 1280, 720, 32, number, 'full');
            expect(NUMBERS.sector.read(bar)).toBe(number);
            expect(NUMBERS.sector.read(full)).toBe(number);
            expect(NUMBERS.colour.read(full)).toBe(number);
        }
    });

    it('of a guest is not seen on an edge of black and white', () => {
        expect(NUMBERS.sector.read((_x, y) => (y < 8 ? 0xffffff : 0))).toBeNull();
        expect(NUMBERS.sector.read((_x, y) => (y < 8 ? 0 : 0xffffff))).toBeNull();
    });
});
