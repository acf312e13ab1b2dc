// SPDX-License-Identifier: GPL-3.0-or-later
//
// The support for specs with a real QEMU, tried on its firmware: no guest is needed for that.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

import { countFds, describeNewFds, openFds } from '../support/fd-count.js';
import { sleep } from '../support/main-loop.js';
import { Qemu, sectorGuest } from '../support/qemu.js';

/** SeaBIOS speaks on COM1 when the machine has no graphics, and asks for a key. */
const TALKING_FIRMWARE = ['-machine', 'pc,graphics=off', '-boot', 'menu=on,splash-time=20000'];

function ownsName(name: string): boolean {
    const reply = Gio.DBus.session.call_sync(
        'org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus',
        'NameHasOwner',
        new GLib.Variant('(s)', [name]),
        null,
        Gio.DBusCallFlags.NONE,
        1000,
        null,
    );
    return reply.get_child_value(0).get_boolean();
}

describe('a machine for specs', () => {
    it('talks and listens on its serial line, from the first byte on', async () => {
        const machine = await Qemu.start({ display: 'none', args: TALKING_FIRMWARE });
        const [, version] = await machine.serial.waitFor(/SeaBIOS \(version ([^)]+)\)/);
        expect(version).toMatch(/^\d/);
        await machine.serial.waitFor(/Press ESC for boot menu/);
        await machine.serial.write('\x1b');
        await machine.serial.waitFor(/Select boot device/);
        expect(machine.serial.lines.length).toBeGreaterThan(3);
        await machine.quit();
        expect(machine.runs).toBeFalse();
    });

    it('is on the session bus when its start is over', async () => {
        expect(ownsName('org.qemu')).toBeFalse();
        const machine = await Qemu.start({ name: 'on the bus' });
        expect(ownsName('org.qemu')).toBeTrue();
        expect(await machine.qmp.execute('query-name')).toEqual({ name: 'on the bus' });
        await machine.quit();
        expect(ownsName('org.qemu')).toBeFalse();
    });

    it('boots the sector guest, which tells what it is given', async () => {
        const machine = await Qemu.start({ args: sectorGuest() });
        await machine.serial.waitFor(/^ready 640x480x32$/m, 20_000);
        await machine.serial.send('ping');
        await machine.serial.waitFor(/^pong$/m);
        for (const down of [true, false]) {
            const key = { type: 'qcode', data: 'a' };
            await machine.qmp.execute('input-send-event', {
                events: [{ type: 'key', data: { down, key } }],
            });
        }
        const match = await machine.serial.waitFor(/^key down (\w+)\nkey up (\w+)$/m);
        expect(match.slice(1)).toEqual(['1e', '1e']);
        await machine.quit();
    });

    it('offers a QMP socket to the program under test', async () => {
        const machine = await Qemu.start({ display: 'p2p' });
        const client = Gio.SocketClient.new();
        const address = Gio.UnixSocketAddress.new(machine.qmpPath);
        const connection = await client.connect_async(address, null);
        const stream = Gio.DataInputStream.new(connection.get_input_stream());
        const [greeting] = await stream.read_line_async(GLib.PRIORITY_DEFAULT, null);
        expect(String(greeting)).toContain('"QMP"');
        connection.close(null);
        await machine.quit();
    });

    it('says why a machine did not start', async () => {
        await expectAsync(
            Qemu.start({ args: ['-device', 'no-such-device'] }),
        ).toBeRejectedWithError(
            /QEMU did not start[^]*no-such-device[^]*not a valid device model name/,
        );
    });

    it('refuses a QMP command with QEMU’s own sentence', async () => {
        const machine = await Qemu.start({ display: 'none' });
        await expectAsync(machine.qmp.execute('no-such-command')).toBeRejectedWithError(
            /The command no-such-command has not been found/,
        );
        await machine.quit();
    });

    it('leaves no file descriptor behind, quit or killed', async () => {
        // What the specs before left to be collected would be counted, and go meanwhile.
        System.gc();
        await sleep(100);
        const before = openFds();
        for (const end of ['quit', 'kill'] as const) {
            const machine = await Qemu.start();
            expect(countFds()).toBeGreaterThan(before.size);
            await machine[end]();
        }
        expect(describeNewFds(before)).toBe('');
        expect(countFds()).toBeLessThanOrEqual(before.size);
    });
});
