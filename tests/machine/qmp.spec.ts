// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real machines behind a QMP socket, their displays peer to peer.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { socketPair } from '../../src/display1/socket-pair.js';
import { readVm } from '../../src/display1/vm.js';
import type { GoneReason } from '../../src/machine/gone-reason.js';
import { MachineError } from '../../src/machine/errors.js';
import { openMachine } from '../../src/machine/open.js';
import { openQmpDisplay } from '../../src/machine/qmp-display.js';
import { QmpClient, QmpCommandError } from '../../src/machine/qmp.js';
import { parseQmpLine, type QmpEvent } from '../../src/machine/qmp-messages.js';
import { writeBytes } from '../../src/memory/write-bytes.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import type { Qemu, QemuOptions } from '../support/qemu.js';
import { VhostUserGpu } from '../support/vhost-user-gpu.js';
import { startChild } from './child.js';
import {
    AS_NOBODY,
    Bench,
    CAN_BECOME_ANOTHER,
    letEverybodyReach,
    expectNoNewFds,
    machineError,
    signal,
    timed,
} from './support.js';

describe('a machine behind a QMP socket', () => {
    const bench = new Bench();
    let qmp = '';

    async function startMachine(display: QemuOptions['display']): Promise<Qemu> {
        const machine = await bench.start({ name: 'red', ...(display ? { display } : {}) });
        qmp = machine.qmpPath;
        return machine;
    }

    function startPeer(): Promise<Qemu> {
        return startMachine('p2p');
    }

    afterEach(() => bench.clear());

    it('is opened by its path in either form', async () => {
        await startPeer();
        for (const target of [qmp, `qmp:${qmp}`]) {
            const machine = await openMachine(target);
            expect(machine.info).toEqual({ name: 'red', uuid: null, consoleIds: [0] });
            expect(machine.control.busName).toBeNull();
            expect(machine.target).toBe(`qmp:${qmp}`);
            await machine.close();
        }
    });

    it('gives its QMP socket back as soon as it is open', async () => {
        await startPeer();
        const machine = await openMachine(qmp);
        const client = await QmpClient.connect(qmp);
        expect(client.version).toMatch(/^\d+\.\d+\.\d+$/);
        client.close();
        await machine.close();
    });

    it('is taken over by another viewer, which is told, and may be taken back', async () => {
        await startPeer();
        const first = await openMachine(qmp);
        const reasons: GoneReason[] = [];
        first.onGone(reason => reasons.push(reason));
        const { connection } = await openQmpDisplay(qmp, null, null);
        await until(() => reasons.length > 0, 'the first to be told');
        expect(reasons.map(({ kind }) => kind)).toEqual(['taken-over']);
        expect(connection.is_closed()).toBeFalse();
        const back = await first.reopen(null);
        expect(back.info.name).toBe('red');
        await until(() => connection.is_closed(), 'the other viewer to lose it');
        for (const machine of [first, back]) await machine.close();
    });

    it('lets go of us, before QEMU 11.1, when another only tries to take it over', async () => {
        await startPeer();
        const first = await openMachine(qmp);
        const reasons: GoneReason[] = [];
        first.onGone(reason => reasons.push(reason));
        const [ours, theirs] = socketPair();
        const client = await QmpClient.connect(qmp);
        const version = client.version.split('.').map(Number);
        await client.sendFd('bad', theirs.get_fd(), null);
        theirs.close();
        // It hangs up where it should authenticate.
        ours.close();
        const adding = { protocol: '@dbus-display', fdname: 'bad' };
        const refused = client.execute('add_client', adding).catch((error: unknown) => error);
        expect(await refused).not.toBeUndefined();
        client.close();
        const [major = 0, minor = 0] = version;
        if (major < 11 || (major === 11 && minor < 1)) {
            await until(() => reasons.length > 0, 'the first to be told');
            expect(reasons[0]?.kind).toBe('taken-over');
            expect(reasons[0]?.sentence).toContain('or tried to');
            const back = await first.reopen(null);
            expect(back.info.name).toBe('red');
            await back.close();
        } else {
            expect((await readVm(first.control, null)).name).toBe('red');
            expect(reasons).toEqual([]);
        }
        await first.close();
    });

    it('that a viewer would end is refused, and lives on', async () => {
        const card = new VhostUserGpu(GLib.build_filenamev([bench.folder(), 'gpu']));
        const machine = await bench.start({ display: 'p2p', args: card.arguments });
        const error = await machineError(openMachine(machine.qmpPath));
        expect(error.code).toBe('gl-only');
        expect(error.message).toContain('vhost-user-gpu-pci');
        expect(machine.runs).toBeTrue();
        card.close();
    });

    it('says that it has ended when it has', async () => {
        const { pid } = await startPeer();
        const machine = await openMachine(qmp);
        const reasons: GoneReason[] = [];
        machine.onGone(reason => reasons.push(reason));
        await signal('KILL', pid);
        await until(() => reasons.length > 0, 'the machine to be gone');
        expect(reasons.map(({ kind }) => kind)).toEqual(['ended']);
        // The socket is still there, with nobody behind it.
        const error = await machineError(machine.reopen(null));
        expect(error.code).toBe('gone');
        expect(error.message).toContain('Nothing listens');
        await machine.close();
    });

    it('that we closed ourselves is not reported as gone', async () => {
        await startPeer();
        const machine = await openMachine(qmp);
        const reasons: GoneReason[] = [];
        machine.onGone(reason => reasons.push(reason));
        await machine.close();
        const other = await openMachine(qmp);
        await other.close();
        expect(reasons).toEqual([]);
    });

    it('held by another program is said to be held', async () => {
        await startPeer();
        const holder = await QmpClient.connect(qmp);
        let code = '';
        const ms = await timed(async () => {
            code = (await machineError(openMachine(qmp))).code;
        });
        expect(code).toBe('in-use');
        expect(ms).toBeLessThan(3000);
        // QEMU's queue is full of ones that gave up; the kernel turns away further ones.
        expect((await machineError(openMachine(qmp))).message).toContain('another program holds');
        expect((await machineError(openMachine(qmp))).code).toBe('in-use');
        holder.close();
        await holder.closed;
        // QEMU first has to find that those in its queue have left.
        const machine = await until(
            () =>
                openMachine(qmp).catch((error: unknown) => {
                    if (error instanceof MachineError && error.code === 'in-use') return null;
                    throw error;
                }),
            'the machine to be free',
        );
        expect(machine.info.name).toBe('red');
        await machine.close();
    });

    it('that is stopped is reported within the time limits', async () => {
        const { pid } = await startPeer();
        await signal('STOP', pid);
        const error = await machineError(openMachine(qmp));
        expect(error.code).toBe('in-use');
        expect(error.message).toContain('or QEMU is stopped');
    });

    it('without a D-Bus display says how to get one', async () => {
        await startMachine('none');
        const error = await machineError(openMachine(qmp));
        expect(error.code).toBe('no-display');
        expect(error.message).toContain('-display dbus,p2p=on');
    });

    it('with its display on a bus says so', async () => {
        await startMachine('bus');
        const error = await machineError(openMachine(qmp));
        expect(error.code).toBe('no-display');
        expect(error.message).toContain('on a bus');
    });

    it('that is not there says so, by every form', async () => {
        const missing = GLib.build_filenamev([bench.folder(), 'nothing']);
        const exact = await machineError(openMachine(`qmp:${missing}`));
        expect(exact.code).toBe('no-socket');
        expect(exact.message).toContain(missing);
        const short = await machineError(openMachine(missing));
        expect(short.code).toBe('no-such-machine');
    });

    it('that another user may not reach says so', async () => {
        if (!CAN_BECOME_ANOTHER)
            pending('needs root in a checkout that other users can read, to become one of them');
        await startPeer();
        letEverybodyReach(qmp);
        GLib.chmod(qmp, 0o600);
        const child = await startChild('open', `qmp:${qmp}`, { prefix: AS_NOBODY });
        child.process.force_exit();
        expect(child.line).toMatch(/^no-permission: You may not connect to /);
    });

    it('takes a client of another user over a socket pair that we made', async () => {
        if (!CAN_BECOME_ANOTHER)
            pending('needs root in a checkout that other users can read, to become one of them');
        await startPeer();
        const [ours, theirs] = socketPair();
        const client = await QmpClient.connect(qmp);
        await client.sendFd('display', theirs.get_fd(), null);
        await client.execute('add_client', { protocol: '@dbus-display', fdname: 'display' });
        client.close();
        theirs.close();
        // The child gets the descriptor itself, so that the socket here must not close it too.
        const fds = Gio.UnixFDList.new();
        const fd = fds.get(fds.append(ours.get_fd()));
        ours.close();
        const child = await startChild('peer', '', { prefix: AS_NOBODY, fd });
        child.process.force_exit();
        expect(child.line).toBe('red');
    });

    it('leaves no file descriptor open, opened and closed 50 times', async () => {
        await startPeer();
        await (await openMachine(qmp)).close();
        const before = openFds();
        for (let i = 0; i < 50; i++) await (await openMachine(qmp)).close();
        await expectNoNewFds(before);
    });
});

