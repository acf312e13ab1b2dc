// SPDX-License-Identifier: LGPL-2.1-or-later
import type { OpenMachine } from '../open.js';
import { parseTarget } from '../target.js';
import { LibvirtPower } from './libvirt-power.js';
import type { MachinePower } from './power.js';
import { QmpPower } from './qmp-power.js';

/**
 * The power of a machine that is open, which whoever asks closes; null for one that is reached in
 * a way that gives no control over it: on a bus, or at an address.
 */
export function powerOf({ target, launched, info }: OpenMachine): MachinePower | null {
    if (launched) return new QmpPower(launched.qmpSocket);
    const exact = parseTarget(target);
    if (exact.kind === 'qmp') return new QmpPower(exact.path);
    if (exact.kind === 'libvirt' && exact.uri !== null && info.uuid !== null)
        return new LibvirtPower(exact.uri, info.uuid);
    return null;
}
