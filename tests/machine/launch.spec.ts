// SPDX-License-Identifier: GPL-3.0-or-later
//
// Machines that Vitrine starts itself, from images on which nothing boots.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { launchImage } from '../../src/machine/launch/launch.js';
import { listLaunched, type LaunchedMachine } from '../../src/machine/launch/launched.js';
import type { GoneReason } from '../../src/machine/gone-reason.js';
import { openMachine } from '../../src/machine/open.js';
import { QmpClient } from '../../src/machine/qmp.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { startChild } from './child.js';
import { IMAGE_BYTES, SMALL, makeImage, runtimeDirectories, stopAll } from './launch-support.js';
import { Bench, expectNoNewFds, signal, timed } from './support.js';

function exists(path: string): boolean {
    return GLib.file_test(path, GLib.FileTest.EXISTS);
}

function isRunning(pid: number): boolean {
    if (!exists('/proc/self/exe')) pending('there is no /proc, so processes cannot be seen');
    return exists(`/proc/${String(pid)}/exe`);
}

describe('a machine started from an image', () => {
    const bench = new Bench();
    let disk = '';

    beforeEach(() => {
        disk = makeImage(bench, 'my disk,1.img');
    });

    afterEach(async () => {
        await stopAll();
        await bench.clear();
    });

    async function launch(path = disk): Promise<LaunchedMachine> {
        return launchImage(path, SMALL);
    }

    it('shows its display on a bus of its own', async () => {
        const launched = await launch();
        expect(launched.name).toBe('my disk,1');
        expect(launched.image).toBe(disk);
        expect(isRunning(launched.pid)).toBeTrue();
        expect(launched.target).toBe(`addr:unix:path=${launched.directory}/bus`);
        const machine = await openMachine(launched.target);
        expect(machine.info.name).toBe('my disk,1');
        expect(machine.info.uuid).toBe(launched.uuid);
        expect(machine.info.consoleIds).toEqual([0]);
        await machine.close();
    });

    it('keeps its things where only its user can reach them', async () => {
        const { directory, serialLog } = await launch();
        const modeOf = (path: string): number =>
            Gio.File.new_for_path(path)
                .query_info('unix::mode', Gio.FileQueryInfoFlags.NONE, null)
                .get_attribute_uint32('unix::mode') & 0o777;
        expect(modeOf(directory)).toBe(0o700);
        expect(exists(serialLog)).toBeTrue();
        expect(directory.startsWith(GLib.getenv('XDG_RUNTIME_DIR') ?? 'unset')).toBeTrue();
    });

    it('is made of what its command line says', async () => {
        const { directory, commandLine } = await launch();
        const client = await QmpClient.connect(GLib.build_filenamev([directory, 'qmp']));
        const blocks = (await client.execute('query-block')) as {
            inserted?: { file: string; drv: string };
        }[];
        expect(blocks.map(({ inserted }) => [inserted?.file, inserted?.drv])).toContain([
            disk,
            'raw',
        ]);
        const chardevs = (await client.execute('query-chardev')) as { label: string }[];
        const labels = chardevs.map(({ label }) => label);
        const wanted = ['qmp', 'serial0', 'vdagent', 'usbredir0', 'usbredir1'];
        expect(labels).toEqual(jasmine.arrayContaining(wanted));
        client.close();
        expect(commandLine).toContain('tcg,thread=multi');
        expect(commandLine.join(' ')).not.toContain('kvm');
    });

    it('is asked to switch off, and ended where the guest does not', async () => {
        const launched = await launch();
        const ms = await timed(() => launched.stop({ graceMs: 300 }));
        expect(ms).toBeGreaterThan(300);
        expect(ms).toBeLessThan(3000);
        expect(isRunning(launched.pid)).toBeFalse();
        expect(exists(launched.directory)).toBeFalse();
        // Already stopped is stopped.
        await expectAsync(launched.stop()).toBeResolved();
    });

    it('is opened, not started again, while it runs, by whatever name', async () => {
        const link = GLib.build_filenamev([bench.folder(), 'link']);
        Gio.File.new_for_path(link).make_symbolic_link(disk, null);
        const first = await launch();
        const second = await launch(link);
        expect(second.pid).toBe(first.pid);
        const machine = await openMachine(`file:${link}`, { launch: SMALL });
        expect(machine.launched?.pid).toBe(first.pid);
        expect(machine.info.uuid).toBe(first.uuid);
        expect(machine.target).toBe(`file:${disk}`);
        await machine.close();
    });

    it('is started once by two who start it in the same moment', async () => {
        const [first, second, child] = await Promise.all([
            launch(),
            launch(),
            startChild('launch', disk),
        ]);
        expect(first.pid).toBe(second.pid);
        expect(child.line).toBe(String(first.pid));
        expect((await listLaunched(null)).length).toBe(1);
        child.process.force_exit();
    });

    it('runs on when the process that started it is killed', async () => {
        const child = await startChild('launch', disk);
        const pid = Number(child.line);
        expect(isRunning(pid)).withContext(child.line).toBeTrue();
        child.process.force_exit();
        await child.process.wait_async(null);
        const [launched] = await listLaunched(null);
        expect(launched?.pid).toBe(pid);
        const machine = await openMachine(disk);
        expect(machine.launched?.pid).toBe(pid);
        await machine.close();
        const statOf = GLib.file_get_contents(`/proc/${String(pid)}/stat`)[1];
        const [, , , , , session] = new TextDecoder()
            .decode(statOf)
            .replace(/\(.*\)/, '')
            .split(' ');
        expect(session).not.toBe(ownSession());
    });

    function ownSession(): string {
        const [, stat] = GLib.file_get_contents('/proc/self/stat');
        return (
            new TextDecoder()
                .decode(stat)
                .replace(/\(.*\)/, '')
                .split(' ')[5] ?? ''
        );
    }

    it('that was killed is gone, leaves nothing behind, and can be started again', async () => {
        const machine = await openMachine(disk, { launch: SMALL });
        const reasons: GoneReason[] = [];
        machine.onGone(reason => reasons.push(reason));
        const pid = machine.launched?.pid ?? 0;
        await signal('KILL', pid);
        await until(() => reasons.length > 0, 'the machine to be gone');
        expect(reasons[0]?.kind).toBe('ended');
        expect(reasons[0]?.sentence).toContain('137');
        const exit = GLib.build_filenamev([machine.launched?.directory ?? '', 'exit']);
        await until(() => exists(exit), 'the keeper to have noted it');
        const again = await machine.reopen(null);
        expect(again.launched?.pid).not.toBe(pid);
        expect(runtimeDirectories()).toEqual([again.launched?.uuid ?? '']);
        again.onGone(reason => reasons.push(reason));
        const qmp = await QmpClient.connect(again.launched?.qmpSocket ?? '');
        await qmp.execute('quit').catch(() => undefined);
        await until(() => reasons.length > 1, 'the next one to be gone');
        expect(reasons[1]?.kind).toBe('shut-down');
        qmp.close();
        for (const one of [machine, again]) await one.close();
    });

    it('boots a CD-ROM from an ISO', async () => {
        const iso = new Uint8Array(IMAGE_BYTES);
        iso.set(new TextEncoder().encode('CD001'), 0x8001);
        const { directory } = await launch(makeImage(bench, 'install.iso', iso));
        const client = await QmpClient.connect(GLib.build_filenamev([directory, 'qmp']));
        const [drive] = (await client.execute('query-block')) as { inserted: { ro: boolean } }[];
        expect(drive?.inserted.ro).toBeTrue();
        client.close();
    });

    it('leaves no file descriptor open, opened and closed 50 times', async () => {
        await launch();
        await (await openMachine(disk)).close();
        const before = openFds();
        for (let i = 0; i < 50; i++) await (await openMachine(disk)).close();
        await expectNoNewFds(before);
    });

    it('leaves no file descriptor open, started and stopped', async () => {
        await (await launch()).stop({ graceMs: 0 });
        const before = openFds();
        for (let i = 0; i < 3; i++) await (await launch()).stop({ graceMs: 0 });
        await expectNoNewFds(before);
    });
});
