// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every road opened and closed a thousand times on one machine: no descriptor stays open here, and
// the machine runs on. `npm test` does the same fifty times (tests/machine/).
import GLib from 'gi://GLib?version=2.0';

import { BusWatch } from '../../src/machine/bus-watch.js';
import { busConfiguration } from '../../src/machine/launch/private-dbus.js';
import { launchImage } from '../../src/machine/launch/launch.js';
import { openMachine } from '../../src/machine/open.js';
import { SMALL, makeImage, stopAll } from '../machine/launch-support.js';
import { LibvirtBed, whyNoLibvirt } from '../machine/libvirt-bed.js';
import { Bench, expectNoNewFds, untilListed } from '../machine/support.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';

const TIMES = 1000;
/** Every time takes three programs and libvirt, about half a second together. */
const LIBVIRT_TIMES = 100;

const UUID = '6b9a1c1e-0000-4000-8000-0000000000e1';
const LIMIT_MS = 800_000;

async function expectNoLeak(times: number, once: () => Promise<unknown>): Promise<void> {
    await once();
    const before = openFds();
    for (let i = 0; i < times; i++) await once();
    await expectNoNewFds(before);
}

async function openAndClose(target: string): Promise<void> {
    await (await openMachine(target)).close();
}

describe('A thousand times', () => {
    const bench = new Bench();

    afterEach(async () => {
        await stopAll();
        await bench.clear();
    });

    it(
        'a machine on the session bus',
        async () => {
            await bench.start({ name: 'red', uuid: UUID });
            await untilListed(1);
            await expectNoLeak(TIMES, () => openAndClose(`bus:${UUID}`));
        },
        LIMIT_MS,
    );

    it(
        'a machine on a private bus',
        async () => {
            const path = GLib.build_filenamev([bench.folder(), 'bus']);
            GLib.file_set_contents(`${path}.conf`, busConfiguration(`unix:path=${path}`));
            bench.spawn('dbus-daemon', `--config-file=${path}.conf`, '--nofork');
            await until(() => GLib.file_test(path, GLib.FileTest.EXISTS), 'the bus');
            await bench.start({ uuid: UUID, display: { address: `unix:path=${path}` } });
            await expectNoLeak(TIMES, () => openAndClose(`addr:unix:path=${path}`));
        },
        LIMIT_MS,
    );

    it(
        'a machine behind QMP',
        async () => {
            const { qmpPath } = await bench.start({ display: 'p2p' });
            await expectNoLeak(TIMES, () => openAndClose(`qmp:${qmpPath}`));
        },
        LIMIT_MS,
    );

    it(
        'a machine that was started',
        async () => {
            const image = makeImage(bench, 'disk.img');
            await launchImage(image, SMALL);
            await expectNoLeak(TIMES, () => openAndClose(image));
        },
        LIMIT_MS,
    );

    it(
        'a watch over the session bus',
        async () => {
            await bench.start({ name: 'red', uuid: UUID });
            await untilListed(1);
            await expectNoLeak(TIMES, async () => {
                (await BusWatch.start(null, null)).close();
            });
        },
        LIMIT_MS,
    );

    it(
        'or a hundred, a libvirt domain',
        async () => {
            const why = await whyNoLibvirt('session');
            if (why !== null) pending(why);
            const bed = await LibvirtBed.start('session');
            try {
                await bed.define('peer', { uuid: UUID });
                await bed.virsh('start', 'peer');
                const target = `libvirt:${bed.uri}#peer`;
                await expectNoLeak(LIBVIRT_TIMES, () => openAndClose(target));
            } finally {
                await bed.close();
            }
        },
        LIMIT_MS,
    );
});
