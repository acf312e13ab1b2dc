// SPDX-License-Identifier: GPL-3.0-or-later
//
// What no other viewer says in a way that a spec can hear: sound, power, lights, size, who may stay.
import GLib from 'gi://GLib?version=2.0';

import { Certificates } from '../support/certificates.js';
import { sleep, until } from '../support/main-loop.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { RfbViewer } from '../support/rfb-viewer.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { sectorPicture, SectorMachine } from '../support/sector-machine.js';
import { reportTone } from '../support/tone-report.js';
import { untilPort } from '../support/vnc-address.js';

const BEEP_HZ = 500;
const BEEP_MS = 400;
const RATE = 22_050;
const AUDIO = -259;
const LIGHTS = -261;
const EXTENDED_DESKTOP_SIZE = -308;
const XVP = -309;
const NEWS = { END: 0, BEGIN: 1, DATA: 2 };
const CAPS = 4;

describe('vitrine vnc and a viewer of our own', () => {
    let machine: SectorMachine;
    let server: TalkingProgram;
    let port: number;
    let viewer: RfbViewer;

    beforeAll(async () => {
        machine = await SectorMachine.start({
            name: 'own',
            audiodev: 'sound',
            args: ['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
        });
        server = new TalkingProgram('vnc', 'own');
        port = await untilPort(server);
    }, 90_000);

    afterAll(async () => {
        expect(await server.interrupt()).toBe(0);
        await machine.close();
    });

    beforeEach(async () => {
        viewer = await RfbViewer.enter(port);
        machine.qemu.serial.skip();
    });

    afterEach(() => {
        viewer.close();
    });

    /** A tone as it is heard, in unsigned samples of 8 bits, one channel. */
    async function hearBeep(): Promise<{ samples: Int16Array; news: number[] }> {
        await viewer.understand(0, AUDIO);
        await viewer.requestUpdate(false);
        const { rects } = await viewer.hearKind('update');
        expect(rects.some(({ encoding }) => encoding === AUDIO)).toBeTrue();
        await viewer.send(writer => writer.u8(255).u8(1).u16(2).u8(0).u8(1).u32(RATE));
        await viewer.send(writer => writer.u8(255).u8(1).u16(0));
        // The machine is listened to from now on, which nobody can be told.
        await sleep(500);
        await machine.command(`beep ${BEEP_HZ} ${BEEP_MS}`);
        const news: number[] = [];
        const samples: number[] = [];
        while (news.at(-1) !== NEWS.END) {
            const message = await viewer.hearKind('sound');
            if (message.news !== news.at(-1)) news.push(message.news);
            for (const byte of message.data) samples.push((byte - 0x80) << 8);
        }
        return { samples: new Int16Array(samples), news };
    }

    it('hears what the machine plays, as it wants it, and when it plays', async () => {
        const { samples, news } = await hearBeep();
        const { frequency, first, last } = reportTone(samples, RATE);
        expect(news).toEqual([NEWS.BEGIN, NEWS.DATA, NEWS.END]);
        expect(Math.abs(frequency / BEEP_HZ - 1)).toBeLessThan(0.02);
        expect((last - first) / RATE).toBeGreaterThan(0.6 * (BEEP_MS / 1000));
        await viewer.send(writer => writer.u8(255).u8(1).u16(1));
    }, 60_000);

    it('is told the guest’s lights, and sets its locks where it is not', async () => {
        await viewer.understand(0, LIGHTS);
        await viewer.requestUpdate(true);
        await machine.command('leds 4');
        for (let lights = -1; lights !== CAPS;) {
            const { rects } = await viewer.hearKind('update');
            lights = rects.find(({ encoding }) => encoding === LIGHTS)?.data[0] ?? lights;
            await viewer.requestUpdate(true);
        }
        await viewer.understand(0);
        machine.qemu.serial.skip();
        // A small letter without Shift: this keyboard has no Caps Lock on.
        await viewer.key(0x61, 0x1e, true);
        await viewer.key(0x61, 0x1e, false);
        const { serial } = machine.qemu;
        const keys = await until(() => {
            const seen = serial.text.match(/key (?:down|up) \w+/g)?.slice(-4) ?? [];
            return seen.at(-1) === 'key up 1e' ? seen : null;
        }, 'the keys');
        expect(keys).toEqual(['key down 3a', 'key up 3a', 'key down 1e', 'key up 1e']);
        await machine.command('leds 0');
    });

    /** Has a viewer of raw pixels ask until what it has is the picture, cut to its own size. */
    async function untilCut(pixels: Uint32Array, width: number, height: number): Promise<void> {
        const expected = new Uint32Array(viewer.width * viewer.height);
        const { data } = sectorPicture(width, height, 32);
        for (let y = 0; y < Math.min(height, viewer.height); y++)
            for (let x = 0; x < Math.min(width, viewer.width); x++) {
                const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 3);
                expected[y * viewer.width + x] = (red << 16) | (green << 8) | blue;
            }
        await until(
            async () => {
                await viewer.requestUpdate(false);
                for (const rect of (await viewer.hearKind('update')).rects) {
                    const rows = new Uint32Array(rect.data.slice().buffer);
                    for (let row = 0; row < rect.height; row++)
                        pixels.set(
                            rows
                                .subarray(row * rect.width, (row + 1) * rect.width)
                                .map(pixel => pixel & 0xffffff),
                            (rect.y + row) * viewer.width + rect.x,
                        );
                }
                return pixels.every((pixel, at) => pixel === expected[at]);
            },
            `the part of ${width}×${height} that fits`,
            20_000,
        );
    }

    it('sees the part that fits where it knows of no other size, and black beside it', async () => {
        await viewer.understand(0);
        const pixels = new Uint32Array(viewer.width * viewer.height);
        expect([viewer.width, viewer.height]).toEqual([640, 480]);
        for (const [width, height] of [
            [640, 480],
            [800, 600],
            [320, 240],
            [640, 480],
        ] as const) {
            await machine.command(`mode ${width} ${height} 32`);
            await untilCut(pixels, width, height);
        }
        // A viewer that is told of sizes after all is told of the one that is.
        await machine.command('mode 800 600 32');
        await untilCut(pixels, 800, 600);
        await viewer.understand(0, EXTENDED_DESKTOP_SIZE);
        await viewer.requestUpdate(true);
        await until(async () => {
            await viewer.requestUpdate(false);
            await viewer.hearKind('update');
            return viewer.width === 800;
        }, 'the new size');
        await machine.command('mode 640 480 32');
    }, 60_000);

    it('is told the size of a screen that has a number, as libvncclient wants it', async () => {
        await viewer.understand(0, EXTENDED_DESKTOP_SIZE);
        await viewer.requestUpdate(false);
        const { rects } = await viewer.hearKind('update');
        const data = rects.find(({ encoding }) => encoding === EXTENDED_DESKTOP_SIZE)?.data;
        expect(data?.slice(3, 7)).toEqual(new Uint8Array([0, 0, 0, 1]));
    });

    it('has no power over a machine whose owner has not given it', async () => {
        await viewer.understand(0, XVP);
        await viewer.requestUpdate(false);
        const first = await viewer.hear();
        expect(first.kind).toBe('update');
    });

    it('gives no power over a machine on a bus, where nobody has it', async () => {
        const refused = new TalkingProgram('vnc', '--power', 'own');
        expect(await refused.ended()).toBe(1);
    });

    it('stays, and no other comes, where the screen is shared whatever a viewer wants', async () => {
        const shared = new TalkingProgram('vnc', '--share=force-shared', '--view-only', 'own');
        const place = await untilPort(shared);
        const first = await RfbViewer.enter(place);
        const second = await RfbViewer.enter(place, { isShared: false });
        await second.rest();
        await first.understand(0);
        await first.requestUpdate(false);
        const { rects } = await first.hearKind('update');
        expect(rects.length).toBeGreaterThan(0);
        // It only looks: no key reaches the machine.
        machine.qemu.serial.skip();
        const before = machine.qemu.serial.text.length;
        await first.key(0x61, 0x1e, true);
        await first.key(0x61, 0x1e, false);
        await first.requestUpdate(false);
        await first.hearKind('update');
        await machine.command('leds 0');
        expect(machine.qemu.serial.text.slice(before)).not.toMatch(/key/);
        first.close();
        second.close();
        expect(await shared.interrupt()).toBe(0);
    });
});

