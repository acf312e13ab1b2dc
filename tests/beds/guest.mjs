// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bed `guest`: a machine in QEMU whose root is the root of the tests, read-only, and which has
// what a build machine lacks: a render node, and DMA-BUFs. What is to run in it goes through
// in-guest.mjs.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Lacking } from './lifetime.mjs';

const PROGRAM = 'qemu-system-x86_64';

/** Devices without which there is no such machine; distributions leave some of them out. */
const DEVICES = ['virtio-9p-pci', 'virtserialport', 'virtio-rng-pci'];

/** The kernel and its root are there after 5 s on two idle cores. */
const READY_TIMEOUT_MS = 120_000;

/** What the emulated processor would spend seconds on, for nothing. */
const KERNEL_ARGUMENTS = [
    ...['console=ttyS0', 'quiet', 'panic=-1', 'mitigations=off', 'tsc=reliable', 'nokaslr'],
    'cryptomgr.notests',
    'initcall_blacklist=crypto_kdf108_init,jent_mod_init,load_system_certificate_list,init_encrypted',
];

const LAST_LINES = 15;

/** The streams between the host and the guest; each is a socket in the bed's folder. */
export const PORTS = ['jobs', 'out', 'err'];

export function portPath(folder, name) {
    return join(folder, `guest-${name}`);
}

function devicesOf(program) {
    try {
        const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
        return execFileSync(program, ['-device', 'help'], options);
    } catch (error) {
        if (error.code === 'ENOENT') throw new Lacking(`there is no ${program} here`);
        throw error;
    }
}

function requireParts(folder) {
    for (const name of ['vmlinuz', 'initrd.img'])
        if (!existsSync(join(folder, name)))
            throw new Lacking(`${join(folder, name)} was not built, for want of a guest's kernel`);
    const known = devicesOf(PROGRAM);
    for (const device of DEVICES)
        if (!known.includes(`"${device}"`)) throw new Lacking(`this QEMU has no device ${device}`);
}

/** The size of a disk with files, and of what its file system is made by. */
const DISK_BYTES = 4 * 1024 * 1024;

/** Writes an empty file system into a new file; gives its path. */
function makeDisk(folder) {
    const path = join(folder, 'usb-disk');
    writeFileSync(path, '');
    truncateSync(path, DISK_BYTES);
    execFileSync('busybox', ['mke2fs', '-F', path], { stdio: 'ignore' });
    return path;
}

/**
 * USB devices that a test can hand on: a stick with the sector guest, which a machine can boot; a
 * disk with a file system, to be mounted; a keyboard, which is not to be taken away.
 */
function usbDevices(bed) {
    const image = join(bed.env.VITRINE_BUILD_DIR, 'tests', 'guests', 'sector', 'sector.img');
    if (!existsSync(image)) return [];
    return [
        ...['-device', 'qemu-xhci'],
        ...['-drive', `if=none,id=stick,format=raw,readonly=on,file=${image}`],
        ...['-device', 'usb-storage,drive=stick,serial=VITRINE-STICK'],
        ...['-drive', `if=none,id=disk,format=raw,file=${makeDisk(bed.folder)}`],
        ...['-device', 'usb-uas,id=uas,serial=VITRINE-DISK', '-device', 'scsi-hd,drive=disk'],
        ...['-device', 'usb-kbd,serial=VITRINE-KEYS'],
    ];
}

function machineArguments(bed, guest) {
    const port = name => [
        ...['-chardev', `socket,id=${name},path=${portPath(bed.folder, name)},server=on,wait=off`],
        ...['-device', `virtserialport,chardev=${name},name=${name}`],
    ];
    return [
        ...['-M', 'q35', '-accel', 'tcg,thread=multi', '-cpu', 'max', '-smp', '2', '-m', '2560'],
        ...['-nodefaults', '-display', 'none', '-no-reboot'],
        ...['-kernel', join(guest, 'vmlinuz'), '-initrd', join(guest, 'initrd.img')],
        ...['-append', KERNEL_ARGUMENTS.join(' '), '-serial', `file:${logPath(bed.folder)}`],
        '-virtfs',
        'local,path=/,mount_tag=root,security_model=none,readonly=on,multidevs=remap',
        ...['-device', 'virtio-rng-pci', '-device', 'virtio-serial-pci'],
        ...usbDevices(bed),
        ...PORTS.flatMap(port),
    ];
}

function logPath(folder) {
    return join(folder, 'guest.log');
}

/** What the guest's kernel and its first program said. */
function guestSaid(folder) {
    const log = logPath(folder);
    return existsSync(log) ? readFileSync(log, 'utf8').replaceAll('\r', '') : '';
}

/** The end of that, for whoever reports that the guest is no more. */
export function lastWords(folder) {
    const lines = guestSaid(folder).trimEnd().split('\n');
    return ['The guest said:', ...lines.slice(-LAST_LINES)].join('\n    ');
}

/**
 * Boots the machine and waits until it takes commands.
 *
 * @throws Lacking where this cannot be
 */
export async function startGuest(bed) {
    const guest = join(bed.env.VITRINE_BUILD_DIR, 'tests', 'guests', 'nested');
    requireParts(guest);
    console.error('[guest] booting');
    const startedAt = Date.now();
    const machine = bed.start(PROGRAM, machineArguments(bed, guest));
    try {
        await bed.waitUntil(machine, 'a guest that takes commands', READY_TIMEOUT_MS, () =>
            guestSaid(bed.folder).includes('vitrine: ready'),
        );
    } catch (error) {
        throw new Error(`${error.message}\n${lastWords(bed.folder)}`, { cause: error });
    }
    console.error(`[guest] is up after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
    bed.env.VITRINE_GUEST_FOLDER = bed.folder;
}
