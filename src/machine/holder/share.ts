// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Console } from '../../display1/console.js';
import { READ_TIMEOUT_MS, type Control } from '../../display1/control.js';
import { handSocket } from '../../display1/hand-socket.js';
import { Listener, type ListenerHandler, type ListenerOptions } from '../../display1/listener.js';
import { RemoteSignal } from '../../display1/remote-signal.js';
import { closeConnection, closeQuietly } from '../close.js';
import { isCancelled, MachineError, remoteErrorName } from '../errors.js';
import { firstCome, type HoldersPlace } from './first-come.js';
import { Holder, type PictureOffer } from './holder.js';
import { HOLDER_INTERFACE, HOLDER_PATH } from './holder-interface.js';

/** Why a holder says that a machine is no longer there. */
export type ToldReason = 'ended' | 'taken-over';

/** This process's part in a machine that takes one control connection only. */
export interface SharedControl {
    readonly control: Control;
    /** Whether the machine's own connection is here, or another program's. */
    readonly isHolder: boolean;
    /** What the holder said before it closed our connection; null when it just left. */
    readonly toldReason: ToldReason | null;
    /** Tells the others why the machine is gone, and holds it no longer. */
    tellGone(reason: ToldReason): void;
    /** Lets the others have this process's picture; see {@link Holder.offerPictures}. */
    offerPictures(offer: PictureOffer): void;
    /** As `console.attach`, for one picture: from whoever has it already, where somebody has. */
    attachForPicture(
        console: Console,
        handler: ListenerHandler,
        cancellable: Gio.Cancellable | null,
        options?: ListenerOptions,
    ): Promise<Listener>;
    /** Leaves the machine to the others; safe to call twice. */
    close(): Promise<void>;
}

class HeldHere implements SharedControl {
    readonly isHolder = true;
    readonly toldReason = null;
    #isClosed = false;

    constructor(
        readonly control: Control,
        private readonly holder: Holder | null,
        private readonly lock: Gio.Socket | null,
    ) {}

    tellGone(reason: ToldReason): void {
        // Whoever takes the machine next is its holder, in this process or another.
        this.lock?.close();
        this.holder?.tellGone(reason);
    }

    offerPictures(offer: PictureOffer): void {
        this.holder?.offerPictures(offer);
    }

    attachForPicture(
        console: Console,
        handler: ListenerHandler,
        cancellable: Gio.Cancellable | null,
        options?: ListenerOptions,
    ): Promise<Listener> {
        return console.attach(handler, cancellable, options);
    }

    async close(): Promise<void> {
        if (this.#isClosed) return;
        this.#isClosed = true;
        // In this order, so that the next holder finds nobody there when it hears of the end.
        await closeConnection(this.control.connection);
        this.lock?.close();
        this.holder?.close();
    }
}

class HeldElsewhere implements SharedControl {
    readonly isHolder = false;
    toldReason: ToldReason | null = null;
    readonly #gone: RemoteSignal;

    constructor(readonly control: Control) {
        const match = { path: HOLDER_PATH, interfaceName: HOLDER_INTERFACE, signal: 'Gone' };
        // Peer to peer with the holder, whatever bus the machine is on.
        this.#gone = new RemoteSignal({ ...control, busName: null }, match, parameters => {
            const reason = parameters.get_child_value(0).get_string()[0];
            if (reason === 'ended' || reason === 'taken-over') this.toldReason = reason;
        });
    }

    tellGone(): void {
        // It is the holder who tells.
    }

    offerPictures(): void {
        // Only the holder is asked.
    }

    async attachForPicture(
        console: Console,
        handler: ListenerHandler,
        cancellable: Gio.Cancellable | null,
        options?: ListenerOptions,
    ): Promise<Listener> {
        try {
            return await handSocket(
                socket => Listener.open(socket, handler, { map: false }, cancellable),
                fd => this.#givePicture(console.id, fd, cancellable),
            );
        } catch (error) {
            if (remoteErrorName(error) === null) throw error;
            return console.attach(handler, cancellable, options);
        }
    }

    async #givePicture(
        consoleId: number,
        fd: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<void> {
        const list = new Gio.UnixFDList();
        const handle = list.append(fd);
        try {
            await this.control.connection.call_with_unix_fd_list(
                null,
                HOLDER_PATH,
                HOLDER_INTERFACE,
                'GivePicture',
                new GLib.Variant('(uh)', [consoleId, handle]),
                null,
                Gio.DBusCallFlags.NONE,
                READ_TIMEOUT_MS,
                list,
                cancellable,
            );
        } finally {
            for (const copy of list.steal_fds()) GLib.close(copy);
        }
    }

    async close(): Promise<void> {
        this.#gone.close();
        await closeConnection(this.control.connection);
    }
}

async function hold(
    place: HoldersPlace | null,
    openDirectly: () => Promise<Control>,
    cancellable: Gio.Cancellable | null,
): Promise<SharedControl> {
    let control: Control;
    try {
        control = await openDirectly();
    } catch (error) {
        place?.lock.close();
        throw error;
    }
    if (!place) return new HeldHere(control, null, null);
    try {
        const holder = await openHolder(control, place.path, cancellable);
        return new HeldHere(control, holder, place.lock);
    } catch (error) {
        place.lock.close();
        closeQuietly(control.connection);
        throw error;
    }
}

/** Null where the machine does not say what it has: whoever opens it will say why. */
async function openHolder(
    control: Control,
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<Holder | null> {
    try {
        return await Holder.open(control, path, cancellable);
    } catch (error) {
        if (isCancelled(error)) throw error;
        return null;
    }
}

function notOpen(): MachineError {
    return new MachineError('not-open', 'No window of Vitrine shows this machine: open it first.');
}

/**
 * Takes part in a machine that has but one control connection: through the program of this user
 * that has it, else as that program, which serves the others.
 *
 * @param key - what tells this machine from every other
 * @param openDirectly - takes the machine's own connection, from whoever has it; null to leave it
 *     alone where no program of Vitrine has it
 * @throws MachineError
 */
export async function shareControl(
    key: string,
    openDirectly: (() => Promise<Control>) | null,
    cancellable: Gio.Cancellable | null,
): Promise<SharedControl> {
    return firstCome<SharedControl>(
        'holders',
        key,
        {
            join: connection => new HeldElsewhere({ connection, busName: null }),
            hold: async place => {
                if (!openDirectly) throw notOpen();
                return hold(place, openDirectly, cancellable);
            },
            ...(openDirectly ? {} : { refusal: notOpen() }),
        },
        cancellable,
    );
}
