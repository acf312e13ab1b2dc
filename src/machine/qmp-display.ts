// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import type { Control } from '../display1/control.js';
import { socketPair } from '../display1/socket-pair.js';
import { closeQuietly } from './close.js';
import { MachineError, errorText, isCancelled } from './errors.js';
import { checkGraphics } from './graphics.js';
import { connectPeer } from './peer.js';
import type { QmpLink } from './power/qmp-link.js';
import { shareQmp } from './power/share-qmp.js';
import { QmpCommandError } from './qmp.js';
import { readGraphics } from './qmp-graphics.js';
import { TimeLimitReached, withTimeLimit } from './time-limit.js';

/** QEMU authenticates us from its own main loop. */
const CONNECT_TIMEOUT_MS = 3000;

const FD_NAME = 'vitrine-display';

function refusedClient(path: string, error: QmpCommandError): MachineError {
    const cause = { cause: error };
    if (error.description.includes('bus mode')) {
        return new MachineError(
            'no-display',
            `The machine at ${path} shows its display on a bus: open it by its name, or by “addr:”.`,
            cause,
        );
    }
    return new MachineError(
        'no-display',
        `The machine at ${path} has no D-Bus display: start it with “-display dbus,p2p=on”.`,
        cause,
    );
}

/** Asks QEMU to take its end of a socket pair as the display's client. */
async function addClient(
    qmp: QmpLink,
    path: string,
    socket: Gio.Socket,
    cancellable: Gio.Cancellable | null,
): Promise<void> {
    await qmp.executeWithFd('getfd', { fdname: FD_NAME }, socket.get_fd(), cancellable);
    try {
        const client = { protocol: '@dbus-display', fdname: FD_NAME };
        await qmp.execute('add_client', client, cancellable);
    } catch (error) {
        if (!(error instanceof QmpCommandError)) throw error;
        // QEMU keeps a file descriptor that no command took.
        await qmp.execute('closefd', { fdname: FD_NAME }, cancellable).catch(() => undefined);
        throw refusedClient(path, error);
    }
}

async function authenticate(
    path: string,
    socket: Gio.Socket,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    try {
        return await withTimeLimit(CONNECT_TIMEOUT_MS, cancellable, inner =>
            connectPeer(socket, inner),
        );
    } catch (error) {
        if (isCancelled(error)) throw error;
        const silent = error instanceof TimeLimitReached;
        throw new MachineError(
            silent ? 'not-answering' : 'refused',
            silent
                ? `The machine at ${path} took our connection and fell silent: it may be stopped.`
                : `The machine at ${path} refused us (${errorText(error)}): run as its user.`,
            { cause: error },
        );
    }
}

async function connect(
    qmp: QmpLink,
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    const [ours, theirs] = socketPair();
    const connecting = authenticate(path, ours, cancellable);
    try {
        await addClient(qmp, path, theirs, cancellable);
        theirs.close();
        return await connecting;
    } catch (error) {
        // Ends our side's authentication too; its own error is no news then.
        theirs.close();
        connecting.then(closeQuietly, () => undefined);
        throw error;
    }
}

/**
 * Opens the display of the machine behind a QMP socket, peer to peer.
 *
 * QEMU has one such client: this closes the connection of the one before. The QMP socket is given
 * back before this returns, unless another program of Vitrine uses it.
 *
 * @param takesDmabufs - see `OpenOptions.dmabufs`; null where the caller does not say
 * @returns a control connection, which the caller closes
 * @throws MachineError, before anything is disturbed where the display cannot be shown
 */
export async function openQmpDisplay(
    path: string,
    takesDmabufs: boolean | null,
    cancellable: Gio.Cancellable | null,
): Promise<Control> {
    const qmp = await shareQmp(path, cancellable);
    try {
        checkGraphics(path, await readGraphics(qmp, cancellable), takesDmabufs);
        return { connection: await connect(qmp, path, cancellable), busName: null };
    } finally {
        await qmp.close();
    }
}
