// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text console: what it is sent, what is on its screen then, and what its keys send.
import GLib from 'gi://GLib?version=2.0';

import { FrameStore } from '../../src/export/frame-store.js';
import { textOfKeysym } from '../../src/rfb/keysym-characters.js';
import { decodeCp437, encodeCp437 } from '../../src/terminal/cp437.js';
import { COLUMNS, Emulator, ROWS, type TextEncoding } from '../../src/terminal/emulator.js';
import { CELL_HEIGHT, CELL_WIDTH } from '../../src/terminal/font.js';
import { textOfKey } from '../../src/terminal/keyboard.js';
import { TerminalPicture } from '../../src/terminal/terminal-picture.js';
import { CASES } from '../support/arbitrary.js';
import { anyPieces, chance, mangled, type Chance } from '../support/mangled.js';
import { pixelAt, type Picture } from '../support/picture.js';
import { pictureOf, readScreen } from '../support/screen-text.js';

const SEQUENCES = 10_000 * CASES;
/** So many are under way together. */
const AT_ONCE = 20;
const WIDTH = COLUMNS * CELL_WIDTH;
const HEIGHT = ROWS * CELL_HEIGHT;
const GREY = 0xaaaaaa;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A console as viewers see it. */
class Console {
    readonly answers: string[] = [];
    readonly emulator: Emulator;
    readonly picture = new TerminalPicture();
    readonly store = new FrameStore({ resized: () => undefined, suspected: () => undefined });

    constructor(encoding: TextEncoding = 'utf8') {
        this.emulator = new Emulator(encoding, {
            answered: bytes => {
                this.answers.push(new TextDecoder().decode(bytes));
            },
        });
        this.store.setSource(this.picture);
    }

    async say(text: string | Uint8Array): Promise<void> {
        await this.emulator.feed(typeof text === 'string' ? bytesOf(text) : text);
    }

    /** @returns the top of each row of cells that was drawn anew, in cells */
    draw(notice: string | null = null): number[] {
        const rects = this.picture.draw(this.emulator, notice);
        for (const rect of rects) this.store.suspect(rect);
        this.store.refresh();
        return rects.map(({ y }) => y / CELL_HEIGHT);
    }

    get shown(): Picture {
        this.draw();
        return pictureOf(WIDTH, HEIGHT, this.store.pixels);
    }

    close(): void {
        this.store.close();
        this.picture.close();
        this.emulator.close();
    }
}

