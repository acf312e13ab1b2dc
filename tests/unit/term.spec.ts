// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures for terminals, read back; and what terminals send.
/* eslint-disable no-control-regex */
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Picture } from '../../src/commands/picture.js';
import { HalfBlocks } from '../../src/commands/term/half-blocks.js';
import { kittyImage } from '../../src/commands/term/kitty.js';
import { fittedSize, scaledDown } from '../../src/commands/term/scaled.js';
import { sixelImage } from '../../src/commands/term/sixel.js';
import { understand } from '../../src/commands/term/terminal-answers.js';
import { terminalEvents } from '../../src/commands/term/terminal-input.js';

const WIDTH = 30;
const HEIGHT = 20;

/** Colours that the table of sixels has, each many times. */
function testPicture(): Picture {
    const pixels = new Uint32Array(WIDTH * HEIGHT);
    for (let at = 0; at < pixels.length; at++) {
        const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
        pixels[at] = (((x % 6) * 51) << 16) | (((y % 6) * 51) << 8) | (x > y ? 255 : 0);
    }
    return { width: WIDTH, height: HEIGHT, pixels };
}

/** Reads sixels as a terminal does. */
function readSixels(text: string): Picture {
    const [, width = '', height = '', body = ''] =
        /\x1bP0;1q"1;1;(\d+);(\d+)([^\x1b]*)\x1b\\$/.exec(text) ?? [];
    const pixels = new Uint32Array(Number(width) * Number(height));
    const colours = new Map<string, number>();
    let [x, top, colour] = [0, 0, 0];
    for (const [token] of body.matchAll(/#\d+;2;\d+;\d+;\d+|#\d+|!\d+[?-~]|[?-~]|[$-]/g)) {
        const defined = /^#(\d+);2;(\d+);(\d+);(\d+)$/.exec(token);
        if (defined) {
            const [, index = '', ...percents] = defined;
            const [red = 0, green = 0, blue = 0] = percents.map(part =>
                Math.round((Number(part) * 255) / 100),
            );
            colours.set(index, (red << 16) | (green << 8) | blue);
        } else if (token.startsWith('#')) colour = colours.get(token.slice(1)) ?? -1;
        else if (token === '$') x = 0;
        else if (token === '-') [x, top] = [0, top + 6];
        else {
            const [, count = '1', character = ''] = /^(?:!(\d+))?(.)$/.exec(token) ?? [];
            const bits = character.charCodeAt(0) - 63;
            for (let end = x + Number(count); x < end; x++)
                for (let row = 0; row < 6; row++)
                    if ((bits & (1 << row)) !== 0) pixels[(top + row) * Number(width) + x] = colour;
        }
    }
    return { width: Number(width), height: Number(height), pixels };
}

/** Reads half-blocks onto what is there. */
function readBlocks(text: string, screen: Picture): void {
    let [row, column, upper, lower] = [0, 0, 0, 0];
    const colourOf = (words: readonly string[]): number =>
        words.reduce((sum, word) => (sum << 8) | Number(word), 0);
    for (const [token] of text.matchAll(/\x1b\[[\d;]*[Hm]|▀/g)) {
        const words = token.slice(2, -1).split(';');
        if (token === '▀') {
            screen.pixels[row * 2 * screen.width + column] = upper;
            screen.pixels[(row * 2 + 1) * screen.width + column] = lower;
            column++;
        } else if (token.endsWith('H')) [row = 0, column = 0] = words.map(word => Number(word) - 1);
        else if (words.length > 1)
            [upper, lower] = [colourOf(words.slice(2, 5)), colourOf(words.slice(7, 10))];
    }
}

describe('A picture for a terminal', () => {
    it('is the same in sixels', () => {
        const picture = testPicture();
        expect(readSixels(sixelImage(picture))).toEqual(picture);
    });

    it('is the same in half-blocks, of which only what differs is drawn again', () => {
        const picture = testPicture();
        const blocks = new HalfBlocks();
        const screen = { ...picture, pixels: new Uint32Array(WIDTH * HEIGHT) };
        readBlocks(blocks.draw(picture), screen);
        expect(screen.pixels).toEqual(picture.pixels);
        expect(blocks.draw(picture)).toBe('');
        picture.pixels[5 * WIDTH + 7] = 0x123456;
        const change = blocks.draw(picture);
        expect(change.match(/▀/g)?.length).toBe(1);
        readBlocks(change, screen);
        expect(screen.pixels).toEqual(picture.pixels);
    });

    it('is the same in kitty’s protocol, in pieces', () => {
        const pixels = Uint32Array.from(
            { length: 200 * 100 },
            (_, at) => Math.imul(at + 1, 2654435761) & 0xffffff,
        );
        const text = kittyImage({ width: 200, height: 100, pixels }, 20, 10);
        const pieces = [...text.matchAll(/\x1b_G([^;]*);([^\x1b]*)\x1b\\/g)];
        expect(pieces.length).toBeGreaterThan(5);
        expect(pieces[0]?.[1]).toContain('s=200,v=100,c=20,r=10,m=1');
        expect(pieces.slice(1, -1).every(([, keys]) => keys === 'm=1')).toBeTrue();
        expect(pieces.at(-1)?.[1]).toBe('m=0');
        const data = GLib.base64_decode(pieces.map(([, , piece]) => piece).join(''));
        const decompressor = Gio.ZlibDecompressor.new(Gio.ZlibCompressorFormat.ZLIB);
        const rgb = decompressor.convert_bytes(new GLib.Bytes(data)).toArray();
        const read = Uint32Array.from(
            pixels,
            (_, at) =>
                ((rgb[at * 3] ?? 0) << 16) | ((rgb[at * 3 + 1] ?? 0) << 8) | (rgb[at * 3 + 2] ?? 0),
        );
        expect(read).toEqual(pixels);
    });

    it('keeps its shape, and is never larger than it is', () => {
        expect(fittedSize({ width: 640, height: 480 }, { width: 80, height: 200 })).toEqual({
            ...{ width: 80, height: 60 },
        });
        expect(fittedSize({ width: 64, height: 48 }, { width: 800, height: 800 })).toEqual({
            ...{ width: 64, height: 48 },
        });
        const grey = scaledDown(
            { width: 2, height: 2, pixels: Uint32Array.of(0, 0xffffff, 0xffffff, 0) },
            { width: 1, height: 1 },
        );
        expect([...grey.pixels]).toEqual([0x808080]);
    });
});

describe('What a terminal sends', () => {
    const chords = (text: string): string[] =>
        [...terminalEvents(text)].map(event => {
            if (event.kind === 'key') return event.chord;
            if (event.kind === 'character') return `${event.modifier}'${event.character}'`;
            const { column, row, button, isDown } = event;
            return `${String(column)},${String(row)} ${button ?? 'motion'} ${String(isDown)}`;
        });

    it('is understood as keys and characters', () => {
        expect(chords('aÄ €')).toEqual(["'a'", "'Ä'", "' '", "'€'"]);
        expect(chords('\r\t\x7f\x1b')).toEqual(['enter', 'tab', 'backspace', 'esc']);
        expect(chords('\x03\x1bx\x1b\x01')).toEqual(['ctrl+c', "alt'x'", 'alt+ctrl+a']);
        expect(chords('\x1b[A\x1bOP\x1b[15~\x1b[1;5C\x1b[3;3~')).toEqual([
            ...['up', 'f1', 'f5', 'ctrl+right', 'alt+delete'],
        ]);
    });

    it('is understood as the mouse', () => {
        expect(chords('\x1b[<0;3;4M\x1b[<0;3;4m\x1b[<35;5;6M\x1b[<65;1;1M')).toEqual([
            ...['2,3 left true', '2,3 left false', '4,5 motion false', '0,0 down true'],
        ]);
    });

    it('says what it can draw', () => {
        const kitty = '\x1b_Gi=31;OK\x1b\\\x1b[6;20;10t\x1b[?62;c';
        expect(understand(kitty)).toEqual({ graphics: 'kitty', cellWidth: 10, cellHeight: 20 });
        expect(understand('\x1b[?62;4;22c').graphics).toBe('sixel');
        expect(understand('\x1b[?1;2c').graphics).toBe('blocks');
        expect(understand('').graphics).toBe('blocks');
    });
});
