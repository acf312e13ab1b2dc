// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { usbId, type UsbDevice } from '../../peripherals/usb/usb-device.js';
import { USB_PORT_OPTIONS, UsbError } from '../../peripherals/usb/usb-error.js';
import { hasUsbHelper } from '../../peripherals/usb/usb-helper.js';
import type { SharedDevice, UsbSharing } from '../../peripherals/usb/usb-sharing.js';
import { CopyableText } from '../copyable-text.js';
import { _ } from '../i18n.js';
import { takeApartAtEnd } from '../take-apart.js';
import { UsbDeviceRow } from './usb-device-row.js';
import { usbSentence } from './usb-words.js';

/** Which kinds of devices are marked, as {@link usbId} writes them; kept by whoever opens this. */
export interface UsbMarks {
    get(): readonly string[];
    set(ids: readonly string[]): void;
}

/** The USB devices of this computer, each with the switch that hands it to the machine. */
export class UsbDialog extends Adw.Dialog {
    declare private _pages: Gtk.Stack;
    declare private _list: Gtk.ListBox;
    declare private _automatic_row: Adw.SwitchRow;
    declare private _inputs_group: Gtk.Widget;
    declare private _inputs_row: Adw.ExpanderRow;
    declare private _unable_page: Adw.StatusPage;
    declare private _options: CopyableText;

    static {
        // The template names this type, so it must be registered first.
        GObject.type_ensure(CopyableText.$gtype);
        GObject.registerClass(
            {
                GTypeName: 'VitrineUsbDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/usb-dialog.ui`,
                InternalChildren: [
                    'pages',
                    'list',
                    'automatic_row',
                    'inputs_group',
                    'inputs_row',
                    'unable_page',
                    'options',
                ],
            },
            this,
        );
    }

    readonly #sharing: UsbSharing;
    readonly #marks: UsbMarks;
    /** By where the device is plugged in. */
    readonly #rows = new Map<string, UsbDeviceRow>();

    constructor(sharing: UsbSharing, marks: UsbMarks) {
        super();
        takeApartAtEnd(this);
        this.#sharing = sharing;
        this.#marks = marks;
        this._options.text = USB_PORT_OPTIONS;
        this._automatic_row.active = sharing.automatic.size > 0;
        this._automatic_row.connect('notify::active', () => {
            this.#applyMarks();
        });
        sharing.onChanged = () => {
            this.#update();
        };
        sharing.watch(true);
        this.connect('closed', () => {
            sharing.onChanged = null;
            // Rules need somebody who looks.
            sharing.watch(sharing.automatic.size > 0);
        });
        this.#update();
    }

    #applyMarks(): void {
        this.#sharing.automatic = new Set(this._automatic_row.active ? this.#marks.get() : []);
    }

    #update(): void {
        const { devices } = this.#sharing;
        this.#showPage();
        const present = new Set(devices.map(({ device }) => placeOf(device)));
        for (const [place, row] of this.#rows)
            if (!present.has(place)) {
                if (this._list === row.get_parent()) this._list.remove(row);
                else this._inputs_row.remove(row);
                this.#rows.delete(place);
            }
        for (const shared of devices) this.#show(shared);
        this._inputs_group.visible = devices.some(({ device }) => device.isInput);
    }

    #showPage(): void {
        const { devices, ports } = this.#sharing;
        const isBuilt = hasUsbHelper();
        this._unable_page.description = isBuilt
            ? _('QEMU has to be started with:')
            : usbSentence('no-helper');
        this._options.visible = isBuilt;
        const isAble = isBuilt && ports > 0;
        this._pages.visible_child_name = !isAble
            ? 'unable'
            : devices.length === 0
              ? 'none'
              : 'devices';
    }

    #show(shared: SharedDevice): void {
        const place = placeOf(shared.device);
        const known = this.#rows.get(place);
        if (known) {
            known.show_device(shared);
            return;
        }
        const { device } = shared;
        const isMarked = this.#marks.get().includes(usbId(device));
        const row = new UsbDeviceRow(shared, isMarked, {
            attach: () => {
                this.#sharing.attach(device).catch((error: unknown) => {
                    // Its row says so.
                    if (!(error instanceof UsbError)) console.debug(String(error));
                });
            },
            detach: () => {
                this.#sharing.detach(device);
            },
            mark: marked => {
                const others = this.#marks.get().filter(id => id !== usbId(device));
                this.#marks.set(marked ? [...others, usbId(device)] : others);
                this.#applyMarks();
            },
        });
        this.#rows.set(place, row);
        if (device.isInput) this._inputs_row.add_row(row);
        else this._list.append(row);
    }
}

function placeOf(device: UsbDevice): string {
    return `${String(device.bus)}-${String(device.address)} ${usbId(device)}`;
}
