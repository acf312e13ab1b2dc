// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { gcPacer } from '../memory/gc-pacer.js';
import { joinArrays } from '../memory/join-arrays.js';
import { writeBytes } from '../memory/write-bytes.js';
import type { ChannelObserver } from './byte-channel.js';
import { CALL_BYTES } from './read-piece.js';

/** How long what was sent last may take to leave once the queue is closed. */
const LAST_WORDS_MS = 1000;

/** What waits is written together up to so many bytes: each write leaves garbage of its own. */
const JOINED_BYTES = 16 * 1024;

/** Writes bytes to a stream one after the other, and knows how many wait. */
export class OutputQueue {
    readonly #cancellable = new Gio.Cancellable();
    readonly #waiting: Uint8Array[] = [];
    #stream: Gio.OutputStream;
    #observer: ChannelObserver | null = null;
    #pending = 0;
    #writing: Promise<void> | null = null;
    #isClosed = false;

    /** @param stream - stays the caller's, who closes it after the queue */
    constructor(stream: Gio.OutputStream) {
        this.#stream = stream;
    }

    /** Bytes that have not left. */
    get pending(): number {
        return this.#pending;
    }

    watch(observer: ChannelObserver): void {
        this.#observer = observer;
    }

    send(bytes: Uint8Array): void {
        if (this.#isClosed || bytes.length === 0) return;
        this.#waiting.push(bytes);
        this.#pending += bytes.length;
        this.#writing ??= this.#write();
    }

    async #write(): Promise<void> {
        try {
            for (let bytes = this.#next(); bytes; bytes = this.#next()) {
                await writeBytes(this.#stream, new GLib.Bytes(bytes), this.#cancellable);
                gcPacer.count(bytes.length + CALL_BYTES);
                this.#pending -= bytes.length;
                this.#observer?.left();
            }
        } catch (error) {
            this.#waiting.length = 0;
            if (!this.#isClosed) this.#observer?.failed(error);
        }
        this.#writing = null;
    }

    /** What is to be written next. */
    #next(): Uint8Array | null {
        const { length: waiting } = this.#waiting;
        let [count, length] = [0, 0];
        while (count < waiting && length < JOINED_BYTES) {
            length += this.#waiting[count]?.length ?? 0;
            if (count > 0 && length > JOINED_BYTES) break;
            count++;
        }
        const parts = this.#waiting.splice(0, count);
        return parts.length > 1 ? joinArrays(parts) : (parts[0] ?? null);
    }

    /** Fulfilled when nothing waits. */
    async drained(): Promise<void> {
        await this.#writing;
    }

    /** What follows goes to another stream; only when {@link drained}. */
    moveTo(stream: Gio.OutputStream): void {
        this.#stream = stream;
    }

    /** Takes no more, and is fulfilled when what waits has left or had its time. */
    async close(): Promise<void> {
        this.#isClosed = true;
        if (!this.#writing) return;
        let isLate = false;
        const source = GLib.timeout_add(GLib.PRIORITY_DEFAULT, LAST_WORDS_MS, () => {
            isLate = true;
            this.#cancellable.cancel();
            return GLib.SOURCE_REMOVE;
        });
        await this.#writing;
        if (!isLate) GLib.source_remove(source);
    }
}
