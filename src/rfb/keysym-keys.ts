// SPDX-License-Identifier: GPL-3.0-or-later
import type { ViewerInput } from '../export/viewer-input.js';
import { qnumFromEvdev } from '../input/keymap/keymap.js';
import { openKeyLayout, type KeyLayout, type KeySymbol } from '../input/typing/key-layout.js';
import { codeOfKeysym } from './keysym-characters.js';

/** Shift_L, Shift_R, and the shifts of levels 3 and 5: what decides which symbol a key makes. */
const LEVEL_KEYSYMS: readonly number[] = [0xffe1, 0xffe2, 0xfe03, 0xfe11];

/** A key that is down for a keysym, and by which number it is to be released. */
type DownKeys = Map<number, number>;

/**
 * The keys for viewers that tell only what a key makes: the key that makes it in the guest's
 * layout. Where another level of the key is asked for than the viewer holds (who types capitals
 * without Shift), the keys of that level are held for as long as the press takes.
 */
export class KeysymKeys {
    readonly #layout: KeyLayout;
    readonly #byKeysym = new Map<number, KeySymbol[]>();
    readonly #byCharacter = new Map<number, KeySymbol[]>();
    readonly #levelKeys: readonly number[];
    readonly #down = new WeakMap<ViewerInput, DownKeys>();

    /** @throws RangeError, in a sentence, where the layout is not known */
    constructor(layout: string, variant: string) {
        this.#layout = openKeyLayout(layout, variant);
        for (const symbol of this.#layout.symbols) {
            if (qnumFromEvdev(symbol.key) === null) continue;
            put(this.#byKeysym, symbol.keysym, symbol);
            if (symbol.character !== 0) put(this.#byCharacter, symbol.character, symbol);
        }
        this.#levelKeys = LEVEL_KEYSYMS.flatMap(
            keysym => this.#byKeysym.get(keysym)?.[0]?.key ?? [],
        );
    }

    /** A viewer's key, by what it makes, went down or up. */
    key(input: ViewerInput, keysym: number, isDown: boolean): void {
        const down = this.#down.get(input) ?? new Map<number, number>();
        this.#down.set(input, down);
        const held = down.get(keysym);
        if (!isDown) {
            down.delete(keysym);
            if (held !== undefined) sendKey(input, held, false);
            return;
        }
        const symbol = this.#symbolFor(keysym, input);
        const key = held ?? symbol?.key;
        if (key === undefined) return;
        down.set(keysym, key);
        this.#press(input, key, symbol?.modifiers ?? 0);
    }

    #symbolFor(keysym: number, input: ViewerInput): KeySymbol | null {
        const symbols =
            this.#byKeysym.get(keysym) ?? this.#byCharacter.get(codeOfKeysym(keysym)) ?? [];
        const modifiers = this.#layout.heldModifiers(this.#heldLevels(input));
        return symbols.find(symbol => symbol.modifiers === modifiers) ?? symbols[0] ?? null;
    }

    #heldLevels(input: ViewerInput): number[] {
        return this.#levelKeys.filter(key => input.holds(qnumFromEvdev(key) ?? -1));
    }

    #press(input: ViewerInput, key: number, modifiers: number): void {
        const held = this.#heldLevels(input);
        const wanted = this.#levelKeys.includes(key) ? held : this.#levelsFor(modifiers, held);
        const lifted = held.filter(level => !wanted.includes(level));
        const added = wanted.filter(level => !held.includes(level));
        for (const level of lifted) sendKey(input, level, false);
        for (const level of added) sendKey(input, level, true);
        sendKey(input, key, true);
        for (const level of added.toReversed()) sendKey(input, level, false);
        for (const level of lifted.toReversed()) sendKey(input, level, true);
    }

    /** The level keys that make exactly these modifiers; those held, where none do. */
    #levelsFor(modifiers: number, held: number[]): readonly number[] {
        if (this.#layout.heldModifiers(held) === modifiers) return held;
        const keys = this.#levelKeys;
        const choices = [[], ...keys.map(key => [key]), ...keys.flatMap(pairWith(keys))];
        return choices.find(choice => this.#layout.heldModifiers(choice) === modifiers) ?? held;
    }
}

function pairWith(keys: readonly number[]): (key: number) => number[][] {
    return key => keys.filter(other => other !== key).map(other => [key, other]);
}

function put(symbols: Map<number, KeySymbol[]>, key: number, symbol: KeySymbol): void {
    const known = symbols.get(key);
    if (known) known.push(symbol);
    else symbols.set(key, [symbol]);
}

function sendKey(input: ViewerInput, key: number, isDown: boolean): void {
    const qnum = qnumFromEvdev(key);
    if (qnum !== null) input.key(qnum, isDown);
}
