// SPDX-License-Identifier: GPL-3.0-or-later
import type Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import { TrayLocked, type Drive } from '../../machine/power/drive.js';
import type { MachinePower } from '../../machine/power/power.js';
import { askFirst, explain } from '../alerts.js';
import { _ } from '../i18n.js';

function change(
    power: MachinePower,
    drive: Drive,
    path: string | null,
    force: boolean,
): Promise<void> {
    return path === null ? power.eject(drive, force, null) : power.insert(drive, path, force, null);
}

/**
 * Puts an image into a drive, or takes out what is in it; asks before it takes from a guest what
 * that holds on to, and tells what went wrong.
 *
 * @param path - null takes out what is in it
 * @returns whether it was done
 */
export async function changeDisc(
    parent: Gtk.Widget,
    power: MachinePower,
    drive: Drive,
    path: string | null,
): Promise<boolean> {
    try {
        try {
            await change(power, drive, path, false);
        } catch (error) {
            if (!(error instanceof TrayLocked)) throw error;
            const byForce = await askFirst(parent, {
                heading: _('The Machine Uses the Disc'),
                body: _('Eject it in the machine, or take it out by force: what reads it fails.'),
                label: _('Take It Out by _Force'),
                isDestructive: true,
            });
            if (!byForce) return false;
            await change(power, drive, path, true);
        }
        return true;
    } catch (error) {
        await explain(parent, _('The Disc Was Not Changed'), errorText(error));
        return false;
    }
}
