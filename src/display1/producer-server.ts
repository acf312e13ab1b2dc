// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { randomBytes } from '../memory/random-bytes.js';
import { authenticateViewer } from './authenticate-viewer.js';
import type { Producer } from './producer.js';

const NAME = 'display';

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

    #producer: Producer;
    #folder: string;
    #path: string;
    #service = new Gio.SocketService();
    #cancellables = new Set<Gio.Cancellable>();
    #stops = new Set<() => void>();
    #isClosed = false;

    /**
     * Listens at once.
     *
     * @param prefix - how the folder's name begins
     * @throws GLib.Error where there can be no socket, such as when its path is too long
     */
    constructor(producer: Producer, prefix: string) {
        this.#producer = producer;
        this.#folder = privateFolder(prefix);
        this.#path = GLib.build_filenamev([this.#folder, NAME]);
        this.address = `unix:path=${Gio.dbus_address_escape_value(this.#path)}`;
        try {
            this.#service.add_address(
                Gio.UnixSocketAddress.new(this.#path),
                Gio.SocketType.STREAM,
                Gio.SocketProtocol.DEFAULT,
                null,
            );
        } catch (error) {
            this.close();
            throw error;
        }
        this.#service.connect('incoming', (_service, stream) => {
            // A viewer that cannot authenticate is one that we do not have.
            this.#serve(stream).catch(() => {
                stream.close(null);
            });
            return true;
        });
        this.#service.start();
    }

    /** How many viewers are connected. */
    get connections(): number {
        return this.#stops.size;
    }

    async #serve(stream: Gio.SocketConnection): Promise<void> {
        const flags = Gio.DBusConnectionFlags;
        const cancellable = new Gio.Cancellable();
        this.#cancellables.add(cancellable);
        const connection = await authenticateViewer(
            stream,
            flags.AUTHENTICATION_REQUIRE_SAME_USER | flags.DELAY_MESSAGE_PROCESSING,
            cancellable,
        ).finally(() => this.#cancellables.delete(cancellable));
        if (this.#isClosed) throw new Error('closed meanwhile');
        const stop = this.#producer.serveOnConnection(connection, () => this.#stops.delete(stop));
        this.#stops.add(stop);
    }

    /** Sends all viewers away and removes socket and folder; safe to call twice. */
    close(): void {
        if (this.#isClosed) return;
        this.#isClosed = true;
        this.#service.stop();
        this.#service.close();
        for (const cancellable of this.#cancellables) cancellable.cancel();
        for (const stop of [...this.#stops]) stop();
        GLib.unlink(this.#path);
        GLib.rmdir(this.#folder);
    }
}
