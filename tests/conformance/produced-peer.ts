// SPDX-License-Identifier: GPL-3.0-or-later
import type { Version } from './interfaces.js';
import { Once } from './once.js';
import type { Peer, PeripheralMachine, ScreenMachine } from './peer.js';
import { ProducedPeripherals } from './produced-peripherals.js';
import { ProducedScreen } from './produced-screen.js';

/** Our own producer, which is to have everything that there is. */
export class ProducedPeer implements Peer {
    readonly title = 'Vitrine';
    readonly version: Version = '11.1';

    readonly #screen = new Once(() => ProducedScreen.start());
    readonly #peripherals = new Once(() => ProducedPeripherals.start());

    screen(): Promise<ScreenMachine> {
        return this.#screen.get();
    }

    peripherals(): Promise<PeripheralMachine> {
        return this.#peripherals.get();
    }

    async close(): Promise<void> {
        await this.#screen.close();
        await this.#peripherals.close();
    }
}
