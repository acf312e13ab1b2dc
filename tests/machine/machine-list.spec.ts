// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live list of everything, as the chooser shows it.
import { launchImage } from '../../src/machine/launch/launch.js';
import { MachineList } from '../../src/machine/machine-list.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { SMALL, makeImage, stopAll } from './launch-support.js';
import { Bench, expectNoNewFds, signal, timed, untilBusIsEmpty } from './support.js';

const RED = '6b9a1c1e-0000-4000-8000-00000000000a';

describe('the live list of everything', () => {
    const bench = new Bench();
    let list: MachineList;

    beforeEach(() => {
        list = new MachineList();
    });

    afterEach(async () => {
        list.close();
        await stopAll();
        await bench.clear();
        await untilBusIsEmpty();
    });

    function entries(): string {
        const { machines } = list;
        const items = Array.from({ length: machines.get_n_items() }, (_, i) =>
            machines.get_item(i),
        );
        return items.map(item => `${item?.name ?? ''} ${item?.state ?? ''}`).join(', ');
    }

    it('follows the session bus by itself, and the rest when it is refreshed', async () => {
        let changes = 0;
        list.onChanged = () => changes++;
        await list.refresh();
        expect(entries()).toBe('');
        const red = await bench.start({ name: 'red', uuid: RED });
        await until(() => entries() === 'red ready', 'red to be listed');
        const first = list.machines.get_item(0);
        await launchImage(makeImage(bench, 'blue.img'), SMALL);
        await list.refresh();
        expect(entries()).toBe('red ready, blue ready');
        expect(list.machines.get_item(0)).toBe(first);
        expect(list.problems).toEqual([]);
        await signal('STOP', red.pid);
        expect(await timed(() => list.refresh())).toBeLessThan(1500);
        expect(entries()).toBe('red not-answering, blue ready');
        await signal('KILL', red.pid);
        await until(() => entries() === 'blue ready', 'red to be gone');
        expect(changes).toBeGreaterThan(3);
    });

    it('is left alone once it is closed, also in the middle of a look', async () => {
        await (async () => {
            const other = new MachineList();
            await other.refresh();
            other.close();
        })();
        const before = openFds();
        for (let i = 0; i < 30; i++) {
            const other = new MachineList();
            const looking = other.refresh();
            if (i % 2 === 0) await looking;
            other.close();
            await looking;
        }
        await expectNoNewFds(before);
    });
});
