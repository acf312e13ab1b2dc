// SPDX-License-Identifier: GPL-3.0-or-later
//
// The USB devices of the bed `guest` as its kernel shows them (tests/beds/guest.mjs).
import GLib from 'gi://GLib?version=2.0';

const DEVICES = '/sys/bus/usb/devices';

/** What QEMU's USB storage calls itself. */
export const STICK_ID = '46f4:0001';
/** Boots the sector guest. */
export const STICK = 'VITRINE-STICK';
/** Has a file system. */
export const DISK = 'VITRINE-DISK';
export const KEYBOARD = 'VITRINE-KEYS';

function names(folder: string): string[] {
    if (!GLib.file_test(folder, GLib.FileTest.IS_DIR)) return [];
    const directory = GLib.Dir.open(folder, 0);
    const all: string[] = [];
    for (let name = directory.read_name(); name !== null; name = directory.read_name())
        all.push(name);
    directory.close();
    return all;
}

function read(path: string): string {
    if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return '';
    return new TextDecoder().decode(GLib.file_get_contents(path)[1]).trim();
}

/** The kernel's name of a device, such as `1-2`. */
function kernelName(serial: string): string {
    const found = names(DEVICES).find(name => read(`${DEVICES}/${name}/serial`) === serial);
    if (found === undefined) throw new Error(`no USB device ${serial}`);
    return found;
}

/** The kernel's driver of a device's only interface; null where it has none. */
export function driverOf(serial: string): string | null {
    const link = `${DEVICES}/${kernelName(serial)}:1.0/driver`;
    if (!GLib.file_test(link, GLib.FileTest.IS_SYMLINK)) return null;
    return GLib.path_get_basename(GLib.file_read_link(link));
}

/** The file of a device's disk, such as `/dev/sda`; null while it has none. */
export function diskOf(serial: string): string | null {
    const below = (folder: string, kind: RegExp): string[] =>
        names(folder)
            .filter(name => kind.test(name))
            .map(name => `${folder}/${name}`);
    const [block] = below(`${DEVICES}/${kernelName(serial)}:1.0`, /^host/)
        .flatMap(host => below(host, /^target/))
        .flatMap(target => below(target, /^[\d:]+$/))
        .flatMap(disk => names(`${disk}/block`));
    return block === undefined ? null : `/dev/${block}`;
}

/** The file by which a program opens a device. */
export function nodeOf(serial: string): string {
    const number = (attribute: string): string =>
        read(`${DEVICES}/${kernelName(serial)}/${attribute}`).padStart(3, '0');
    return `/dev/bus/usb/${number('busnum')}/${number('devnum')}`;
}
