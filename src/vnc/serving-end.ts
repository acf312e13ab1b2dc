// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { onEndSignal } from '../end-signals.js';
import type { OpenMachine } from '../machine/open.js';
import { whyGone } from '../machine/why-gone.js';

/** When a program that shows a machine to others is over: on Ctrl+C, or with the machine. */
export class ServingEnd {
    readonly ended: Promise<void>;
    readonly #machine: OpenMachine;
    readonly #cancellable = new Gio.Cancellable();
    readonly #forget: (() => void)[];
    readonly #end: () => void;

    /** @param log - is told why the machine has gone */
    constructor(machine: OpenMachine, log: (line: string) => void) {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        this.ended = promise;
        this.#machine = machine;
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
        void whyGone(this.#machine, this.#cancellable).then(this.#end);
    };

    /** From then on signals do what they always do. */
    close(): void {
        this.#cancellable.cancel();
        for (const forget of this.#forget.splice(0)) forget();
    }
}
