// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { MachineError } from '../errors.js';
import { askQemu, findQemu, parseHelpList } from './capabilities.js';

/**
 * Why no image can be started here:
 *
 * - `no-qemu`: there is no QEMU for x86
 * - `no-display`: it was built without the D-Bus display, or that module is not installed
 */
export type LaunchObstacle = 'no-qemu' | 'no-display';

/** Finds out whether images can be started here, by the least that tells; null where they can. */
export async function launchObstacle(
    cancellable: Gio.Cancellable | null,
): Promise<LaunchObstacle | null> {
    let qemu: string;
    try {
        qemu = findQemu();
    } catch (error) {
        if (error instanceof MachineError) return 'no-qemu';
        throw error;
    }
    const displays = parseHelpList(await askQemu(qemu, ['-display', 'help'], cancellable));
    return displays.has('dbus') ? null : 'no-display';
}
