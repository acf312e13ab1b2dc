// SPDX-License-Identifier: GPL-3.0-or-later
import { formatKeyChord, parseKeyChord, sortChord } from '../../src/input/key-chord.js';

const [CTRL, ALT, SHIFT, DELETE, F1, MINUS] = [29, 56, 42, 111, 59, 12];

describe('parseKeyChord', () => {
    it('reads the names that people, X11 and QEMU write', () => {
        for (const text of ['ctrl+alt+del', 'Control_L + Alt_L + Delete', 'CTRL-ALT-DELETE'])
            expect(parseKeyChord(text)).withContext(text).toEqual([CTRL, ALT, DELETE]);
        expect(parseKeyChord('f1')).toEqual([F1]);
        expect(parseKeyChord('ctrl+-')).toEqual([CTRL, MINUS]);
        expect(parseKeyChord('-')).toEqual([MINUS]);
    });

    it('says which name is none, and what is twice', () => {
        expect(() => parseKeyChord('ctrl+hyper')).toThrowError(RangeError, /no key “hyper”/);
        expect(() => parseKeyChord('')).toThrowError(RangeError, /names no key/);
        expect(() => parseKeyChord('ctrl+ctrl_l')).toThrowError(RangeError, /twice/);
    });

    it('reads what is written, and has modifiers first', () => {
        const keys = sortChord([DELETE, SHIFT, CTRL]);
        expect(keys).toEqual([CTRL, SHIFT, DELETE]);
        expect(parseKeyChord(formatKeyChord(keys))).toEqual(keys);
    });
});
