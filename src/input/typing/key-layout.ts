// SPDX-License-Identifier: LGPL-2.1-or-later
import { nativeXkb } from '../../native/native-xkb.js';
import type { VitrineNativeXkb } from '../../../types/vitrine-native-xkb.js';

/** A keyboard layout that can be chosen. */
export interface LayoutName {
    /** Short name, as in `us`. */
    readonly layout: string;
    /** Short name of the variant, as in `dvorak`; '' for the layout's usual one. */
    readonly variant: string;
    /** In English, as xkeyboard-config has it: `English (Dvorak)`. */
    readonly description: string;
}

/** One way to make a symbol. */
export interface KeySymbol {
    /** Linux input event code. */
    readonly key: number;
    /** The mask of the modifiers that must be on, and no others. */
    readonly modifiers: number;
    readonly keysym: number;
    /** Unicode's number of the character; 0 where the keysym is none. */
    readonly character: number;
}

/** What a layout's keys make. */
export interface KeyLayout {
    readonly symbols: readonly KeySymbol[];
    /** The mask of the modifiers that are on while these keys are held, pressed in this order. */
    heldModifiers(keys: readonly number[]): number;
}

const NUMBERS_A_SYMBOL = 4;

function library(): VitrineNativeXkb {
    if (nativeXkb) return nativeXkb;
    throw new RangeError(
        'Keyboard layouts are not known here: install libxkbcommon and libxkbregistry, or build Vitrine with them.',
    );
}

function readSymbols(numbers: Uint32Array): KeySymbol[] {
    const symbols: KeySymbol[] = [];
    for (let at = 0; at + NUMBERS_A_SYMBOL <= numbers.length; at += NUMBERS_A_SYMBOL) {
        const [key = 0, modifiers = 0, keysym = 0, character = 0] = numbers.subarray(at);
        symbols.push({ key, modifiers, keysym, character });
    }
    return symbols;
}

/**
 * Opens a layout of xkeyboard-config.
 *
 * @param layout - short name, such as `de`
 * @param variant - short name of its variant; '' for the usual one
 * @throws RangeError, in a sentence, where there is none of these names or the library is missing
 */
export function openKeyLayout(layout: string, variant: string): KeyLayout {
    const { KeyLayout: Native } = library();
    let opened;
    try {
        opened = Native.new(layout, variant);
    } catch {
        const name = variant === '' ? layout : `${layout}(${variant})`;
        throw new RangeError(`There is no keyboard layout “${name}”: choose another one.`);
    }
    // A copy, so that the numbers begin where a Uint32Array may.
    const { buffer } = opened.list_symbols().toArray().slice();
    const symbols = readSymbols(new Uint32Array(buffer));
    return { symbols, heldModifiers: keys => opened.get_modifiers(keys) };
}

/**
 * The layouts that xkeyboard-config has.
 *
 * @throws RangeError, in a sentence, where they are not installed
 */
export function listKeyLayouts(): LayoutName[] {
    const { list_layouts: list } = library();
    let layouts;
    try {
        layouts = list();
    } catch {
        throw new RangeError('There are no keyboard layouts here: install xkeyboard-config.');
    }
    return Array.from({ length: layouts.n_children() }, (_, index) => {
        const row = layouts.get_child_value(index);
        const [layout = '', variant = '', description = ''] = [0, 1, 2].map(
            column => row.get_child_value(column).get_string()[0],
        );
        return { layout, variant, description };
    });
}

/**
 * Unicode's number of the character that a keysym stands for, whatever layout it comes from; 0 where
 * it is none, or the library is missing.
 */
export function characterOfKeysym(keysym: number): number {
    return nativeXkb?.keysym_to_character(keysym) ?? 0;
}