describe('A text console', () => {
    let console: Console;

    beforeEach(() => {
        console = new Console();
    });

    afterEach(() => {
        console.close();
    });

    it('shows text where the machine puts it', async () => {
        await console.say('first\r\nsecond line\x1b[10;20Hhere\x1b[24;1Hlast');
        const lines = readScreen(console.shown);
        expect(lines.length).toBe(ROWS);
        expect([lines[0], lines[1]]).toEqual(['first', 'second line']);
        expect(lines[9]).toBe(`${' '.repeat(19)}here`);
        expect(lines[23]).toBe('last');
    });

    it('shows all of ASCII, and the cursor as a block in the colour of the text', async () => {
        const printed = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join(
            '',
        );
        await console.say(printed);
        const { shown } = console;
        const [first = '', second = ''] = readScreen(shown);
        expect(first + second).toBe(printed);
        const [left, top] = [(95 - COLUMNS) * CELL_WIDTH, CELL_HEIGHT];
        for (let y = 0; y < CELL_HEIGHT; y++) expect(pixelAt(shown, left, top + y)).toBe(GREY);
        await console.say('\x1b[?25l');
        expect(pixelAt(console.shown, left, top)).toBe(0);
        await console.say('\x1bc');
        expect(pixelAt(console.shown, 0, 0)).toBe(GREY);
    });

    it('scrolls, and draws only rows that look different', async () => {
        for (let line = 0; line < ROWS; line++) await console.say(`\r\nline ${line}`);
        console.draw();
        expect(readScreen(console.shown)[0]).toBe('line 0');
        expect(console.draw()).toEqual([]);
        await console.say('\x1b[5;1Hx');
        // Where the cursor was, and where it is.
        expect(console.draw()).toEqual([4, 23]);
        await console.say('\x1b[24;1H\n');
        expect(readScreen(console.shown)[0]).toBe('line 1');
    });

    it('shows colours as they are asked for', async () => {
        const cells = [
            ['\x1b[31;44m', 0xaa0000, 0x0000aa],
            ['\x1b[0;1;32m', 0x55ff55, 0x000000],
            ['\x1b[0;7m', 0x000000, 0xaaaaaa],
            ['\x1b[0;93;100m', 0xffff55, 0x555555],
            ['\x1b[0;38;5;196;48;5;244m', 0xff0000, 0x808080],
            ['\x1b[0;38;2;1;2;3;48;2;250;251;252m', 0x010203, 0xfafbfc],
        ] as const;
        // The full block is all ink, and the space all paper.
        for (const [sequence] of cells) await console.say(`${sequence}█ `);
        const { shown } = console;
        cells.forEach(([sequence, ink, paper], at) => {
            const left = at * 2 * CELL_WIDTH;
            expect(pixelAt(shown, left + 3, 7))
                .withContext(sequence)
                .toBe(ink);
            expect(pixelAt(shown, left + CELL_WIDTH + 3, 7))
                .withContext(sequence)
                .toBe(paper);
        });
    });

    it('joins lines from cell to cell', async () => {
        await console.say('│\r\n│\r\n└─');
        const { shown } = console;
        for (let y = 0; y < 2 * CELL_HEIGHT; y++) expect(pixelAt(shown, 3, y)).toBe(GREY);
        const middle = Array.from({ length: CELL_HEIGHT }, (_, y) => 2 * CELL_HEIGHT + y).find(
            y => pixelAt(shown, CELL_WIDTH, y) === GREY,
        );
        for (let x = 4; x < 2 * CELL_WIDTH; x++) expect(pixelAt(shown, x, middle ?? 0)).toBe(GREY);
    });

    it('puts marks onto letters, and wide characters into two cells', async () => {
        await console.say('\u00e9e\u0301|\u6587|\x1b[?25l');
        const { shown } = console;
        const cell = (column: number): number[] => {
            const pixels: number[] = [];
            for (let y = 0; y < CELL_HEIGHT; y++)
                for (let x = 0; x < CELL_WIDTH; x++)
                    pixels.push(pixelAt(shown, column * CELL_WIDTH + x, y));
            return pixels;
        };
        expect(cell(1)).toEqual(cell(0));
        expect(readScreen(shown)[0]).toMatch(/^\ufffd\ufffd\|\ufffd.\|$/);
    });

    it('says something of its own in the last row, and takes it back', async () => {
        await console.say('\x1b[24;1Hthe machine’s\x1b[H');
        console.draw('Another program has this stream.');
        const told = pictureOf(WIDTH, HEIGHT, console.store.pixels);
        expect(readScreen(told)[23]).toBe('Another program has this stream.');
        expect(pixelAt(told, WIDTH - 1, HEIGHT - 1)).toBe(GREY);
        expect(readScreen(console.shown)[23]).toBe('the machine\ufffds');
    });

    it('answers what a terminal is asked', async () => {
        await console.say('\x1b[7;9H\x1b[6n\x1b[5n');
        expect(console.answers).toEqual(['\x1b[7;9R', '\x1b[0n']);
    });

    it('reads and writes code page 437', async () => {
        const old = new Console('cp437');
        await old.say(Uint8Array.of(0x41, 0xb3, 0x84, 0xff));
        await console.say('A│ä\u00a0');
        expect(old.shown).toEqual(console.shown);
        old.close();
        const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
        expect(encodeCp437(decodeCp437(all))).toEqual(all);
        expect(new Set(decodeCp437(all)).size).toBe(256);
        expect(encodeCp437('aß文')).toEqual(Uint8Array.of(0x61, 0xe1, 0x3f));
    });
});

