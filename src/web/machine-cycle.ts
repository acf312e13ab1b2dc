// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { awaitMachine, isPassing, returnTarget } from '../machine/await-machine.js';
import { isCancelled } from '../machine/errors.js';
import { openMachine, type OpenMachine } from '../machine/open.js';
import { pause } from '../machine/time-limit.js';
import type { ServeArguments } from './arguments.js';
import { ShownMachine } from './shown-machine.js';

/** One that comes and goes at once is not looked for without a pause. */
const PAUSE_MS = 500;

/** A machine that is shown, and the same again each time it comes back. */
export class MachineCycle {
    readonly #options: ServeArguments;
    readonly #log: (line: string) => void;
    readonly #cancellable = new Gio.Cancellable();
    readonly #ended = Promise.withResolvers<undefined>();

    /** @param log - told, in a sentence, what became of the machine, and what is waited for */
    constructor(options: ServeArguments, log: (line: string) => void) {
        this.#options = options;
        this.#log = log;
    }

    /**
     * The machine as it is now, or as soon as it is there where it is waited for; the caller closes
     * it.
     *
     * @returns null where {@link end} was called meanwhile
     * @throws MachineError; RangeError, in a sentence
     */
    first(): Promise<ShownMachine | null> {
        const { target, waits } = this.#options;
        return this.#unlessEnded(async () => {
            const machine = waits
                ? await this.#await(target)
                : await openMachine(target, {}, this.#cancellable);
            return ShownMachine.open(machine, this.#options, this.#log);
        });
    }

    /** Waits until a machine is gone, or {@link end} is called. */
    async untilGone({ gone }: ShownMachine): Promise<void> {
        await Promise.race([gone, this.#ended.promise]);
    }

    /**
     * The machine that comes after one that is gone and closed.
     *
     * @returns null where none is waited for, or will come
     */
    async next({ machine, goneKind }: ShownMachine): Promise<ShownMachine | null> {
        if (this.#cancellable.is_cancelled()) return null;
        // It runs, and the way to it is free.
        const runsOn = goneKind === 'holder-left';
        // One that another viewer has taken is not fought for.
        if (goneKind === 'taken-over' || !(this.#options.waits || runsOn)) return null;
        const target = runsOn ? machine.target : await returnTarget(machine, this.#options.target);
        return target === null ? null : this.#unlessEnded(() => this.#again(target));
    }

    async #again(target: string): Promise<ShownMachine> {
        for (;;) {
            await pause(PAUSE_MS, this.#cancellable);
            const machine = await this.#await(target);
            try {
                return await ShownMachine.open(machine, this.#options, this.#log);
            } catch (error) {
                // It went while it was looked at.
                if (!isPassing(error)) throw error;
            }
        }
    }

    #await(target: string): Promise<OpenMachine> {
        let told = '';
        return awaitMachine(
            target,
            {},
            ({ message }) => {
                if (message !== told) this.#log(`waiting: ${message}`);
                told = message;
            },
            this.#cancellable,
        );
    }

    async #unlessEnded(open: () => Promise<ShownMachine>): Promise<ShownMachine | null> {
        try {
            const shown = await open();
            if (!this.#cancellable.is_cancelled()) return shown;
            await shown.close();
            return null;
        } catch (error) {
            if (this.#cancellable.is_cancelled() && isCancelled(error)) return null;
            throw error;
        }
    }

    /** No machine is shown any more. */
    end(): void {
        this.#cancellable.cancel();
        this.#ended.resolve(undefined);
    }
}
