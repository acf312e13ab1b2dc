// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The private library src/native, as GJS shows it. Written by hand, beside its C headers: a type
// check must not wait for a build. Reach it by src/native/native.ts, since it may be missing.
import type Gio from 'gi://Gio?version=2.0';
import type GLib from 'gi://GLib?version=2.0';

/** A method call that a {@link FloodFilter} hands over, to be answered once. */
export interface Call {
    /** The message as it came, until it is answered. */
    get_message(): Gio.DBusMessage;
    return_value(parameters: GLib.Variant | null): void;
    return_dbus_error(errorName: string, errorMessage: string): void;
}

/** Takes one call; runs in the main context in which the filter was made. */
export type DeliverFunc = (method: string, parameters: GLib.Variant, call: Call) => void;

/** Stands between a listener's connection and the program; see src/native/flood-filter.c. */
export interface FloodFilter {
    /** Calls and signals that came from the peer. */
    readonly received: number;
    /** Calls that the program has had. */
    readonly delivered: number;
    /** Calls that became part of one which already waited. */
    readonly merged: number;
    /** Calls that a newer one made needless while they waited. */
    readonly superseded: number;
    /** Messages that nobody wanted, and all that waited when the connection was closed. */
    readonly dropped: number;
    /** Calls that wait, and what their bodies weigh. */
    readonly pending: number;
    readonly pending_bytes: number;
    /** Why the filter closed the connection; null if it did not. */
    readonly reason: string | null;

    /** From now on the interface's methods come by way of the filter. */
    take_interface(info: Gio.DBusInterfaceInfo): void;
    /** Takes the filter off and drops what waits. The counters stay. */
    detach(): void;
}

/** Memory of another process, mapped for reading; see src/native/guarded-map.c. */
export interface GuardedMap {
    /** Whether something was read that is there no more. */
    readonly lost: boolean;
    /** The memory itself, not copied; mapped as long as it or a slice of it is in use. */
    get_bytes(): GLib.Bytes;
    /** Has the processor see what a device wrote, where the memory is a DMA-BUF. */
    begin_read(): void;
    end_read(): void;
}

/** What `imports.gi.VitrineNative` is. */
export interface VitrineNative {
    readonly FloodFilter: {
        /** Make it before the connection processes messages, and call `detach` in the end. */
        new: (
            connection: Gio.DBusConnection,
            objectPath: string,
            deliver: DeliverFunc,
        ) => FloodFilter;
    };
    readonly GuardedMap: {
        /** Throws a `GLib.Error` for what is no memory, too short, or cannot be mapped. */
        new: (fd: number, neededBytes: number) => GuardedMap;
    };
    /**
     * A JPEG of pixels of four bytes (blue, green, red, nothing), `stride` bytes a row. Throws a
     * `GLib.Error` for pixels that are not all there.
     *
     * @param hasSharpColours - else there are half as many each way
     * @param hasOwnCodes - made for it, which takes longer and less room; else the standard's
     */
    readonly jpeg_compress: (
        pixels: GLib.Bytes,
        stride: number,
        width: number,
        height: number,
        quality: number,
        hasSharpColours: boolean,
        hasOwnCodes: boolean,
    ) => GLib.Bytes;
    /** Whether a recording of Sysprof takes marks; see src/native/marks.ts. */
    readonly mark_is_recorded: () => boolean;
    /** Notes a stretch of monotonic time, in microseconds. */
    readonly mark: (name: string, beginUs: number, durationUs: number, message: string) => void;
    /** Whether passwords can be checked with a hash of crypt(5); see src/native/password.c. */
    readonly is_password_hash: (text: string) => boolean;
    /** In a thread: a good hash takes its time. */
    readonly check_password_async: (
        password: string,
        hash: string,
        cancellable: Gio.Cancellable | null,
        callback: (source: null, result: Gio.AsyncResult) => void,
    ) => void;
    /** Throws a `GLib.Error` where the hash is none. */
    readonly check_password_finish: (result: Gio.AsyncResult) => boolean;
}
