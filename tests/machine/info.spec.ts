// SPDX-License-Identifier: GPL-3.0-or-later
//
// `vitrine info` of real machines on every road, by the built program.
import GLib from 'gi://GLib?version=2.0';

import { launchImage } from '../../src/machine/launch/launch.js';
import { openMachine } from '../../src/machine/open.js';
import { DemoProcess } from '../support/demo-process.js';
import { runProgram } from '../support/program.js';
import { makeImage, SMALL, stopAll } from './launch-support.js';
import { Bench, untilListed } from './support.js';

const UUID = '6b9a1c1e-0000-4000-8000-0000000000d1';

interface Report {
    readonly name: string;
    readonly uuid: string | null;
    readonly target: string;
    readonly busName: string | null;
    readonly pid: number | null;
    readonly engine: { readonly version: string; readonly kvm: boolean } | null;
    readonly consoles: readonly { readonly id: number; readonly type: string }[];
    readonly chardevs: readonly unknown[];
    readonly interfaces: readonly string[];
}

async function reportOf(target: string): Promise<Report> {
    const { status, stdout, stderr } = await runProgram('info', '--json', target);
    expect(status).withContext(stderr).toBe(0);
    return JSON.parse(stdout) as Report;
}

describe('vitrine info', () => {
    const bench = new Bench();

    afterEach(() => bench.clear());

    it('tells of a machine on the session bus', async () => {
        const qemu = await bench.start({ name: 'told', uuid: UUID });
        await untilListed(1);
        const report = await reportOf('told');
        expect(report).toEqual(
            jasmine.objectContaining({
                ...{ name: 'told', uuid: UUID, target: `bus:${UUID}`, road: 'bus' },
                ...{ pid: qemu.pid, engine: null, audio: false, clipboard: true },
            }),
        );
        expect(report.busName).toMatch(/^:\d+\.\d+$/);
        expect(report.consoles).toEqual([
            jasmine.objectContaining({ id: 0, type: 'Graphic', mouse: 'relative' }),
        ]);
        expect(report.interfaces).toContain('org.qemu.Display1.Console');
        expect(report.interfaces).toContain('org.qemu.Display1.VM');
    }, 60_000);

    it('tells it in words, each on a line of its own', async () => {
        await bench.start({ name: 'told\u001b[31m', uuid: UUID });
        await untilListed(1);
        const { status, stdout } = await runProgram('info', UUID);
        expect(status).toBe(0);
        expect(stdout).toMatch(/^Name +told\[31m$/m);
        expect(stdout).toMatch(new RegExp(`^UUID +${UUID}$`, 'm'));
        expect(stdout).toMatch(/^Found +on the session bus, as :\d+\.\d+, process \d+$/m);
        expect(stdout).toMatch(/^KVM +not known/m);
        expect(stdout).toMatch(/^Console 0 +\d+×\d+, graphic, .*relative pointer/m);
        expect(stdout).toMatch(/^Sound +no$/m);
    }, 60_000);

    it('tells by the QMP socket which QEMU it is, and that KVM is not in use', async () => {
        const qemu = await bench.start({ name: 'asked', display: 'p2p' });
        const report = await reportOf(qemu.qmpPath);
        expect(report.target).toBe(`qmp:${qemu.qmpPath}`);
        expect(report.engine?.version).toMatch(/^\d+\.\d+\.\d+$/);
        expect(report.engine?.kvm).toBeFalse();
        expect(report.pid).toBeNull();
    }, 60_000);

    it('goes through the program that has the only control connection', async () => {
        const qemu = await bench.start({ name: 'held', display: 'p2p' });
        const machine = await openMachine(qemu.qmpPath);
        let isGone = false;
        machine.onGone(() => {
            isGone = true;
        });
        expect((await reportOf(qemu.qmpPath)).name).toBe('held');
        expect(isGone).toBeFalse();
        await machine.close();
    }, 60_000);

    it('asks the QMP socket of a machine that Vitrine started', async () => {
        const path = makeImage(bench, 'started.img');
        const refused = await runProgram('info', path);
        expect(refused.status).toBe(4);
        expect(refused.stderr).toContain(`No machine runs from ${path}`);
        const launched = await launchImage(path, SMALL);
        try {
            for (const target of [path, launched.uuid]) {
                const report = await reportOf(target);
                expect(report.pid).toBe(launched.pid);
                expect(report.engine?.kvm).toBeFalse();
            }
        } finally {
            await stopAll();
        }
    }, 90_000);

    it('tells of the demo: sound, a stream, touch', async () => {
        const demo = await DemoProcess.start('--consoles=2');
        const report = await reportOf(demo.target);
        expect(report).toEqual(jasmine.objectContaining({ audio: true, clipboard: true }));
        expect(report.consoles).toEqual([
            jasmine.objectContaining({ id: 0, mouse: 'absolute', touchSlots: 10 }),
            jasmine.objectContaining({ id: 1 }),
        ]);
        expect(report.chardevs).toEqual([
            { name: 'org.qemu.console.serial.0', isOpen: true, isTaken: null },
        ]);
        expect(await demo.end()).toBe(0);
    }, 60_000);

    it('says how it is called, and which machine it does not know', async () => {
        expect((await runProgram('info')).status).toBe(2);
        expect((await runProgram('info', 'one', 'two')).status).toBe(2);
        const { status, stderr } = await runProgram('info', 'nobody');
        expect(status).toBe(4);
        expect(stderr).toContain('No machine is called “nobody”');
    }, 60_000);

    it('says with --live that no window shows the machine', async () => {
        const bus = await bench.start({ name: 'unseen', uuid: UUID });
        await untilListed(1);
        const peer = await bench.start({ name: 'unseen-peer', display: 'p2p' });
        for (const target of [UUID, peer.qmpPath]) {
            const { status, stdout, stderr } = await runProgram('info', '--live', target);
            expect(status).withContext(target).toBe(1);
            expect(stdout).toBe('');
            expect(stderr).toContain('No window of Vitrine shows this machine');
        }
        expect(GLib.file_test(`/proc/${String(bus.pid)}`, GLib.FileTest.EXISTS)).toBeTrue();
    }, 60_000);
});
