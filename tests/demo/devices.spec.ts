// SPDX-License-Identifier: GPL-3.0-or-later
import { KeyHistory } from '../../src/demo/key-history.js';
import { keyName } from '../../src/demo/key-names.js';
import { LineEcho } from '../../src/demo/line-echo.js';
import { levelOf, SILENCE_DB } from '../../src/demo/microphone.js';

function bytesOf(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}

describe('The serial line', () => {
    it('gives back what is typed, rubs out, and repeats the line', () => {
        const lines: string[] = [];
        const echo = new LineEcho(line => lines.push(line));
        const type = (text: string) => new TextDecoder().decode(echo.take(bytesOf(text)));
        expect(type('ab')).toBe('ab');
        expect(type('\x7f')).toBe('\b \b');
        expect(type('\b\b')).toBe('\b \b');
        expect(type('grüß\r')).toBe('grüß\r\ngrüß\r\n> ');
        expect(lines).toEqual(['grüß']);
    });

    it('keeps no line longer than 4096 bytes', () => {
        const lengths: number[] = [];
        const echo = new LineEcho(line => lengths.push(line.length));
        echo.take(bytesOf(`${'x'.repeat(100_000)}\n`));
        expect(lengths).toEqual([4096]);
    });
});

describe('The microphone', () => {
    it('says how loud the loudest sample is', () => {
        const samples = (...values: number[]) => new Uint8Array(Int16Array.from(values).buffer);
        expect(levelOf(samples(0, 0))).toBe(SILENCE_DB);
        expect(levelOf(samples(100, -32768))).toBe(0);
        expect(levelOf(samples(16384, 0))).toBeCloseTo(-6.02, 2);
        expect(levelOf(new Uint8Array(1))).toBe(SILENCE_DB);
    });
});

describe('Keys', () => {
    it('have the names of a US keyboard', () => {
        const named = [1, 14, 30, 58, 59, 68, 69, 83, 87, 0x9c, 0xb8, 0xd3, 0xdd].map(keyName);
        expect(named.join(' ')).toBe(
            'Esc Backspace A Caps F1 F10 Num KP. F11 KPEnter AltR Delete Menu',
        );
        expect(keyName(0x7e)).toBe('#126');
    });

    it('that are down are held, and a repeat is no second press', () => {
        const keys = new KeyHistory();
        expect(keys.press(30)).toBeTrue();
        expect(keys.press(30)).toBeFalse();
        keys.press(29);
        expect(keys.held).toBe('A Ctrl');
        keys.release(30);
        expect(keys.held).toBe('Ctrl');
        expect(keys.events).toBe('A up, Ctrl down, A again, A down');
    });
});
