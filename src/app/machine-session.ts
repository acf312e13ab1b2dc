// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { RemoteDisplay } from '../display1/remote-display.js';
import { AmbiguousTarget, errorText } from '../machine/errors.js';
import { openMachine, type GoneReason, type OpenMachine } from '../machine/open.js';
import { pause } from '../machine/time-limit.js';
import { dmabufRoute } from '../scanout/dmabuf-route.js';
import { _ } from './i18n.js';
import { choicesFor } from './machine-memory.js';

/** A machine that did not say in time what it has is asked again. */
const ASK_AGAIN_MS = 2000;

/** Why there is no machine, for the page that says so. */
export interface Absence {
    readonly title: string;
    /** A sentence: what happened, and what to do. */
    readonly description: string;
}

/** Who wants to know of a machine's coming and going; all of it in the main loop. */
export interface SessionWatcher {
    /** The machine is looked for; may come several times, each after `released`. */
    connecting?(): void;
    /**
     * It is there, and stays until `released`. What is awaited here comes before the next
     * watcher; a failure of it is shown as the machine's absence.
     */
    opened?(machine: OpenMachine): void | Promise<void>;
    /**
     * All that the machine exports, which stays until `released`. Comes after `opened`, and late
     * from a machine that is slow to list it.
     */
    exported?(display: RemoteDisplay): void;
    /** It is let go of: whatever holds a part of it closes that now. Comes once after `opened`. */
    released?(): void;
    /** It is not there, or no longer, and nobody is looking for it; comes after `released`. */
    absent?(absence: Absence): void;
}

/**
 * The connection of a window to its machine: opened, lost, opened again. Tells its watchers in the
 * order in which they came, and of a release in the opposite one.
 */
export class MachineSession {
    #target: string;
    #machine: OpenMachine | null = null;
    #display: RemoteDisplay | null = null;
    #reading: Gio.Cancellable | null = null;
    #connecting: Gio.Cancellable | null = null;
    /** Those that were told of the machine that there is. */
    #told: SessionWatcher[] = [];
    readonly #watchers: SessionWatcher[] = [];

    /**
     * @param target - what the person typed or chose
     * @param mayStart - whether a machine that is shut off is started
     */
    constructor(
        target: string,
        private readonly mayStart: boolean,
    ) {
        this.#target = target;
    }

    /** What was asked for; the exact form, once the machine was there. */
    get target(): string {
        return this.#target;
    }

    /** The machine; null while there is none. */
    get machine(): OpenMachine | null {
        return this.#machine;
    }

    /** Tells `watcher` from now on; not of what was before. */
    watch(watcher: SessionWatcher): void {
        this.#watchers.push(watcher);
    }

    /**
     * Opens the target, now or again.
     *
     * @throws AmbiguousTarget, since no page can choose for the person who typed it
     */
    async connect(): Promise<void> {
        if (this.#connecting) return;
        const cancellable = new Gio.Cancellable();
        this.#connecting = cancellable;
        try {
            this.release();
            for (const watcher of this.#watchers) watcher.connecting?.();
            await this.#open(cancellable);
        } catch (error) {
            if (cancellable.is_cancelled()) return;
            this.end({ title: _('No Connection'), description: errorText(error) });
            if (error instanceof AmbiguousTarget) throw error;
        } finally {
            if (this.#connecting === cancellable) this.#connecting = null;
        }
    }

    async #open(cancellable: Gio.Cancellable): Promise<void> {
        const options = {
            mayStart: this.mayStart,
            dmabufs: dmabufRoute() !== null,
            launch: choicesFor(this.#target),
        };
        const machine = await openMachine(this.#target, options, cancellable);
        if (cancellable.is_cancelled()) {
            await machine.close();
            return;
        }
        this.#machine = machine;
        this.#target = machine.target;
        machine.onGone(reason => {
            if (this.#machine === machine) this.#lost(reason);
        });
        for (const watcher of this.#watchers) {
            this.#told.push(watcher);
            await watcher.opened?.(machine);
            if (this.#machine !== machine) return;
        }
        // A machine that is slow to list what it has is shown meanwhile.
        this.#reading = new Gio.Cancellable();
        void this.#readDisplay(machine, this.#reading);
    }

    async #readDisplay({ control }: OpenMachine, cancellable: Gio.Cancellable): Promise<void> {
        while (!cancellable.is_cancelled()) {
            try {
                const display = await RemoteDisplay.open(control, cancellable);
                if (cancellable.is_cancelled()) display.close();
                else this.#exported(display);
                return;
            } catch (error) {
                console.debug(`What the machine has is not known yet: ${errorText(error)}`);
                await pause(ASK_AGAIN_MS, cancellable);
            }
        }
    }

    #exported(display: RemoteDisplay): void {
        this.#display = display;
        for (const watcher of this.#told) watcher.exported?.(display);
    }

    #lost({ kind, sentence }: GoneReason): void {
        // It runs on, and the way to it is free: nobody has to be asked.
        if (kind === 'holder-left') this.connect().catch(() => undefined);
        else this.end({ title: _('Machine Gone'), description: sentence });
    }

    /** Lets go of the machine, and says why there is none. */
    end(absence: Absence): void {
        this.release();
        for (const watcher of this.#watchers) watcher.absent?.(absence);
    }

    /** Lets go of the machine, which runs on. */
    release(): void {
        const machine = this.#machine;
        if (!machine) return;
        this.#machine = null;
        this.#reading?.cancel();
        for (const watcher of this.#told.splice(0).reverse()) watcher.released?.();
        this.#display?.close();
        this.#display = null;
        machine.close().catch(logError);
    }

    /** Lets go of the machine, and looks for it no more. */
    close(): void {
        this.#connecting?.cancel();
        this.release();
    }
}
