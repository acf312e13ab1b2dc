// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Linux guest's programs, which other specs lean on: what QEMU's D-Bus display is asked to do
// reaches them. The calls are made by hand, for it is not Vitrine that is tried here.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { writeBytes } from '../../src/memory/write-bytes.js';
import { LinuxMachine, linuxGuest } from '../support/linux-machine.js';
import { until } from '../support/main-loop.js';

const QEMU = 'org.qemu';
const PATH = '/org/qemu/Display1';
const INTERFACE = 'org.qemu.Display1';
const ECHO = 'org.vitrine.echo.0';
const TEXT = 'text/plain;charset=utf-8';
const CALL_MS = 5000;

/** Calls `INTERFACE.METHOD` of QEMU's on an object. */
function call(object: string, method: string, args: GLib.Variant | null): Promise<GLib.Variant> {
    const [name = '', member = ''] = method.split('.');
    const flags = Gio.DBusCallFlags.NONE;
    const path = `${PATH}/${object}`;
    const type = `${INTERFACE}.${name}`;
    return Gio.DBus.session.call(QEMU, path, type, member, args, null, flags, CALL_MS, null);
}

async function property(object: string, name: string): Promise<unknown> {
    const [type = '', member = ''] = name.split('.');
    const reply = await Gio.DBus.session.call(
        QEMU,
        `${PATH}/${object}`,
        'org.freedesktop.DBus.Properties',
        'Get',
        new GLib.Variant('(ss)', [`${INTERFACE}.${type}`, member]),
        null,
        Gio.DBusCallFlags.NONE,
        CALL_MS,
        null,
    );
    return reply.get_child_value(0).get_variant().deepUnpack();
}

/** Opens a chardev of QEMU's; the caller closes the connection. */
async function openChardev(object: string): Promise<Gio.SocketConnection> {
    const [ours, theirs] = socketPair();
    const fds = Gio.UnixFDList.new();
    fds.append(theirs.get_fd());
    await Gio.DBus.session.call_with_unix_fd_list(
        QEMU,
        `${PATH}/${object}`,
        `${INTERFACE}.Chardev`,
        'Register',
        new GLib.Variant('(h)', [0]),
        null,
        Gio.DBusCallFlags.NONE,
        CALL_MS,
        fds,
        null,
    );
    theirs.close();
    return ours.connection_factory_create_connection();
}

async function write(connection: Gio.SocketConnection, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    await writeBytes(connection.get_output_stream(), new GLib.Bytes(bytes), null);
}

