// SPDX-License-Identifier: GPL-3.0-or-later
//
// A road that can't be taken says why, in one sentence that a person can act on: each with the real
// cause. Those of libvirt are in libvirt.spec.ts.
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { MachineErrorCode } from '../../src/machine/errors.js';
import { busConfiguration } from '../../src/machine/launch/private-dbus.js';
import { connectSessionBus, listSessionMachines } from '../../src/machine/session-bus.js';
import { until } from '../support/main-loop.js';
import { VhostUserGpu } from '../support/vhost-user-gpu.js';
import { startChild } from './child.js';
import {
    AS_NOBODY,
    Bench,
    CAN_BECOME_ANOTHER,
    letEverybodyReach,
    signal,
    untilListed,
} from './support.js';

/** A cause, and what is said of it. */
interface Case {
    readonly cause: string;
    readonly code: MachineErrorCode;
    /** What the sentence tells the person to do. */
    readonly advice: RegExp;
    /** Brings the cause about, and gives the target that meets it. */
    readonly target: (bench: Bench) => Promise<string>;
    /** As somebody else, who owns nothing. */
    readonly asNobody?: boolean;
}

/** The longest one names two paths. */
const MAX_LENGTH = 320;

async function privateBus(
    bench: Bench,
    change: (config: string) => string = config => config,
): Promise<{ readonly path: string; readonly pid: number }> {
    const path = GLib.build_filenamev([bench.folder(), 'bus']);
    GLib.file_set_contents(`${path}.conf`, change(busConfiguration(`unix:path=${path}`)));
    const daemon = bench.spawn('dbus-daemon', `--config-file=${path}.conf`, '--nofork');
    await until(() => GLib.file_test(path, GLib.FileTest.EXISTS), 'the bus');
    return { path, pid: Number(daemon.get_identifier()) };
}

async function stoppedOnBus(bench: Bench): Promise<string> {
    const { pid } = await bench.start({ name: 'red' });
    await untilListed(1);
    await signal('STOP', pid);
    const [machine] = await listSessionMachines(null, null);
    return `bus:${machine?.uniqueName ?? ''}`;
}

async function peer(bench: Bench): Promise<{ readonly path: string; readonly pid: number }> {
    const { qmpPath: path, pid } = await bench.start({ display: 'p2p' });
    return { path, pid };
}

/** Connections of the spec's own, ended after each case. */
const connections: Gio.DBusConnection[] = [];

