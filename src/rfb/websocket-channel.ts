// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { joinArrays } from '../memory/join-arrays.js';
import type { ByteChannel, ChannelObserver } from './byte-channel.js';
import { ByteFeed } from './byte-feed.js';
import { OutputQueue } from './output-queue.js';
import { readPiece } from './read-piece.js';
import {
    CloseCode,
    closeFrame,
    dataHeader,
    pingFrame,
    pongFrame,
    viewerFrames,
} from './websocket-frames.js';

const READ_BYTES = 16 * 1024;

/** What is no longer leaves with its header in one: two writes would be two packets. */
const MAX_JOINED = 4096;

const PING_MS = 20_000;

/** A browser that says nothing for so long sleeps, or its network is gone. */
const SILENCE_MS = 70_000;

/** A viewer that asks for pongs while so much waits for it gets none. */
const MAX_PENDING_FOR_PONG = 64 * 1024;

/** A viewer in a browser, on the stream of a WebSocket whose handshake is over. */
export class WebSocketChannel implements ByteChannel {
    /** The page came by TLS already, where there is any. */
    readonly startTls = null;
    readonly #stream: Gio.IOStream;
    readonly #queue: OutputQueue;
    readonly #cancellable = new Gio.Cancellable();
    readonly #feed: ByteFeed;
    readonly #inbox: Uint8Array[] = [];
    #failure: Error | null = null;
    #hasEnded = false;
    #isClosed = false;
    #heardAt = GLib.get_monotonic_time();
    #pings: number;

    /** @param stream - the channel's from now on */
    constructor(stream: Gio.IOStream) {
        this.#stream = stream;
        this.#queue = new OutputQueue(stream.get_output_stream());
        const frames = viewerFrames({
            data: payload => {
                this.#inbox.push(payload);
            },
            ping: payload => {
                if (this.pending < MAX_PENDING_FOR_PONG) this.#queue.send(pongFrame(payload));
            },
            closed: () => {
                this.#hasEnded = true;
            },
        });
        this.#feed = new ByteFeed(frames, {
            ended: error => {
                this.#failure = error;
                this.#hasEnded = true;
            },
            ready: () => undefined,
        });
        this.#pings = GLib.timeout_add(GLib.PRIORITY_DEFAULT, PING_MS, () => {
            if ((GLib.get_monotonic_time() - this.#heardAt) / 1000 > SILENCE_MS)
                this.#cancellable.cancel();
            else this.#queue.send(pingFrame());
            return GLib.SOURCE_CONTINUE;
        });
    }

    get pending(): number {
        return this.#queue.pending;
    }

    watch(observer: ChannelObserver): void {
        this.#queue.watch(observer);
    }

    async read(count: number): Promise<Uint8Array> {
        while (this.#inbox.length === 0 && !this.#hasEnded) {
            const bytes = await readPiece(this.#stream, READ_BYTES, this.#cancellable);
            if (bytes.length === 0) break;
            this.#heardAt = GLib.get_monotonic_time();
            this.#feed.push(bytes);
        }
        const [first = new Uint8Array(0)] = this.#inbox;
        if (first.length > count) this.#inbox[0] = first.subarray(count);
        else this.#inbox.shift();
        if (first.length === 0 && this.#failure) throw this.#failure;
        return first.subarray(0, count);
    }

    send(bytes: Uint8Array): void {
        if (bytes.length === 0) return;
        const header = dataHeader(bytes.length);
        if (bytes.length <= MAX_JOINED) {
            this.#queue.send(joinArrays([header, bytes]));
            return;
        }
        this.#queue.send(header);
        this.#queue.send(bytes);
    }

    close(): void {
        if (this.#isClosed) return;
        this.#isClosed = true;
        GLib.source_remove(this.#pings);
        void this.#close();
    }

    async #close(): Promise<void> {
        const code = this.#failure ? CloseCode.PROTOCOL_ERROR : CloseCode.GOING_AWAY;
        this.#queue.send(closeFrame(code));
        await this.#queue.close();
        this.#cancellable.cancel();
        this.#feed.close();
        try {
            await this.#stream.close_async(GLib.PRIORITY_DEFAULT, null);
        } catch {
            // The browser closed it first.
        }
    }
}
