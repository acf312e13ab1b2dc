// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { firstCome, holderPath, type HoldersPlace } from '../holder/first-come.js';
import { QmpClient } from '../qmp.js';
import { socketKey } from '../socket-key.js';
import { QmpGuest } from './qmp-guest.js';
import { QmpHost } from './qmp-host.js';
import type { QmpLink } from './qmp-link.js';

const FOLDER = 'qmp';

async function hold(
    path: string,
    place: HoldersPlace | null,
    cancellable: Gio.Cancellable | null,
): Promise<QmpLink> {
    let qmp: QmpClient | null = null;
    try {
        qmp = await QmpClient.connect(path, cancellable);
        return new QmpHost(qmp, place);
    } catch (error) {
        qmp?.close();
        place?.lock.close();
        throw error;
    }
}

/**
 * A way to a machine's QMP. Its socket serves one program, so the first of this user's programs of
 * Vitrine that wants it has it, and the others use it through that one.
 *
 * @param path - of the QMP socket
 * @throws MachineError as {@link QmpClient.connect}
 */
export async function shareQmp(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<QmpLink> {
    return firstCome<QmpLink>(
        FOLDER,
        await socketKey(path, cancellable),
        {
            join: connection => new QmpGuest(connection),
            hold: place => hold(path, place, cancellable),
        },
        cancellable,
    );
}

/** Where the program of Vitrine that has a QMP socket serves the others; null for nowhere. */
export async function sharedQmpPath(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<string | null> {
    return holderPath(FOLDER, await socketKey(path, cancellable));
}
