// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live list of everything, as the chooser shows it.
import GLib from 'gi://GLib?version=2.0';

import {
    forgetMachine,
    imageTarget,
    listKnown,
    rememberOpened,
} from '../../src/machine/known/known-machines.js';
import { launchImage } from '../../src/machine/launch/launch.js';
import { MachineList } from '../../src/machine/machine-list.js';
import { shareQmp } from '../../src/machine/power/share-qmp.js';
import { QmpClient } from '../../src/machine/qmp.js';
import { countFds, openFds } from '../support/fd-count.js';
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

    it('has what was opened before, and tells how it is without connecting to it', async () => {
        const red = await bench.start({ name: 'red', display: 'p2p' });
        const target = `qmp:${red.qmpPath}`;
        const image = makeImage(bench, 'blue.img');
        rememberOpened(target, 'red', RED);
        rememberOpened(imageTarget(image), 'blue', null);
        rememberOpened('addr:unix:path=/nonexistent/bus', 'ghost', null);
        list.close();
        list = new MachineList({ withRemembered: true });
        const fds = countFds(red.pid);
        await list.refresh();
        expect(entries()).toBe('blue shut-off, red running');
        expect(countFds(red.pid)).toBe(fds);
        // Its only place for a client is free, and taken then.
        const client = await QmpClient.connect(red.qmpPath);
        await list.refresh();
        expect(entries()).toBe('blue shut-off, red in-use');
        client.close();
        await client.closed;
        // A program of Vitrine that has it lets others in.
        const link = await shareQmp(red.qmpPath, null);
        await list.refresh();
        expect(entries()).toBe('blue shut-off, red running');
        await link.close();
        const blue = await launchImage(image, SMALL);
        await list.refresh();
        expect(entries()).toBe('blue ready, red running');
        expect(list.machines.get_item(0)?.target).toBe(blue.target);
        expect(list.machines.get_item(0)?.machine.alias).toBe(imageTarget(image));
        await stopAll();
        await signal('KILL', red.pid);
        GLib.unlink(image);
        await until(async () => {
            await list.refresh();
            return entries() === 'blue gone, red gone';
        }, `both to be gone; there is ${entries()}`);
        for (const { target: known } of listKnown()) forgetMachine(known);
        await list.refresh();
        expect(entries()).toBe('');
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
