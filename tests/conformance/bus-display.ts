// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Chardev } from '../../src/display1/chardev.js';
import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { connectSessionBus, listSessionMachines } from '../../src/machine/session-bus.js';
import { until } from '../support/main-loop.js';
import type { Qemu } from '../support/qemu.js';

/** Our connection to the display of a QEMU on the bed's bus. */
export class BusDisplay {
    private constructor(
        readonly control: Control,
        readonly display: RemoteDisplay,
        private readonly bus: Gio.DBusConnection,
    ) {}

    /** Finds the machine by its `-name`. */
    static async open(name: string): Promise<BusDisplay> {
        const bus = await connectSessionBus(null);
        const machine = await until(
            async () => (await listSessionMachines(bus, null)).find(one => one.name === name),
            `${name} on the bus`,
        );
        const control = { connection: bus, busName: machine.uniqueName };
        return new BusDisplay(control, await RemoteDisplay.open(control, null), bus);
    }

    consoleAt(index: number): Console {
        const console = this.display.consoles.get_item(index);
        if (!console) throw new Error(`The machine has no console ${index}`);
        return console;
    }

    chardev(name: string): Chardev {
        const chardev = findChardev(this.display, ({ name: found }) => found === name);
        if (!chardev) throw new Error(`The machine has no chardev ${name}`);
        return chardev;
    }

    async close(): Promise<void> {
        this.display.close();
        await this.bus.close(null);
    }
}

/** The first chardev that fits. */
export function findChardev(
    { chardevs }: RemoteDisplay,
    fits: (chardev: Chardev) => boolean,
): Chardev | null {
    for (let i = 0; i < chardevs.get_n_items(); i++) {
        const chardev = chardevs.get_item(i);
        if (chardev && fits(chardev)) return chardev;
    }
    return null;
}

/** Ends a machine and our connection to it. */
export async function closeQemu(display: BusDisplay, qemu: Qemu): Promise<void> {
    await display.close();
    if (qemu.runs) await qemu.quit();
    else await qemu.kill();
}
