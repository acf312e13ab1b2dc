// SPDX-License-Identifier: GPL-3.0-or-later
//
// The five cases of QEMU's own test for its qemu-vnc (11.1, tests/qtest/dbus-vnc-test), held against
// ours, with QEMU's own machine; and what that program refuses.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { ChardevName } from '../../src/display1/chardev.js';
import { listItems } from '../../src/display1/list-items.js';
import '../../src/display1/promisify.js';
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { QmpClient } from '../../src/machine/qmp.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { buildPath } from '../support/bed.js';
import { Certificates } from '../support/certificates.js';
import { until, within } from '../support/main-loop.js';
import { Qemu } from '../support/qemu.js';
import { RfbViewer } from '../support/rfb-viewer.js';
import { Looker, some } from '../support/text-looker.js';

const NAME = 'org.qemu.vnc';
const SERVER_PATH = '/org/qemu/Vnc1/Server';
const SERVER = 'org.qemu.Vnc1.Server';
const CLIENT = 'org.qemu.Vnc1.Client';
const STARTED_MS = 20_000;
const SIGTERM = 15;
const PEER_FD = 3;

/** What a call gave, as JavaScript has it. */
function plain(value: GLib.Variant): unknown {
    return value.recursiveUnpack();
}

/** Ours, started with these arguments. */
function start(args: readonly string[], socket: Gio.Socket | null = null): Gio.Subprocess {
    const launcher = new Gio.SubprocessLauncher({ flags: Gio.SubprocessFlags.STDERR_PIPE });
    // The launcher takes the descriptor itself, not a copy of it.
    const copies = Gio.UnixFDList.new();
    if (socket) copies.append(socket.get_fd());
    for (const fd of copies.steal_fds()) launcher.take_fd(fd, PEER_FD);
    return launcher.spawnv(['gjs', '-m', buildPath('src/qemu-vnc.js'), '--', ...args]);
}

async function refusal(...args: string[]): Promise<string> {
    const process = start(args);
    const [, stderr] = await within(
        process.communicate_utf8_async(null, null),
        args.join(' '),
        STARTED_MS,
    );
    expect(process.get_exit_status()).withContext(args.join(' ')).toBe(1);
    return stderr ?? '';
}

