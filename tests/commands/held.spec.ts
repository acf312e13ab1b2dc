// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command with a machine that another program of ours has open, by the only connection that it
// gives: they go through that program, which keeps its input and its machine.
import GLib from 'gi://GLib?version=2.0';

import { isMachineCommand } from '../../src/commands/command.js';
import { COMMANDS } from '../../src/commands/table.js';
import { Console } from '../../src/display1/console.js';
import { ChardevName } from '../../src/display1/chardev.js';
import { openMachine, type OpenMachine } from '../../src/machine/open.js';
import { runProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';

/** A line of a script for each; `FOLDER` is for what they write. */
const LINES: Readonly<Record<string, string>> = {
    audio: 'audio --time 0.2 capture FOLDER/sound.wav',
    click: 'click',
    clipboard: 'clipboard set held',
    doctor: 'doctor',
    drag: 'drag --time 0.1 10 10 20 20',
    info: 'info',
    key: 'key a',
    monitor: 'monitor info name',
    move: 'move 30 40',
    power: 'power',
    record: 'record --time 0.3 --no-sound FOLDER/video.webm',
    resize: 'resize --timeout 0 640x480',
    screenshot: 'screenshot FOLDER/picture.png',
    scroll: 'scroll down',
    serial: 'serial --break',
    touch: 'touch --time 0.05 5 6',
    type: 'type b',
    usb: 'usb list',
    'wait-image': 'wait-image FOLDER/picture.png',
    'wait-stable': 'wait-stable --for 0.2',
};

/** Those that a script cannot show here. */
const ELSEWHERE = new Map([
    ['term', 'takes a terminal, and its screen and keys as others do'],
    ['wait-text', 'takes its picture as wait-image does, and this guest has no words'],
]);

const QNUM_Z = 0x2c;

describe('Commands with a machine that another program has', () => {
    let qemu: Qemu;
    let machine: OpenMachine;
    let folder: string;

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-held-XXXXXX');
        qemu = await Qemu.start({
            name: 'held',
            display: 'p2p',
            vga: 'virtio',
            audiodev: 'sound',
            sharesSerial: true,
            args: [
                ...sectorGuest(),
                ...['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
                ...['-chardev', `dbus,id=hmp,name=${ChardevName.HMP}`, '-mon', 'chardev=hmp'],
                ...['-chardev', 'qemu-vdagent,id=agent,name=vdagent,clipboard=on'],
                ...['-serial', 'chardev:agent', '-device', 'virtio-multitouch-pci'],
            ],
        });
        await qemu.serial.waitFor(/ready 640x480x32/, 30_000);
        await qemu.serial.send('pointer absolute');
        await qemu.serial.waitFor(/done pointer/);
        machine = await openMachine(qemu.qmpPath);
    }, 60_000);

    afterAll(async () => {
        await machine.close();
        if (qemu.runs) await qemu.quit();
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    it('are all tried', () => {
        const names = COMMANDS.filter(isMachineCommand).map(({ declaration }) => declaration.name);
        expect([...Object.keys(LINES), ...ELSEWHERE.keys()].sort()).toEqual(names.sort());
    });

    it('go through that program, which keeps the machine and its keys', async () => {
        let isGone = false;
        machine.onGone(() => {
            isGone = true;
        });
        const console = await Console.open(machine.control, 0, null);
        // What was seen last is looked for: the screen stands still.
        const names = Object.keys(LINES).filter(name => name !== 'screenshot');
        const script = GLib.build_filenamev([folder, 'script']);
        const lines = ['screenshot', ...names].map(name => LINES[name] ?? '');
        GLib.file_set_contents(script, `${lines.join('\n').replaceAll('FOLDER', folder)}\n`);
        const { serial } = qemu;
        serial.skip();
        const running = runProgram('script', qemu.qmpPath, script);
        await serial.waitFor(/buttons 1/);
        console.keyboard.press(QNUM_Z);
        await serial.waitFor(/key down 2c/);
        console.keyboard.release(QNUM_Z);
        await serial.waitFor(/key up 2c/);
        const { status, stdout, stderr } = await running;
        expect(stderr).toBe('');
        expect(status).toBe(0);
        expect(stdout).toMatch(/^Name +held$/m);
        expect(stdout).toMatch(/^running$/m);
        expect(serial.text).toMatch(/key up 30/);
        expect(isGone).toBeFalse();
        console.close();
    }, 60_000);

    it('leave it to that program one after another, each with a connection of its own', async () => {
        let isGone = false;
        machine.onGone(() => {
            isGone = true;
        });
        for (const words of [
            ['key', qemu.qmpPath, 'a'],
            ['screenshot', qemu.qmpPath, GLib.build_filenamev([folder, 'again.png'])],
        ])
            expect((await runProgram(...words)).stderr).toBe('');
        expect(isGone).toBeFalse();
    }, 30_000);
});