const CASES: readonly Case[] = [
    {
        cause: 'no machine of that name on the session bus',
        code: 'no-such-machine',
        advice: /start one with/,
        target: () => Promise.resolve('bus:nobody'),
    },
    {
        cause: 'no machine of that name on any road',
        code: 'no-such-machine',
        advice: /start one with/,
        target: () => Promise.resolve('nobody'),
    },
    {
        cause: 'no socket where the bus should be',
        code: 'no-socket',
        advice: /check the path/,
        target: bench => Promise.resolve(`addr:unix:path=${bench.folder()}/none`),
    },
    {
        cause: 'no socket where QMP should be',
        code: 'no-socket',
        advice: /check the path/,
        target: bench => Promise.resolve(`qmp:${bench.folder()}/none`),
    },
    {
        cause: 'nobody behind the QMP socket',
        code: 'gone',
        advice: /start it again/,
        target: async bench => {
            const { path, pid } = await peer(bench);
            await signal('KILL', pid);
            return `qmp:${path}`;
        },
    },
    {
        cause: 'no permission on the QMP socket',
        code: 'no-permission',
        advice: /run as the machine's user/,
        asNobody: true,
        target: async bench => {
            const { path } = await peer(bench);
            letEverybodyReach(path);
            GLib.chmod(path, 0o600);
            return `qmp:${path}`;
        },
    },
    {
        cause: 'no permission on the socket of a bus',
        code: 'no-permission',
        advice: /run as the machine's user/,
        asNobody: true,
        target: async bench => {
            const { path } = await privateBus(bench);
            letEverybodyReach(path);
            GLib.chmod(path, 0o600);
            return `addr:unix:path=${path}`;
        },
    },
    {
        cause: 'a bus that lets in its own user only',
        code: 'refused',
        advice: /run as the user whose machine it is/,
        asNobody: true,
        target: async bench => {
            const { path } = await privateBus(bench);
            letEverybodyReach(path);
            GLib.chmod(path, 0o777);
            return `addr:unix:path=${path}`;
        },
    },
    {
        cause: 'a bus that takes no authentication of ours',
        code: 'refused',
        advice: /run as the user whose machine it is/,
        target: async bench => {
            const anonymous = (config: string): string => config.replace('EXTERNAL', 'ANONYMOUS');
            return `addr:unix:path=${(await privateBus(bench, anonymous)).path}`;
        },
    },
    {
        cause: 'a machine without a D-Bus display',
        code: 'no-display',
        advice: /start it with “-display dbus,p2p=on”/,
        target: async bench => `qmp:${(await bench.start({ display: 'none' })).qmpPath}`,
    },
    {
        cause: 'a machine whose display is on a bus, by QMP',
        code: 'no-display',
        advice: /open it by its name, or by “addr:”/,
        target: async bench => `qmp:${(await bench.start({ display: 'bus' })).qmpPath}`,
    },
    {
        cause: 'a program that has the name of a machine and no display',
        code: 'no-display',
        advice: /start it with “-display dbus”/,
        target: async () => {
            const owner = await connectSessionBus(null);
            connections.push(owner);
            const [bus, path] = ['org.freedesktop.DBus', '/org/freedesktop/DBus'];
            const request = new GLib.Variant('(su)', ['org.qemu', 0]);
            await owner.call(bus, path, bus, 'RequestName', request, null, 0, -1, null);
            return `bus:${owner.get_unique_name() ?? ''}`;
        },
    },
    {
        cause: 'a machine that needs DMA-BUFs and has none to give',
        code: 'gl-only',
        advice: /start it with “gl=on”, or give it another card/,
        target: async bench => {
            const card = new VhostUserGpu(GLib.build_filenamev([bench.folder(), 'gpu']));
            return `qmp:${(await bench.start({ display: 'p2p', args: card.arguments })).qmpPath}`;
        },
    },
    {
        cause: 'a stopped machine on the session bus',
        code: 'not-answering',
        advice: /try again, or end it/,
        target: stoppedOnBus,
    },
    {
        cause: 'a stopped machine behind QMP',
        code: 'in-use',
        advice: /close that program or add a second QMP socket/,
        target: async bench => {
            const { path, pid } = await peer(bench);
            await signal('STOP', pid);
            return `qmp:${path}`;
        },
    },
    {
        cause: 'a stopped bus',
        code: 'not-answering',
        advice: /it may be stopped/,
        target: async bench => {
            const { path, pid } = await privateBus(bench);
            await signal('STOP', pid);
            return `addr:unix:path=${path}`;
        },
    },
    {
        cause: 'an address of the network',
        code: 'bad-target',
        advice: /write one like/,
        target: () => Promise.resolve('addr:tcp:host=127.0.0.1,port=1'),
    },
    {
        cause: 'a libvirt of another computer',
        code: 'unsupported',
        advice: /run “ssh -t -L \d+:localhost:\d+ far vitrine web/,
        target: () => Promise.resolve('libvirt:qemu+ssh://far/system#win11'),
    },
];

describe('a road that cannot be taken because of', () => {
    const bench = new Bench();

    afterEach(async () => {
        for (const connection of connections.splice(0)) await connection.close(null);
        await bench.clear();
    });

    for (const { cause, code, advice, target, asNobody = false } of CASES) {
        it(`${cause} says what to do`, async () => {
            if (asNobody && !CAN_BECOME_ANOTHER)
                pending('needs root in a checkout that other users can read');
            const meant = await target(bench);
            const start = GLib.get_monotonic_time();
            const child = await startChild('open', meant, { prefix: asNobody ? AS_NOBODY : [] });
            const seconds = (GLib.get_monotonic_time() - start) / 1e6;
            await child.process.wait_async(null);
            const [, said = '', sentence = ''] = /^([\w-]+): (.*)$/s.exec(child.line) ?? [];
            expect(said).withContext(child.line).toBe(code);
            expect(sentence).toMatch(advice);
            // One sentence, which ends as one.
            expect(sentence).toMatch(/^[^\n]+[^.][.”]$/);
            expect(sentence).not.toMatch(/GDBus\.Error|undefined|\[object/);
            expect(sentence.length).toBeLessThan(MAX_LENGTH);
            expect(seconds).toBeLessThan(8);
        });
    }
});
