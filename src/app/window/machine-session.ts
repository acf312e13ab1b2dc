// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { RemoteDisplay } from '../../display1/remote-display.js';
import { readVm } from '../../display1/vm.js';
import { awaitMachine, returnTarget } from '../../machine/await-machine.js';
import { AmbiguousTarget, errorText, MachineError } from '../../machine/errors.js';
import type { GoneReason } from '../../machine/gone-reason.js';
import { openMachine, type OpenMachine } from '../../machine/open.js';
import type { OpenOptions } from '../../machine/reach.js';
import { parseTarget } from '../../machine/target.js';
import { pause } from '../../machine/time-limit.js';
import { dmabufRoute } from '../../scanout/dmabuf-route.js';
import { _ } from '../i18n.js';
import {
    absenceOfError,
    absenceOfLoss,
    whileWaiting,
    withoutWaiting,
    type Absence,
} from './absence.js';
import { choicesFor } from './machine-memory.js';

export type { Absence } from './absence.js';

/** Who wants to know of a machine's coming and going; all of it in the main loop. */
export interface SessionWatcher {
    /** The machine is looked for; may come several times, each after `released`. */
    connecting?(): void;
    /**
     * It is not there yet, or no longer, and is opened as soon as it is; comes after `released`,
     * and again when there is another reason. Then come `opened` or `absent`.
     */
    waiting?(absence: Absence): void;
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

/** How a machine is connected to. */
export interface ConnectOptions {
    /** Whether it is waited for where it is not there; else that is an absence. */
    readonly wait?: boolean;
    /** Whether it is started where it is shut off. */
    readonly start?: boolean;
}

/** A machine that did not say in time what it has is asked again. */
const ASK_AGAIN_MS = 2000;

/** A machine that is lost as soon as it is opened is not opened again and again without a pause. */
const SHORT_LIFE_MS = 5000;
const PAUSE_MS = 2000;

/** After its picture a machine's own connection ends too, where the machine does. */
const OWN_END_MS = 2500;

/**
 * The connection of a window to its machine: opened, lost, waited for, opened again. Tells its
 * watchers in the order in which they came, and of a release in the opposite one.
 */
export class MachineSession {
    /** As the person wrote it, and the exact form once the machine was there. */
    readonly #asked: string;
    #target: string;
    #machine: OpenMachine | null = null;
    #openedAt = 0;
    #display: RemoteDisplay | null = null;
    #reading: Gio.Cancellable | null = null;
    #connecting: Gio.Cancellable | null = null;
    /** What the person is told while the machine is waited for; else null. */
    #waiting: Absence | null = null;
    #isClosed = false;
    /** Those that were told of the machine that there is. */
    #told: SessionWatcher[] = [];
    readonly #watchers: SessionWatcher[] = [];

