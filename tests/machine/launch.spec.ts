// SPDX-License-Identifier: GPL-3.0-or-later
//
// Machines that Vitrine starts itself, from images on which nothing boots.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { launchImage } from '../../src/machine/launch/launch.js';
import { listLaunched, type LaunchedMachine } from '../../src/machine/launch/launched.js';
import { probeAccelerator } from '../../src/machine/launch/kvm-probe.js';
import { machinesDirectory } from '../../src/machine/launch/runtime-directory.js';
import { openMachine, type GoneReason } from '../../src/machine/open.js';
import { QmpClient } from '../../src/machine/qmp.js';
import { startChild } from './child.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import {
    AS_NOBODY,
    Bench,
    IS_ROOT,
    letEverybodyReach,
    expectNoNewFds,
    machineError,
    signal,
    timed,
} from './support.js';

const MIB = 1024 * 1024;

/** Never the KVM that this computer may have; and little of everything. */
const SMALL = { accelerator: 'tcg', memoryMiB: 64, cpus: 1 } as const;

/** Runs work with a variable of the environment set, or unset by null. */
async function withVariable(
    name: string,
    value: string | null,
    work: () => Promise<void>,
): Promise<void> {
    const before = GLib.getenv(name);
    const set = (text: string | null): void => {
        if (text === null) GLib.unsetenv(name);
        else GLib.setenv(name, text, true);
    };
    set(value);
    try {
        await work();
    } finally {
        set(before);
    }
}

function exists(path: string): boolean {
    return GLib.file_test(path, GLib.FileTest.EXISTS);
}

function isRunning(pid: number): boolean {
    return exists(`/proc/${String(pid)}/exe`);
}

/** The names of all machines' runtime directories. */
function directories(): string[] {
    const names: string[] = [];
    const directory = GLib.Dir.open(machinesDirectory(), 0);
    for (;;) {
        const name = directory.read_name() as string | null;
        if (name === null) break;
        names.push(name);
    }
    directory.close();
    return names;
}

