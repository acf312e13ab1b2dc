// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of all machines, with silent ones in it, and opening by a bare name.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { AmbiguousTarget } from '../../src/machine/errors.js';
import { listEverything } from '../../src/machine/everything.js';
import { launchImage } from '../../src/machine/launch/launch.js';
import { openMachine } from '../../src/machine/open.js';
import { openFds } from '../support/fd-count.js';
import { runProgram } from '../support/program.js';
import { SMALL, makeImage, stopAll } from './launch-support.js';
import {
    Bench,
    expectNoNewFds,
    machineError,
    signal,
    timed,
    untilBusIsEmpty,
    untilListed,
} from './support.js';

const RED = '6b9a1c1e-0000-4000-8000-00000000000a';

describe('the list of everything', () => {
    const bench = new Bench();

    afterEach(async () => {
        await stopAll();
        await bench.clear();
        await untilBusIsEmpty();
    });

    async function seen(): Promise<string[]> {
        const { machines } = await listEverything();
        return machines.map(({ name, road, state }) => `${name} ${road} ${state}`).sort();
    }

    it('has machines of several roads, each with a target that opens it', async () => {
        await bench.start({ name: 'red', uuid: RED });
        const blue = await launchImage(makeImage(bench, 'blue.img'), SMALL);
        await untilListed(1);
        expect(await seen()).toEqual(['blue started ready', 'red bus ready']);
        const { machines } = await listEverything();
        for (const { name, target, pid, consoleIds } of machines) {
            const machine = await openMachine(target);
            expect(machine.info.name).toBe(name);
            expect(machine.info.consoleIds).toEqual(consoleIds);
            expect(pid).not.toBeNull();
            await machine.close();
        }
        for (const name of ['red', 'blue', RED, blue.uuid]) {
            const machine = await openMachine(name);
            expect([machine.info.name, machine.info.uuid]).toContain(name);
            await machine.close();
        }
    });

    it('is what the command prints, also as JSON', async () => {
        const launched = await launchImage(makeImage(bench, 'blue.img'), SMALL);
        const { stdout } = await runProgram('list');
        expect(stdout).toMatch(new RegExp(`^blue +${launched.uuid} +ready +addr:unix:path=`, 'm'));
        const json = JSON.parse((await runProgram('list', '--json')).stdout) as unknown;
        expect(json).toEqual([
            {
                target: launched.target,
                name: 'blue',
                uuid: launched.uuid,
                pid: launched.pid,
                consoles: [0],
                state: 'ready',
                road: 'started',
            },
        ]);
    });

    it('has the command line of a machine to be started, and of one that runs', async () => {
        const image = makeImage(bench, 'it’s blue.img');
        const planned = await runProgram('open', '--print-command', image);
        expect(planned.stderr).toBe('');
        expect(planned.stdout).toMatch(/^\S*qemu-system-x86_64 .* -display dbus,addr=unix:path=/);
        expect(await seen()).toEqual([]);
        const launched = await launchImage(image, SMALL);
        const { stdout } = await runProgram('--print-command', image);
        const [, words] = GLib.shell_parse_argv(stdout);
        expect(words).toEqual([...launched.commandLine]);
        const other = await runProgram('--print-command', 'bus:red');
        expect(other.status).toBe(1);
        expect(other.stderr).toContain('was not started by Vitrine');
    });

    it('names both where a name fits machines on two roads', async () => {
        await bench.start({ name: 'twin', uuid: RED });
        const launched = await launchImage(makeImage(bench, 'twin.img'), SMALL);
        await untilListed(1);
        const error = await machineError(openMachine('twin'));
        expect(error).toBeInstanceOf(AmbiguousTarget);
        expect([...(error as AmbiguousTarget).forms].sort()).toEqual(
            [launched.target, `bus:${RED}`].sort(),
        );
    });

    it('is there within about a second, with the stopped ones in it', async () => {
        const red = await bench.start({ name: 'red', uuid: RED });
        const blue = await launchImage(makeImage(bench, 'blue.img'), SMALL);
        await untilListed(1);
        await signal('STOP', red.pid);
        await signal('STOP', blue.pid);
        let list: string[] = [];
        const ms = await timed(async () => {
            list = await seen();
        });
        await signal('CONT', blue.pid);
        expect(list).toEqual([' bus not-answering', 'blue started not-answering']);
        expect(ms).toBeLessThan(1500);
    });

    it('is there within about a second when the machine’s own bus is stopped', async () => {
        const blue = await launchImage(makeImage(bench, 'blue.img'), SMALL);
        const bus = await busOf(blue.directory);
        await signal('STOP', bus);
        let list: string[] = [];
        const ms = await timed(async () => {
            list = await seen();
        });
        await signal('CONT', bus);
        expect(list).toEqual(['blue started not-answering']);
        expect(ms).toBeLessThan(1500);
        expect(GLib.file_test(blue.directory, GLib.FileTest.IS_DIR)).toBeTrue();
    });

    /** The process of the bus that serves a directory: QEMU's elder sibling. */
    async function busOf(directory: string): Promise<number> {
        const pattern = `--config-file=${directory}/bus.conf`;
        const process = Gio.Subprocess.new(
            ['pgrep', '-f', '--', pattern],
            Gio.SubprocessFlags.STDOUT_PIPE,
        );
        const [output] = await process.communicate_utf8_async(null, null);
        const pids = output.trim().split('\n').map(Number);
        return Math.max(...pids);
    }

    it('says why it may not be whole', async () => {
        const before = GLib.getenv('DBUS_SESSION_BUS_ADDRESS') ?? '';
        GLib.setenv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nonexistent/bus', true);
        try {
            const { machines, problems } = await listEverything();
            expect(machines).toEqual([]);
            expect(problems).toEqual([jasmine.stringMatching(/no socket at.*\/nonexistent\/bus/)]);
        } finally {
            GLib.setenv('DBUS_SESSION_BUS_ADDRESS', before, true);
        }
    });

    it('leaves no file descriptor open', async () => {
        await bench.start({ name: 'red', uuid: RED });
        await untilListed(1);
        await listEverything();
        const before = openFds();
        for (let i = 0; i < 50; i++) await listEverything();
        await expectNoNewFds(before);
    });
});