describe('What a machine sends a text console', () => {
    const SAMPLES = [
        'plain text\r\n',
        '\x1b[31;1mred\x1b[0m\x1b[2J\x1b[H\x1b[K',
        '\x1b[2147483647b\x1b[2147483647S\x1b[2147483647T\x1b[2147483647L\x1b[2147483647M',
        '\x1b[2147483647I\x1b[2147483647Z\x1b[2147483647@\x1b[2147483647P\x1b[2147483647X',
        '\x1b[2147483647;2147483647H\x1b[2147483647A\x1b[1J\x1b[999;999H\x1b[1J',
        '\x1b[5;10r\x1b[?6h\x1bM\x1bD\x1bE\x1b[?1049h\x1b7\x1b8\x1b[?1049l',
        '\x1b]0;title\x07\x1b]8;;http://example.org\x1b\\link\x1b]8;;\x1b\\\x1b]4;1;?\x07',
        '\x1bP$qm\x1b\\\x1bP+q544e\x1b\\\x1b_apc\x1b\\\x1b^pm\x1b\\',
        '\x1b[c\x1b[>c\x1b[6n\x1b[?6n\x1b[18t\x1b[21t\x1b[22t\x1b[23t\x1b[!p\x1bc',
        'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301文字👩‍👩‍👧\u202eabc\u200b',
        '\x1b(0lqqk\x0e\x0f\x1b(B\x1b[4h\x1b[4l\x1b[?7l\x1b[?7h\x1b#8\x1b[3g\x1bH',
        '\x1b[38;5;300;48;2;999;1;2m\x1b[4:3m\x1b[58:2::1:2:3m\x1b[;;;;;;;;;;;;;;;;;;;;;;;m',
    ].map(bytesOf);

    function anything(next: Chance): Uint8Array {
        const sample = SAMPLES[next(SAMPLES.length)] ?? new Uint8Array(0);
        return next(4) === 0 ? sample : mangled(sample, next);
    }

    it('never makes it throw, hang, or show what is not a picture', async () => {
        const next = chance(0x7e47);
        const [utf8, cp437] = [new Console(), new Console('cp437')];
        for (let count = 0; count < SEQUENCES; count += AT_ONCE) {
            const console = next(4) === 0 ? cp437 : utf8;
            const sequences = Array.from({ length: AT_ONCE }, () => anything(next));
            const isTorn = next(12) === 0;
            const pieces = sequences.flatMap(bytes =>
                isTorn ? [...anyPieces(bytes, next)] : [bytes],
            );
            await Promise.all(pieces.map(piece => console.say(piece)));
            if (next(10) === 0) console.draw(next(2) === 0 ? null : 'a notice');
        }
        for (const console of [utf8, cp437]) {
            // It has come through with its wits: a reset, and all is as at first.
            await console.say('\x18\x1b\\\x1bc\x1b[2J\x1b[Hstill here');
            expect(readScreen(console.shown)[0]).toBe('still here');
            console.close();
        }
    }, 120_000);

    it('is kept no longer than its cells are', async () => {
        const console = new Console();
        const FLOODS = [
            '\x1b]8;;http://example.org/long/address\x1b\\x',
            'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
            '\u0301',
            '\x1b]0;a title\x07\x1b[22t',
            'one line\r\n',
            '\x1b[6n',
        ];
        for (const flood of FLOODS) await console.say(flood.repeat(600));
        const { cells } = console.emulator;
        expect(cells.length).toBe(ROWS);
        for (let row = 0; row < ROWS; row++)
            for (let column = 0; column < COLUMNS; column++) {
                const text = cells.getLine(row)?.getCell(column)?.getChars() ?? '';
                expect(Array.from(text).length).toBeLessThan(6);
            }
        console.close();
    }, 60_000);

    it('leaves others their turn', async () => {
        const console = new Console();
        let turns = 0;
        const source = GLib.timeout_add(GLib.PRIORITY_DEFAULT, 0, () => {
            turns++;
            return GLib.SOURCE_CONTINUE;
        });
        await console.say(`\x1b[${ROWS}S`.repeat(1500));
        GLib.source_remove(source);
        expect(turns).toBeGreaterThan(3);
        console.close();
    }, 60_000);
});

