// SPDX-License-Identifier: GPL-3.0-or-later
import { qnumFromEvdev } from '../../src/input/keymap/keymap.js';

/** KEY_MAX of linux/input-event-codes.h: no input device reports a higher code. */
const KEY_MAX = 0x2ff;

const everyCode = Array.from({ length: KEY_MAX + 1 }, (_, code) => code);

describe('qnumFromEvdev', () => {
    // evdev numbers from linux/input-event-codes.h, scan codes from the set 1 table of the PS/2
    // keyboard: neither comes from the database that the table is made of.
    const known: readonly (readonly [name: string, code: number, qnum: number])[] = [
        ['Escape', 1, 0x01],
        ['1', 2, 0x02],
        ['Enter', 28, 0x1c],
        ['A', 30, 0x1e],
        ['left Shift', 42, 0x2a],
        ['left Alt', 56, 0x38],
        ['Space', 57, 0x39],
        ['F10', 68, 0x44],
        ['keypad 0', 82, 0x52],
        ['the key beside left Shift on ISO keyboards', 86, 0x56],
        ['F11', 87, 0x57],
        ['F12', 88, 0x58],
        ['Ro', 89, 0x73],
        ['Henkan', 92, 0x79],
        ['Muhenkan', 94, 0x7b],
        ['keypad Enter', 96, 0x9c],
        ['right Ctrl', 97, 0x9d],
        ['keypad /', 98, 0xb5],
        ['SysRq', 99, 0x54],
        ['right Alt', 100, 0xb8],
        ['Home', 102, 0xc7],
        ['Up', 103, 0xc8],
        ['Page Up', 104, 0xc9],
        ['Left', 105, 0xcb],
        ['Right', 106, 0xcd],
        ['End', 107, 0xcf],
        ['Down', 108, 0xd0],
        ['Page Down', 109, 0xd1],
        ['Insert', 110, 0xd2],
        ['Delete', 111, 0xd3],
        ['mute', 113, 0xa0],
        ['Pause, as Ctrl+Break sends it', 119, 0xc6],
        ['Yen', 124, 0x7d],
        ['left Meta', 125, 0xdb],
        ['right Meta', 126, 0xdc],
        ['menu', 127, 0xdd],
    ];
    for (const [name, code, qnum] of known)
        it(`knows ${name}`, () => {
            expect(qnumFromEvdev(code)).toBe(qnum);
        });

    it('leaves the keys of the original PC keyboard as they are', () => {
        // Up to 83 evdev took over set 1's numbers.
        for (let code = 1; code <= 83; code++) expect(qnumFromEvdev(code)).toBe(code);
    });

    it('answers every code with null or a whole number from 1 to 255', () => {
        const strange = everyCode.filter(code => {
            const qnum = qnumFromEvdev(code);
            return qnum !== null && !(Number.isInteger(qnum) && qnum >= 1 && qnum <= 0xff);
        });
        expect(strange).toEqual([]);
    });

    it('gives no two keys the same number', () => {
        const qnums = everyCode.map(qnumFromEvdev).filter(qnum => qnum !== null);
        expect(new Set(qnums).size).toBe(qnums.length);
        expect(qnums.length).toBeGreaterThan(200);
    });

    it('drops what is no key of a keyboard', () => {
        const BTN_LEFT = 0x110;
        const KEY_FN = 0x1d0;
        for (const code of [-1, 0, 84, BTN_LEFT, KEY_FN, KEY_MAX, KEY_MAX + 1, 1e9, 1.5, NaN])
            expect(qnumFromEvdev(code)).toBeNull();
    });
});
