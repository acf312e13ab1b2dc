// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Control } from '../../src/display1/control.js';
import type { Console } from '../../src/display1/console.js';
import type { Chardev } from '../../src/display1/chardev.js';
import type { Producer } from '../../src/display1/producer.js';
import type { RemoteDisplay } from '../../src/display1/remote-display.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { BusDisplay } from './bus-display.js';

/** A machine of our own, served on the bed's bus, and our connection to it as a viewer's. */
export class ProducedOnBus {
    private constructor(
        readonly producer: Producer,
        private readonly served: Gio.DBusConnection,
        private readonly viewer: BusDisplay,
    ) {}

    static async open(producer: Producer, name: string): Promise<ProducedOnBus> {
        const served = await connectSessionBus(null);
        producer.serveOnBus(served);
        return new ProducedOnBus(producer, served, await BusDisplay.open(name));
    }

    get control(): Control {
        return this.viewer.control;
    }

    get display(): RemoteDisplay {
        return this.viewer.display;
    }

    consoleAt(index: number): Console {
        return this.viewer.consoleAt(index);
    }

    chardev(name: string): Chardev {
        return this.viewer.chardev(name);
    }

    async close(): Promise<void> {
        await this.viewer.close();
        this.producer.close();
        await this.served.close(null);
    }
}