describe('The keyboard of a text console', () => {
    const NOTHING = { hasShift: false, hasAlt: false, hasControl: false };
    const type = (keysym: number, held = NOTHING, isApplication = false): string =>
        textOfKey(keysym, textOfKeysym(keysym), held, isApplication);

    it('sends what terminfo has for xterm', () => {
        // Names of terminfo, and the symbols of X11 that make them.
        const keys = [
            ['kcuu1', 0xff52, '\x1bOA'],
            ['kcud1', 0xff54, '\x1bOB'],
            ['kcuf1', 0xff53, '\x1bOC'],
            ['kcub1', 0xff51, '\x1bOD'],
            ['khome', 0xff50, '\x1bOH'],
            ['kend', 0xff57, '\x1bOF'],
            ['kich1', 0xff63, '\x1b[2~'],
            ['kdch1', 0xffff, '\x1b[3~'],
            ['kpp', 0xff55, '\x1b[5~'],
            ['knp', 0xff56, '\x1b[6~'],
            ['kcbt', 0xfe20, '\x1b[Z'],
            ['kf1', 0xffbe, '\x1bOP'],
            ['kf4', 0xffc1, '\x1bOS'],
            ['kf5', 0xffc2, '\x1b[15~'],
            ['kf12', 0xffc9, '\x1b[24~'],
        ] as const;
        for (const [name, keysym, sent] of keys)
            expect(type(keysym, NOTHING, true))
                .withContext(name)
                .toBe(sent);
        expect(type(0xff52)).toBe('\x1b[A');
        expect(type(0xff52, { ...NOTHING, hasControl: true })).toBe('\x1b[1;5A');
        expect(type(0xffc2, { ...NOTHING, hasShift: true })).toBe('\x1b[15;2~');
    });

    it('sends text, with Ctrl and Alt as terminals do', () => {
        const control = { ...NOTHING, hasControl: true };
        const alt = { ...NOTHING, hasAlt: true };
        // By Unicode's numbers, and by those that X11 had before.
        expect([0x61, 0x41, 0xe4, 0x0100_20ac].map(keysym => type(keysym))).toEqual([
            ...['a', 'A', 'ä', '€'],
        ]);
        expect([0x20ac, 0x01b1, 0x06d1, 0x07e1].map(keysym => type(keysym))).toEqual([
            ...['€', 'ą', 'я', 'α'],
        ]);
        expect([0xff0d, 0xff08, 0xff09, 0xff1b, 0xff8d].map(keysym => type(keysym))).toEqual([
            ...['\r', '\x7f', '\t', '\x1b', '\r'],
        ]);
        expect([0x63, 0x43, 0x5b, 0x20].map(keysym => type(keysym, control))).toEqual([
            ...['\x03', '\x03', '\x1b', '\0'],
        ]);
        expect(type(0x78, alt)).toBe('\x1bx');
        expect([0xffb0, 0xffb9, 0xffab, 0xffae].map(keysym => type(keysym))).toEqual([
            ...['0', '9', '+', '.'],
        ]);
        expect(
            [0xffe1, 0xffe3, 0xffe5, 0xff7f, 0, 0x0100_d800].map(keysym => type(keysym)),
        ).toEqual(Array<string>(6).fill(''));
    });
});
