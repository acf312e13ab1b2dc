// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { Utf8Pieces } from '../../src/memory/utf8-pieces.js';

const TEXT = 'login: Grüße, 端末 🖥️ und mehr\n';

function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
    const ends = [...cuts, bytes.length];
    return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('Text in pieces', () => {
    const bytes = new TextEncoder().encode(TEXT);

    it('is whole wherever it is cut', () => {
        for (let cut = 0; cut <= bytes.length; cut++) {
            const decoder = new Utf8Pieces();
            const text = pieces(bytes, [cut]).map(piece => decoder.push(piece));
            expect(text.join('')).toBe(TEXT);
        }
    });

    it('is whole byte by byte', () => {
        const decoder = new Utf8Pieces();
        let text = '';
        for (const byte of bytes) text += decoder.push(Uint8Array.of(byte));
        expect(text).toBe(TEXT);
    });

    it('of any characters is what it was', () => {
        const checked = fc.check(
            fc.property(
                fc.string({ unit: 'binary', maxLength: 40 }),
                fc.array(fc.nat(160), { maxLength: 6 }),
                (text, places) => {
                    const all = new TextEncoder().encode(text);
                    const cuts = places.map(place => Math.min(place, all.length));
                    const decoder = new Utf8Pieces();
                    const sorted = cuts.sort((one, other) => one - other);
                    const read = pieces(all, sorted).map(piece => decoder.push(piece));
                    return read.join('') === new TextDecoder().decode(all);
                },
            ),
            { numRuns: 5000 },
        );
        expect(checked.counterexample).toBeNull();
    });

    it('that is none keeps nothing back for long', () => {
        const decoder = new Utf8Pieces();
        for (let turn = 0; turn < 1000; turn++) decoder.push(Uint8Array.of(0xf0, 0x80, 0xff, 0xe2));
        expect(decoder.push(Uint8Array.of(0x41)).endsWith('A')).toBeTrue();
    });
});
