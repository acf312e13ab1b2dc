// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { Console } from '../display1/console.js';
import { RemoteDisplay } from '../display1/remote-display.js';
import { chooseConsole } from '../machine/choose-console.js';
import type { GoneReason } from '../machine/gone-reason.js';
import type { OpenMachine } from '../machine/open.js';
import { whyGone } from '../machine/why-gone.js';
import { ConsoleScreen } from '../rfb/console-screen.js';
import { powerForViewers } from '../rfb/machine-power.js';
import type { PowerControl } from '../rfb/viewer-power.js';
import type { ServeArguments } from './arguments.js';

/** How a machine is shown. */
type ShowOptions = Pick<
    ServeArguments,
    'console' | 'givesPower' | 'isViewOnly' | 'sharesClipboard' | 'sharesSound'
>;

/** What is to be closed, the last first. */
type Parts = (() => unknown)[];

/** A machine while browsers are shown it. */
export class ShownMachine {
    readonly machine: OpenMachine;
    /** Fulfilled when the machine is gone, or has let go of its screen. */
    readonly gone: Promise<void>;
    readonly #gone = Promise.withResolvers<undefined>();
    readonly #cancellable = new Gio.Cancellable();
    readonly #parts: Parts = [];
    #goneKind: GoneReason['kind'] | null = null;
    #screen!: ConsoleScreen;
    #power: PowerControl | null = null;

    private constructor(machine: OpenMachine) {
        this.machine = machine;
        this.gone = this.#gone.promise;
        this.#parts.push(() => machine.close());
    }

    /**
     * @param machine - closed with what shows it, or where that fails
     * @param log - told, in a sentence, what became of it
     * @throws RangeError, in a sentence; MachineError
     */
    static async open(
        machine: OpenMachine,
        options: ShowOptions,
        log: (line: string) => void,
    ): Promise<ShownMachine> {
        const shown = new ShownMachine(machine);
        try {
            await shown.#open(options, log);
            return shown;
        } catch (error) {
            await shown.close();
            throw error;
        }
    }

    async #open(options: ShowOptions, log: (line: string) => void): Promise<void> {
        const { machine } = this;
        const { isViewOnly, sharesClipboard, sharesSound } = options;
        const power = options.givesPower ? powerForViewers(machine, log) : null;
        if (power) this.#parts.push(() => power.close());
        this.#power = power?.control ?? null;
        const id = chooseConsole(machine.info, options.console);
        const console = await Console.open(machine.control, id, null);
        this.#parts.push(() => console.close());
        const display = await RemoteDisplay.open(machine.control, null);
        this.#parts.push(() => display.close());
        this.#screen = await ConsoleScreen.open(console, {
            name: machine.info.name,
            isViewOnly,
            clipboard: sharesClipboard && !isViewOnly ? display.clipboard : null,
            audio: sharesSound ? display.audio : null,
            log,
            // Mostly the machine is gone then.
            gone: () => {
                void whyGone(machine, this.#cancellable).then(() => {
                    this.#gone.resolve(undefined);
                });
            },
        });
        this.#parts.push(() => this.#screen.close());
        const stopGone = machine.onGone(({ kind, sentence }) => {
            this.#goneKind = kind;
            log(sentence);
            this.#gone.resolve(undefined);
        });
        this.#parts.push(stopGone);
    }

    get screen(): ConsoleScreen {
        return this.#screen;
    }

    /** The machine's power, where browsers may use it. */
    get power(): PowerControl | null {
        return this.#power;
    }

    /** Why it is gone; null where that is not known. */
    get goneKind(): GoneReason['kind'] | null {
        return this.#goneKind;
    }

    /** Lets go of it, once nobody is shown it any more. */
    async close(): Promise<void> {
        this.#cancellable.cancel();
        for (const close of this.#parts.splice(0).toReversed()) await close();
    }
}
