// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Which buttons the guest's one mouse holds down because of the desktop's several devices: a pen's
 * tip and a mouse's left button are one button there, which is up once both are.
 *
 * A release whose press went elsewhere is none; and what is still down is released by us when the
 * screen loses the focus or a pen leaves its tablet.
 */
export class HeldButtons<Button extends number> {
    /** For each button that is down, the devices that hold it. */
    readonly #devices = new Map<Button, Set<string>>();

    /** @returns whether the guest is to be told: nobody held it before */
    press(device: string, button: Button): boolean {
        const devices = this.#devices.get(button);
        if (!devices) this.#devices.set(button, new Set([device]));
        else devices.add(device);
        return !devices;
    }

    /** @returns whether the guest is to be told: nobody holds it any more */
    release(device: string, button: Button): boolean {
        const devices = this.#devices.get(button);
        if (!devices?.delete(device) || devices.size > 0) return false;
        return this.#devices.delete(button);
    }

    /** A device has gone. @returns the buttons that nobody holds any more, newest first */
    releaseDevice(device: string): Button[] {
        return [...this.#devices.keys()].reverse().filter(button => this.release(device, button));
    }

    /** Forgets all buttons and gives them, newest first. */
    releaseAll(): Button[] {
        const buttons = [...this.#devices.keys()].reverse();
        this.#devices.clear();
        return buttons;
    }
}
