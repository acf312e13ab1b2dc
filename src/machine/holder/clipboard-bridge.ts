// SPDX-License-Identifier: LGPL-2.1-or-later
import {
    Clipboard,
    ProducedClipboard,
    type ClipboardHandler,
    type ProducedClipboardHandler,
} from '../../display1/clipboard.js';
import type { Control } from '../../display1/control.js';

function ignore(work: Promise<unknown>): void {
    work.catch(() => {
        // The other side is going away, or has not taken part any more; it will say so itself.
    });
}

/**
 * A machine's clipboard, served again to one program at a time. Either side counts its grabs by
 * itself, so calls are not passed on as they are.
 */
export class ClipboardBridge {
    /** What others see. */
    readonly produced: ProducedClipboard;

    readonly #machine: Clipboard;

    constructor(control: Control) {
        this.#machine = new Clipboard(control);
        this.produced = new ProducedClipboard(this.#towardsMachine());
    }

    #towardsMachine(): ProducedClipboardHandler {
        const machine = this.#machine;
        return {
            registered: () => machine.register(this.#towardsProgram(), null),
            unregistered: () => {
                ignore(machine.unregister(null));
            },
            grab: ({ selection, mimes }) => {
                ignore(machine.grab(selection, mimes, null));
            },
            release: selection => {
                ignore(machine.release(selection, null));
            },
            request: ({ selection, mimes }) => machine.request(selection, mimes, null),
        };
    }

    #towardsProgram(): ClipboardHandler {
        return {
            grab: ({ selection, mimes }) => {
                ignore(this.produced.grab(selection, mimes));
            },
            release: selection => {
                ignore(this.produced.release(selection));
            },
            restarted: () => {
                ignore(this.produced.restart());
            },
            request: ({ selection, mimes }) => this.produced.request(selection, mimes),
        };
    }

    close(): void {
        this.produced.close();
        this.#machine.close();
    }
}
