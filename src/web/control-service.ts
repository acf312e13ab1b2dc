// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { PeerServer } from '../display1/peer-server.js';
import { ProducedInterface } from '../display1/produced-interface.js';
import { ServedConnections } from '../display1/served-connections.js';
import { CONTROL_INFO, CONTROL_PATH, newControlSocket } from './control-interface.js';
import type { Role } from './web-sessions.js';

/** What a server does when its user asks for it. */
export interface Controlled {
    /** By what its machine may be called. */
    readonly names: readonly string[];
    newLink(role: Role): string;
    /** @returns how many sessions were ended */
    revoke(): number;
}

class ControlInterface extends ProducedInterface {
    constructor(controlled: Controlled) {
        super(CONTROL_INFO, {});
        this.serve('Names', () => new GLib.Variant('(as)', [[...controlled.names]]));
        this.serve('NewLink', ({ parameters }) => {
            const role = parameters.get_child_value(0).get_boolean() ? 'look' : 'use';
            return new GLib.Variant('(s)', [controlled.newLink(role)]);
        });
        this.serve('Revoke', () => new GLib.Variant('(u)', [controlled.revoke()]));
    }
}

/** Lets this user's other programs ask for links, and end sessions. */
export class ControlService {
    readonly #interface: ControlInterface;
    readonly #server: PeerServer;
    readonly #connections = new ServedConnections();

    /** @throws where there is no place for a socket that is this user's alone */
    constructor(controlled: Controlled) {
        this.#interface = new ControlInterface(controlled);
        this.#server = new PeerServer(newControlSocket(), connection => {
            this.#serve(connection);
        });
    }

    #serve(connection: Gio.DBusConnection): void {
        this.#connections.add(connection, this.#interface.export(connection, CONTROL_PATH));
    }

    close(): void {
        this.#server.close();
        this.#connections.close();
    }
}
