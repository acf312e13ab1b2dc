// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { UsbSharing } from '../../peripherals/usb/usb-sharing.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { UsbDialog } from './usb-dialog.js';
import { usbTrouble } from './usb-words.js';

const MARKS = 'usb-marks';

/** This computer's USB devices for the machine; with every connection it begins with none. */
export function usbFeature(window: MachineWindow): WindowFeature {
    let sharing: UsbSharing | null = null;
    let dialog: UsbDialog | null = null;
    const marks = {
        get: () => window.settings.value(MARKS).get_strv(),
        set: (ids: readonly string[]) => {
            window.settings.set(MARKS, new GLib.Variant('as', [...ids]));
        },
    };
    const action = window.addAction('usb', () => {
        if (!sharing) return;
        const opened = new UsbDialog(sharing, marks);
        dialog = opened;
        opened.connect('closed', () => {
            if (dialog === opened) dialog = null;
        });
        opened.present(window.frontWindow);
    });
    action.enabled = false;
    const section = new Gio.Menu();
    section.append(_('_USB Devices…'), 'win.usb');
    window.addToMenu('machine', section);
    return {
        exported: display => {
            sharing = new UsbSharing(display);
            sharing.onTrouble = trouble => {
                // The dialog has a row that says so.
                if (!dialog) window.toast(usbTrouble(trouble) ?? '');
            };
            action.enabled = true;
        },
        released: () => {
            action.enabled = false;
            dialog?.force_close();
            dialog = null;
            sharing?.close();
            sharing = null;
        },
    };
}
