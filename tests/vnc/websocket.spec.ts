// SPDX-License-Identifier: GPL-3.0-or-later
//
// `vitrine-qemu-vnc --websocket`, as libsoup's own WebSocket meets it, which has nothing of ours.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Soup from 'gi://Soup?version=3.0';

import '../../src/display1/promisify.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { buildPath } from '../support/bed.js';
import { Certificates } from '../support/certificates.js';
import { until, within } from '../support/main-loop.js';
import { Qemu } from '../support/qemu.js';

Gio._promisify(Soup.Session.prototype, 'websocket_connect_async', 'websocket_connect_finish');

const NAME = 'org.qemu.vnc';
const ROOT = '/org/qemu/Vnc1';
const STARTED_MS = 20_000;
const SIGTERM = 15;

describe('vitrine-qemu-vnc --websocket', () => {
    let qemu: Qemu;
    let bus: Gio.DBusConnection;
    let port: number;
    let process: Gio.Subprocess;

    beforeAll(async () => {
        qemu = await Qemu.start({ name: 'websocket' });
        bus = await connectSessionBus(null);
    }, 60_000);

    afterAll(async () => {
        await qemu.quit();
        await bus.close(null);
    });

    afterEach(async () => {
        process.send_signal(SIGTERM);
        await process.wait_async(null);
    });

    /** A port that is free just now. */
    function freePort(): number {
        const listener = new Gio.SocketListener();
        const free = listener.add_any_inet_port(null);
        listener.close();
        return free;
    }

    async function serve(...args: string[]): Promise<void> {
        port = freePort();
        const place = ['--vnc-addr', 'none', '--websocket', `localhost:${port}`];
        process = Gio.Subprocess.new(
            ['gjs', '-m', buildPath('src/qemu-vnc.js'), '--', ...place, ...args],
            Gio.SubprocessFlags.STDERR_SILENCE,
        );
        await until(async () => (await call('NameHasOwner', NAME)) === true, NAME, STARTED_MS);
    }

    async function call(method: string, text: string): Promise<unknown> {
        const dbus = 'org.freedesktop.DBus';
        const path = '/org/freedesktop/DBus';
        const asked = new GLib.Variant('(s)', [text]);
        const reply = await bus.call(dbus, path, dbus, method, asked, null, 0, -1, null);
        return reply.get_child_value(0).recursiveUnpack();
    }

    async function property(path: string, owner: string, name: string): Promise<unknown> {
        const asked = new GLib.Variant('(ss)', [owner, name]);
        const get = 'org.freedesktop.DBus.Properties';
        const reply = await bus.call(NAME, path, get, 'Get', asked, null, 0, -1, null);
        return (reply.recursiveUnpack() as unknown[])[0];
    }

    /** @param origin - whose page it would be; null for none */
    async function connect(
        origin: string | null,
        protocols: string[] | null = ['binary'],
        path = '/websockify',
        scheme = 'http',
    ): Promise<Soup.WebsocketConnection> {
        const message = Soup.Message.new('GET', `${scheme}://localhost:${port}${path}`);
        message.connect('accept-certificate', () => true);
        const session = new Soup.Session();
        const opening = session.websocket_connect_async(message, origin, protocols, 0, null);
        return within(opening, 'the WebSocket', STARTED_MS);
    }

    /** What it says first, and what it says to an answer. */
    async function converse(
        socket: Soup.WebsocketConnection,
        ...answers: Uint8Array[]
    ): Promise<string> {
        let heard = '';
        let words = 0;
        socket.connect('message', (_socket, _type, bytes) => {
            heard += String.fromCharCode(...bytes.toArray());
            words++;
        });
        for (const [at, answer] of answers.entries()) {
            await until(
                () => words > at,
                () => `word ${at} after ${JSON.stringify(heard)}`,
            );
            socket.send_binary(answer);
        }
        await until(
            () => words > answers.length,
            () => `the end of ${JSON.stringify(heard)}`,
        );
        return heard;
    }

    const VERSION = new TextEncoder().encode('RFB 003.008\n');
    const NONE = new Uint8Array([1]);

    it('takes a viewer in a browser, at any path, and says so to who looks after it', async () => {
        await serve();
        expect(await property(`${ROOT}/Server`, 'org.qemu.Vnc1.Server', 'Listeners')).toEqual([
            {
                ...{ Host: 'localhost', Service: String(port), Family: 'ipv4', WebSocket: true },
                ...{ Auth: 'none', VencryptSubAuth: '' },
            },
        ]);
        const socket = await connect(`http://localhost:8080`);
        expect(socket.get_protocol()).toBe('binary');
        // Version, securities, the security's result, and the screen's size and name.
        const heard = await converse(socket, VERSION, NONE, new Uint8Array([1]));
        expect(heard).toMatch(/^RFB 003\.008\n/);
        const [client = ''] = (await property(
            ...([`${ROOT}/Server`, 'org.qemu.Vnc1.Server', 'Clients'] as const),
        )) as string[];
        expect(await property(client, 'org.qemu.Vnc1.Client', 'WebSocket')).toBeTrue();
        socket.close(Soup.WebsocketCloseCode.NORMAL, null);
        const plain = await connect(null, null, '/');
        expect(await converse(plain)).toBe('RFB 003.008\n');
        plain.close(Soup.WebsocketCloseCode.NORMAL, null);
    }, 60_000);

    it('takes pages of other computers only where a password is asked', async () => {
        await serve();
        await expectAsync(connect('http://evil.example')).toBeRejected();
        process.send_signal(SIGTERM);
        await process.wait_async(null);
        await until(async () => (await call('NameHasOwner', NAME)) === false, 'the end');
        await serve('--password');
        const socket = await connect('http://screens.example');
        const heard = await converse(socket, VERSION);
        // VNC's own way of asking is all there is.
        expect(heard).toBe('RFB 003.008\n\x01\x02');
        socket.close(Soup.WebsocketCloseCode.NORMAL, null);
    }, 60_000);

    it('is enciphered where viewers are, by the same certificate', async () => {
        const certificates = await Certificates.make();
        await serve('--tls-creds', certificates.folder);
        const socket = await connect(null, ['binary'], '/websockify', 'https');
        // No TLS is offered inside of it.
        expect(await converse(socket, VERSION)).toBe('RFB 003.008\n\x01\x01');
        socket.close(Soup.WebsocketCloseCode.NORMAL, null);
        await expectAsync(connect(null)).toBeRejected();
        certificates.remove();
    }, 60_000);
});
