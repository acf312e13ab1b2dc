// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever has handed a device over takes it back: `detach` asks it to, on a socket of its own.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { isIOError, MachineError } from '../machine/errors.js';
import { privateDirectory } from '../machine/private-directory.js';
import { shortKey } from '../machine/short-key.js';

const FOLDER = 'usb';

function socketPath(key: string, place: string): string {
    const name = shortKey(`${key} ${place}`);
    return GLib.build_filenamev([privateDirectory(FOLDER, name), name]);
}

/** Hears when somebody wants the device back. */
export class DetachService {
    readonly #service = new Gio.SocketService();
    readonly #path: string;

    /**
     * @param key - of the machine
     * @param place - where the device is plugged in
     */
    constructor(key: string, place: string, asked: () => void) {
        this.#path = socketPath(key, place);
        // One that was left by a program that had no time to take it away.
        GLib.unlink(this.#path);
        this.#service.add_address(
            Gio.UnixSocketAddress.new(this.#path),
            Gio.SocketType.STREAM,
            Gio.SocketProtocol.DEFAULT,
            null,
        );
        this.#service.connect('incoming', () => {
            asked();
            return true;
        });
    }

    close(): void {
        // Else it would go on accepting, and complain that it is closed.
        this.#service.stop();
        this.#service.close();
        GLib.unlink(this.#path);
    }
}

/** @throws MachineError where no command has handed it over */
export async function askToDetach(key: string, place: string): Promise<void> {
    const address = Gio.UnixSocketAddress.new(socketPath(key, place));
    try {
        const connection = await new Gio.SocketClient().connect_async(address, null);
        connection.close(null);
    } catch (error) {
        const { NOT_FOUND, CONNECTION_REFUSED } = Gio.IOErrorEnum;
        if (![NOT_FOUND, CONNECTION_REFUSED].some(code => isIOError(error, code))) throw error;
        throw new MachineError(
            'not-open',
            'No “vitrine usb … attach” has handed this device over: what a window has, it gives back.',
            { cause: error },
        );
    }
}
