// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { isCancelled, MachineError } from './errors.js';
import { shareQmp } from './power/share-qmp.js';
import { QmpCommandError } from './qmp.js';
import { versionText } from './qmp-messages.js';

/** What runs a machine, as its QMP socket tells. */
export interface Engine {
    /** Of QEMU, like `10.0.13`. */
    readonly version: string;
    /** Whether the guest runs on the processor's own virtualization by KVM. */
    readonly kvm: boolean;
}

/**
 * Asks a QMP socket; null where it does not answer, or another program is talking to it.
 *
 * @param path - of the socket
 */
export async function readEngine(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<Engine | null> {
    try {
        const qmp = await shareQmp(path, cancellable);
        try {
            const answer = await qmp.execute('query-kvm', {}, cancellable);
            const { enabled } = answer as { readonly enabled?: unknown };
            const version = versionText(await qmp.execute('query-version', {}, cancellable));
            return { version, kvm: enabled === true };
        } finally {
            await qmp.close();
        }
    } catch (error) {
        if (isCancelled(error)) throw error;
        if (error instanceof MachineError || error instanceof QmpCommandError) return null;
        throw error;
    }
}
