// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Machine } from './machine.mjs';

const PROMPT = /vitrine:~# /;
const BOOT_SECONDS = 180;

/** Each pair of a machine and what must be found in it. */
export const LINUX_MACHINES = [
    {
        name: 'linux on q35, virtio-vga, USB tablet, HDA sound',
        type: 'q35',
        devices: ['virtio-vga', 'qemu-xhci', 'usb-tablet', 'intel-hda', 'hda-duplex,audiodev=a'],
        frameBuffer: 'virtio_gpudrmfb',
        sound: 'HDA-Intel',
    },
    {
        name: 'linux on pc, VGA, USB tablet, virtio sound',
        type: 'pc',
        devices: ['VGA', 'piix3-usb-uhci', 'usb-tablet', 'virtio-sound,audiodev=a'],
        frameBuffer: 'bochs-drmdrmfb',
        sound: 'VirtIO',
    },
];

function machineArguments(build, { type, devices }) {
    const guest = name => join(build, 'linux', name);
    return [
        ...['-M', type, '-cpu', 'qemu64', '-m', '512', '-no-reboot'],
        ...['-kernel', guest('vmlinuz'), '-initrd', guest('initrd.img')],
        ...['-append', readFileSync(guest('cmdline'), 'latin1').trim()],
        ...['-audiodev', 'none,id=a', '-device', 'virtio-serial', '-chardev', 'null,id=agent'],
        ...['-device', 'virtserialport,chardev=agent,name=com.redhat.spice.0'],
        ...devices.flatMap(device => ['-device', device]),
    ];
}

/** Runs a command over the serial line and returns what it printed. */
async function run(machine, command) {
    machine.send(`${command}; echo "<<"END">>"`);
    const [text] = await machine.serial.expect(/[^]*<<END>>/, 20);
    await machine.serial.expect(PROMPT);
    return text;
}

async function checkDevices(machine, { frameBuffer, sound }) {
    assert.match(await run(machine, 'cat /dev/vcs1'), /vitrine login: /);
    assert.match(await run(machine, 'cat /sys/class/graphics/fb0/name'), new RegExp(frameBuffer));
    assert.match(await run(machine, 'cat /proc/asound/cards'), new RegExp(sound));
    assert.match(await run(machine, 'cat /proc/bus/input/devices'), /QEMU USB Tablet/);
    const port = await run(machine, 'readlink -f /dev/virtio-ports/com.redhat.spice.0');
    assert.match(port, /\/dev\/vport\d+p\d+/);
}

async function checkEvents(machine) {
    machine.send('evread');
    const [, tablet] = await machine.serial.expect(/(event\d+) is QEMU QEMU USB Tablet\r\n/);
    await machine.serial.expect(/^ready\r\n/m);
    await machine.keys(true, 'a');
    await machine.serial.expect(/^event\d+ key 30 1\r\n/m);
    await machine.keys(false, 'a');
    await machine.serial.expect(/^event\d+ key 30 0\r\n/m);
    const events = [{ type: 'abs', data: { axis: 'x', value: 12345 } }];
    await machine.qmp('input-send-event', { events });
    await machine.serial.expect(new RegExp(`^${tablet} abs 0 12345\r\n`, 'm'));
    machine.send('\x03');
    await machine.serial.expect(PROMPT);
}

/** Logs in on the graphical console with the keyboard, and lets it write to the serial line. */
async function checkScreenLogin(machine) {
    // What evread's test typed is still in the line.
    await machine.tap('backspace');
    for (const key of ['r', 'o', 'o', 't', 'ret']) await machine.tap(key);
    let screen = '';
    for (let tries = 0; tries < 50 && !PROMPT.test(screen); tries++)
        screen = await run(machine, 'cat /dev/vcs1');
    assert.match(screen, PROMPT, 'no shell on the screen');
    for (const key of 'cp') await machine.tap(key);
    for (const key of ['spc', 'slash', ...'proc', 'slash', ...'version', 'spc'])
        await machine.tap(key);
    for (const key of ['slash', ...'dev', 'slash', ...'tty']) await machine.tap(key);
    await machine.tap('shift', 's');
    await machine.tap('0');
    await machine.tap('ret');
    await machine.serial.expect(/Linux version \d/);
}

/** Boots the Linux guest on one machine and checks all it promises; returns its boot time. */
export async function checkLinux(build, description) {
    const machine = new Machine(machineArguments(build, description));
    try {
        await machine.connect();
        await machine.serial.expect(/vitrine login: $/, BOOT_SECONDS);
        const boot = machine.age;
        await machine.ask('root', PROMPT, 20);
        await checkDevices(machine, description);
        await checkEvents(machine);
        await checkScreenLogin(machine);
        await machine.qmp('system_powerdown');
        await machine.ended(30);
        return boot;
    } finally {
        machine.close();
    }
}
