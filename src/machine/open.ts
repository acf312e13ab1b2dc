// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import type { Console } from '../display1/console.js';
import type { Control } from '../display1/control.js';
import type { Listener, ListenerHandler, ListenerOptions } from '../display1/listener.js';
import { readVm, type VmInfo } from '../display1/vm.js';
import { closeConnection } from './close.js';
import { MachineError, errorText, isCancelled, isIOError, remoteErrorName } from './errors.js';
import { findEverywhere } from './everything.js';
import { ENDED, HOLDER_LEFT, reasonOf, TAKEN_OVER, type GoneReason } from './gone-reason.js';
import { watchGone, type GoneWatch } from './gone.js';
import type { PictureOffer } from './holder/holder.js';
import type { SharedControl } from './holder/share.js';
import type { LaunchedMachine } from './launch/launched.js';
import { reach, type OpenOptions, type Reached } from './reach.js';
import {
    parseTarget,
    resolvePath,
    type NameTarget,
    type PathTarget,
    type Target,
} from './target.js';
import { ViewerService, type StatisticsOffer } from './viewer/viewer-service.js';

/** A machine under our control until it is gone or {@link OpenMachine.close} is called. */
export interface OpenMachine {
    readonly control: Control;
    readonly info: VmInfo;
    /** The exact form of the target, which any later Vitrine opens as this machine. */
    readonly target: string;
    /** What tells this machine from every other, the same for every way on which it is opened. */
    readonly key: string;
    /** The machine as we started it, for a `file:` target; else null. */
    readonly launched: LaunchedMachine | null;
    /**
     * Calls back once when the machine is gone; at once (in a later turn) if it already is. A
     * machine that we closed is not gone.
     *
     * @returns a function that ends the interest
     */
    onGone(callback: (reason: GoneReason) => void): () => void;
    /**
     * Lets this user's other programs have pictures that this one has, so that a program that needs
     * one does not attach to the machine: QEMU up to 10.2 loses a descriptor by each that leaves.
     */
    offerPictures(offer: PictureOffer): void;
    /** Lets this user's other programs read what this one does as a viewer of the machine. */
    offerStatistics(offer: StatisticsOffer): void;
    /** As `console.attach`, for one picture: from whoever has it already, where somebody has. */
    attachForPicture(
        console: Console,
        handler: ListenerHandler,
        cancellable: Gio.Cancellable | null,
        options?: ListenerOptions,
    ): Promise<Listener>;
    /** Opens the same target again, as a new machine; this one stays as it is. */
    reopen(cancellable: Gio.Cancellable | null): Promise<OpenMachine>;
    /** Lets go of the machine, which runs on; safe to call twice. */
    close(): Promise<void>;
}

class ReachedMachine implements OpenMachine {
    readonly control: Control;
    readonly target: string;
    readonly key: string;
    readonly launched: LaunchedMachine | null;
    readonly #ownsConnection: boolean;
    private readonly shared: SharedControl | null;
    readonly #listeners = new Set<(reason: GoneReason) => void>();
    #reason: GoneReason | null = null;
    #closed = false;
    #viewer: ViewerService | null = null;

