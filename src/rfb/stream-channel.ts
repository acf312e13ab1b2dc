// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { peerName, serveTls, type TlsIdentity } from '../export/server-tls.js';
import type { ByteChannel, ChannelObserver } from './byte-channel.js';
import { OutputQueue } from './output-queue.js';
import { readPiece } from './read-piece.js';

/** A viewer on a stream of its own, such as a socket's. */
export class StreamChannel implements ByteChannel {
    readonly startTls: (() => Promise<void>) | null;
    readonly #cancellable = new Gio.Cancellable();
    readonly #queue: OutputQueue;
    #stream: Gio.IOStream;
    #isClosed = false;

    /**
     * @param stream - the channel's from now on
     * @param tls - what viewers know this server by; null: nothing is enciphered by TLS
     */
    constructor(stream: Gio.IOStream, tls: TlsIdentity | null) {
        this.#stream = stream;
        this.#queue = new OutputQueue(stream.get_output_stream());
        this.startTls = tls && (() => this.#startTls(tls));
    }

    /** Whom the viewer's certificate names; '' where it has shown none. */
    get peerName(): string {
        return peerName(this.#stream);
    }

    get pending(): number {
        return this.#queue.pending;
    }

    watch(observer: ChannelObserver): void {
        this.#queue.watch(observer);
    }

    read(count: number): Promise<Uint8Array> {
        return readPiece(this.#stream, count, this.#cancellable);
    }

    send(bytes: Uint8Array): void {
        this.#queue.send(bytes);
    }

    async #startTls(identity: TlsIdentity): Promise<void> {
        await this.#queue.drained();
        this.#stream = await serveTls(this.#stream, identity, this.#cancellable);
        this.#queue.moveTo(this.#stream.get_output_stream());
    }

    close(): void {
        if (this.#isClosed) return;
        this.#isClosed = true;
        void this.#close();
    }

    async #close(): Promise<void> {
        await this.#queue.close();
        this.#cancellable.cancel();
        try {
            await this.#stream.close_async(GLib.PRIORITY_DEFAULT, null);
        } catch {
            // The viewer closed it first.
        }
    }
}
