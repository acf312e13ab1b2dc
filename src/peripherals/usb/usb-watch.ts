// SPDX-License-Identifier: LGPL-2.1-or-later
import { DEVICES_TYPE, readDevices, type UsbDevice } from './usb-device.js';
import { UsbHelper } from './usb-helper.js';

/**
 * The USB devices of this computer, as they come and go. It runs a program and looks every two
 * seconds, so whoever has it closes it when nobody looks.
 */
export class UsbWatch {
    readonly #onChanged: (devices: readonly UsbDevice[]) => void;
    readonly #helper: UsbHelper | null;

    /**
     * @param onChanged - called with all devices but hubs, first of all and at each change; with
     *     none when they cannot be known any more
     */
    constructor(onChanged: (devices: readonly UsbDevice[]) => void) {
        this.#onChanged = onChanged;
        this.#helper = UsbHelper.start(
            ['watch'],
            {},
            (kind, value) => {
                if (kind === 'devices' && value.get_type_string() === DEVICES_TYPE)
                    this.#onChanged(readDevices(value));
            },
            () => {
                this.#onChanged([]);
            },
        );
    }

    close(): void {
        this.#helper?.close();
    }
}
