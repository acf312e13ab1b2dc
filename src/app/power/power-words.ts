// SPDX-License-Identifier: GPL-3.0-or-later
import type { PowerReason } from '../../machine/power/power.js';
import { _ } from '../i18n.js';

/** Why a machine does not run, in words; null where nobody said. */
export function powerReasonText(reason: PowerReason | null): string | null {
    switch (reason) {
        case 'disk':
            return _('Paused: a disk could not be read or written; is there space left?');
        case 'internal':
            return _('QEMU cannot go on with this machine: see its log');
        case 'crashed':
            return _('The machine’s system has crashed');
        case 'hangs':
            return _('The machine’s system hangs: its watchdog was not fed');
        case 'shut-itself-down':
            return _('The machine has shut itself down');
        case 'switched-off':
            return _('The machine was switched off');
        case 'told-to-end':
            return _('QEMU was told to end');
        case null:
            return null;
    }
}