describe('vitrine vnc --tls-verify-peer', () => {
    it('lets in who shows a certificate of its authority, and nobody else', async () => {
        const certificates = await Certificates.make();
        const machine = await SectorMachine.start({ name: 'verified' });
        const options = ['--tls-verify-peer', '--tls-creds', certificates.folder];
        const server = new TalkingProgram('vnc', ...options, 'verified');
        const port = await untilPort(server);
        const known = await RfbViewer.connect(port);
        await known.enterByTls(certificates.client);
        expect(known.width).toBe(640);
        known.close();
        const unknown = await RfbViewer.connect(port);
        // With TLS 1.3 its own end of the handshake may be over before it is refused.
        await expectAsync(unknown.enterByTls(null)).toBeRejected();
        unknown.close();
        expect(await server.interrupt()).toBe(0);
        GLib.file_set_contents(certificates.path('ca-crl.pem'), '');
        const { status, stderr } = await runProgram('vnc', ...options, 'verified');
        GLib.unlink(certificates.path('ca-crl.pem'));
        expect(status).toBe(1);
        expect(stderr).toMatch(/ca-crl.pem, which cannot be held against viewers/);
        await machine.close();
        certificates.remove();
    }, 60_000);
});

describe('vitrine vnc --power', () => {
    it('resets the machine and presses its power button, and says what it cannot', async () => {
        const qemu = await Qemu.start({ name: 'powered', display: 'p2p', args: sectorGuest() });
        await qemu.serial.waitFor(/ready 640x480x32/, 30_000);
        const server = new TalkingProgram('vnc', '--power', `qmp:${qemu.qmpPath}`);
        const viewer = await RfbViewer.enter(await untilPort(server));
        await viewer.understand(0, XVP);
        expect((await viewer.hearKind('xvp')).code).toBe(1);
        const ask = (code: number): Promise<void> =>
            viewer.send(writer => writer.u8(250).u8(0).u8(1).u8(code));
        const reboot = 3;
        await ask(reboot);
        expect((await viewer.hearKind('xvp')).code).toBe(0);
        qemu.serial.skip();
        const [shutDown, reset] = [2, 4];
        await ask(reset);
        expect(await qemu.serial.waitFor(/ready 640x480x32/, 30_000)).toBeTruthy();
        await ask(shutDown);
        expect(await qemu.serial.waitFor(/power button/)).toBeTruthy();
        // The guest switches off, and the server ends with the machine.
        expect(await server.ended()).toBe(0);
        viewer.close();
        await qemu.quit();
    }, 90_000);
});
