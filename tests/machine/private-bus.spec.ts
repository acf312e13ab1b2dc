// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be behind a D-Bus address: a bus with machines on it, a machine itself, or neither.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { closeQuietly } from '../../src/machine/close.js';
import { AmbiguousTarget } from '../../src/machine/errors.js';
import { busConfiguration } from '../../src/machine/launch/private-dbus.js';
import type { GoneReason } from '../../src/machine/gone-reason.js';
import { openMachine } from '../../src/machine/open.js';
import { connectAddress, connectBus } from '../../src/machine/private-bus.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import type { Qemu } from '../support/qemu.js';
import { Bench, expectNoNewFds, machineError, signal, timed } from './support.js';

const RED = '6b9a1c1e-0000-4000-8000-00000000000a';
const BLUE = '6b9a1c1e-0000-4000-8000-00000000000b';

const VM_INTERFACE = `<node><interface name="org.qemu.Display1.VM">
    <property name="Name" type="s" access="read"/>
    <property name="UUID" type="s" access="read"/>
    <property name="ConsoleIDs" type="au" access="read"/>
</interface></node>`;

/** A program that listens itself and, as QEMU does, authenticates who comes. */
class Producer {
    readonly #server: Gio.DBusServer;
    readonly #connections: Gio.DBusConnection[] = [];

    constructor(address: string, isMachine: boolean) {
        const flags = Gio.DBusServerFlags.NONE;
        const guid = Gio.dbus_generate_guid();
        this.#server = Gio.DBusServer.new_sync(address, flags, guid, null, null);
        this.#server.connect('new-connection', (_server, connection) => {
            this.#connections.push(connection);
            if (isMachine) exportVm(connection);
            return true;
        });
        this.#server.start();
    }

    get connections(): number {
        return this.#connections.filter(connection => !connection.is_closed()).length;
    }

    async close(): Promise<void> {
        this.#server.stop();
        for (const connection of this.#connections) {
            if (!connection.is_closed()) await connection.close(null);
        }
    }
}

function exportVm(connection: Gio.DBusConnection): void {
    const [info] = Gio.DBusNodeInfo.new_for_xml(VM_INTERFACE).interfaces;
    if (!info) throw new Error('No interface');
    const values: Record<string, GLib.Variant> = {
        Name: new GLib.Variant('s', 'producer'),
        UUID: new GLib.Variant('s', RED),
        ConsoleIDs: new GLib.Variant('au', [0, 1]),
    };
    connection.register_object_with_closures2(
        '/org/qemu/Display1/VM',
        info,
        null,
        (_connection: unknown, _sender: unknown, _path: unknown, _name: unknown, key: string) =>
            values[key] ?? null,
        null,
    );
}

