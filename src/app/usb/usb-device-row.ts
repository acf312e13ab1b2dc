// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { usbName } from '../../peripherals/usb/usb-device.js';
import { udevRule } from '../../peripherals/usb/usb-error.js';
import type { SharedDevice } from '../../peripherals/usb/usb-sharing.js';
import { CopyButton } from '../copy-button.js';
import { _ } from '../i18n.js';
import { usbDescription } from './usb-words.js';

/** What a row does with the device that it shows. */
export interface UsbRowActions {
    attach(): void;
    detach(): void;
    /** Whether devices of this kind go over by themselves. */
    mark(isMarked: boolean): void;
}

/** One USB device of this computer: what it is, who has it, and the switch that hands it over. */
export class UsbDeviceRow extends Adw.ActionRow {
    static {
        GObject.registerClass({ GTypeName: 'VitrineUsbDeviceRow' }, this);
    }

    readonly #switch = new Gtk.Switch({ valign: Gtk.Align.CENTER });
    readonly #spinner = new Adw.Spinner({ visible: false });
    readonly #copyRule = new CopyButton({ tooltip_text: _('Copy the Line') });
    /** While the switch follows the device: that is nobody's wish, and would forget what went wrong. */
    #isShowing = false;

    constructor(shared: SharedDevice, isMarked: boolean, actions: UsbRowActions) {
        super({ use_markup: false, subtitle_lines: 0, subtitle_selectable: true });
        const mark = new Gtk.ToggleButton({
            active: isMarked,
            icon_name: 'view-pin-symbolic',
            valign: Gtk.Align.CENTER,
            css_classes: ['flat'],
            tooltip_text: _('Mark, to Hand It Over by Itself'),
            // No rule takes keyboard or mouse away.
            visible: !shared.device.isInput,
        });
        mark.connect('toggled', () => {
            actions.mark(mark.active);
        });
        this.#switch.connect('state-set', (_switch, isOn) => {
            if (this.#isShowing) return true;
            if (isOn) actions.attach();
            else actions.detach();
            // The device decides what the switch shows in the end.
            return true;
        });
        this.add_suffix(this.#spinner);
        this.add_suffix(this.#copyRule);
        this.add_suffix(mark);
        this.add_suffix(this.#switch);
        this.activatable_widget = this.#switch;
        this.show_device(shared);
    }

    /** Shows what has become of the device. */
    show_device(shared: SharedDevice): void {
        this.title = usbName(shared.device);
        this.subtitle = usbDescription(shared);
        this.#copyRule.visible = shared.reason === 'access';
        this.#copyRule.text = udevRule(shared.device);
        this.#spinner.visible = shared.state === 'attaching';
        this.#isShowing = true;
        this.#switch.active = shared.state !== 'here';
        this.#switch.state = shared.state === 'attached';
        this.#isShowing = false;
    }
}
