// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power of real machines by their QMP sockets, from two programs at a time, and their discs.
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../../src/machine/child-names.js';
import type { Drive } from '../../src/machine/power/drive.js';
import { QmpPower } from '../../src/machine/power/qmp-power.js';
import { shareQmp } from '../../src/machine/power/share-qmp.js';
import { QmpClient, QmpCommandError } from '../../src/machine/qmp.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { Bench, expectNoNewFds, machineError } from './support.js';

const BOOT_MS = 30_000;

/** What the files are called that a process has open. */
function openFiles(pid: number): string[] {
    const folder = `/proc/${String(pid)}/fd`;
    return childNames(folder).map(fd => {
        try {
            return GLib.file_read_link(`${folder}/${fd}`);
        } catch {
            return '';
        }
    });
}

/** Discs of QEMU are whole sectors. */
const DISC = new Uint8Array(64 * 2048).fill(7);

describe('The power of a machine', () => {
    let qemu: Qemu;
    const powers: QmpPower[] = [];

    beforeEach(async () => {
        qemu = await Qemu.start({ display: 'none', args: sectorGuest() });
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
    }, 60_000);

    afterEach(async () => {
        for (const power of powers.splice(0)) await power.close();
        if (qemu.runs) await qemu.quit();
    });

    async function newPower(): Promise<QmpPower> {
        const power = new QmpPower(qemu.qmpPath);
        powers.push(power);
        await untilStatus(power, 'running');
        return power;
    }

    async function untilStatus(power: QmpPower, status: string): Promise<void> {
        await until(
            () => power.state.status === status,
            () => `${status}; it is ${power.state.status}: ${String(power.whyNot('reset'))}`,
        );
    }

    it('is paused and goes on, and all who look see it', async () => {
        const one = await newPower();
        const other = await newPower();
        await one.run('pause', null);
        for (const power of [one, other]) await untilStatus(power, 'paused');
        expect(await qemu.qmp.execute('query-status')).toEqual(
            jasmine.objectContaining({ status: 'paused' }),
        );
        expect(one.whyNot('pause')).toContain('does not run');
        expect(one.whyNot('shut-down')).toContain('resume it first');
        await other.run('resume', null);
        for (const power of [one, other]) await untilStatus(power, 'running');
        expect(one.whyNot('resume')).toContain('not paused');
    });

    it('follows what others do', async () => {
        const power = await newPower();
        await qemu.qmp.execute('stop');
        await untilStatus(power, 'paused');
        await qemu.qmp.execute('cont');
        await untilStatus(power, 'running');
        expect(power.whyNot('pause')).toBeNull();
    });

    it('resets the guest, which starts anew', async () => {
        const power = await newPower();
        qemu.serial.skip();
        await power.run('reset', null);
        const [ready] = await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        expect(ready).toBe('ready 640x480x32');
    }, 40_000);

    it('asks the guest to switch off, and tells that it did so itself', async () => {
        const power = await newPower();
        await power.run('shut-down', null);
        await untilStatus(power, 'off');
        expect(power.state.reason).toBe('shut-itself-down');
        await until(() => !qemu.runs, 'QEMU to end');
    });

    it('ends the machine as by pulling the plug', async () => {
        const power = await newPower();
        await power.run('force-off', null);
        await until(() => !qemu.runs, 'QEMU to end');
        expect(power.state).toEqual({ status: 'off', reason: 'switched-off' });
    });

    it('stays with the other program when the one that has the socket leaves', async () => {
        const first = await newPower();
        const second = await newPower();
        await first.close();
        await second.run('pause', null);
        await untilStatus(second, 'paused');
        await second.close();
        const alone = await QmpClient.connect(qemu.qmpPath);
        expect(alone.version).toMatch(/^\d+\.\d+\.\d+$/);
        alone.close();
        await alone.closed;
    });

    it('is not there while a program that is not ours has the socket', async () => {
        const foreign = await QmpClient.connect(qemu.qmpPath);
        const power = new QmpPower(qemu.qmpPath);
        powers.push(power);
        await until(
            () => power.whyNot('pause')?.includes('another program holds the QMP socket') === true,
            () => `it says: ${String(power.whyNot('pause'))}`,
        );
        expect((await machineError(power.run('pause', null))).message).toContain('QMP socket');
        foreign.close();
        await untilStatus(power, 'running');
        expect(power.whyNot('pause')).toBeNull();
    }, 30_000);

    it('shares no command that Vitrine does not need', async () => {
        const holder = await shareQmp(qemu.qmpPath, null);
        const guest = await shareQmp(qemu.qmpPath, null);
        const human = { 'command-line': 'info status' };
        const error = await machineError(guest.execute('human-monitor-command', human));
        expect(error.message).toContain('not shared');
        const refused = guest.execute('qom-get', { path: '/nothing', property: 'type' });
        await expectAsync(refused).toBeRejectedWithError(QmpCommandError, /refused “qom-get”/);
        await guest.close();
        await holder.close();
    });

    it('leaves nothing behind', async () => {
        await (await newPower()).close();
        const before = openFds();
        for (let i = 0; i < 20; i++) {
            const one = await newPower();
            const other = await newPower();
            await one.close();
            await other.close();
        }
        await expectNoNewFds(before);
    }, 60_000);
});

