// SPDX-License-Identifier: LGPL-2.1-or-later
import type GLib from 'gi://GLib?version=2.0';

/** A USB device of this computer, as the kernel shows it; nothing was opened to know it. */
export interface UsbDevice {
    /** Where it is now; another number each time it is plugged in. */
    readonly bus: number;
    readonly address: number;
    /** Of the USB vendor, and the vendor's number for the product. */
    readonly vendor: number;
    readonly product: number;
    /** What it calls itself; '' where it does not. */
    readonly name: string;
    readonly serial: string;
    /** Whether it is a keyboard or mouse, which the person would lose with it. */
    readonly isInput: boolean;
    /** Whether this user may open it as it is. */
    readonly mayOpen: boolean;
    /** Where its disks are mounted: taking it away would lose what is not written yet. */
    readonly mountPoints: readonly string[];
}

/** The type of the list of devices that the helper reports. */
export const DEVICES_TYPE = 'a(uuqqssbbas)';

/** Reads one entry of a list of {@link DEVICES_TYPE}. */
function readDevice(entry: GLib.Variant): UsbDevice {
    const field = (index: number): GLib.Variant => entry.get_child_value(index);
    return {
        bus: field(0).get_uint32(),
        address: field(1).get_uint32(),
        vendor: field(2).get_uint16(),
        product: field(3).get_uint16(),
        name: printable(field(4).get_string()[0]),
        serial: printable(field(5).get_string()[0]),
        isInput: field(6).get_boolean(),
        mayOpen: field(7).get_boolean(),
        mountPoints: field(8).get_strv(),
    };
}

/** @param list - of {@link DEVICES_TYPE} */
export function readDevices(list: GLib.Variant): UsbDevice[] {
    return Array.from({ length: list.n_children() }, (_, i) => readDevice(list.get_child_value(i)));
}

/** A device writes its own name: no line ends and no codes that turn the text around. */
function printable(text: string): string {
    return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** One of the numbers of a kind of device, as everybody writes it. */
export function usbHex(number: number): string {
    return number.toString(16).padStart(4, '0');
}

/** The two numbers of a kind of device, as everybody writes them: `1d6b:0002`. */
export function usbId({ vendor, product }: Pick<UsbDevice, 'vendor' | 'product'>): string {
    return `${usbHex(vendor)}:${usbHex(product)}`;
}

/** What a person calls the device. */
export function usbName(device: UsbDevice): string {
    return device.name === '' ? usbId(device) : device.name;
}

/** Whether both are the same device, in the same place. */
export function isSameDevice(one: UsbDevice, other: UsbDevice): boolean {
    return one.bus === other.bus && one.address === other.address && usbId(one) === usbId(other);
}
