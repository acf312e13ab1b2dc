// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gio from 'gi://Gio?version=2.0';

import { Interrupted } from '../command-line/exit-status.js';
import { Console } from '../display1/console.js';
import { RemoteDisplay } from '../display1/remote-display.js';
import { ViewerInput } from '../export/viewer-input.js';
import { onEndSignal } from '../end-signals.js';
import { HeldButtons } from '../input/held-buttons.js';
import { chooseConsole } from '../machine/choose-console.js';
import { isIOError, MachineError, remoteErrorName } from '../machine/errors.js';
import { openMachine, type OpenMachine } from '../machine/open.js';
import type { OpenOptions } from '../machine/reach.js';
import { pause } from '../machine/time-limit.js';
import { whyGone } from '../machine/why-gone.js';
import { NoPicture } from '../scanout/one-picture.js';
import { Screen } from './screen.js';

/** What a command does last, when a person ends it, may take so long. */
const LAST_MS = 1000;

/** What the bus answers for a machine that is no longer there. */
const GONE_ERRORS = ['NoReply', 'ServiceUnknown', 'Disconnected', 'NameHasNoOwner'].map(
    name => `org.freedesktop.DBus.Error.${name}`,
);

function saysGone(error: unknown): boolean {
    const { CLOSED, CONNECTION_CLOSED, BROKEN_PIPE } = Gio.IOErrorEnum;
    if ([CLOSED, CONNECTION_CLOSED, BROKEN_PIPE].some(code => isIOError(error, code))) return true;
    if (error instanceof MachineError && error.code === 'gone') return true;
    return error instanceof NoPicture || GONE_ERRORS.includes(remoteErrorName(error) ?? '');
}

/**
 * One machine while a command is about it, through the program that shows it where that has its only
 * connection. Whatever a command holds down in the guest is released when it ends, however it does.
 */
export class Session {
    /** Whether other commands follow with the same machine, so that none waits for what they do. */
    goesOn = false;

    readonly #consoles = new Map<number, Promise<Console>>();
    readonly #screens = new Map<number, Promise<Screen>>();
    readonly #inputs = new Map<Console, ViewerInput>();
    readonly #releases: (() => unknown)[] = [];
    readonly #ended = Promise.withResolvers<never>();
    readonly #forget: readonly (() => void)[];
    readonly #cancellable = new Gio.Cancellable();
    #display: Promise<RemoteDisplay> | null = null;
    #interrupted: (() => void) | null = null;
    #endExpected: (() => void) | null = null;
    #isClosed = false;

    private constructor(readonly machine: OpenMachine) {
        // Nobody may be waiting when it comes.
        this.#ended.promise.catch(() => undefined);
        this.#forget = [
            machine.onGone(({ sentence }) => {
                if (this.#endExpected) this.#endExpected();
                else this.#ended.reject(new MachineError('gone', sentence));
            }),
            onEndSignal(() => {
                this.#cancellable.cancel();
                if (this.#interrupted) this.#interrupted();
                else this.#ended.reject(new Interrupted());
            }),
        ];
    }

    /** @throws MachineError */
    static async open(target: string, options: OpenOptions = {}): Promise<Session> {
        return new Session(await openMachine(target, { mayLaunch: false, ...options }));
    }

    /** Cancelled when a person ends the command. */
    get cancellable(): Gio.Cancellable {
        return this.#cancellable;
    }

    /** @param wanted - its number as a person wrote it; the first, unless given */
    console(wanted: string | undefined): Promise<Console> {
        const id = chooseConsole(this.machine.info, wanted ?? null);
        const known = this.#consoles.get(id) ?? Console.open(this.machine.control, id, null);
        this.#consoles.set(id, known);
        return known;
    }

    /** What a console shows, followed from the first time that it is asked for. */
    screen(wanted: string | undefined): Promise<Screen> {
        const id = chooseConsole(this.machine.info, wanted ?? null);
        const known = this.#screens.get(id) ?? this.console(wanted).then(one => Screen.open(one));
        this.#screens.set(id, known);
        return known;
    }

    /** A screen that is followed already: QEMU up to 10.2 loses a descriptor by each listener. */
    knownScreen(id: number): Promise<Screen> | null {
        return this.#screens.get(id) ?? null;
    }

    /** All that the machine exports. */
    display(): Promise<RemoteDisplay> {
        this.#display ??= RemoteDisplay.open(this.machine.control, null);
        return this.#display;
    }

    /** The keys and buttons that are held down at a console; they are released at the end. */
    input(console: Console): ViewerInput {
        const known = this.#inputs.get(console);
        if (known) return known;
        const input = new ViewerInput(console, new HeldButtons(), 'command');
        this.#inputs.set(console, input);
        this.atEnd(() => {
            input.release();
        });
        return input;
    }

    /** Has something done when the session ends, unless it is called before; newest first. */
    atEnd(release: () => unknown): () => void {
        this.#releases.push(release);
        return () => {
            const at = this.#releases.indexOf(release);
            if (at >= 0) this.#releases.splice(at, 1);
        };
    }

    /** Resolves when a person ends the command, which is then how it ends well. */
    untilInterrupted(): Promise<void> {
        return new Promise(resolve => {
            this.#interrupted = resolve;
        });
    }

    /** The end of the machine is no error from now on. */
    expectEnd(callback: () => void): void {
        this.#endExpected = callback;
    }

    /**
     * Does a command's work, which ends with an error when the machine does, or on Ctrl+C.
     *
     * @throws MachineError, Interrupted
     */
    async during<T>(work: () => Promise<T>): Promise<T> {
        this.#interrupted = null;
        this.#endExpected = null;
        const working = work();
        try {
            return await Promise.race([working, this.#ended.promise]);
        } catch (error) {
            // What it holds down it releases first, as far as it can.
            if (error instanceof Interrupted)
                await Promise.race([working.catch(() => undefined), pause(LAST_MS, null)]);
            if (isIOError(error, Gio.IOErrorEnum.TIMED_OUT))
                throw new MachineError(
                    'not-answering',
                    'The machine does not answer: it may be stopped or overloaded.',
                    { cause: error },
                );
            if (saysGone(error))
                await Promise.race([this.#ended.promise, whyGone(this.machine, null)]);
            throw error;
        }
    }

    /** Releases what is held, and leaves the machine as it runs. */
    async close(): Promise<void> {
        if (this.#isClosed) return;
        this.#isClosed = true;
        for (const forget of this.#forget) forget();
        for (const release of this.#releases.splice(0).reverse()) await quietly(release);
        const { connection } = this.machine.control;
        // Closing it does not wait for what is still to be written.
        await quietly(() => connection.flush(null));
        for (const screen of this.#screens.values())
            await quietly(async () => {
                (await screen).close();
            });
        for (const console of this.#consoles.values())
            await quietly(async () => {
                (await console).close();
            });
        await quietly(async () => (await this.#display)?.close());
        await this.machine.close();
    }
}

/** At the end of a machine, which may be gone. */
async function quietly(work: () => unknown): Promise<void> {
    try {
        await work();
    } catch (error) {
        if (!(error instanceof GLib.Error)) logError(error as object);
    }
}
