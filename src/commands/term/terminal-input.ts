// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a terminal sends for keys and mouse, as ECMA-48, xterm and all who followed have it.

/** A key by its name in `input/key-chord.ts`, with modifiers; a character; or the mouse. */
export type TerminalEvent =
    | { readonly kind: 'key'; readonly chord: string }
    | { readonly kind: 'character'; readonly character: string; readonly modifier: '' | 'alt' }
    | {
          readonly kind: 'mouse';
          /** Characters, from 0. */
          readonly column: number;
          readonly row: number;
          /** Null for motion. */
          readonly button: 'left' | 'middle' | 'right' | 'up' | 'down' | null;
          readonly isDown: boolean;
      };

const FINAL_KEYS: Readonly<Record<string, string>> = {
    A: 'up',
    B: 'down',
    C: 'right',
    D: 'left',
    F: 'end',
    H: 'home',
    P: 'f1',
    Q: 'f2',
    R: 'f3',
    S: 'f4',
    Z: 'shift+tab',
};

const TILDE_KEYS: Readonly<Record<string, string>> = {
    1: 'home',
    2: 'insert',
    3: 'delete',
    4: 'end',
    5: 'pageup',
    6: 'pagedown',
    11: 'f1',
    12: 'f2',
    13: 'f3',
    14: 'f4',
    15: 'f5',
    17: 'f6',
    18: 'f7',
    19: 'f8',
    20: 'f9',
    21: 'f10',
    23: 'f11',
    24: 'f12',
};

const CONTROL_KEYS: Readonly<Record<string, string>> = {
    '\x00': 'ctrl+space',
    '\x08': 'ctrl+backspace',
    '\t': 'tab',
    '\n': 'ctrl+j',
    '\r': 'enter',
    '\x1b': 'esc',
    '\x1c': 'ctrl+backslash',
    '\x7f': 'backspace',
};

const MODIFIERS = ['shift', 'alt', 'ctrl', 'super'] as const;
const BUTTONS = ['left', 'middle', 'right'] as const;
const MOTION = 32;
const WHEEL = 64;

// What terminals send is control characters.
/* eslint-disable no-control-regex */
const SEQUENCE =
    /\x1b\[<(\d+);(\d+);(\d+)([Mm])|\x1b\[([\d;]*)([A-Z~])|\x1bO([A-Z])|\x1b([^\x1b])/y;
/* eslint-enable no-control-regex */

function chordOf(name: string, parameter: string | undefined): string {
    const bits = Math.max(0, Number(parameter ?? '1') - 1);
    const held = MODIFIERS.filter((_, bit) => (bits & (1 << bit)) !== 0);
    return [...held, name].join('+');
}

function mouseEvent(code: number, column: number, row: number, isDown: boolean): TerminalEvent {
    const place = { kind: 'mouse', column: column - 1, row: row - 1 } as const;
    if ((code & WHEEL) !== 0)
        return { ...place, button: (code & 1) === 0 ? 'up' : 'down', isDown: true };
    const button = BUTTONS[code & 3] ?? null;
    if ((code & MOTION) !== 0) return { ...place, button: null, isDown: false };
    return { ...place, button, isDown };
}

function csiEvent(parameters: string, final: string): TerminalEvent | null {
    const [first = '', second] = parameters.split(';');
    const name = final === '~' ? TILDE_KEYS[first] : FINAL_KEYS[final];
    return name === undefined ? null : { kind: 'key', chord: chordOf(name, second) };
}

function single(character: string): TerminalEvent {
    const key = CONTROL_KEYS[character];
    if (key !== undefined) return { kind: 'key', chord: key };
    if (character < ' ') {
        const letter = String.fromCharCode(character.charCodeAt(0) + 0x60);
        return { kind: 'key', chord: `ctrl+${letter}` };
    }
    return { kind: 'character', character, modifier: '' };
}

/** Reads what came at once; what is no key, such as an answer of the terminal's, is left out. */
export function* terminalEvents(text: string): Generator<TerminalEvent> {
    for (let at = 0; at < text.length;) {
        SEQUENCE.lastIndex = at;
        const match = SEQUENCE.exec(text);
        if (!match) {
            const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
            yield single(character);
            at += character.length;
            continue;
        }
        at = SEQUENCE.lastIndex;
        const [, code, column, row, way, parameters, final, keypad, alt] = match;
        if (code !== undefined) {
            yield mouseEvent(Number(code), Number(column), Number(row), way === 'M');
        } else if (final !== undefined) {
            const event = csiEvent(parameters ?? '', final);
            if (event) yield event;
        } else if (keypad !== undefined) {
            const name = FINAL_KEYS[keypad];
            if (name !== undefined) yield { kind: 'key', chord: name };
        } else if (alt !== undefined) {
            const event = single(alt);
            yield event.kind === 'character'
                ? { ...event, modifier: 'alt' }
                : event.kind === 'key'
                  ? { kind: 'key', chord: `alt+${event.chord}` }
                  : event;
        }
    }
}