    constructor(
        reached: Reached,
        readonly info: VmInfo,
        private readonly asked: Target,
        private readonly options: OpenOptions,
        private readonly watch: GoneWatch,
    ) {
        this.control = reached.control;
        this.target = reached.exact;
        this.key = reached.key;
        this.launched = reached.launched;
        this.shared = reached.shared;
        this.#ownsConnection = reached.ownsConnection;
        void watch.gone.then(() => this.#lose());
    }

    onGone(callback: (reason: GoneReason) => void): () => void {
        // Its own function, so that one callback given twice is called twice.
        const listener = (reason: GoneReason): void => {
            callback(reason);
        };
        this.#listeners.add(listener);
        if (this.#reason) {
            const reason = this.#reason;
            void Promise.resolve().then(() => {
                if (this.#listeners.delete(listener)) listener(reason);
            });
        }
        return () => this.#listeners.delete(listener);
    }

    async reopen(cancellable: Gio.Cancellable | null): Promise<OpenMachine> {
        // A unique name dies with its process; the exact form may know the machine by its UUID.
        const unique = this.asked.kind === 'bus' && this.asked.wanted.startsWith(':');
        const target = unique ? this.target : this.asked;
        return openMachine(target, this.options, cancellable);
    }

    async close(): Promise<void> {
        if (this.#closed) return;
        this.#closed = true;
        this.watch.stop();
        this.#viewer?.close();
        this.#listeners.clear();
        if (this.shared) await this.shared.close();
        else if (this.#ownsConnection) await closeConnection(this.control.connection);
    }

    offerPictures(offer: PictureOffer): void {
        this.shared?.offerPictures(offer);
    }

    offerStatistics(offer: StatisticsOffer): void {
        this.#viewer?.close();
        this.#viewer = null;
        if (this.#closed) return;
        try {
            this.#viewer = new ViewerService(this.key, offer);
        } catch (error) {
            // Without a place that is ours alone nobody can be served.
            if (!(error instanceof MachineError || error instanceof GLib.Error)) throw error;
        }
    }

    attachForPicture(
        console: Console,
        handler: ListenerHandler,
        cancellable: Gio.Cancellable | null,
        options?: ListenerOptions,
    ): Promise<Listener> {
        if (!this.shared) return console.attach(handler, cancellable, options);
        return this.shared.attachForPicture(console, handler, cancellable, options);
    }

    async #whyGone(): Promise<GoneReason> {
        const { shared } = this;
        if (!shared || shared.isHolder) return reasonOf(this.asked, this.control, this.launched);
        switch (shared.toldReason) {
            case 'ended':
                return ENDED;
            case 'taken-over':
                return TAKEN_OVER;
            case null:
                return HOLDER_LEFT;
        }
    }

    async #lose(): Promise<void> {
        const reason = await this.#whyGone();
        if (this.#closed) return;
        const { kind } = reason;
        if (kind !== 'holder-left') this.shared?.tellGone(kind === 'taken-over' ? kind : 'ended');
        this.#reason = reason;
        const listeners = [...this.#listeners];
        this.#listeners.clear();
        for (const listener of listeners) listener(reason);
    }
}

async function isSocket(path: string, cancellable: Gio.Cancellable | null): Promise<boolean> {
    try {
        const info = await Gio.File.new_for_path(path).query_info_async(
            'unix::mode',
            Gio.FileQueryInfoFlags.NONE,
            GLib.PRIORITY_DEFAULT,
            cancellable,
        );
        // Where even looking is forbidden GIO gives an answer, with nothing in it.
        if (!info.has_attribute('unix::mode')) throw forbidden(path);
        return (info.get_attribute_uint32('unix::mode') & 0o170000) === 0o140000;
    } catch (error) {
        if (isIOError(error, Gio.IOErrorEnum.NOT_FOUND)) {
            throw new MachineError(
                'no-such-machine',
                `There is no socket and no image at ${path}: check the path.`,
                { cause: error },
            );
        }
        throw error;
    }
}

function forbidden(path: string): MachineError {
    return new MachineError(
        'no-permission',
        `You may not look at ${path}: run as its owner, or ask for permission.`,
    );
}

/** Paths stay true when another process opens them from another folder. */
function absolute(target: Target): Target {
    if (target.kind !== 'qmp' && target.kind !== 'file') return target;
    return { kind: target.kind, path: GLib.canonicalize_filename(target.path, null) };
}

/** What a person may write: `resolveTarget` makes it exact. */
export type WrittenTarget = Target | PathTarget | NameTarget;

/** Says what a path or a bare name means; every other target passes. */
export async function resolveTarget(
    target: WrittenTarget,
    options: OpenOptions,
    cancellable: Gio.Cancellable | null,
): Promise<Target> {
    switch (target.kind) {
        case 'path':
            return absolute(resolvePath(target, await isSocket(target.path, cancellable)));
        case 'name':
            return resolveName(target.wanted, options, cancellable);
        default:
            return absolute(target);
    }
}

async function resolveName(
    wanted: string,
    options: OpenOptions,
    cancellable: Gio.Cancellable | null,
): Promise<Target> {
    try {
        return parseTarget(await findEverywhere(wanted, options, cancellable)) as Target;
    } catch (error) {
        throw hintAtFile(wanted, error);
    }
}

/** A bare file name never starts anything, but whoever typed one may have meant the file. */
function hintAtFile(wanted: string, error: unknown): unknown {
    if (!(error instanceof MachineError) || error.code !== 'no-such-machine') return error;
    if (!GLib.file_test(wanted, GLib.FileTest.EXISTS)) return error;
    return new MachineError(
        error.code,
        `No machine is called “${wanted}”: to start the file, write “./${wanted}”.`,
        { cause: error },
    );
}

function unreadable(target: string, error: unknown): MachineError {
    const cause = { cause: error };
    if (isIOError(error, Gio.IOErrorEnum.TIMED_OUT)) {
        return new MachineError(
            'not-answering',
            `The machine at ${target} does not answer: it may be stopped or overloaded.`,
            cause,
        );
    }
    if (remoteErrorName(error) !== null) {
        return new MachineError(
            'no-display',
            `There is no D-Bus display at ${target}: start QEMU with “-display dbus”.`,
            cause,
        );
    }
    const text = errorText(error);
    return new MachineError('gone', `The machine at ${target} went away: ${text}.`, cause);
}

/**
 * Opens a machine: reaches it, asks who it is, and watches it from then on.
 *
 * @param target - what `parseTarget` gave, or the text itself
 * @throws MachineError for whatever a person can do something about; GIO's CANCELLED
 */
export async function openMachine(
    target: string | WrittenTarget,
    options: OpenOptions = {},
    cancellable: Gio.Cancellable | null = null,
): Promise<OpenMachine> {
    const parsed = typeof target === 'string' ? parseTarget(target) : target;
    const asked = await resolveTarget(parsed, options, cancellable);
    const reached = await reach(asked, options, cancellable);
    const watch = watchGone(reached.control);
    try {
        const info = await readVm(reached.control, cancellable);
        return new ReachedMachine(reached, info, asked, options, watch);
    } catch (error) {
        watch.stop();
        if (reached.shared) await reached.shared.close();
        else if (reached.ownsConnection) await closeConnection(reached.control.connection);
        throw isCancelled(error) ? error : unreadable(reached.exact, error);
    }
}
