// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Linux guest's programs, which other specs lean on, each tried where it says what came.
import { LinuxMachine, linuxGuest } from '../support/linux-machine.js';

const ECHO = 'org.vitrine.echo.0';

describe('the Linux guest', () => {
    let machine: LinuxMachine | null = null;

    beforeAll(async () => {
        if (!linuxGuest()) return;
        machine = await LinuxMachine.start({
            screen: 'virtio-vga,max_outputs=2',
            input: ['tablet', 'touch'],
            agent: 'clipboard',
            sound: 'hda',
            ports: [ECHO],
            secondSerial: 'org.vitrine.serial.1',
        });
    }, 120_000);

    afterAll(async () => {
        await machine?.close();
    });

    function guest(): LinuxMachine {
        if (machine) return machine;
        pending('The Linux guest was not built: VITRINE_GUEST_KERNEL is not set');
        throw new Error('no guest');
    }

    it('runs several commands at once and says how each ends', async () => {
        const cat = await guest().spawn('cat');
        expect(await guest().run('echo “ä”; echo two >&2')).toEqual(['“ä”', 'two']);
        await expectAsync(guest().run('echo gone; exit 3')).toBeRejectedWithError(/3.*\ngone/s);
        await cat.ask('still there', /^still there$/);
        expect(await cat.stop()).toBe(-2);
    });
});
