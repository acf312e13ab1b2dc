// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text as keys: what is planned here by the list of a layout's symbols is read back by libxkbcommon's
// state machine and X11's table of dead keys, in a process of its own.
import fc from 'fast-check';
import Gio from 'gi://Gio?version=2.0';

import { LockLight } from '../../src/display1/keyboard.js';
import { qnumFromEvdev } from '../../src/input/keymap/keymap.js';
import { listKeyLayouts, openKeyLayout } from '../../src/input/typing/key-layout.js';
import { StrokeTable } from '../../src/input/typing/strokes.js';
import { planTyping } from '../../src/input/typing/type-plan.js';
import { typeStrokes, type TypedKeyboard } from '../../src/input/typing/typist.js';
import { CASES } from '../support/arbitrary.js';
import { readAsGuest, strokeEvents, type KeyEvent } from '../support/xkb-guest.js';

const LAYOUTS = (
    'us us(dvorak) us(colemak) us(intl) gb de de(neo) ch fr fr(bepo) be es it br se pl cz hu tr ee ' +
    'lt ru gr il ara th jp vn in ge'
).split(' ');

/** Num Lock is the keypad's own here, and on in many guests. */
const WITH_NUM_LOCK = new Set(['us', 'de', 'fr', 'us(dvorak)']);

/** What is looked at in search of characters that a layout makes. */
const LAST_CHARACTER = 0x2fff;

/** Of each layout in every run; all of them are more than 100,000. */
const TEXT_LENGTH = 3600;

function parse(name: string): [layout: string, variant: string] {
    const [, layout = '', variant = ''] = /^(\w+)(?:\((\w+)\))?$/.exec(name) ?? [];
    return [layout, variant];
}

function tableOf(name: string): StrokeTable {
    const [layout, variant] = parse(name);
    return new StrokeTable(openKeyLayout(layout, variant));
}

/** Every character that a layout can make, as far as characters of common writing go. */
function charactersOf(table: StrokeTable): string[] {
    const characters: string[] = [];
    for (let code = 0; code <= LAST_CHARACTER; code++) {
        const character = String.fromCodePoint(code);
        if (table.strokesFor(character)) characters.push(character);
    }
    return characters;
}

function randomText(characters: readonly string[], length: number): string {
    const text = fc.array(fc.constantFrom(...characters), { minLength: length, maxLength: length });
    return fc.sample(text, 1)[0]?.join('') ?? '';
}

/** A keyboard that notes what is done to it, with a Caps Lock that works. */
class NotedKeyboard implements TypedKeyboard {
    readonly events: string[] = [];
    modifiers: number;

    constructor(modifiers = 0) {
        this.modifiers = modifiers;
    }

    pressed(qnum: number): Promise<void> {
        this.events.push(`+${String(qnum)}`);
        if (qnum === qnumFromEvdev(KEY_CAPSLOCK)) this.modifiers ^= LockLight.CAPS;
        return Promise.resolve();
    }

    released(qnum: number): Promise<void> {
        this.release(qnum);
        return Promise.resolve();
    }

    release(qnum: number): void {
        this.events.push(`-${String(qnum)}`);
    }
}

const KEY_CAPSLOCK = 58;
const KEY_LEFTSHIFT = 42;

describe('typing by layout', () => {
    let typed = 0;

    for (const name of LAYOUTS)
        it(`is read back as the same text: ${name}`, async () => {
            const table = tableOf(name);
            const characters = charactersOf(table);
            // Every letter of some alphabet, digits and signs.
            expect(characters.length).toBeGreaterThan(60);
            const text = characters.join('') + randomText(characters, TEXT_LENGTH * CASES);
            const { strokes, missing } = planTyping(text, table);
            expect(missing).toEqual([]);
            const [layout, variant] = parse(name);
            for (const locks of WITH_NUM_LOCK.has(name) ? [[], ['Mod2']] : [[]]) {
                const read = await readAsGuest(
                    layout,
                    variant,
                    strokes.flatMap(strokeEvents),
                    locks,
                );
                // Marks that follow a letter by chance may be typed as one with it.
                expect(firstDifference(read.normalize('NFC'), text.normalize('NFC'))).toBe('');
            }
            typed += Array.from(text).length;
        }, 20_000);

    it('was tried with more than 100,000 characters', () => {
        expect(typed).toBeGreaterThan(100_000);
    });

    it('makes what is printed on the keys, and what takes a dead key', () => {
        const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
        for (const [name, text] of [
            ['us', ascii],
            ['us(dvorak)', ascii],
            ['us(intl)', `${ascii}äéñçß`],
            ['de', `${ascii}äöüÄÖÜßẞ€§°éèêÉ´µ²³`],
            ['fr', `${ascii}éèçàùâêîôûëïü€£§µ²Â`],
            ['ch', `${ascii}äöüéèàçÈ`],
            ['es', `${ascii}ñÑáéíóúü¿¡€`],
            ['pl', `${ascii}ąćęłńóśźżĄĆĘŁŃÓŚŹŻ`],
            ['cz', 'ěščřžýáíéúůďťň'],
            ['ru', 'Съешь ещё этих мягких французских булок'],
            ['vn', 'ăâđêôơư'],
        ] as const)
            expect(planTyping(text, tableOf(name)).missing)
                .withContext(name)
                .toEqual([]);
    });

    it('types ends of lines as Enter, and Tab as Tab', () => {
        const { strokes } = planTyping('a\r\nb\rc\nd\te', tableOf('us'));
        expect(strokes.map(({ key }) => key)).toEqual([30, 28, 48, 28, 46, 28, 32, 15, 18]);
    });

    it('takes letters with their marks apart as one letter', () => {
        const table = tableOf('de');
        expect(planTyping('e\u0301a\u0308', table)).toEqual(planTyping('éä', table));
    });

    it('says what it cannot type, each once, and control characters too', () => {
        const { missing } = planTyping('日本 – 日\u0000\u001b a\u0085b', tableOf('us'));
        expect(missing).toEqual(['日', '本', '–', '\u0000', '\u001b', '\u0085']);
    });

    it('never leans on the keypad, nor on a key that some keyboards lack', () => {
        const { strokes } = planTyping('0123456789+-*/.<>', tableOf('us'));
        for (const { key } of strokes) expect(key).toBeLessThan(58);
    });
});

