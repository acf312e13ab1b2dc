// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine, `vitrine vnc`, and viewers that others wrote.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../../src/display1/checks.js';
import '../../src/display1/promisify.js';
import { sleep, until, within } from '../support/main-loop.js';
import { crop, difference, fillRect, type Picture } from '../support/picture.js';
import { readPng } from '../support/png.js';
import { TalkingProgram, runProgram } from '../support/program.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { sectorPicture, SectorMachine } from '../support/sector-machine.js';
import { portOf } from '../support/vnc-address.js';
import { runViewer } from '../support/vnc-viewer.js';
import { X11Injector } from '../support/x11-input.js';

const CLIENT_MS = 30_000;
const FILES = [
    ...['gvnc.png', 'vncdo.png', 'password', 'server-key.pem', 'server-cert.pem'],
    'rsa-key.pem',
];
const KEY_ENTER = 28;
const WIDTH = 640;
const HEIGHT = 480;
const GREETING = [...new TextEncoder().encode('RFB 003.008\n')];
const DAMAGE: Rect = { x: 10, y: 10, width: 200, height: 100 };

describe('vitrine vnc', () => {
    let folder: string;
    let machine: SectorMachine;
    let server: TalkingProgram;
    let address: string;

    const port = (): number => portOf(address);

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-vnc-XXXXXX');
        machine = await SectorMachine.start({ name: 'vnc' });
        server = new TalkingProgram('vnc', 'vnc');
        [address = ''] = await server.untilLines(1);
    }, 90_000);

    afterAll(async () => {
        expect(await server.interrupt()).toBe(0);
        await machine.close();
        for (const name of FILES) GLib.unlink(`${folder}/${name}`);
        GLib.rmdir(folder);
    });

    beforeEach(async () => {
        await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
        machine.qemu.serial.skip();
    });

    function expectPicture(picture: Picture): void {
        expect(difference(picture, sectorPicture(WIDTH, HEIGHT, 32))).toBeNull();
    }

    it('shows gvnccapture every pixel', async () => {
        const file = `${folder}/gvnc.png`;
        await runViewer('gvnccapture', `localhost:${port() - 5900}`, file);
        expectPicture(readPng(file));
    });

    it('shows vncdo every pixel', async () => {
        const file = `${folder}/vncdo.png`;
        await runViewer('vncdo', '-s', address, 'capture', file);
        expectPicture(readPng(file));
    });

    it('takes keys by what they make, shifted where that is asked for', async () => {
        const { serial } = machine.qemu;
        const start = serial.text.length;
        await runViewer('vncdo', '-s', address, 'type', 'aB', 'key', 'f5');
        const lines = await until(() => {
            const seen = serial.text.slice(start).match(/key (?:down|up) \w+/g) ?? [];
            return seen.length >= 8 ? seen : null;
        }, 'eight keys');
        expect(lines).toEqual([
            ...['key down 1e', 'key up 1e'],
            ...['key down 2a', 'key down 30', 'key up 2a', 'key up 30'],
            ...['key down 3f', 'key up 3f'],
        ]);
    });

    it('takes the pointer where it is, and its buttons', async () => {
        await machine.setAbsolute(true);
        machine.qemu.serial.skip();
        await runViewer('vncdo', '-s', address, 'move', '100', '50', 'click', '1');
        const down = await machine.qemu.serial.waitFor(/mouse abs 100 50 buttons 1/);
        const up = await machine.qemu.serial.waitFor(/mouse abs 100 50 buttons 0/);
        expect([down[0], up[0]]).toEqual([
            'mouse abs 100 50 buttons 1',
            'mouse abs 100 50 buttons 0',
        ]);
        await machine.setAbsolute(false);
    });

    it('releases what a viewer held when it leaves', async () => {
        await runViewer('vncdo', '-s', address, 'keydown', 'a');
        await machine.qemu.serial.waitFor(/key down 1e/);
        expect(await machine.qemu.serial.waitFor(/key up 1e/)).toBeTruthy();
    });

    describe('and TigerVNC', () => {
        let capture: ScreenCapture;

        beforeAll(async () => {
            capture = await openCapture();
        });

        afterAll(async () => {
            await capture.close();
        });

        /** The machine's picture, wherever on the screen the viewer's window is. */
        async function isShown(damage: Rect | null): Promise<boolean> {
            const screen = await capture.capture();
            const expected = sectorPicture(WIDTH, HEIGHT, 32);
            if (damage) fillRect(expected, damage, 0xff8000);
            for (let y = 0; y <= screen.height - HEIGHT; y++)
                for (let x = 0; x <= screen.width - WIDTH; x++) {
                    if (!sameStart(screen, x, y, expected)) continue;
                    if (difference(crop(screen, x, y, WIDTH, HEIGHT), expected) === null)
                        return true;
                }
            return false;
        }

        function sameStart(screen: Picture, x: number, y: number, expected: Picture): boolean {
            const at = (y * screen.width + x) * 3;
            for (let byte = 0; byte < 96; byte++)
                if (screen.data[at + byte] !== expected.data[byte]) return false;
            return true;
        }

        function startTiger(
            place: string,
            environment: Readonly<Record<string, string>>,
            ...options: string[]
        ): Gio.Subprocess {
            const launcher = new Gio.SubprocessLauncher({
                flags: Gio.SubprocessFlags.STDERR_SILENCE,
            });
            for (const [name, value] of Object.entries(environment))
                launcher.setenv(name, value, true);
            return launcher.spawnv([
                'vncviewer',
                ...['-AutoSelect=0', '-NoJPEG=1', '-FullColor=1', '-RemoteResize=0'],
                ...['-AlertOnFatalError=0', '-ReconnectOnError=0', ...options, place],
            ]);
        }

        /** Until a viewer that comes in by this kind of security shows the picture; it ends then. */
        async function expectShown(kind: string, viewer: Gio.Subprocess): Promise<void> {
            try {
                const shown = await until(() => isShown(null), `it by ${kind}`, CLIENT_MS);
                expect(shown).withContext(kind).toBeTrue();
            } finally {
                viewer.force_exit();
                await viewer.wait_async(null);
            }
        }

        it('comes in by TLS, with each kind of password after it', async () => {
            const [key, certificate] = [`${folder}/server-key.pem`, `${folder}/server-cert.pem`];
            await runViewer(
                ...['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
                ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
                ...['-keyout', key, '-out', certificate],
            );
            const password = `${folder}/password`;
            GLib.file_set_contents(password, 'longer than eight\n');
            const guard = ['--tls-creds', folder];
            const login = { VNC_USERNAME: 'anybody', VNC_PASSWORD: 'longer than eight' };
            for (const [kind, options] of [
                ['X509None', guard],
                ['X509Vnc', [...guard, '--password-file', password]],
                ['X509Plain', [...guard, '--password-file', password]],
            ] as const) {
                const guarded = new TalkingProgram('vnc', ...options, 'vnc');
                const [place = ''] = await guarded.untilLines(1);
                const security = [`-SecurityTypes=${kind}`, `-X509CA=${certificate}`];
                try {
                    await expectShown(kind, startTiger(place, login, ...security));
                } finally {
                    expect(await guarded.interrupt()).toBe(0);
                }
            }
            const plain = new TalkingProgram('vnc', ...guard, 'vnc');
            const [place = ''] = await plain.untilLines(1);
            const picture = `${folder}/vncdo.png`;
            GLib.unlink(picture);
            await runViewer('vncdo', '-s', place, 'capture', picture).catch(String);
            expect(GLib.file_test(picture, GLib.FileTest.EXISTS)).toBeFalse();
            expect(await plain.interrupt()).toBe(0);
        }, 120_000);

        it('comes in without a password, and with the short one that VNC has always had', async () => {
            const password = `${folder}/password`;
            GLib.file_set_contents(password, 'secret\n');
            const guarded = new TalkingProgram('vnc', '--password-file', password, 'vnc');
            const [place = ''] = await guarded.untilLines(1);
            for (const [kind, at] of [
                ['None', address],
                ['VncAuth', place],
            ] as const) {
                const login = { VNC_PASSWORD: 'secret' };
                await expectShown(kind, startTiger(at, login, `-SecurityTypes=${kind}`));
            }
            expect(await guarded.interrupt()).toBe(0);
        }, 60_000);

        /**
         * Where a dialog may be. Nobody manages windows here: keys go to the one under the pointer.
         * `xdotool` ends where that goes away while it looks at it.
         */
        async function pressEnter(): Promise<void> {
            const person = X11Injector.open();
            try {
                await person.moveTo(300, 100);
                await person.key(KEY_ENTER, true);
                await person.key(KEY_ENTER, false);
            } catch {
                // It was pressed, or is when this is called again.
            }
            await person.close();
        }

        it('comes in by RSA-AES once a person has looked at the fingerprint', async () => {
            const [key, password] = [`${folder}/rsa-key.pem`, `${folder}/password`];
            await runViewer('openssl', 'genrsa', '-out', key, '2048');
            GLib.file_set_contents(password, 'longer than eight\n');
            const guard = ['--rsa-key', key, '--password-file', password];
            const guarded = new TalkingProgram('vnc', ...guard, 'vnc');
            const [place = ''] = await guarded.untilLines(1);
            // All is enciphered by the one, the password alone by the other.
            for (const kind of ['RA2_256', 'RA2', 'RA2ne_256', 'RA2ne']) {
                const login = { VNC_PASSWORD: 'longer than eight' };
                const viewer = startTiger(place, login, `-SecurityTypes=${kind}`);
                try {
                    const shown = await until(
                        async () => {
                            await pressEnter();
                            return isShown(null);
                        },
                        `it by ${kind}`,
                        CLIENT_MS,
                    );
                    expect(shown).withContext(kind).toBeTrue();
                } finally {
                    viewer.force_exit();
                    await viewer.wait_async(null);
                }
            }
            expect(await guarded.interrupt()).toBe(0);
        }, 90_000);

        for (const encoding of ['Raw', 'Hextile', 'ZRLE', 'Tight', 'H.264'])
            it(`shows every pixel by ${encoding}, and follows the guest`, async () => {
                const viewer = startTiger(address, {}, `-PreferredEncoding=${encoding}`);
                try {
                    await until(() => isShown(null), `the picture by ${encoding}`, CLIENT_MS);
                    await machine.command('damage 10 10 200 100 ff8000');
                    const changed = await until(() => isShown(DAMAGE), 'the change', CLIENT_MS);
                    expect(changed).toBeTrue();
                } finally {
                    viewer.force_exit();
                    await viewer.wait_async(null);
                }
                await sleep(100);
            }, 60_000);
    });

    describe('and a viewer of our own', () => {
        let connection: Gio.SocketConnection;

        async function connect(): Promise<Gio.SocketConnection> {
            const place = Gio.NetworkAddress.new('127.0.0.1', port());
            return new Gio.SocketClient().connect_async(place, null);
        }

        async function say(to: Gio.IOStream, ...bytes: number[]): Promise<void> {
            const said = new GLib.Bytes(new Uint8Array(bytes));
            await to.get_output_stream().write_bytes_async(said, GLib.PRIORITY_DEFAULT, null);
        }

        /** The next bytes; none at the end. */
        async function hear(from: Gio.IOStream, count: number): Promise<Uint8Array> {
            const input = from.get_input_stream();
            const reading = input.read_bytes_async(count, GLib.PRIORITY_DEFAULT, null);
            return (await within(reading, 'the server’s next word', CLIENT_MS)).toArray();
        }

        async function hearAll(from: Gio.IOStream): Promise<string> {
            let heard = '';
            for (;;) {
                const bytes = await hear(from, 1000);
                if (bytes.length === 0) return heard;
                heard += new TextDecoder().decode(bytes);
            }
        }

        /** Is let in; @param isShared - whether others may stay */
        async function enter(isShared: boolean): Promise<Gio.SocketConnection> {
            const entered = await connect();
            await hear(entered, GREETING.length);
            await say(entered, ...GREETING);
            await hear(entered, 2);
            await say(entered, 1, Number(isShared));
            await hear(entered, 4);
            await hear(entered, 4);
            return entered;
        }

        afterEach(() => {
            connection.close(null);
        });

        it('tells it why it is refused, and hangs up', async () => {
            connection = await connect();
            await hear(connection, GREETING.length);
            await say(connection, ...GREETING);
            await hear(connection, 2);
            await say(connection, 99);
            expect(await hearAll(connection)).toMatch(/This kind of security was not offered\.$/);
        });

        it('lets it go for one that wants the screen for itself', async () => {
            connection = await enter(true);
            const other = await enter(false);
            const last = await hearAll(connection);
            expect(last).toContain('vnc');
            other.close(null);
        });
    });

    it('asks for the password of its file, and tells who does not know it', async () => {
        const file = `${folder}/password`;
        GLib.file_set_contents(file, 'secret\n');
        const guarded = new TalkingProgram('vnc', '--password-file', file, 'vnc');
        try {
            const [place = ''] = await guarded.untilLines(1);
            const picture = `${folder}/vncdo.png`;
            await runViewer('vncdo', '-s', place, '-p', 'secret', 'capture', picture);
            expectPicture(readPng(picture));
            GLib.unlink(picture);
            // Whether it says so by its status differs between its versions.
            await runViewer('vncdo', '-s', place, '-p', 'wrong', 'capture', picture).catch(String);
            expect(GLib.file_test(picture, GLib.FileTest.EXISTS)).toBeFalse();
        } finally {
            expect(await guarded.interrupt()).toBe(0);
        }
    }, 90_000);

    it('is offered to no other computer without a password', async () => {
        const { status, stderr } = await runProgram('vnc', '--listen=0.0.0.0:5999', 'vnc');
        expect(status).toBe(1);
        expect(stderr).toMatch(/Other computers would reach this machine without a password/);
    });

    it('says how it is called, and what cannot be', async () => {
        const help = await runProgram('vnc', '--help');
        expect(help.status).toBe(0);
        expect(help.stdout).toMatch(/^Usage: vitrine vnc/);
        for (const [args, sentence] of [
            [['vnc', '--listen=nowhere', 'vnc'], /“nowhere” is no place to listen/],
            [['vnc'], /TARGET is missing/],
            [['vnc', '--share=maybe', 'vnc'], /--share takes/],
        ] as const) {
            const { status, stderr } = await runProgram(...args);
            expect(status).toBe(2);
            expect(stderr).toMatch(sentence);
        }
        const missing = await runProgram('vnc', 'no-such-machine');
        expect(missing.status).toBe(4);
        expect(missing.stderr).toMatch(/No machine is called “no-such-machine”/);
        const console = await runProgram('vnc', '--console=7', 'vnc');
        expect(console.stderr).toMatch(/There is no console 7/);
    }, 60_000);
});
