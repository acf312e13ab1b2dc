// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a USB device, in the person's language.
import { usbId, usbName } from '../../peripherals/usb/usb-device.js';
import { UDEV_RULES_FILE, udevRule, type UsbProblem } from '../../peripherals/usb/usb-error.js';
import type { SharedDevice } from '../../peripherals/usb/usb-sharing.js';
import { _, format } from '../i18n.js';

/** A problem in words, in which `{device}`, `{place}`, `{file}` and `{rule}` stand for values. */
export function usbSentence(reason: UsbProblem): string {
    switch (reason) {
        case 'no-helper':
            return _(
                'This Vitrine was built without USB: install libusbredirhost and build it anew.',
            );
        case 'access':
            return _(
                'You may not use {device}: put this line into {file}, then plug the device in again: {rule}',
            );
        case 'denied':
            return _('{device} stays with this computer: permission to use it was not given.');
        case 'mounted':
            return _(
                '{device} is mounted at {place}: unmount it first, or what is not written yet is lost.',
            );
        case 'absent':
            return _('{device} is not there any more: plug it in again.');
        case 'gone':
            return _('{device} was unplugged.');
        case 'busy':
            return _('{device} is in use by another program: close that first.');
        case 'refused':
            return _('The machine does not take {device}: its usb-redir device filters it out.');
        case 'machine':
            return _('The machine has given {device} back.');
        case 'no-port':
            return _('The machine has no USB port for {device}.');
        case 'full':
            return _(
                'The machine has no free USB port for {device}: take another device back first.',
            );
        case 'silent':
            return _(
                'The machine does not answer for {device}: when it is paused, let it run first.',
            );
        case 'failed':
            return _('{device} could not be handed to the machine: unplug it and try again.');
    }
}

/** Why a device is not the machine's, in a sentence; null while nothing went wrong. */
export function usbTrouble({ device, problem, reason }: SharedDevice): string | null {
    if (reason === null) return problem;
    return format(usbSentence(reason), {
        device: usbName(device),
        place: device.mountPoints.join(', '),
        file: UDEV_RULES_FILE,
        rule: udevRule(device),
    });
}

/** What there is to say of a device. */
export function usbDescription(shared: SharedDevice): string {
    const { device, state } = shared;
    const trouble = usbTrouble(shared);
    if (trouble !== null) return trouble;
    if (state === 'attached') return _('The machine has it');
    if (state === 'attaching') return _('Is being handed over…');
    if (device.mountPoints.length > 0)
        return format(_('Mounted at {place}: unmount it first'), {
            place: device.mountPoints.join(', '),
        });
    return [usbId(device), device.serial].filter(part => part !== '').join(' · ');
}
