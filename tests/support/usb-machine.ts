// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { connectSessionBus, listSessionMachines } from '../../src/machine/session-bus.js';
import { Qemu } from './qemu.js';

const NAME = 'usb-machine';

/** A real QEMU with USB ports that a viewer may plug devices into, and nothing in it to boot. */
export class UsbMachine {
    private constructor(
        readonly name: string,
        readonly qemu: Qemu,
        readonly display: RemoteDisplay,
        readonly bus: Gio.DBusConnection,
    ) {}

    /**
     * @param more - further arguments of its first port's device
     * @param others - and of QEMU
     * @param name - its own, where there are several
     */
    static async start(
        ports: number,
        more = '',
        others: readonly string[] = [],
        name = NAME,
    ): Promise<UsbMachine> {
        const args = Array.from({ length: ports }, (_, i) => [
            ...['-chardev', `dbus,id=usb${i},name=org.qemu.usbredir`],
            ...['-device', `usb-redir,chardev=usb${i}${i === 0 ? more : ''}`],
        ]);
        const qemu = await Qemu.start({
            name,
            args: ['-device', 'qemu-xhci', ...args.flat(), ...others],
        });
        const bus = await connectSessionBus(null);
        const machines = await listSessionMachines(bus, null);
        const machine = machines.find(listed => listed.name === name);
        if (!machine) throw new Error(`${name} is not on the session bus`);
        const control = { connection: bus, busName: machine.uniqueName };
        return new UsbMachine(name, qemu, await RemoteDisplay.open(control, null), bus);
    }

    /** Whether something is plugged into one of its ports. */
    async hasDevice(): Promise<boolean> {
        const answer = await this.qemu.qmp.execute('human-monitor-command', {
            'command-line': 'info usb',
        });
        return String(answer).includes('USB Redirection Device');
    }

    async close(): Promise<void> {
        this.display.close();
        if (this.qemu.runs) await this.qemu.quit();
        await this.bus.close(null);
    }
}
