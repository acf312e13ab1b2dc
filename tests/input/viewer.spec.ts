// SPDX-License-Identifier: GPL-3.0-or-later
//
// A VNC viewer that others wrote at a real guest: keys, pointer, size and clipboard, as its kernel and
// its agent tell of them.
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { LibVncClient } from '../support/libvncclient.js';
import type { GuestProgram } from '../support/linux-machine.js';
import { until } from '../support/main-loop.js';
import { TalkingProgram } from '../support/program.js';
import { portOf } from '../support/vnc-address.js';
import { guestAndInjector, MACHINE, type GuestInput } from './guest-input.js';

const READY_MS = 40_000;
/** X11's, and evdev's. */
const KEY_A = { symbol: 0x61, code: 30 };
const LEFT = { mask: 1, code: 272 };
const SIZE = { width: 1000, height: 640 };

describe('A machine in a VNC viewer', () => {
    let guest: GuestInput;
    let server: TalkingProgram;
    let agent: GuestProgram;
    let client: LibVncClient;

    beforeAll(async () => {
        if (!LibVncClient.isThere) return;
        ({ guest } = guestAndInjector());
        agent = await guest.machine.spawnReady('vdagent');
        server = new TalkingProgram('vnc', `bus:${MACHINE}`);
        const [address = ''] = await server.untilLines(1);
        // QEMU has the agent begin anew for whoever takes part in the clipboard.
        await agent.waitFor(/^host-closed$/, READY_MS);
        await agent.waitFor(/^ready$/);
        client = new LibVncClient(portOf(address), 'tight');
        await until(async () => {
            const { pixels } = await client.frame();
            return pixels.some(pixel => pixel !== 0);
        }, 'the picture');
    }, 120_000);

    afterAll(async () => {
        if (!LibVncClient.isThere) return;
        await client.close();
        expect(await server.interrupt()).toBe(0);
        // The next specs count on the screen's size.
        const size = { width: SCREEN_WIDTH, height: SCREEN_HEIGHT };
        const info = { widthMm: 0, heightMm: 0, x: 0, y: 0, ...size };
        await guest.console.setUiInfo(info, null);
        await agent.stop();
    }, 60_000);

    beforeEach(() => {
        if (!LibVncClient.isThere) pending('libvncclient is not here');
    });

    it('gives the guest keys by what they make', async () => {
        const { told } = guest;
        await client.say(`key ${KEY_A.symbol} 1`);
        await client.say(`key ${KEY_A.symbol} 0`);
        await guest.untilKey(`${KEY_A.code} up`, told);
        expect(guest.keysSince(told)).toEqual([`${KEY_A.code} down`, `${KEY_A.code} up`]);
    }, 60_000);

    it('moves the guest’s pointer to where its own is, and presses its buttons', async () => {
        const { width, height } = await client.frame();
        const { told } = guest;
        const [x, y] = [Math.floor(width / 4), Math.floor(height / 2)];
        await client.say(`pointer ${x} ${y} ${LEFT.mask}`);
        await client.say(`pointer ${x} ${y} 0`);
        await guest.untilKey(`${LEFT.code} up`, told);
        expect(guest.keysSince(told)).toEqual([`${LEFT.code} down`, `${LEFT.code} up`]);
        const [across, down] = [0, 1].map(
            axis =>
                guest
                    .eventsSince(told, 'tablet')
                    .findLast(({ type, code }) => type === 'abs' && code === axis)?.value ?? 0,
        );
        expect(Math.abs((across ?? 0) / 32_767 - x / width)).toBeLessThan(0.01);
        expect(Math.abs((down ?? 0) / 32_767 - y / height)).toBeLessThan(0.01);
    }, 60_000);

    it('gives the guest what is copied, and has what is copied in the guest', async () => {
        await client.say('cut from the viewer');
        await agent.waitFor(/^host-grab 0$/);
        const [, text] = await agent.ask('paste 0', /^pasted(?:-size)? 0 ?(.*)$/);
        expect(text).toBe('from the viewer');
        await agent.ask('grab 0 from the guest', /^asked 0$/);
        const said = await until(() => /^cut .*$/m.exec(client.text), 'the guest’s text');
        expect(said[0]).toBe('cut from the guest');
    }, 60_000);

    it('has the guest draw in the size that it asks for, and follows it', async () => {
        const kms = await guest.machine.spawnReady('kms follow');
        await client.say(`size ${SIZE.width} ${SIZE.height}`);
        await kms.waitFor(new RegExp(`^mode 0 ${SIZE.width}x${SIZE.height}$`));
        const frame = await until(async () => {
            const seen = await client.frame();
            return seen.width === SIZE.width && seen.height === SIZE.height ? seen : null;
        }, 'the new size');
        expect([frame.width, frame.height]).toEqual([SIZE.width, SIZE.height]);
        await kms.stop();
    }, 60_000);
});