/** Empty where both are the same. */
function firstDifference(read: string, text: string): string {
    if (read === text) return '';
    const wanted = Array.from(text);
    const at = Array.from(read).findIndex((character, index) => character !== wanted[index]);
    const part = (of: string) =>
        JSON.stringify(
            Array.from(of)
                .slice(Math.max(0, at - 3), at + 5)
                .join(''),
        );
    return `character ${String(at)}: ${part(read)} instead of ${part(text)}`;
}

describe('the list of layouts', () => {
    it('has the layouts by name, and each can be opened by it', () => {
        const layouts = listKeyLayouts();
        expect(layouts.length).toBeGreaterThan(400);
        expect(layouts).toContain({ layout: 'de', variant: '', description: 'German' });
        const dvorak = layouts.find(row => row.layout === 'us' && row.variant === 'dvorak');
        expect(dvorak?.description).toBe('English (Dvorak)');
    });

    it('has a sentence for one that is not there', () => {
        expect(() => openKeyLayout('xx', 'yy')).toThrowError(
            RangeError,
            /no keyboard layout “xx\(yy\)”: choose/,
        );
    });
});

describe('typeStrokes', () => {
    const table = tableOf('de');

    it('presses and releases what was planned, and tells how far it is', async () => {
        const keyboard = new NotedKeyboard();
        const { strokes } = planTyping('Grüße, @Welt!\n', table);
        const progress: number[] = [];
        const done = await typeStrokes(keyboard, strokes, {
            intervalMs: 0,
            progress: count => progress.push(count),
        });
        expect(done).toBe(strokes.length);
        expect(progress.at(-1)).toBe(strokes.length);
        // Below 0x54 QEMU's numbers are evdev's; AltGr is the only other key here.
        const events = keyboard.events.map(event => event.replace('184', '100') as KeyEvent);
        expect(await readAsGuest('de', '', events)).toBe('Grüße, @Welt!\n');
    });

    it('holds Shift through neighbours that need it', async () => {
        const keyboard = new NotedKeyboard();
        await typeStrokes(keyboard, planTyping('ABC', table).strokes, { intervalMs: 0 });
        expect(keyboard.events.filter(event => event === `+${String(KEY_LEFTSHIFT)}`).length).toBe(
            1,
        );
        expect(keyboard.events.length).toBe(8);
    });

    it('leaves no key down where it is cancelled', async () => {
        const keyboard = new NotedKeyboard();
        const cancellable = new Gio.Cancellable();
        const done = await typeStrokes(keyboard, planTyping('ABCDEF', table).strokes, {
            intervalMs: 0,
            cancellable,
            progress: count => {
                if (count === 3) cancellable.cancel();
            },
        });
        expect(done).toBe(3);
        const down = new Set<string>();
        for (const event of keyboard.events)
            if (event.startsWith('+')) down.add(event.slice(1));
            else down.delete(event.slice(1));
        expect([...down]).toEqual([]);
    });

    it('turns Caps Lock off while it types, and on again', async () => {
        const keyboard = new NotedKeyboard(LockLight.CAPS);
        const { strokes } = planTyping('a', table);
        expect(table.capsLock).toBe(KEY_CAPSLOCK);
        await typeStrokes(keyboard, strokes, { intervalMs: 0, capsLock: table.capsLock });
        expect(keyboard.events).toEqual(['+58', '-58', '+30', '-30', '+58', '-58']);
        expect(keyboard.modifiers).toBe(LockLight.CAPS);
    });

    it('types nothing where Caps Lock cannot be turned off', async () => {
        const keyboard = new NotedKeyboard(LockLight.CAPS);
        const { strokes } = planTyping('a', table);
        await expectAsync(typeStrokes(keyboard, strokes, { intervalMs: 0 })).toBeRejectedWithError(
            /Caps Lock stays on/,
        );
        expect(keyboard.events).toEqual([]);
    });
});
