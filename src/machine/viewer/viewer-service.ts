// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { PeerServer } from '../../display1/peer-server.js';
import { ServedConnections } from '../../display1/served-connections.js';
import {
    reportVariant,
    STATISTICS_SIGNAL,
    VIEWER_INTERFACE,
    VIEWER_PATH,
    type Figures,
} from './viewer-interface.js';
import { newViewerSocket } from './viewer-sockets.js';

/** Takes the figures of one console. */
export type StatisticsReport = (consoleId: number, figures: Figures) => void;

/**
 * Begins to report what a viewer does, once a second.
 *
 * @returns a function that ends the reports
 */
export type StatisticsOffer = (report: StatisticsReport) => () => void;

function ownPid(): number {
    // The generated types say `never`, since they do not know pid_t.
    return (Gio.Credentials.new() as { get_unix_pid(): number }).get_unix_pid();
}

/**
 * Tells this user's other programs what a viewer of a machine does, on a socket of the viewer's
 * own; measures nothing while nobody listens.
 */
export class ViewerService {
    readonly #pid = ownPid();
    readonly #server: PeerServer;
    readonly #connections = new ServedConnections();

    /**
     * @param key - what tells the machine from every other
     * @throws where there is no place for a socket that is this user's alone
     */
    constructor(key: string, offer: StatisticsOffer) {
        this.#server = new PeerServer(newViewerSocket(key), connection => {
            this.#serve(connection, offer);
        });
    }

    #serve(connection: Gio.DBusConnection, offer: StatisticsOffer): void {
        const stop = offer((consoleId, figures) => {
            if (connection.is_closed()) return;
            const parameters = reportVariant({ pid: this.#pid, consoleId, figures });
            connection.emit_signal(
                null,
                VIEWER_PATH,
                VIEWER_INTERFACE,
                STATISTICS_SIGNAL,
                parameters,
            );
        });
        this.#connections.add(connection, stop);
    }

    close(): void {
        this.#server.close();
        this.#connections.close();
    }
}