describe('the Linux guest', () => {
    let machine: LinuxMachine | null = null;

    beforeAll(async () => {
        if (!linuxGuest()) return;
        machine = await LinuxMachine.start({
            screen: 'virtio-vga,max_outputs=2',
            input: ['touch', 'tablet'],
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

    it('sees fingers, and a tablet beside them', async () => {
        const evread = await guest().spawnReady('evread');
        const eventOf = (name: string): string =>
            evread.lines.find(line => line.endsWith(` is ${name}`))?.split(' ')[0] ?? 'none';
        const touch = eventOf('QEMU Virtio MultiTouch');
        const finger = (kind: number, slot: number): Promise<GLib.Variant> => {
            const args = new GLib.Variant('(utdd)', [kind, slot, 100, 200]);
            return call('Console_0', 'MultiTouch.SendEvent', args);
        };
        await finger(0, 0);
        await evread.waitFor(new RegExp(`^${touch} abs 57 0$`));
        await finger(0, 1);
        await evread.waitFor(new RegExp(`^${touch} abs 47 1$`));
        await evread.waitFor(new RegExp(`^${touch} abs 57 1$`));
        await finger(2, 1);
        await finger(2, 0);
        await evread.waitFor(new RegExp(`^${touch} abs 57 -1$`));
        await until(() => property('Console_0', 'Mouse.IsAbsolute'), 'the tablet');
        await call('Console_0', 'Mouse.SetAbsPosition', new GLib.Variant('(uu)', [0, 0]));
        await call('Console_0', 'Mouse.SetAbsPosition', new GLib.Variant('(uu)', [100, 0]));
        await evread.waitFor(new RegExp(`^${eventOf('QEMU Virtio Tablet')} abs 0 [1-9]\\d*$`));
        expect(await evread.stop()).toBe(-2);
    });

    it('sets the lights of its keyboard', async () => {
        for (const mask of [5, 0]) {
            expect(await guest().run(`leds ${String(mask)}`)).toEqual([
                `leds ${String(mask)} on 1 keyboards`,
            ]);
            await until(
                async () => (await property('Console_0', 'Keyboard.Modifiers')) === mask,
                'the lights',
            );
        }
        expect(await property('Console_0', 'Keyboard.Modifiers')).toBe(0);
    });

    it('gives back what a port brings, and knows whether the host is there', async () => {
        const echo = await guest().spawnReady(`portecho ${ECHO}`);
        expect(await property('Chardev_port0', 'Chardev.FEOpened')).toBeTrue();
        const connection = await openChardev('Chardev_port0');
        await echo.waitFor(/^host opened$/);
        await write(connection, 'hello');
        const answer = await connection.get_input_stream().read_bytes_async(64, 0, null);
        expect(new TextDecoder().decode(answer.toArray())).toBe('hello');
        await echo.waitFor(/^echoed 5$/);
        connection.close(null);
        await echo.waitFor(/^host closed$/);
        await echo.stop();
        await until(
            async () => !(await property('Chardev_port0', 'Chardev.FEOpened')),
            'the port to be closed',
        );
    });

    it('hears a break among the bytes of a serial line', async () => {
        const brk = await guest().spawnReady('brk');
        const connection = await openChardev('Chardev_serial1');
        await write(connection, 'A');
        await brk.waitFor(/^byte 65$/);
        await call('Chardev_serial1', 'Chardev.SendBreak', null);
        await brk.waitFor(/^break$/);
        connection.close(null);
        expect(await brk.stop()).toBe(-2);
    });

    it('is told what each of its screens shall be', async () => {
        const kms = await guest().spawnReady('kms follow');
        const resize = (head: number, width: number, height: number): Promise<GLib.Variant> => {
            const args = new GLib.Variant('(qqiiuu)', [300, 200, 0, 0, width, height]);
            return call(`Console_${String(head)}`, 'Console.SetUIInfo', args);
        };
        await resize(0, 1234, 776);
        await kms.waitFor(/^mode 0 1234x776$/);
        await resize(1, 804, 600);
        await kms.waitFor(/^mode 1 804x600$/);
        await kms.ask('heads', /^head 0 card0-Virtual-1 on 1234x776 300x200 mm$/);
        await kms.waitFor(/^head 1 card0-Virtual-2 on 804x600 300x200 mm$/);
        await resize(1, 0, 0);
        await kms.waitFor(/^off 1$/);
        expect(await kms.stop()).toBe(-2);
    });

    it('shares a text by its agent, which begins anew for each client', async () => {
        const agent = await guest().spawnReady('vdagent');
        await call('Clipboard', 'Clipboard.Register', null);
        await agent.waitFor(/^host-closed$/);
        await agent.waitFor(/^ready$/);
        await agent.ask('grab 0 ä\\nb', /^grabbed 0 1$/);
        // Nothing says when QEMU has heard that, but that it stops calling the clipboard empty.
        const request = new GLib.Variant('(uas)', [0, [TEXT]]);
        const reply = await until(
            () => call('Clipboard', 'Clipboard.Request', request).catch(() => null),
            'the text',
        );
        const bytes = reply.get_child_value(1).get_data_as_bytes();
        expect(new TextDecoder().decode(bytes.toArray())).toBe('ä\nb');
        await agent.waitFor(/^asked 0$/);
        await call('Clipboard', 'Clipboard.Unregister', null);
        await agent.stop();
    });

    it('plays and records', async () => {
        expect(await guest().run('tone 440 200')).toEqual([
            'playing',
            jasmine.stringMatching(/^played 9600 frames, \d+ times late$/),
        ]);
        // What it hears is anything: nobody gives QEMU a sound to record.
        expect(await guest().run('listen 200')).toEqual([
            'listening',
            jasmine.stringMatching(/^heard 0 peak \d+ frequency \d+$/),
            jasmine.stringMatching(/^heard 1 peak \d+ frequency \d+$/),
            jasmine.stringMatching(/^recorded 9600 frames, \d+ times late$/),
        ]);
    });
});