describe('a QMP client', () => {
    const bench = new Bench();
    let path = '';

    beforeEach(async () => {
        path = (await bench.start({ name: 'blue', display: 'none' })).qmpPath;
    });

    afterEach(() => bench.clear());

    it('gives each of many commands at once its own answer', async () => {
        const client = await QmpClient.connect(path);
        const [status, name, schema] = await Promise.all([
            client.execute('query-status'),
            client.execute('query-name'),
            client.execute('query-qmp-schema'),
        ]);
        expect(status).toEqual(jasmine.objectContaining({ running: false }));
        expect(name).toEqual({ name: 'blue' });
        expect((schema as unknown[]).length).toBeGreaterThan(100);
        client.close();
    });

    it('gives a refusal in QEMU’s own words', async () => {
        const client = await QmpClient.connect(path);
        await expectAsync(client.execute('no-such-command')).toBeRejectedWithError(
            QmpCommandError,
            /no-such-command.*not been found/,
        );
        client.close();
    });

    it('passes over what QEMU says of the byte that a descriptor travels with', async () => {
        const address = Gio.UnixSocketAddress.new(path);
        const connection = await Gio.SocketClient.new().connect_async(address, null);
        const lines = Gio.DataInputStream.new(connection.get_input_stream());
        const next = async (): Promise<string> => {
            const [line] = await lines.read_line_async(GLib.PRIORITY_DEFAULT, null);
            return String(line);
        };
        const send = async (id: number, execute: string, rest = {}): Promise<void> => {
            const text = `${JSON.stringify({ execute, id, arguments: rest })}\n`;
            const bytes = new TextEncoder().encode(text);
            await writeBytes(connection.get_output_stream(), new GLib.Bytes(bytes), null);
        };
        await next();
        await send(1, 'qmp_capabilities');
        expect(parseQmpLine(await next())).toEqual({ kind: 'return', id: 1, value: {} });
        const [ours, theirs] = socketPair();
        (connection as Gio.UnixConnection).send_fd(theirs.get_fd(), null);
        await send(2, 'getfd', { fdname: 'x' });
        const stray = await next();
        expect(stray).toContain('stray');
        expect(parseQmpLine(stray)).toEqual({ kind: 'noise' });
        expect(parseQmpLine(await next())).toEqual({ kind: 'return', id: 2, value: {} });
        for (const socket of [ours, theirs]) socket.close();
        connection.close(null);
    });

    it('reports events', async () => {
        const client = await QmpClient.connect(path);
        const events: QmpEvent[] = [];
        client.onEvent = event => events.push(event);
        await client.execute('cont');
        await until(() => events.length > 0, 'an event');
        expect(events[0]?.name).toBe('RESUME');
        client.close();
    });

    it('rejects what waits when QEMU ends, and everything after it', async () => {
        const client = await QmpClient.connect(path);
        await client.execute('quit').catch(() => undefined);
        await client.closed;
        expect((await machineError(client.execute('query-status'))).code).toBe('gone');
    });

    it('is stopped by a cancellable', async () => {
        const holder = await QmpClient.connect(path);
        const cancellable = new Gio.Cancellable();
        const connecting = QmpClient.connect(path, cancellable);
        GLib.timeout_add(GLib.PRIORITY_DEFAULT, 100, () => {
            cancellable.cancel();
            return GLib.SOURCE_REMOVE;
        });
        let error: unknown = null;
        const ms = await timed(() => connecting.catch((reason: unknown) => (error = reason)));
        const cancelled =
            error instanceof GLib.Error &&
            error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED);
        expect(cancelled).withContext(String(error)).toBeTrue();
        expect(ms).toBeLessThan(1000);
        holder.close();
    });
});
