// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { onEndSignal } from '../end-signals.js';
import type { OpenMachine } from '../machine/open.js';

/** A machine's screen goes first, and why it has gone is known so much later at most. */
const REASON_MS = 1000;

/** When a program that shows a machine to others is over: on Ctrl+C, or with the machine. */
export class ServingEnd {
    readonly ended: Promise<void>;
    readonly #forget: (() => void)[];
    readonly #end: () => void;
    #timer = 0;

    /** @param log - is told why the machine has gone */
    constructor(machine: OpenMachine, log: (line: string) => void) {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        this.ended = promise;
        this.#end = () => {
            resolve(undefined);
        };
        this.#forget = [
            onEndSignal(this.#end),
            machine.onGone(({ sentence }) => {
                log(sentence);
                this.#end();
            }),
        ];
    }

    /** The machine has let go of its screen. */
    readonly screenGone = (): void => {
        if (this.#timer !== 0) return;
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, REASON_MS, () => {
            this.#timer = 0;
            this.#end();
            return GLib.SOURCE_REMOVE;
        });
    };

    /** From then on signals do what they always do. */
    close(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
        for (const forget of this.#forget.splice(0)) forget();
    }
}
