// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { closePeerConnection } from '../../display1/close-connection.js';
import { RemoteSignal } from '../../display1/remote-signal.js';
import {
    readReport,
    STATISTICS_SIGNAL,
    VIEWER_INTERFACE,
    VIEWER_PATH,
    type ViewerReport,
} from './viewer-interface.js';
import { connectToViewer, viewerSockets } from './viewer-sockets.js';

interface Viewer {
    readonly connection: Gio.DBusConnection;
    readonly statistics: RemoteSignal;
    readonly closedHandler: number;
}

/** Listens to the programs of this user that show one machine, from {@link look} on. */
export class Viewers {
    readonly #key: string;
    readonly #report: (report: ViewerReport) => void;
    readonly #viewers = new Map<string, Viewer>();
    #isClosed = false;

    /** @param key - what tells the machine from every other */
    constructor(key: string, report: (report: ViewerReport) => void) {
        this.#key = key;
        this.#report = report;
    }

    /** How many viewers show the machine. */
    get count(): number {
        return this.#viewers.size;
    }

    /** Looks for viewers that were not there before. */
    async look(): Promise<void> {
        const paths = viewerSockets(this.#key).filter(path => !this.#viewers.has(path));
        await Promise.all(paths.map(path => this.#join(path)));
    }

    async #join(path: string): Promise<void> {
        const connection = await connectToViewer(path);
        if (!connection) return;
        if (this.#isClosed) {
            await closePeerConnection(connection);
            return;
        }
        const match = {
            path: VIEWER_PATH,
            interfaceName: VIEWER_INTERFACE,
            signal: STATISTICS_SIGNAL,
        };
        const statistics = new RemoteSignal({ connection, busName: null }, match, parameters => {
            const report = readReport(parameters);
            if (report) this.#report(report);
        });
        const closedHandler = connection.connect('closed', () => {
            this.#leave(path);
        });
        this.#viewers.set(path, { connection, statistics, closedHandler });
    }

    #leave(path: string): void {
        const viewer = this.#viewers.get(path);
        if (!viewer) return;
        this.#viewers.delete(path);
        viewer.connection.disconnect(viewer.closedHandler);
        viewer.statistics.close();
        closePeerConnection(viewer.connection).catch(logError);
    }

    close(): void {
        this.#isClosed = true;
        for (const path of [...this.#viewers.keys()]) this.#leave(path);
    }
}