describe('a D-Bus address', () => {
    const bench = new Bench();
    let path = '';
    let address = '';

    beforeEach(() => {
        path = GLib.build_filenamev([bench.folder(), 'socket']);
        address = `unix:path=${path}`;
    });

    afterEach(() => bench.clear());

    async function startBus(): Promise<void> {
        const config = `${path}.conf`;
        GLib.file_set_contents(config, busConfiguration(address));
        bench.spawn('dbus-daemon', `--config-file=${config}`, '--nofork', '--nopidfile');
        await until(answers, 'the bus');
    }

    /** Its socket is there before anybody listens. */
    async function answers(): Promise<boolean> {
        try {
            closeQuietly(await connectBus(address, null));
            return true;
        } catch {
            return false;
        }
    }

    function startMachine(name: string, uuid: string): Promise<Qemu> {
        return bench.start({ name, uuid, display: { address } });
    }

    it('of a bus opens the one machine on it, and says when it is gone', async () => {
        await startBus();
        const error = await machineError(openMachine(`addr:${address}`));
        expect(error.code).toBe('no-such-machine');
        const { pid } = await startMachine('red', RED);
        const machine = await openMachine(`addr:${address}`);
        expect(machine.info.name).toBe('red');
        expect(machine.control.busName).toMatch(/^:/);
        expect(machine.target).toBe(`addr:${address}`);
        const reasons: GoneReason[] = [];
        machine.onGone(reason => reasons.push(reason));
        await signal('KILL', pid);
        await until(() => reasons.length > 0, 'the machine to be gone');
        expect(reasons[0]?.kind).toBe('ended');
        await machine.close();
    });

    it('of a bus with two machines opens each by its exact form', async () => {
        await startBus();
        await startMachine('red', RED);
        await startMachine('blue', BLUE);
        const red = await openMachine(`addr:${address}#red`);
        const blue = await openMachine(`addr:${address}#${BLUE}`);
        expect([red.info.uuid, blue.info.uuid]).toEqual([RED, BLUE]);
        const error = await machineError(openMachine(`addr:${address}`));
        expect(error).toBeInstanceOf(AmbiguousTarget);
        expect([...(error as AmbiguousTarget).forms].sort()).toEqual([
            `addr:${address}#${RED}`,
            `addr:${address}#${BLUE}`,
        ]);
        for (const machine of [red, blue]) await machine.close();
    });

    it('of a machine itself opens it over one connection', async () => {
        const producer = new Producer(address, true);
        const machine = await openMachine(`addr:${address}`);
        expect(machine.info).toEqual({ name: 'producer', uuid: RED, consoleIds: [0, 1] });
        expect(machine.control.busName).toBeNull();
        expect(producer.connections).toBe(1);
        const reasons: GoneReason[] = [];
        machine.onGone(reason => reasons.push(reason));
        await producer.close();
        await until(() => reasons.length > 0, 'the machine to be gone');
        await machine.close();
    });

    it('of neither is refused', async () => {
        const producer = new Producer(address, false);
        const error = await machineError(openMachine(`addr:${address}`));
        expect(error.code).toBe('no-display');
        expect(error.message).toContain('neither a bus nor a machine');
        await producer.close();
    });

    it('where nobody answers is given up in time', async () => {
        const listener = Gio.SocketListener.new();
        listener.add_address(Gio.UnixSocketAddress.new(path), 1, 0, null);
        let code = '';
        const ms = await timed(async () => {
            code = (await machineError(openMachine(`addr:${address}`))).code;
        });
        expect(code).toBe('not-answering');
        expect(ms).toBeLessThan(4000);
        listener.close();
    });

    it('where something else answers is refused', async () => {
        const service = Gio.SocketService.new();
        service.add_address(Gio.UnixSocketAddress.new(path), 1, 0, null);
        service.connect('incoming', (_service, connection) => {
            connection
                .get_output_stream()
                .write_all(new TextEncoder().encode('220 mail\r\n'), null);
            connection.close(null);
            return true;
        });
        const error = await machineError(openMachine(`addr:${address}`));
        expect(error.code).toBe('refused');
        service.stop();
        service.close();
    });

    it('that is not there, or no socket of this computer, is refused', async () => {
        expect((await machineError(openMachine(`addr:${address}`))).code).toBe('no-socket');
        const proof = `${path}.ran`;
        for (const bad of [
            `unixexec:path=/usr/bin/touch,argv1=${proof}`,
            'tcp:host=127.0.0.1,port=1',
            `${address};tcp:host=127.0.0.1,port=1`,
            'nonsense',
        ]) {
            const error = await machineError(openMachine(`addr:${bad}`));
            expect(error.code).withContext(bad).toBe('bad-target');
        }
        expect(GLib.file_test(proof, GLib.FileTest.EXISTS)).toBeFalse();
    });

    it('leaves no file descriptor open, connected to and closed 50 times', async () => {
        await startBus();
        const connectAndClose = async (): Promise<void> => {
            const endpoint = await connectAddress(address, null);
            if (endpoint.kind !== 'bus') throw new Error('It is a bus');
            await endpoint.connection.close(null);
        };
        await connectAndClose();
        const before = openFds();
        for (let i = 0; i < 50; i++) await connectAndClose();
        await expectNoNewFds(before);
    });
});
