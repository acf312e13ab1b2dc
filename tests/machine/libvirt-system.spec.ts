// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system's libvirtd, run by root, and a person who is not: the usual desktop.
import { openMachine } from '../../src/machine/open.js';
import { startChild } from './child.js';
import { LibvirtBed, whyNoLibvirt } from './libvirt-bed.js';
import { AS_NOBODY, CAN_BECOME_ANOTHER } from './support.js';

const PEER = '6b9a1c1e-0000-4000-8000-0000000000d1';

describe("a domain of the system's libvirt", () => {
    const why = { reason: null as string | null };
    let bed: LibvirtBed;

    beforeAll(async () => {
        why.reason = await whyNoLibvirt('system');
        if (why.reason !== null) return;
        bed = await LibvirtBed.start('system');
        await bed.define('peer', { uuid: PEER });
        await bed.startDomain('peer');
    }, 60_000);

    beforeEach(() => {
        if (why.reason !== null) pending(why.reason);
    });

    afterAll(async () => {
        if (why.reason === null) await bed.close();
    });

    function target(domain: string): string {
        return `libvirt:${bed.uri}#${domain}`;
    }

    it('is opened by root', async () => {
        const machine = await openMachine(target('peer'));
        expect(machine.info.uuid).toBe(PEER);
        expect(machine.control.connection.is_closed()).toBeFalse();
        await machine.close();
    });

    it('is opened by another user, who claims to be nobody in particular', async () => {
        if (!CAN_BECOME_ANOTHER) pending('needs a checkout that other users can read');
        const prefix = [...AS_NOBODY, 'env', `TMPDIR=${bed.openFolder}`];
        const child = await startChild('open', target('peer'), { prefix });
        expect(child.line).toBe('peer');
        child.process.force_exit();
    });
});