describe('vitrine-qemu-vnc', () => {
    let folder: string;
    let qemu: Qemu;
    let bus: Gio.DBusConnection;
    let process: Gio.Subprocess | null = null;

    const socketPath = (): string => `${folder}/vnc.sock`;

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-qemu-vnc-XXXXXX');
        qemu = await Qemu.start({
            name: 'dbus-vnc-test',
            args: ['-serial', 'vc', '-monitor', 'vc'],
        });
        bus = await connectSessionBus(null);
    }, 60_000);

    afterAll(async () => {
        await qemu.quit();
        await bus.close(null);
        GLib.rmdir(folder);
    });

    afterEach(async () => {
        process?.send_signal(SIGTERM);
        await process?.wait_async(null);
        process = null;
    });

    /** Serves the machine on the bus, and waits until ours is called by its name there. */
    async function serve(...args: string[]): Promise<void> {
        const address = (GLib.getenv('DBUS_SESSION_BUS_ADDRESS') ?? '').replace(/,guid=.*/, '');
        const place = ['--dbus-address', address, '--bus-name', 'org.qemu'];
        process = start([...place, '--vnc-addr', `unix:${socketPath()}`, ...args]);
        await until(hasName, NAME, STARTED_MS);
    }

    async function hasName(): Promise<boolean> {
        const bus_ = 'org.freedesktop.DBus';
        const asked = new GLib.Variant('(s)', [NAME]);
        const path = '/org/freedesktop/DBus';
        const reply = await bus.call(
            ...([bus_, path, bus_, 'NameHasOwner', asked, null, 0, -1, null] as const),
        );
        return plain(reply.get_child_value(0)) === true;
    }

    function call(method: string, parameters: GLib.Variant | null): Promise<GLib.Variant> {
        return bus.call(NAME, SERVER_PATH, SERVER, method, parameters, null, 0, -1, null);
    }

    async function properties(path: string, name: string): Promise<Record<string, unknown>> {
        const asked = new GLib.Variant('(s)', [name]);
        const get = 'org.freedesktop.DBus.Properties';
        const reply = await bus.call(NAME, path, get, 'GetAll', asked, null, 0, -1, null);
        return plain(reply.get_child_value(0)) as Record<string, unknown>;
    }

    /** What signals of ours say, from now on. */
    function listen(): { heard: [string, string, unknown][]; stop: () => void } {
        const heard: [string, string, unknown][] = [];
        const id = bus.signal_subscribe(
            ...([NAME, null, null, null, null, Gio.DBusSignalFlags.NONE] as const),
            (_bus, _sender, path, _interface, signal, parameters) => {
                heard.push([signal, path, parameters && plain(parameters)]);
            },
        );
        return {
            heard,
            stop: () => {
                bus.signal_unsubscribe(id);
            },
        };
    }

    it('serves a machine at the other end of a socket (basic)', async () => {
        const peer = await Qemu.start({ name: 'dbus-vnc-test', display: 'p2p' });
        const [theirs, ours] = socketPair();
        const qmp = await QmpClient.connect(peer.qmpPath, null);
        await qmp.executeWithFd('getfd', { fdname: 'peer' }, ours.get_fd(), null);
        await qmp.execute('add_client', { protocol: '@dbus-display', fdname: 'peer' }, null);
        qmp.close();
        const place = ['--vnc-addr', `unix:${socketPath()}`];
        process = start(['--dbus-p2p-fd', String(PEER_FD), ...place], theirs);
        for (const socket of [theirs, ours]) socket.close();
        const isThere = (): boolean => GLib.file_test(socketPath(), GLib.FileTest.EXISTS);
        await until(isThere, 'its socket', STARTED_MS);
        const viewer = await RfbViewer.enter(socketPath());
        expect(viewer.name).toBe('QEMU (dbus-vnc-test)');
        viewer.close();
        await peer.quit();
    }, 60_000);

    it('says what it serves (server-props)', async () => {
        await serve();
        const { Name, Auth, VencryptSubAuth, Clients, Listeners } = await properties(
            SERVER_PATH,
            SERVER,
        );
        expect([Name, Auth, VencryptSubAuth]).toEqual(['dbus-vnc-test', 'none', '']);
        expect(Clients).toEqual([]);
        expect(Listeners).toEqual([
            {
                ...{ Host: '', Service: socketPath(), Family: 'unix', WebSocket: false },
                ...{ Auth: 'none', VencryptSubAuth: '' },
            },
        ]);
    });

    it('tells of a viewer from its coming to its leaving (client-lifecycle)', async () => {
        await serve();
        const { heard, stop } = listen();
        const viewer = await RfbViewer.enter(socketPath());
        const told = (signal: string) => heard.find(([name]) => name === signal);
        await until(() => told('ClientInitialized'), 'ClientInitialized');
        const [path] = (told('ClientConnected')?.[2] ?? []) as string[];
        expect(told('ClientInitialized')?.[2]).toEqual([path]);
        expect((await properties(SERVER_PATH, SERVER))['Clients']).toEqual([path]);
        expect(await properties(path ?? '', CLIENT)).toEqual({
            ...{ Host: '', Service: '', Family: 'unix', WebSocket: false },
            ...{ X509Dname: '', SaslUsername: '' },
        });
        // What it asks of the machine's power is for others to decide.
        await viewer.understand(0, -309);
        await viewer.hearKind('xvp');
        for (const code of [2, 4]) await viewer.send(writer => writer.u8(250).u8(0).u8(1).u8(code));
        await until(() => told('ResetRequest'), 'ResetRequest');
        expect(told('ShutdownRequest')?.[1]).toBe(path);
        viewer.close();
        await until(() => told('ClientDisconnected'), 'ClientDisconnected');
        expect((await properties(SERVER_PATH, SERVER))['Clients']).toEqual([]);
        process?.send_signal(SIGTERM);
        await until(() => told('Leaving'), 'Leaving');
        stop();
    });

    it('takes no password where it asks for none (no-password)', async () => {
        await serve();
        const failed = call('SetPassword', new GLib.Variant('(s)', ['secret']));
        const error = await failed.catch((caught: unknown) => caught);
        expect(Gio.DBusError.get_remote_error(error as GLib.Error)).toBe(
            'org.freedesktop.DBus.Error.Failed',
        );
        for (const time of ['never', '+3600'])
            await call('ExpirePassword', new GLib.Variant('(s)', [time]));
    });

    it('asks for the password that was set, as long as it has not expired (password-auth)', async () => {
        await serve('--password');
        expect((await properties(SERVER_PATH, SERVER))['Auth']).toBe('vnc');
        const password = 'testpass123';
        const enter = () => RfbViewer.enter(socketPath(), { password });
        await expectAsync(enter()).toBeRejectedWithError(/password is wrong/);
        await call('SetPassword', new GLib.Variant('(s)', [password]));
        const viewer = await enter();
        expect(viewer.name).toBe('QEMU (dbus-vnc-test)');
        viewer.close();
        await call('ExpirePassword', new GLib.Variant('(s)', ['now']));
        await expectAsync(enter()).toBeRejectedWithError(/password is wrong/);
        await call('ExpirePassword', new GLib.Variant('(s)', ['+60']));
        (await enter()).close();
        const wrong = call('ExpirePassword', new GLib.Variant('(s)', ['tomorrow']));
        await expectAsync(wrong).toBeRejected();
    });

    it('takes a viewer from whoever has its connection, with or without its password', async () => {
        await serve('--password', '--vnc-addr', 'none');
        for (const isTrusted of [true, false]) {
            const [theirs, ours] = socketPair();
            const fds = Gio.UnixFDList.new();
            fds.append(theirs.get_fd());
            theirs.close();
            const parameters = new GLib.Variant('(hb)', [0, isTrusted]);
            await bus.call_with_unix_fd_list(
                ...([
                    NAME,
                    SERVER_PATH,
                    SERVER,
                    'AddClient',
                    parameters,
                    null,
                    0,
                    -1,
                    fds,
                ] as const),
                null,
            );
            const viewer = RfbViewer.onSocket(ours);
            const entering = viewer.enter(isTrusted ? {} : { password: 'none was set' });
            if (isTrusted) await entering;
            else await expectAsync(entering).toBeRejectedWithError(/password is wrong/);
            viewer.close();
        }
    });

    it('enciphers by a folder of QEMU’s, which is read anew when it is told to', async () => {
        const certificates = await Certificates.make();
        await serve('--tls-creds', certificates.folder);
        const { Auth, VencryptSubAuth } = await properties(SERVER_PATH, SERVER);
        expect([Auth, VencryptSubAuth]).toEqual(['vencrypt', 'x509-none']);
        const viewer = await RfbViewer.connect(socketPath());
        await viewer.enterByTls(null);
        expect(viewer.name).toBe('QEMU (dbus-vnc-test)');
        viewer.close();
        await call('ReloadCertificates', null);
        certificates.remove();
        await expectAsync(call('ReloadCertificates', null)).toBeRejected();
    });

    it('shows the streams that it is told of as text consoles, which it has from the start', async () => {
        const [serial, monitor] = [ChardevName.SERIAL, ChardevName.HMP];
        const display = await RemoteDisplay.open({ connection: bus, busName: 'org.qemu' }, null);
        const taken = (): string[] =>
            listItems(display.chardevs)
                .filter(({ owner }) => owner !== '')
                .map(({ name }) => name)
                .sort();
        for (const [args, names] of [
            [[], [serial, monitor]],
            [
                ['--vt-chardev', monitor, '-C', serial],
                [serial, monitor],
            ],
            [['-C', monitor, '--no-vt'], []],
        ] as const) {
            await serve(...args);
            await until(() => taken().join() === names.join(), `${names.join()} to be taken`);
            if (names.length > 0) {
                const looker = await Looker.enter(socketPath());
                // In the order in which they were named; the machine has one screen itself.
                await looker.goTo(args.length > 0 ? 2 : 3);
                await looker.until(some('(qemu)'));
                expect(looker.name).toBe('QEMU (dbus-vnc-test) – monitor.hmp.0');
                looker.close();
            }
            process?.send_signal(SIGTERM);
            await process?.wait_async(null);
            await until(() => taken().length === 0, 'the streams to be free');
        }
        display.close();
    }, 60_000);

    it('refuses in a sentence what it does not do, and never passes over it', async () => {
        for (const [args, sentence] of [
            [['--sasl'], /--sasl: .*--password with --tls-creds/],
            [['--sasl-authz', 'authz0'], /--sasl-authz: there is no SASL here/],
            [['--tls-authz', 'authz0'], /--tls-authz: /],
            [['--object', 'authz-simple,id=authz0,identity=me'], /--object: /],
            [['--websocket', 'here'], /--websocket=here: write a port/],
            [['-T', 'vnc*'], /--trace: /],
            [['--share=maybe'], /--share takes/],
            [['-l', 'localhost:0,to=99'], /“to=99” is not done here/],
            [['-l', 'localhost'], /write HOST:DISPLAY/],
            [['-p', '3', '-n', 'org.qemu'], /--dbus-p2p-fd goes with neither/],
            [['-n', 'org.qemu.nobody', '-l', 'none'], /Nobody is called org.qemu.nobody/],
            [['--whatever'], /--whatever/],
        ] as const)
            expect(await refusal(...args)).toMatch(sentence);
    }, 60_000);
});