    /**
     * @param target - what the person typed or chose
     * @param mayStart - whether a machine that is shut off is started the first time
     */
    constructor(
        target: string,
        private readonly mayStart: boolean,
    ) {
        this.#asked = target;
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

    /** All that the machine exports; null before it said so, and while there is none. */
    get display(): RemoteDisplay | null {
        return this.#display;
    }

    /** Tells `watcher` from now on; not of what was before. */
    watch(watcher: SessionWatcher): void {
        this.#watchers.push(watcher);
    }

    /**
     * Opens the target, now or again. Ends a wait for it, and does nothing while it is being opened.
     *
     * @throws AmbiguousTarget, since no page can choose for the person who typed it
     */
    async connect({ wait = false, start = this.mayStart }: ConnectOptions = {}): Promise<void> {
        if (this.#connecting && !this.#waiting) return;
        this.#stop();
        this.release();
        for (const watcher of this.#watchers) watcher.connecting?.();
        await this.#look(this.#target, { wait, start });
    }

    /** Ends a wait; the machine is then absent for the reason that was told last. */
    stopWaiting(): void {
        if (!this.#waiting) return;
        this.end(withoutWaiting(this.#waiting));
    }

    /** The picture's own connection has ended: so has the machine, or it has thrown us out. */
    async pictureEnded(): Promise<void> {
        const machine = this.#machine;
        await pause(OWN_END_MS, null);
        if (!machine || this.#machine !== machine) return;
        this.end({
            title: _('No Picture'),
            description: _('The machine has closed its display.'),
            offers: ['reconnect', 'open-another'],
        });
    }

    /** Its picture cannot be had. */
    async pictureFailed(reason: string): Promise<void> {
        await this.#endUnlessGone({ title: _('No Picture'), description: reason });
    }

    /** Lets go of the machine, looks for it no more, and says why there is none. */
    end(absence: Absence): void {
        this.#stop();
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
        this.#isClosed = true;
        this.#stop();
        this.release();
    }

    #stop(): void {
        this.#connecting?.cancel();
        this.#connecting = null;
        this.#waiting = null;
    }

    async #look(target: string, how: Required<ConnectOptions>): Promise<void> {
        const cancellable = new Gio.Cancellable();
        this.#connecting = cancellable;
        try {
            await this.#open(target, how, cancellable);
        } catch (error) {
            if (cancellable.is_cancelled()) return;
            await this.#endUnlessGone(absenceOfError(error, target));
            if (error instanceof AmbiguousTarget) throw error;
        } finally {
            if (this.#connecting === cancellable) this.#stop();
        }
    }

    /**
     * Something of the machine is not there: what was missed is said, unless the machine has just
     * ended, which it says by itself a moment later, with what follows from it.
     */
    async #endUnlessGone(absence: Absence): Promise<void> {
        const machine = this.#machine;
        if (machine && !(await answers(machine))) await pause(OWN_END_MS, null);
        if (this.#machine === machine && !this.#isClosed) this.end(absence);
    }

    async #open(
        target: string,
        { wait, start }: Required<ConnectOptions>,
        cancellable: Gio.Cancellable,
    ): Promise<void> {
        const options: OpenOptions = {
            mayStart: start,
            dmabufs: dmabufRoute() !== null,
            launch: choicesFor(target),
        };
        const why = (error: MachineError): void => {
            this.#wait(absenceOfError(error, target));
        };
        const machine = wait
            ? await awaitMachine(target, options, why, cancellable)
            : await openMachine(target, options, cancellable);
        if (cancellable.is_cancelled()) {
            await machine.close();
            return;
        }
        await this.#opened(machine);
    }

    async #opened(machine: OpenMachine): Promise<void> {
        this.#waiting = null;
        this.#machine = machine;
        this.#openedAt = Date.now();
        this.#target = machine.target;
        machine.onGone(reason => {
            if (this.#machine === machine) this.#lost(machine, reason).catch(logError);
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

    #wait(absence: Absence): void {
        // The reason for a loss is worth more than that nothing is there yet.
        this.#waiting ??= whileWaiting(absence, this.#target);
        for (const watcher of this.#watchers) watcher.waiting?.(this.#waiting);
    }

    async #lost(machine: OpenMachine, reason: GoneReason): Promise<void> {
        this.#stop();
        if (reason.kind === 'holder-left') {
            // It runs on, and the way to it is free: nobody has to be asked.
            await this.connect().catch(() => undefined);
            return;
        }
        const isDomain = parseTarget(machine.target).kind === 'libvirt';
        const absence = absenceOfLoss(reason, machine.launched !== null || isDomain);
        const target = reason.kind === 'taken-over' ? null : await this.#returnTarget(machine);
        if (this.#machine !== machine || this.#isClosed) return;
        if (target === null) {
            this.end(absence);
            return;
        }
        this.#target = target;
        this.release();
        this.#wait(absence);
        const shortLived = Date.now() - this.#openedAt < SHORT_LIFE_MS;
        await this.#lookAgain(target, shortLived ? PAUSE_MS : 0);
    }

    async #lookAgain(target: string, afterMs: number): Promise<void> {
        const cancellable = new Gio.Cancellable();
        this.#connecting = cancellable;
        await pause(afterMs, cancellable);
        if (this.#connecting !== cancellable) return;
        // Two may have come to bear the name: the page says so.
        await this.#look(target, { wait: true, start: false }).catch(() => undefined);
    }

    async #returnTarget(machine: OpenMachine): Promise<string | null> {
        try {
            return await returnTarget(machine, this.#asked);
        } catch (error) {
            if (error instanceof MachineError) return null;
            throw error;
        }
    }
}

async function answers({ control }: OpenMachine): Promise<boolean> {
    try {
        await readVm(control, null);
        return true;
    } catch {
        return false;
    }
}
