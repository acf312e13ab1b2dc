// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Control } from '../display1/control.js';
import { followOwners } from './name-owners.js';

/** A watch over one machine's control connection. */
export interface GoneWatch {
    /** Resolves when the machine is gone; never after `stop`. */
    readonly gone: Promise<void>;
    stop(): void;
}

/**
 * Watches for the end of a machine's control connection: on a bus its unique name losing its
 * owner, and everywhere the connection closing. Started before the machine is asked anything, it
 * misses nothing.
 */
export function watchGone(control: Control): GoneWatch {
    const { connection, busName } = control;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let watching = true;
    const stop = (): void => {
        if (!watching) return;
        watching = false;
        connection.disconnect(closed);
        ownership?.close();
    };
    const lost = (): void => {
        if (!watching) return;
        stop();
        resolve(undefined);
    };
    const closed = connection.connect('closed', lost);
    const ownership =
        busName === null
            ? null
            : followOwners(connection, busName, (_name, newOwner) => {
                  if (newOwner === '') lost();
              });
    return { gone: promise, stop };
}
