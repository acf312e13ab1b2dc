// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import '../display1/promisify.js';

import type { Chardev } from '../display1/chardev.js';
import { processId } from '../machine/bus-list.js';

/** Linux gives a program's name 15 characters; what is longer was not written by it. */
const MAX_NAME_LENGTH = 64;

/**
 * The program that has a stream, as its process is called.
 *
 * @returns null where the machine does not say, as peer to peer, or the program has just ended
 */
export async function serialOwner(
    chardev: Chardev,
    cancellable: Gio.Cancellable,
): Promise<string | null> {
    const { owner } = chardev;
    if (owner === '' || chardev.control.busName === null) return null;
    try {
        const pid = await processId(chardev.control.connection, owner, cancellable);
        if (pid === null) return null;
        const file = Gio.File.new_for_path(`/proc/${String(pid)}/comm`);
        const [bytes] = await file.load_contents_async(cancellable);
        return new TextDecoder().decode(bytes).trim().slice(0, MAX_NAME_LENGTH);
    } catch {
        return null;
    }
}
