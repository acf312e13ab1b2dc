// SPDX-License-Identifier: GPL-3.0-or-later
import type { Console } from '../../display1/console.js';
import { MouseButton } from '../../display1/mouse.js';
import type { ViewerInput } from '../../export/viewer-input.js';
import { chordQnums, parseKeyChord } from '../../input/key-chord.js';
import type { StrokeTable } from '../../input/typing/strokes.js';
import { typeStrokes } from '../../input/typing/typist.js';
import { wait } from '../screen.js';
import type { TerminalEvent } from './terminal-input.js';

const KEY_MS = 10;
const ALT = 'alt';

const BUTTONS = {
    left: MouseButton.LEFT,
    middle: MouseButton.MIDDLE,
    right: MouseButton.RIGHT,
    up: MouseButton.WHEEL_UP,
    down: MouseButton.WHEEL_DOWN,
} as const;

/** Where on the guest's screen a character of the terminal lies; null beside it. */
export type PlaceOf = (column: number, row: number) => { x: number; y: number } | null;

/** Does in the guest what is done in the terminal, one thing after another. */
export class TypedInput {
    readonly #console: Console;
    readonly #input: ViewerInput;
    readonly #table: StrokeTable;
    readonly #placeOf: PlaceOf;
    #working: Promise<void> = Promise.resolve();

    constructor(console: Console, input: ViewerInput, table: StrokeTable, placeOf: PlaceOf) {
        this.#console = console;
        this.#input = input;
        this.#table = table;
        this.#placeOf = placeOf;
    }

    take(event: TerminalEvent): void {
        if (event.kind === 'mouse') {
            this.#mouse(event);
            return;
        }
        this.#working = this.#working
            .then(() => (event.kind === 'key' ? this.#key(event.chord) : this.#type(event)))
            .catch(() => undefined);
    }

    async #key(chord: string): Promise<void> {
        const qnums = chordQnums(parseKeyChord(chord));
        for (const qnum of qnums) this.#input.key(qnum, true);
        await wait(KEY_MS);
        for (const qnum of qnums.reverse()) this.#input.key(qnum, false);
        await wait(KEY_MS);
    }

    async #type(event: TerminalEvent & { kind: 'character' }): Promise<void> {
        const strokes = this.#table.strokesFor(event.character);
        if (!strokes) return;
        const { keyboard } = this.#console;
        const held = event.modifier === ALT ? chordQnums(parseKeyChord(ALT)) : [];
        for (const qnum of held) this.#input.key(qnum, true);
        await typeStrokes(keyboard, strokes, {
            capsLock: this.#table.capsLock,
        });
        for (const qnum of held) this.#input.key(qnum, false);
    }

    #mouse({ column, row, button, isDown }: TerminalEvent & { kind: 'mouse' }): void {
        const place = this.#placeOf(column, row);
        if (place) this.#input.moveTo(place.x, place.y);
        else if (isDown) return;
        if (button === null) return;
        this.#input.button(BUTTONS[button], isDown);
        // A wheel has no way back.
        if (button === 'up' || button === 'down') this.#input.button(BUTTONS[button], false);
    }
}
