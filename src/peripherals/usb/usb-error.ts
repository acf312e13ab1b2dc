// SPDX-License-Identifier: LGPL-2.1-or-later
import { ChardevName } from '../../display1/chardev.js';
import { usbHex, usbName, type UsbDevice } from './usb-device.js';

/**
 * Why a device is not the machine's, or is so no more.
 *
 * - `no-helper`: this build of Vitrine has no program for USB
 * - `access`: this user may not open the device; `denied`: the person said no in the portal
 * - `mounted`: a disk of it is, and what is not written yet would be lost
 * - `absent`: it is not plugged in any more; `gone`: it was pulled out; `busy`: something has it
 * - `refused`: the machine does not want such a device; `machine`: the machine closed the stream
 * - `no-port`: nothing in the machine takes a device; `full`: all that does has one
 * - `silent`: what should take it does not answer
 */
export type UsbProblem =
    | 'no-helper'
    | 'access'
    | 'denied'
    | 'mounted'
    | 'absent'
    | 'gone'
    | 'busy'
    | 'refused'
    | 'machine'
    | 'no-port'
    | 'full'
    | 'silent'
    | 'failed';

/** The line for udev that gives a person at this computer the right to use such devices. */
export function udevRule({ vendor, product }: UsbDevice): string {
    return (
        `SUBSYSTEM=="usb", ATTR{idVendor}=="${usbHex(vendor)}", ` +
        `ATTR{idProduct}=="${usbHex(product)}", TAG+="uaccess"`
    );
}

/** Where {@link udevRule} goes: before the number 73, whose rules act on the tag. */
export const UDEV_RULES_FILE = '/etc/udev/rules.d/70-vitrine-usb.rules';

/** What QEMU has to be started with to take one device. */
export const USB_PORT_OPTIONS =
    `-device qemu-xhci -chardev dbus,id=usb,name=${ChardevName.USBREDIR} ` +
    '-device usb-redir,chardev=usb';

/**
 * A problem in words.
 *
 * @param name - what the person calls the device
 */
export function usbSentence(
    problem: Exclude<UsbProblem, 'access' | 'mounted'>,
    name: string,
): string {
    switch (problem) {
        case 'no-helper':
            return 'This Vitrine was built without USB: install libusbredirhost and build it anew.';
        case 'denied':
            return `${name} stays with this computer: permission to use it was not given.`;
        case 'absent':
            return `${name} is not there any more: plug it in again.`;
        case 'gone':
            return `${name} was unplugged.`;
        case 'busy':
            return `${name} is in use by another program: close that first.`;
        case 'refused':
            return `The machine does not take ${name}: its usb-redir device filters it out.`;
        case 'machine':
            return `The machine has given ${name} back.`;
        case 'no-port':
            return `The machine has no USB port for this: start it with “${USB_PORT_OPTIONS}”.`;
        case 'full':
            return `The machine has no free USB port for ${name}: take another device back first.`;
        case 'silent':
            return `The machine does not answer for ${name}: when it is paused, let it run first.`;
        case 'failed':
            return `${name} could not be handed to the machine: unplug it and try again.`;
    }
}

function sentence(problem: UsbProblem, device: UsbDevice): string {
    const name = usbName(device);
    if (problem === 'mounted')
        return (
            `${name} is mounted at ${device.mountPoints.join(', ')}: unmount it first, ` +
            'or what is not written yet is lost.'
        );
    if (problem !== 'access') return usbSentence(problem, name);
    return (
        `You may not use ${name}: put the line ${udevRule(device)} into ` +
        `${UDEV_RULES_FILE}, then plug the device in again.`
    );
}

/** A sentence about a device that could not be handed over, or was lost. */
export class UsbError extends Error {
    override readonly name = 'UsbError';

    constructor(
        readonly problem: UsbProblem,
        readonly device: UsbDevice,
        options?: ErrorOptions,
    ) {
        super(sentence(problem, device), options);
    }
}
