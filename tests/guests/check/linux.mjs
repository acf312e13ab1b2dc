// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
    PROMPT,
    checkAgent,
    checkEcho,
    checkEvents,
    checkHeads,
    checkJobs,
    checkLights,
    checkScreen,
    checkSound,
    playTone,
    run,
} from './linux-programs.mjs';
import { Machine } from './machine.mjs';

const BOOT_SECONDS = 180;

/** Each pair of a machine and what must be found in it. */
export const LINUX_MACHINES = [
    {
        name: 'linux on q35, virtio-vga, USB tablet, HDA sound',
        type: 'q35',
        video: 'virtio-vga,max_outputs=2',
        devices: ['qemu-xhci', 'usb-tablet', 'intel-hda', 'hda-output,audiodev=sound'],
        agent: 'qemu-vdagent,clipboard=on',
        frameBuffer: 'virtio_gpudrmfb',
        sound: 'HDA-Intel',
    },
    {
        name: 'linux on pc, VGA, USB tablet, virtio sound',
        type: 'pc',
        video: 'VGA',
        devices: ['piix3-usb-uhci', 'usb-tablet', 'virtio-sound,audiodev=sound,streams=1'],
        agent: 'null',
        frameBuffer: 'bochs-drmdrmfb',
        sound: 'VirtIO',
    },
];

function machineArguments(build, { type, video, devices, agent }, echoPath) {
    const guest = name => join(build, 'linux', name);
    return [
        ...['-M', type, '-cpu', 'qemu64', '-m', '512', '-no-reboot'],
        ...['-kernel', guest('vmlinuz'), '-initrd', guest('initrd.img')],
        ...['-append', readFileSync(guest('cmdline'), 'latin1').trim()],
        ...['-device', `${video},id=video`],
        ...['-device', 'virtio-serial', '-chardev', `${agent},id=agent`],
        ...['-device', 'virtserialport,chardev=agent,name=com.redhat.spice.0'],
        ...['-chardev', `socket,id=echo,path=${echoPath},server=on,wait=off`],
        ...['-device', 'virtserialport,chardev=echo,name=org.vitrine.echo.0'],
        ...devices.flatMap(device => ['-device', device]),
    ];
}

async function checkDevices(machine, { frameBuffer, sound }) {
    assert.match(await run(machine, 'cat /dev/vcs1'), /vitrine login: /);
    assert.match(await run(machine, 'cat /sys/class/graphics/fb0/name'), new RegExp(frameBuffer));
    assert.match(await run(machine, 'cat /proc/asound/cards'), new RegExp(sound));
    assert.match(await run(machine, 'cat /proc/bus/input/devices'), /QEMU USB Tablet/);
    const port = await run(machine, 'readlink -f /dev/virtio-ports/com.redhat.spice.0');
    assert.match(port, /\/dev\/vport\d+p\d+/);
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

async function checkPrograms(machine, { video, agent }) {
    await checkEvents(machine);
    await checkScreenLogin(machine);
    await checkLights(machine);
    await checkEcho(machine, machine.path('echo'));
    await checkScreen(machine);
    if (video.includes('max_outputs=2')) await checkHeads(machine);
    if (agent !== 'null') await checkAgent(machine);
    await playTone(machine);
    await checkJobs(machine);
}

/** Boots the Linux guest on one machine and checks all it promises; returns its boot time. */
export async function checkLinux(build, description) {
    const machine = new Machine(path => machineArguments(build, description, path('echo')));
    try {
        await machine.connect();
        await machine.serial.expect(/vitrine login: $/, BOOT_SECONDS);
        const boot = machine.age;
        await machine.ask('root', PROMPT, 20);
        await checkDevices(machine, description);
        await checkPrograms(machine, description);
        await machine.qmp('system_powerdown');
        await machine.ended(30);
        checkSound(machine);
        return boot;
    } finally {
        machine.close();
    }
}
