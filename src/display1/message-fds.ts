// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

/**
 * The file descriptors that came with one message. Those that nobody took are closed by `close()`:
 * their list would only do so when it is collected as garbage.
 */
export class MessageFds {
    #fds: (number | null)[];

    constructor(message: Gio.DBusMessage) {
        this.#fds = message.get_unix_fd_list()?.steal_fds() ?? [];
    }

    /** The descriptor behind an `h`, which is the caller's from then on; null where it is none. */
    take(handle: number): number | null {
        const fd = this.#fds[handle] ?? null;
        if (fd !== null) this.#fds[handle] = null;
        return fd;
    }

    close(): void {
        for (const fd of this.#fds) if (fd !== null) GLib.close(fd);
        this.#fds = [];
    }
}
