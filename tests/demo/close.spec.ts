// SPDX-License-Identifier: GPL-3.0-or-later
import { DemoMachine } from '../../src/demo/demo-machine.js';
import { ProducerServer } from '../../src/display1/producer-server.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { settle, until } from '../support/main-loop.js';

const SIZE = { width: 320, height: 200 };

describe('A demo machine in this process', () => {
    it('leaves no descriptor behind after 1,000 of them', async () => {
        const once = async (): Promise<void> => {
            const machine = new DemoMachine({ size: SIZE, fps: 240, consoles: 1 });
            const server = new ProducerServer(machine.producer, 'vitrine-spec');
            await settle();
            server.close();
            machine.close();
        };
        await once();
        const before = openFds();
        for (let i = 0; i < 1000; i++) await once();
        const added = () => describeNewFds(before);
        await until(
            () => added() === '',
            () => `these to be closed:\n${added()}`,
        );
        expect(added()).toBe('');
    }, 60_000);
});