describe('The power of a machine: its discs', () => {
    const bench = new Bench();
    let qemu: Qemu;
    let power: QmpPower;
    let iso = '';

    beforeEach(async () => {
        const drives = ['-drive', 'if=none,id=none', '-device', 'ide-cd,id=cd0,drive=none'];
        qemu = await bench.start({ display: 'none', args: drives });
        power = new QmpPower(qemu.qmpPath);
        await until(() => power.whyNot('drives') === null, 'the machine’s QMP');
        iso = GLib.build_filenamev([bench.folder(), 'a disc, with “commas”.iso']);
        GLib.file_set_contents(iso, DISC);
    });

    afterEach(async () => {
        await power.close();
        await bench.clear();
    });

    async function drive(): Promise<Drive> {
        const [only] = await power.drives(null);
        if (!only) throw new Error('there is no drive');
        return only;
    }

    it('are put in, told, and taken out', async () => {
        expect(await drive()).toEqual({ id: 'cd0', kind: 'cd', medium: null, isLocked: false });
        await power.insert(await drive(), iso, false, null);
        expect((await drive()).medium).toBe('a disc, with “commas”.iso');
        const entries = (await qemu.qmp.execute('query-block')) as {
            readonly inserted?: {
                readonly ro: boolean;
                readonly image: { 'virtual-size': number };
            };
        }[];
        const inserted = entries.find(entry => entry.inserted)?.inserted;
        expect(inserted?.ro).toBeTrue();
        expect(inserted?.image['virtual-size']).toBe(DISC.length);
        await power.eject(await drive(), false, null);
        expect((await drive()).medium).toBeNull();
    });

    it('are known by their names to every program, and leave QEMU no descriptor', async () => {
        for (let i = 0; i < 20; i++) await power.insert(await drive(), iso, false, null);
        const other = new QmpPower(qemu.qmpPath);
        await until(() => other.whyNot('drives') === null, 'the other program’s QMP');
        const [seen] = await other.drives(null);
        expect(seen?.medium).toBe('a disc, with “commas”.iso');
        await other.close();
        const isos = openFiles(qemu.pid).filter(name => name.endsWith('.iso'));
        // One that QEMU was given, and the one that its drive made of it.
        expect(isos.length).toBeLessThanOrEqual(2);
        await power.eject(await drive(), false, null);
        expect(openFiles(qemu.pid).filter(name => name.endsWith('.iso'))).toEqual([]);
    });

    it('that cannot be read are refused with a sentence, and the old one stays in', async () => {
        await power.insert(await drive(), iso, false, null);
        const missing = await machineError(
            power.insert(await drive(), `${iso}.missing`, false, null),
        );
        expect(missing.code).toBe('bad-image');
        expect(missing.message).toContain('.missing');
        const folder = await machineError(power.insert(await drive(), bench.folder(), true, null));
        expect(folder.code).toBe('bad-image');
        expect((await drive()).medium).toBe('a disc, with “commas”.iso');
    });
});

describe('The power of a machine that stays when it is off', () => {
    const bench = new Bench();
    let power: QmpPower;

    afterEach(async () => {
        await power.close();
        await bench.clear();
    });

    it('says so, and starts again', async () => {
        const args = [...sectorGuest(), '-no-shutdown'];
        const qemu = await bench.start({ display: 'none', args });
        power = new QmpPower(qemu.qmpPath);
        await until(() => power.state.status === 'paused', 'its state');
        await power.run('resume', null);
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        await qemu.serial.send('off');
        await until(
            () => power.state.status === 'off' && power.whyNot('reset') === null,
            () => JSON.stringify(power.state),
        );
        expect(power.state.reason).toBe('shut-itself-down');
        expect(power.whyNot('pause')).not.toBeNull();
        expect(power.whyNot('shut-down')).not.toBeNull();
        qemu.serial.skip();
        await power.run('reset', null);
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        await until(() => power.state.status === 'running', 'it to run');
        expect(power.state.reason).toBeNull();
    }, 60_000);
});
