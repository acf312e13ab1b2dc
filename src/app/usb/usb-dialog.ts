// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { usbId, type UsbDevice } from '../../peripherals/usb/usb-device.js';
import { UsbError, usbSentence } from '../../peripherals/usb/usb-error.js';
import { hasUsbHelper } from '../../peripherals/usb/usb-helper.js';
import type { SharedDevice, UsbSharing } from '../../peripherals/usb/usb-sharing.js';
import { takeApartAtEnd } from '../take-apart.js';
import { UsbDeviceRow } from './usb-device-row.js';

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
    declare private _unable_page: Adw.StatusPage;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineUsbDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/usb-dialog.ui`,
                InternalChildren: ['pages', 'list', 'automatic_row', 'unable_page'],
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
        const problem = this.#whyUnable();
        this._unable_page.description = problem ?? '';
        this._pages.visible_child_name =
            problem !== null ? 'unable' : devices.length === 0 ? 'none' : 'devices';
        const present = new Set(devices.map(({ device }) => placeOf(device)));
        for (const [place, row] of this.#rows)
            if (!present.has(place)) {
                this._list.remove(row);
                this.#rows.delete(place);
            }
        for (const shared of devices) this.#show(shared);
    }

    #whyUnable(): string | null {
        if (!hasUsbHelper()) return usbSentence('no-helper', '');
        return this.#sharing.ports === 0 ? usbSentence('no-port', '') : null;
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
        this._list.append(row);
    }
}

function placeOf(device: UsbDevice): string {
    return `${String(device.bus)}-${String(device.address)} ${usbId(device)}`;
}
