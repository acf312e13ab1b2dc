// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { native } from '../native/native.js';
import type { FloodFilter, VitrineNative } from '../../types/vitrine-native.js';

/** What a called method needs of its call, whoever delivered it. */
export type Invocation = Pick<
    Gio.DBusMethodInvocation,
    'get_message' | 'return_value' | 'return_dbus_error'
>;

export type Receive = (method: string, parameters: GLib.Variant, invocation: Invocation) => void;

/** What became of the messages of one connection, for statistics. */
export interface FloodCounts {
    readonly received: number;
    /** Calls that another one stands for: it covers them, or repaints what they painted. */
    readonly merged: number;
    /** Messages nobody wanted, and what still waited at the end. */
    readonly dropped: number;
    /** Calls that wait. */
    readonly pending: number;
}

/** Keeps a peer that sends too fast from filling our memory and stopping our main loop. */
export interface FloodGuard {
    /** Why the guard closed the connection; null if it did not. */
    readonly reason: string | null;
    readonly counts: FloodCounts;
    /** Give it the calls of registered objects. */
    readonly receive: Receive;
    /** Calls `done` when all is delivered that still waits: the peer said its last and left. */
    finish(done: () => void): void;
    /** Takes the guard off; nothing is delivered after this. */
    close(): void;
}

/** The filter delivers for some milliseconds at a time. */
const FINISH_POLL_MS = 5;

/** By the private library, which takes the calls where GDBus would queue them without end. */
class NativeGuard implements FloodGuard {
    readonly receive: Receive;
    readonly #filter: FloodFilter;
    #finishing = 0;

    constructor(
        { FloodFilter }: VitrineNative,
        connection: Gio.DBusConnection,
        path: string,
        interfaces: readonly Gio.DBusInterfaceInfo[],
        receive: Receive,
    ) {
        this.receive = receive;
        this.#filter = FloodFilter.new(connection, path, receive);
        for (const info of interfaces) this.#filter.take_interface(info);
    }

    get reason(): string | null {
        return this.#filter.reason;
    }

    get counts(): FloodCounts {
        const { received, merged, superseded, dropped, pending } = this.#filter;
        return { received, merged: merged + superseded, dropped, pending };
    }

    finish(done: () => void): void {
        if (this.#filter.pending === 0) {
            done();
            return;
        }
        this.#finishing = GLib.timeout_add(GLib.PRIORITY_DEFAULT, FINISH_POLL_MS, () => {
            if (this.#filter.pending > 0) return GLib.SOURCE_CONTINUE;
            this.#finishing = 0;
            done();
            return GLib.SOURCE_REMOVE;
        });
    }

    close(): void {
        if (this.#finishing !== 0) GLib.source_remove(this.#finishing);
        this.#finishing = 0;
        this.#filter.detach();
    }
}

/** Beyond what any machine sends: QEMU's 30 refreshes a second are a few thousand at worst. */
const MAX_PER_SECOND = 20_000;

/**
 * Calls delivered in one turn of the main loop. GDBus delivers all that waits in one turn, so this
 * shows how many waited, which nothing else does; a slow computer never reaches the other limit.
 */
const MAX_PER_TURN = 4096;

/** Without the library: counts what is delivered, and closes the connection when it is too much. */
class CountingGuard implements FloodGuard {
    reason: string | null = null;

    readonly #connection: Gio.DBusConnection;
    readonly #receive: Receive;
    #received = 0;
    #second = 0;
    #inSecond = 0;
    #inTurn = 0;
    #turnSource = 0;

    constructor(connection: Gio.DBusConnection, receive: Receive) {
        this.#connection = connection;
        this.#receive = receive;
    }

    get counts(): FloodCounts {
        return { received: this.#received, merged: 0, dropped: 0, pending: 0 };
    }

    readonly receive: Receive = (method, parameters, invocation) => {
        if (this.reason !== null) return;
        this.#received++;
        this.#countSecond();
        this.#countTurn();
        if (this.#inSecond > MAX_PER_SECOND) this.#end('more than 20,000 calls came in a second');
        else if (this.#inTurn > MAX_PER_TURN) this.#end('more than 4,096 calls waited');
        else this.#receive(method, parameters, invocation);
    };

    #countSecond(): void {
        const second = Math.floor(GLib.get_monotonic_time() / 1_000_000);
        if (second !== this.#second) this.#inSecond = 0;
        this.#second = second;
        this.#inSecond++;
    }

    #countTurn(): void {
        this.#inTurn++;
        if (this.#turnSource !== 0) return;
        // Of the same priority as the calls: it comes after those that are due now.
        this.#turnSource = GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            this.#turnSource = 0;
            this.#inTurn = 0;
            return GLib.SOURCE_REMOVE;
        });
    }

    #end(reason: string): void {
        this.reason = reason;
        this.#connection.close(null).catch(() => {
            // The peer was faster.
        });
    }

    finish(done: () => void): void {
        // GDBus told of the end after the last call.
        done();
    }

    close(): void {
        if (this.#turnSource !== 0) GLib.source_remove(this.#turnSource);
        this.#turnSource = 0;
    }
}

/**
 * Sets a guard before `receive`. Call it before the connection processes messages, register the
 * same `interfaces` under `path` as well, and give those objects' calls to the guard's `receive`.
 */
export function guardFromFlood(
    connection: Gio.DBusConnection,
    path: string,
    interfaces: readonly Gio.DBusInterfaceInfo[],
    receive: Receive,
): FloodGuard {
    return native
        ? new NativeGuard(native, connection, path, interfaces, receive)
        : new CountingGuard(connection, receive);
}
