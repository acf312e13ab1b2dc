// SPDX-License-Identifier: LGPL-2.1-or-later
import { qnumFromEvdev } from '../keymap/keymap.js';
import { deadPairs } from './dead-keys.js';
import type { KeyLayout, KeySymbol } from './key-layout.js';

/** A key that is pressed and released while others are held. All are Linux input event codes. */
export interface Stroke {
    readonly key: number;
    /** In the order in which they are pressed. */
    readonly held: readonly number[];
}

const Keysym = {
    TAB: 0xff09,
    RETURN: 0xff0d,
    FIRST_KEYPAD: 0xff80,
    LAST_KEYPAD: 0xffbd,
    CAPS_LOCK: 0xffe5,
    SHIFT_LOCK: 0xffe6,
} as const;

/** What holds modifiers while it is down: Shift_L, Shift_R, and the shifts of levels 3 and 5. */
const SHIFT_KEYSYMS = new Set([0xffe1, 0xffe2, 0xfe03, 0xfe11]);

/** Where control characters end, and where the second block of them lies. */
const SPACE = 0x20;
const DELETE = 0x7f;
const LAST_CONTROL = 0x9f;

/** The key beside left Shift, which only some keyboards have, so that guests differ on it. */
const KEY_102ND = 86;
/** Beyond it are keys that only some keyboards have. */
const KEY_SPACE = 57;

/** More held at once than any layout asks for. */
const MAX_HELD = 2;

/** How well a stroke will do: the lower, the fewer keys, and the more usual ones. */
function cost({ key, held }: Stroke): number {
    const rarity = key === KEY_102ND ? 5 : key > KEY_SPACE ? 3 : 0;
    return held.length * 2 + rarity;
}

function isKeypad({ keysym }: KeySymbol): boolean {
    return keysym >= Keysym.FIRST_KEYPAD && keysym <= Keysym.LAST_KEYPAD;
}

function isControl(character: number): boolean {
    return character < SPACE || (character >= DELETE && character <= LAST_CONTROL);
}

/** The keys of the layout that QEMU has a number for. */
function reachable(layout: KeyLayout): KeySymbol[] {
    return layout.symbols.filter(({ key }) => qnumFromEvdev(key) !== null);
}

/** Each mask of modifiers that keys can be held for, with the keys; fewest keys first. */
function heldKeys(layout: KeyLayout, symbols: readonly KeySymbol[]): Map<number, number[]> {
    const isShift = ({ modifiers, keysym }: KeySymbol): boolean =>
        modifiers === 0 && SHIFT_KEYSYMS.has(keysym);
    const keys = [...new Set(symbols.filter(isShift).map(({ key }) => key))];
    const found = new Map<number, number[]>([[0, []]]);
    let sequences: number[][] = [[]];
    for (let length = 1; length <= MAX_HELD; length++) {
        sequences = sequences.flatMap(held =>
            keys.filter(key => !held.includes(key)).map(key => [...held, key]),
        );
        for (const held of sequences) {
            const mask = layout.heldModifiers(held);
            if (!found.has(mask)) found.set(mask, held);
        }
    }
    return found;
}

/** Which strokes make which characters in one layout. */
export class StrokeTable {
    /** The key that turns Caps Lock on and off; null where the layout has none. */
    readonly capsLock: number | null;
    readonly #byKeysym = new Map<number, Stroke>();
    readonly #byCharacter = new Map<string, Stroke>();
    /** What was asked for, with the dead keys it takes. */
    readonly #sequences = new Map<string, readonly Stroke[] | null>();

    constructor(layout: KeyLayout) {
        const symbols = reachable(layout);
        const held = heldKeys(layout, symbols);
        // What the keypad makes hangs on Num Lock.
        for (const symbol of symbols)
            if (!isKeypad(symbol)) this.#add(symbol, held.get(symbol.modifiers));
        const caps = this.#byKeysym.get(Keysym.CAPS_LOCK) ?? this.#byKeysym.get(Keysym.SHIFT_LOCK);
        this.capsLock = caps?.held.length === 0 ? caps.key : null;
        const enter = this.#byKeysym.get(Keysym.RETURN);
        const tab = this.#byKeysym.get(Keysym.TAB);
        if (enter) this.#byCharacter.set('\n', enter);
        if (tab) this.#byCharacter.set('\t', tab);
    }

    #add({ key, keysym, character }: KeySymbol, held: readonly number[] | undefined): void {
        if (!held) return;
        const stroke = { key, held };
        keepCheaper(this.#byKeysym, keysym, stroke);
        if (!isControl(character))
            keepCheaper(this.#byCharacter, String.fromCodePoint(character), stroke);
    }

    /** The strokes that make a character, dead keys first; null where the layout cannot. */
    strokesFor(character: string): readonly Stroke[] | null {
        const known = this.#sequences.get(character);
        if (known !== undefined) return known;
        const direct = this.#byCharacter.get(character);
        const strokes = direct ? [direct] : this.#withDeadKey(character);
        this.#sequences.set(character, strokes);
        return strokes;
    }

    #withDeadKey(character: string): readonly Stroke[] | null {
        for (const { dead, then } of deadPairs(character)) {
            const first = this.#byKeysym.get(dead);
            const second =
                typeof then === 'number' ? this.#byKeysym.get(then) : this.#byCharacter.get(then);
            if (first && second) return [first, second];
        }
        return null;
    }
}

function keepCheaper<Key>(strokes: Map<Key, Stroke>, key: Key, stroke: Stroke): void {
    const other = strokes.get(key);
    if (!other || cost(stroke) < cost(other)) strokes.set(key, stroke);
}
