// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { randomBytes } from '../memory/random-bytes.js';
import { PeerServer } from './peer-server.js';
import type { Producer } from './producer.js';

/**
 * A folder that only this user can enter, so that nobody else can even knock. Nobody can have made
 * it before us: the name cannot be guessed.
 */
function privateFolder(prefix: string): string {
    const parent = GLib.get_user_runtime_dir();
    const suffix = Array.from(randomBytes(6), byte => byte.toString(16).padStart(2, '0')).join('');
    const path = GLib.build_filenamev([parent, `${prefix}-${suffix}`]);
    if (GLib.mkdir_with_parents(path, 0o700) !== 0)
        throw new Error(`There can be no new folder in ${parent}: may you write there?`);
    return path;
}

/**
 * Serves a machine of ours to any number of viewers of the same user, on a socket of its own in a
 * fresh folder below `XDG_RUNTIME_DIR`. Each connection ends with its viewer, with the server or
 * with the producer.
 */
export class ProducerServer {
    /** The D-Bus address: `unix:path=…`. */
    readonly address: string;

    #folder: string;
    #server: PeerServer;
    #stops = new Set<() => void>();

    /**
     * Listens at once.
     *
     * @param prefix - how the folder's name begins
     * @throws GLib.Error where there can be no socket, such as when its path is too long
     */
    constructor(producer: Producer, prefix: string) {
        this.#folder = privateFolder(prefix);
        try {
            const path = GLib.build_filenamev([this.#folder, 'display']);
            this.#server = new PeerServer(path, connection => {
                const stop = producer.serveOnConnection(connection, () => this.#stops.delete(stop));
                this.#stops.add(stop);
            });
        } catch (error) {
            GLib.rmdir(this.#folder);
            throw error;
        }
        this.address = this.#server.address;
    }

    /** How many viewers are connected. */
    get connections(): number {
        return this.#stops.size;
    }

    /** Sends all viewers away and removes socket and folder; safe to call twice. */
    close(): void {
        this.#server.close();
        for (const stop of [...this.#stops]) stop();
        GLib.rmdir(this.#folder);
    }
}
