// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power of a domain by a real libvirtd, and its discs.
import GLib from 'gi://GLib?version=2.0';

import { changedDrive, readDrives } from '../../src/machine/libvirt/domain-drives.js';
import { openMachine } from '../../src/machine/open.js';
import type { Drive } from '../../src/machine/power/drive.js';
import { LibvirtPower } from '../../src/machine/power/libvirt-power.js';
import type { MachinePower } from '../../src/machine/power/power.js';
import { powerOf } from '../../src/machine/power/power-of.js';
import { openFds } from '../support/fd-count.js';
import { sleep, until } from '../support/main-loop.js';
import { LibvirtBed, whyNoLibvirt } from './libvirt-bed.js';
import { expectNoNewFds, machineError } from './support.js';

const UUID = '6b9a1c1e-0000-4000-8000-0000000000d1';
const PRESS_MS = 300;
const CD = `<disk type="file" device="cdrom"><driver name="qemu" type="raw"/>
    <target dev="hdc" bus="ide"/><readonly/></disk>`;

describe('The power of a domain of libvirt', () => {
    const why = { reason: null as string | null };
    let bed: LibvirtBed;
    let power: MachinePower;
    let iso = '';

    beforeAll(async () => {
        why.reason = await whyNoLibvirt('session');
        if (why.reason !== null) return;
        bed = await LibvirtBed.start('session');
        await bed.define('toaster', { uuid: UUID, devices: CD });
        iso = `${bed.openFolder}/a disc, with “commas” & <more>.iso`;
        GLib.file_set_contents(iso, new Uint8Array(64 * 2048).fill(7));
        GLib.chmod(iso, 0o644);
    }, 60_000);

    beforeEach(async () => {
        if (why.reason !== null) pending(why.reason);
        if (!(await bed.virsh('list', '--name')).includes('toaster'))
            await bed.startDomain('toaster');
        const machine = await openMachine(`libvirt:${bed.uri}#toaster`);
        const found = powerOf(machine);
        await machine.close();
        if (!found) throw new Error('it has no power');
        power = found;
        await untilStatus('running');
    }, 60_000);

    afterEach(async () => {
        if (why.reason === null) await power.close();
    });

    afterAll(async () => {
        if (why.reason === null) await bed.close();
    });

    async function untilStatus(status: string): Promise<void> {
        await until(
            () => power.state.status === status,
            () => `${status}; it is ${power.state.status}: ${String(power.whyNot('reset'))}`,
        );
    }

    async function drive(): Promise<Drive> {
        const [only, ...others] = await power.drives(null);
        if (!only || others.length > 0) throw new Error('there is not one drive');
        return only;
    }

    it('is paused and goes on, and is followed when others do it', async () => {
        expect(power).toBeInstanceOf(LibvirtPower);
        await power.run('pause', null);
        await untilStatus('paused');
        expect(await bed.virsh('domstate', 'toaster')).toContain('paused');
        await power.run('resume', null);
        await untilStatus('running');
        await bed.virsh('suspend', 'toaster');
        await untilStatus('paused');
        await bed.virsh('resume', 'toaster');
        await untilStatus('running');
        const error = await machineError(power.run('resume', null));
        expect(error.message).toMatch(/^libvirt at .* says: .*already running/);
    });

    it('is reset and runs on', async () => {
        const pid = bed.pidOf('toaster');
        await power.run('reset', null);
        await untilStatus('running');
        expect(bed.pidOf('toaster')).toBe(pid);
    });

    it('has discs put in, told, and taken out', async () => {
        expect(await drive()).toEqual({ id: 'hdc', kind: 'cd', medium: null, isLocked: false });
        await power.insert(await drive(), iso, false, null);
        expect((await drive()).medium).toBe(GLib.path_get_basename(iso));
        expect(await bed.virsh('domblklist', 'toaster')).toContain('a disc, with “commas”');
        const error = await machineError(
            power.insert(await drive(), `${iso}.missing`, false, null),
        );
        expect(error.message).toContain('.missing');
        expect((await drive()).medium).toBe(GLib.path_get_basename(iso));
        await power.eject(await drive(), false, null);
        expect((await drive()).medium).toBeNull();
        expect(await bed.virsh('domblklist', 'toaster')).not.toContain('a disc');
    });

    it('is shut down by its guest when asked', async () => {
        // A guest that is still starting hears no button.
        await until(async () => {
            if (power.whyNot('shut-down') === null) await power.run('shut-down', null);
            await sleep(PRESS_MS);
            return power.state.status === 'off';
        }, 'the guest to hear the button');
        expect(power.whyNot('reset')).toContain('switched off');
    });

    it('is ended as by pulling the plug', async () => {
        await power.run('force-off', null);
        await untilStatus('off');
        expect(await bed.virsh('domstate', 'toaster')).toContain('shut off');
    });

    it('leaves nothing behind', async () => {
        const before = openFds();
        for (let i = 0; i < 3; i++) {
            const one = new LibvirtPower(bed.uri, UUID);
            await until(() => one.state.status === 'running', 'its state');
            await one.close();
        }
        await expectNoNewFds(before);
    });

    it('of a libvirt that is not there says so, and comes when that does', async () => {
        const none = new LibvirtPower('qemu+unix:///session?socket=/nonexistent/sock', UUID);
        await until(
            () => none.whyNot('pause')?.includes('No libvirt runs at') === true,
            () => String(none.whyNot('pause')),
        );
        expect((await machineError(none.drives(null))).message).toContain('No libvirt runs at');
        await none.close();
    });
});

describe('A drive in the XML of a domain', () => {
    const xml = `<domain><devices>
        <disk type='block' device='disk'><source dev='/dev/sda'/><target dev='vda'/></disk>
        <disk type='network' device='cdrom'><driver name='qemu' type='qcow2' cache='none'/>
            <source protocol='http' name='a&amp;b/x.iso'><host name='h'/></source>
            <backingStore/><target dev='sda' bus='sata'/><readonly/><alias name='sata0-0-0'/></disk>
        </devices></domain>`;

    it('is read with what is in it', () => {
        expect(readDrives(xml)).toEqual([
            { id: 'sda', kind: 'cd', medium: 'x.iso', isLocked: false },
        ]);
    });

    it('gets another medium, and keeps everything else', () => {
        expect(changedDrive(xml, 'sda', '/a "b" <c>&.iso')).toBe(
            '<disk type="file" device="cdrom"><driver name="qemu" type="raw" cache="none"></driver>' +
                '<target dev="sda" bus="sata"></target><readonly></readonly>' +
                '<alias name="sata0-0-0"></alias>' +
                '<source file="/a &quot;b&quot; &lt;c&gt;&amp;.iso"></source></disk>',
        );
        expect(changedDrive(xml, 'sda', null)).not.toContain('<source');
        expect(changedDrive(xml, 'vda', null)).toBeNull();
    });
});
