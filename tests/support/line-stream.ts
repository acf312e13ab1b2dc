// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

Gio._promisify(Gio.SocketListener.prototype, 'accept_async', 'accept_finish');

const CHUNK = 4096;

/**
 * Waits on a Unix socket for one peer to connect. The machine is the one that connects, so that
 * nothing it says is lost before we listen, and nobody polls for a socket to appear.
 */
export class OneConnection {
    readonly path: string;
    readonly #listener = new Gio.SocketListener();
    readonly #cancellable = new Gio.Cancellable();

    constructor(path: string) {
        this.path = path;
        const address = Gio.UnixSocketAddress.new(path);
        this.#listener.add_address(
            address,
            Gio.SocketType.STREAM,
            Gio.SocketProtocol.DEFAULT,
            null,
        );
    }

    /** Resolves with the connection, which is the caller's. */
    async accept(): Promise<Gio.SocketConnection> {
        const [connection] = await this.#listener.accept_async(this.#cancellable);
        return connection;
    }

    /** Stops listening; an `accept()` that still waits rejects. */
    close(): void {
        this.#cancellable.cancel();
        this.#listener.close();
        GLib.unlink(this.path);
    }
}

/** Everything a stream says, as text of one byte a character, until it ends. */
export class TextReader {
    #text = '';
    #ended = false;
    readonly #stream: Gio.InputStream;
    readonly #cancellable = new Gio.Cancellable();
    readonly #reading: Promise<void>;

    /** Takes the stream over. */
    constructor(stream: Gio.InputStream) {
        this.#stream = stream;
        this.#reading = this.#read(stream);
    }

    async #read(stream: Gio.InputStream): Promise<void> {
        try {
            for (;;) {
                const bytes = await stream.read_bytes_async(CHUNK, 0, this.#cancellable);
                if (bytes.get_size() === 0) break;
                this.#text += String.fromCharCode(...bytes.toArray());
            }
        } catch {
            // Reset by a machine that was ended, or cancelled by close(): the end in either case.
        }
        this.#ended = true;
    }

    get text(): string {
        return this.#text;
    }

    get ended(): boolean {
        return this.#ended;
    }

    /** Stops reading and closes the stream, which a garbage collection would do far too late. */
    async close(): Promise<void> {
        this.#cancellable.cancel();
        await this.#reading;
        this.#stream.close(null);
    }
}
