// SPDX-License-Identifier: LGPL-2.1-or-later
//
// A machine has one window: whoever opens it again has that one come to the front. Between
// Vitrine's own programs, on private sockets only.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { closePeerConnection } from '../../display1/close-connection.js';
import { interfaceInfo } from '../../display1/interface-info.js';
import { PeerServer } from '../../display1/peer-server.js';
import { ProducedInterface } from '../../display1/produced-interface.js';
import { ServedConnections } from '../../display1/served-connections.js';
import { connectToViewer, newViewerSocket, viewerSockets } from './viewer-sockets.js';

const PATH = '/vitrine/Window';
const INTERFACE = 'vitrine.Window1';
const PRESENT = 'Present';
const INFO = interfaceInfo(
    INTERFACE,
    `<method name="${PRESENT}"><arg name="token" type="s" direction="in"/></method>`,
);

/** A window that hangs is not waited for: the person gets another. */
const ANSWER_MS = 2000;

/** Takes the token by which the desktop lets a window come to the front; '' where there is none. */
export type Present = (token: string) => void;

class WindowInterface extends ProducedInterface {
    constructor(present: Present) {
        super(INFO, {});
        this.serve(PRESENT, ({ parameters }) => {
            present(parameters.get_child_value(0).get_string()[0]);
            return undefined;
        });
    }
}

/** Lets others have a machine's window come to the front, while it is there. */
export class WindowService {
    readonly #server: PeerServer;
    readonly #connections = new ServedConnections();

    /**
     * @param target - the exact form of the machine's target
     * @throws where there is no place for a socket that is this user's alone
     */
    constructor(target: string, present: Present) {
        const served = new WindowInterface(present);
        this.#server = new PeerServer(newViewerSocket(target, 'windows'), connection => {
            this.#connections.add(connection, served.export(connection, PATH));
        });
    }

    close(): void {
        this.#server.close();
        this.#connections.close();
    }
}

async function presentAt(path: string, token: string): Promise<boolean> {
    const connection = await connectToViewer(path);
    if (!connection) return false;
    try {
        await connection.call(
            null,
            PATH,
            INTERFACE,
            PRESENT,
            new GLib.Variant('(s)', [token]),
            null,
            Gio.DBusCallFlags.NONE,
            ANSWER_MS,
            null,
        );
        return true;
    } catch {
        return false;
    } finally {
        await closePeerConnection(connection);
    }
}

/**
 * Has the window that shows a machine come to the front.
 *
 * @param target - the exact form of the machine's target
 * @returns whether there is one
 */
export async function presentWindow(target: string, token: string): Promise<boolean> {
    for (const path of viewerSockets(target, 'windows'))
        if (await presentAt(path, token)) return true;
    return false;
}
