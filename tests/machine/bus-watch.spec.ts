// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live list of the session bus, with real machines coming and going, stopped, and among a
// flood of other programs.
import GLib from 'gi://GLib?version=2.0';

import { BusWatch } from '../../src/machine/bus-watch.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { Bench, expectNoNewFds, signal, timed, untilBusIsEmpty } from './support.js';

const RED = '6b9a1c1e-0000-4000-8000-00000000000a';
const BLUE = '6b9a1c1e-0000-4000-8000-00000000000b';

function entries(watch: BusWatch): string[] {
    const { machines } = watch;
    return Array.from({ length: machines.get_n_items() }, (_, i) => {
        const item = machines.get_item(i);
        return `${item?.name ?? ''} ${item?.state ?? ''}`;
    });
}

async function untilEntries(watch: BusWatch, ...wanted: string[]): Promise<void> {
    const want = [...wanted].sort().join(', ');
    await until(
        () => entries(watch).sort().join(', ') === want,
        () => `${want}; there is: ${entries(watch).join(', ')}`,
    );
}

describe('a watch over the session bus', () => {
    const bench = new Bench();
    let watch: BusWatch;

    beforeEach(async () => {
        watch = await BusWatch.start(null, null);
    });

    afterEach(async () => {
        watch.close();
        await bench.clear();
        await untilBusIsEmpty();
    });

    it('shows machines as they come and go, also those that only queue for the name', async () => {
        const red = await bench.start({ name: 'red', uuid: RED });
        await untilEntries(watch, 'red ready');
        const [first] = [watch.machines.get_item(0)];
        expect(first?.target).toBe(`bus:${RED}`);
        expect(first?.machine.pid).toBe(red.pid);
        await bench.start({ name: 'blue', uuid: BLUE });
        await untilEntries(watch, 'red ready', 'blue ready');
        // What stays keeps its item.
        expect(watch.machines.get_item(0)).toBe(first);
        await signal('KILL', red.pid);
        await untilEntries(watch, 'blue ready');
    });

    it('shows one that takes seconds from its connection to its name', async () => {
        const slow = await connectSessionBus(null);
        const late = GLib.get_monotonic_time() + 2_000_000;
        await until(() => GLib.get_monotonic_time() > late, 'two seconds to pass');
        const request = new GLib.Variant('(su)', ['org.qemu', 0]);
        // Somebody owns the name already, so that this one joins the queue without a signal.
        const owner = await connectSessionBus(null);
        const bus = 'org.freedesktop.DBus';
        for (const connection of [owner, slow]) {
            const path = '/org/freedesktop/DBus';
            await connection.call(bus, path, bus, 'RequestName', request, null, 0, -1, null);
        }
        await untilEntries(watch, ' no-display', ' no-display');
        const names = [0, 1].map(i => watch.machines.get_item(i)?.target);
        expect(names).toEqual([owner, slow].map(one => `bus:${one.get_unique_name() ?? ''}`));
        await slow.close(null);
        await owner.close(null);
        await untilEntries(watch);
    });

    it('says that a stopped one does not answer, and shows others within about a second', async () => {
        const red = await bench.start({ name: 'red', uuid: RED });
        await untilEntries(watch, 'red ready');
        await signal('STOP', red.pid);
        expect(await timed(() => watch.refresh())).toBeLessThan(1500);
        await untilEntries(watch, 'red not-answering');
        const blue = await bench.start({ name: 'blue', uuid: BLUE });
        await untilEntries(watch, 'red not-answering', 'blue ready');
        await signal('CONT', red.pid);
        await watch.refresh();
        await untilEntries(watch, 'red ready', 'blue ready');
        await signal('KILL', blue.pid);
        await untilEntries(watch, 'red ready');
    });

    it('looks a few times a second at most while names flood, and misses no machine', async () => {
        const log = GLib.build_filenamev([bench.folder(), 'calls']);
        const rule = "type='method_call',member='ListQueuedOwners'";
        bench.spawn('sh', '-c', 'exec dbus-monitor --profile "$1" >"$2"', 'sh', rule, log);
        const looks = (): number => {
            if (!GLib.file_test(log, GLib.FileTest.EXISTS)) return 0;
            const [, bytes] = GLib.file_get_contents(log);
            return new TextDecoder().decode(bytes).split('ListQueuedOwners').length - 1;
        };
        await until(async () => {
            await watch.refresh();
            return looks() > 0;
        }, 'the monitor to see a call');
        const before = looks();
        const start = GLib.get_monotonic_time();
        const name = 'dbus-send --session --dest=org.freedesktop.DBus / a.b';
        const flood = bench.spawn('sh', '-c', `for i in $(seq 150); do ${name}; done`);
        const red = bench.start({ name: 'red', uuid: RED });
        await flood.wait_async(null);
        await red;
        await untilEntries(watch, 'red ready');
        await until(() => looks() - before >= 3, 'the looks after 0.3, 1 and 3 s');
        const seconds = (GLib.get_monotonic_time() - start) / 1e6;
        expect(looks() - before).toBeLessThan(5 * seconds + 3);
    });

    it('is empty when the bus ends, and keeps no descriptor when closed', async () => {
        const connection = await connectSessionBus(null);
        const other = await BusWatch.start(connection, null);
        await bench.start({ name: 'red', uuid: RED });
        await untilEntries(other, 'red ready');
        await connection.close(null);
        await untilEntries(other);
        expect(other.isLive).toBeFalse();
        other.close();
        watch.close();
        const before = openFds();
        for (let i = 0; i < 50; i++) (await BusWatch.start(null, null)).close();
        await expectNoNewFds(before);
    });
});
