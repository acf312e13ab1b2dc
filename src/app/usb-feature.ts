// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { RemoteDisplay } from '../display1/remote-display.js';
import { errorText } from '../machine/errors.js';
import type { OpenMachine } from '../machine/open.js';
import { UsbSharing } from '../peripherals/usb/usb-sharing.js';
import { _ } from './i18n.js';
import type { MachineWindow } from './machine-window.js';
import { UsbDialog } from './usb-dialog.js';
import type { WindowFeature } from './window-feature.js';

const MARKS = 'usb-marks';

/** This computer's USB devices for the machine; with every connection it begins with none. */
export function usbFeature(window: MachineWindow): WindowFeature {
    let display: RemoteDisplay | null = null;
    let sharing: UsbSharing | null = null;
    let dialog: UsbDialog | null = null;
    /** Most machines are never asked for USB: what they export is read with the first dialog. */
    const open = async (machine: OpenMachine): Promise<void> => {
        if (!sharing) {
            const opened = await RemoteDisplay.open(machine.control, null);
            if (window.machine !== machine) {
                opened.close();
                return;
            }
            display = opened;
            sharing = new UsbSharing(opened);
        }
        dialog = new UsbDialog(sharing, marks);
        dialog.present(window);
    };
    const marks = {
        get: () => window.settings.value(MARKS).get_strv(),
        set: (ids: readonly string[]) => {
            window.settings.set(MARKS, new GLib.Variant('as', [...ids]));
        },
    };
    const action = window.addAction('usb', () => {
        const { machine } = window;
        if (!machine) return;
        // Not twice at once.
        action.enabled = false;
        open(machine)
            .catch((error: unknown) => {
                window.toast(errorText(error));
            })
            .finally(() => {
                action.enabled = window.machine !== null;
            });
    });
    action.enabled = false;
    const section = new Gio.Menu();
    section.append(_('_USB Devices…'), 'win.usb');
    window.addToMenu('machine', section);
    return {
        opened: () => {
            action.enabled = true;
        },
        released: () => {
            action.enabled = false;
            dialog?.force_close();
            dialog = null;
            sharing?.close();
            sharing = null;
            display?.close();
            display = null;
        },
    };
}
