// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { socketPair } from './socket-pair.js';

/**
 * Hands a machine one end of a new socket and serves the other.
 *
 * QEMU stands still from the moment it takes its end until we have authenticated on ours, so our
 * side starts in the same turn as the call.
 *
 * @param open - serves our end, which it owns from the call on
 * @param hand - sends the machine's end, which stays ours
 */
export async function handSocket<T extends { close(): void }>(
    open: (ours: Gio.Socket) => Promise<T>,
    hand: (theirs: number) => Promise<void>,
): Promise<T> {
    const [ours, theirs] = socketPair();
    const opening = open(ours);
    // Called off, it rejects before the call does, and nobody waits for it yet.
    opening.catch(() => undefined);
    try {
        const handing = hand(theirs.get_fd());
        // A copy travels with the message; while this one lives, the machine's end would not be
        // seen to close.
        theirs.close();
        await handing;
        return await opening;
    } catch (error) {
        ours.close();
        opening.then(
            opened => {
                opened.close();
            },
            () => {
                // The error that counts is the one of the call.
            },
        );
        throw error;
    }
}