describe('a machine started from an image', () => {
    const bench = new Bench();
    let disk = '';

    /** Makes an image with some bytes at the front of nothing. */
    function makeImage(name: string, bytes = new Uint8Array(MIB)): string {
        const path = GLib.build_filenamev([bench.folder(), name]);
        GLib.file_set_contents(path, bytes);
        return path;
    }

    beforeEach(() => {
        disk = makeImage('my disk,1.img');
    });

    afterEach(async () => {
        for (const machine of await listLaunched(null)) await machine.stop({ graceMs: 0 });
        await bench.clear();
        expect(directories()).toEqual([]);
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
        expect(labels).toEqual(jasmine.arrayContaining(['qmp', 'serial0', 'vdagent']));
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
        const exit = GLib.build_filenamev([machine.launched?.directory ?? '', 'exit']);
        await until(() => exists(exit), 'the keeper to have noted it');
        const again = await machine.reopen(null);
        expect(again.launched?.pid).not.toBe(pid);
        expect(directories()).toEqual([again.launched?.uuid ?? '']);
        for (const one of [machine, again]) await one.close();
    });

    it('boots a CD-ROM from an ISO', async () => {
        const iso = new Uint8Array(MIB);
        iso.set(new TextEncoder().encode('CD001'), 0x8001);
        const { directory } = await launch(makeImage('install.iso', iso));
        const client = await QmpClient.connect(GLib.build_filenamev([directory, 'qmp']));
        const [drive] = (await client.execute('query-block')) as { inserted: { ro: boolean } }[];
        expect(drive?.inserted.ro).toBeTrue();
        client.close();
    });

    it('that QEMU refuses to start fails with QEMU’s own words', async () => {
        const error = await machineError(launchImage(disk, { ...SMALL, memoryMiB: 2 ** 40 }));
        expect(error.code).toBe('launch-failed');
        expect(error.message).toMatch(/did not start: .*qemu-system-x86_64.*memory|too large/i);
    });

    it('that cannot be is refused with a sentence that names it', async () => {
        const folder = bench.folder();
        const empty = makeImage('empty.img', new Uint8Array(0));
        const cases: readonly [string, string, RegExp][] = [
            [`${folder}/nothing.img`, 'bad-image', /There is no image at/],
            [folder, 'bad-image', /needs “vmlinuz” and “initrd.img”/],
            [empty, 'bad-image', /is empty/],
        ];
        for (const [path, code, sentence] of cases) {
            const error = await machineError(launch(path));
            expect(error.code).withContext(path).toBe(code);
            expect(error.message).toMatch(sentence);
            expect(error.message).toContain(path);
        }
    });

    it('whose disk the user may not write to is refused', async () => {
        if (!IS_ROOT) pending('needs root, to become another user');
        const hidden = await startChild('open', disk, { prefix: AS_NOBODY });
        expect(hidden.line).toMatch(/^no-permission: You may not look at /);
        letEverybodyReach(disk);
        GLib.chmod(disk, 0o600);
        const unreadable = await startChild('launch', disk, { prefix: AS_NOBODY });
        expect(unreadable.line).toMatch(/^no-permission: You may not read /);
        GLib.chmod(disk, 0o644);
        const readOnly = await startChild('launch', disk, { prefix: AS_NOBODY });
        expect(readOnly.line).toMatch(/^no-permission: You may not write to /);
    });

    it('needs a QEMU with a D-Bus display', async () => {
        await withVariable('VITRINE_QEMU', 'false', async () => {
            expect((await machineError(launch())).message).toContain('lacks the D-Bus display');
        });
        await withVariable('VITRINE_QEMU', 'no-such-qemu', async () => {
            expect((await machineError(launch())).message).toContain('install QEMU');
        });
    });

    const noRoom = `/tmp/${'x'.repeat(100)}`;
    for (const runtime of [null, noRoom]) {
        it(`runs in the temporary directory where XDG_RUNTIME_DIR is ${String(runtime)}`, async () => {
            await withVariable('XDG_RUNTIME_DIR', runtime, async () => {
                const launched = await launch();
                expect(launched.directory.startsWith(`${GLib.get_tmp_dir()}/vitrine-`)).toBeTrue();
                const machine = await openMachine(disk);
                expect(machine.launched?.pid).toBe(launched.pid);
                await machine.close();
                await launched.stop({ graceMs: 0 });
            });
        });
    }

    it('does not run in a temporary directory that others may use', async () => {
        const uid = String(Gio.Credentials.new().get_unix_user());
        const own = GLib.build_filenamev([GLib.get_tmp_dir(), `vitrine-${uid}`]);
        GLib.mkdir_with_parents(own, 0o700);
        GLib.chmod(own, 0o755);
        await withVariable('XDG_RUNTIME_DIR', null, async () => {
            const error = await machineError(launch());
            expect(error.message).toContain(`${own} is not a directory that only you can use`);
        });
        GLib.chmod(own, 0o700);
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

describe('the probe of an accelerator', () => {
    const qemu = GLib.find_program_in_path(GLib.getenv('VITRINE_QEMU') ?? 'qemu-system-x86_64');

    it('sees a 64-bit kernel reach user space', async () => {
        const kernel = GLib.build_filenamev([GLib.getenv('VITRINE_GUEST_KERNEL') ?? '', 'vmlinuz']);
        if (!exists(kernel)) pending('VITRINE_GUEST_KERNEL names no directory with a vmlinuz');
        expect(await probeAccelerator(qemu ?? '', 'tcg', kernel, 60)).toEqual({
            works: true,
            detail: 'a 64-bit kernel reached user space',
        });
    }, 70_000);

    it('sees one that does not, and is over in time', async () => {
        const bench = new Bench();
        const kernel = GLib.build_filenamev([bench.folder(), 'vmlinuz']);
        // A boot sector's mark and no code: the firmware jumps into nothing.
        GLib.file_set_contents(kernel, new Uint8Array(64 * 1024));
        let works = true;
        const ms = await timed(async () => {
            works = (await probeAccelerator(qemu ?? '', 'tcg', kernel, 2)).works;
        });
        expect(works).toBeFalse();
        expect(ms).toBeLessThan(5000);
        await bench.clear();
    });
});
