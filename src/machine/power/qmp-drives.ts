// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { errorText, isIOError, MachineError } from '../errors.js';
import { QmpCommandError } from '../qmp.js';
import { pause } from '../time-limit.js';
import { TrayLocked, type Drive } from './drive.js';
import type { QmpLink } from './qmp-link.js';

/** A guest that was asked to open its tray does so within this time, or won't. */
const UNLOCK_MS = 3000;

const POLL_MS = 200;

const FDSET_PATH = '/dev/fdset/';

/** Begins what we tell QEMU of a descriptor; the image's name follows. */
const MARK = 'vitrine:';

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
    return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function objects(value: unknown): readonly Fields[] {
    return Array.isArray(value) ? value.map(fields) : [];
}

/**
 * The names of the images that are in drives as descriptors, by their file names in QEMU. They stay
 * with QEMU, so that every program that asks can tell.
 */
async function descriptorNames(
    qmp: QmpLink,
    cancellable: Gio.Cancellable | null,
): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const set of objects(await qmp.execute('query-fdsets', {}, cancellable))) {
        const [opaque] = objects(set['fds']).map(fd => fd['opaque']);
        if (typeof opaque !== 'string' || !opaque.startsWith(MARK)) continue;
        names.set(`${FDSET_PATH}${String(set['fdset-id'])}`, opaque.slice(MARK.length));
    }
    return names;
}

function mediumName(inserted: unknown, names: ReadonlyMap<string, string>): string | null {
    const { file } = fields(inserted);
    if (typeof file !== 'string') return null;
    return names.get(file) ?? GLib.path_get_basename(file);
}

/** Devices with an id are QEMU's children of this name; the others are told by their path. */
function qomPath(qdev: string): string {
    return qdev.startsWith('/') ? qdev : `/machine/peripheral/${qdev}`;
}

async function driveKind(
    qmp: QmpLink,
    qdev: string,
    cancellable: Gio.Cancellable | null,
): Promise<Drive['kind'] | null> {
    const question = { path: qomPath(qdev), property: 'type' };
    const type = String(await qmp.execute('qom-get', question, cancellable));
    if (type.endsWith('-cd')) return 'cd';
    return type === 'floppy' ? 'floppy' : null;
}

async function readDrive(
    qmp: QmpLink,
    entry: Fields,
    names: ReadonlyMap<string, string>,
    cancellable: Gio.Cancellable | null,
): Promise<Drive | null> {
    const { qdev, removable, inserted, locked } = entry;
    if (removable !== true || typeof qdev !== 'string') return null;
    const kind = await driveKind(qmp, qdev, cancellable);
    if (!kind) return null;
    return { id: qdev, kind, medium: mediumName(inserted, names), isLocked: locked === true };
}

/** Opened here, so that a QEMU of another user, or in a sandbox, gets it all the same. */
async function openImage(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.FileInputStream> {
    try {
        return await Gio.File.new_for_path(path).read_async(GLib.PRIORITY_DEFAULT, cancellable);
    } catch (error) {
        const denied = isIOError(error, Gio.IOErrorEnum.PERMISSION_DENIED);
        throw new MachineError(
            denied ? 'no-permission' : 'bad-image',
            denied
                ? `You may not read ${path}: ask its owner, or copy it.`
                : `${path} can’t be read: ${errorText(error)}.`,
            { cause: error },
        );
    }
}

function isLockedError(error: unknown): boolean {
    return error instanceof QmpCommandError && error.description.includes('is locked');
}

/** The removable drives of a machine. */
export async function listDrives(
    qmp: QmpLink,
    cancellable: Gio.Cancellable | null,
): Promise<readonly Drive[]> {
    const names = await descriptorNames(qmp, cancellable);
    const entries = objects(await qmp.execute('query-block', {}, cancellable));
    const drives = entries.map(entry => readDrive(qmp, entry, names, cancellable));
    return (await Promise.all(drives)).filter(drive => drive !== null);
}

/** As {@link MachinePower.insert}. */
export async function insertMedium(
    qmp: QmpLink,
    drive: Drive,
    path: string,
    force: boolean,
    cancellable: Gio.Cancellable | null,
): Promise<void> {
    const stream = await openImage(path, cancellable);
    try {
        // A file that GIO opened here is one of this kind.
        const fd = (stream as unknown as { get_fd(): number }).get_fd();
        const opaque = `${MARK}${GLib.filename_display_basename(path)}`;
        const added = await qmp.executeWithFd('add-fd', { opaque }, fd, cancellable);
        const set = fields(added)['fdset-id'];
        const filename = `${FDSET_PATH}${String(set)}`;
        const change = { id: drive.id, filename, format: 'raw', 'read-only-mode': 'read-only' };
        const before = (await mediums(qmp, cancellable)).get(drive.id);
        try {
            if (force) await openTray(qmp, drive.id, true, cancellable);
            await whileLocked(cancellable, () => changeMedium(qmp, change, cancellable));
        } finally {
            await takeBack(qmp, filename, before);
        }
    } finally {
        await stream.close_async(GLib.PRIORITY_DEFAULT, null);
    }
}

/** As {@link MachinePower.eject}. */
export async function ejectMedium(
    qmp: QmpLink,
    { id }: Drive,
    force: boolean,
    cancellable: Gio.Cancellable | null,
): Promise<void> {
    const before = (await mediums(qmp, cancellable)).get(id);
    await whileLocked(cancellable, () => openTray(qmp, id, force, cancellable));
    await qmp.execute('blockdev-remove-medium', { id }, cancellable);
    await takeBack(qmp, before);
}

/** A guest that has locked its tray is asked to open it with every try, and gets a moment. */
async function whileLocked(
    cancellable: Gio.Cancellable | null,
    attempt: () => Promise<boolean>,
): Promise<void> {
    for (let waited = 0; !(await attempt()); waited += POLL_MS) {
        if (waited >= UNLOCK_MS) throw new TrayLocked();
        await pause(POLL_MS, cancellable);
        cancellable?.set_error_if_cancelled();
    }
}

/** QEMU opens the image before the tray: one that it can't read changes nothing. */
async function changeMedium(
    qmp: QmpLink,
    change: Fields,
    cancellable: Gio.Cancellable | null,
): Promise<boolean> {
    try {
        await qmp.execute('blockdev-change-medium', change, cancellable);
        return true;
    } catch (error) {
        if (isLockedError(error)) return false;
        throw error;
    }
}

async function openTray(
    qmp: QmpLink,
    id: string,
    force: boolean,
    cancellable: Gio.Cancellable | null,
): Promise<boolean> {
    try {
        await qmp.execute('blockdev-open-tray', { id, force }, cancellable);
        // A locked tray is no error: the guest was asked, and may open it.
        return await isOpen(qmp, id, cancellable);
    } catch (error) {
        if (isLockedError(error)) return false;
        throw error;
    }
}

/** A drive without a tray, such as a floppy's, is open when it is empty. */
async function isOpen(
    qmp: QmpLink,
    id: string,
    cancellable: Gio.Cancellable | null,
): Promise<boolean> {
    const entries = objects(await qmp.execute('query-block', {}, cancellable));
    return entries.find(({ qdev }) => qdev === id)?.['tray_open'] !== false;
}

/** The file names in QEMU of what is in the drives, by the drives' ids. */
async function mediums(
    qmp: QmpLink,
    cancellable: Gio.Cancellable | null,
): Promise<ReadonlyMap<unknown, unknown>> {
    const entries = objects(await qmp.execute('query-block', {}, cancellable));
    return new Map(entries.map(({ qdev, inserted }) => [qdev, fields(inserted)['file']]));
}

/** Takes descriptors back that are in no drive: QEMU keeps them while QMP is connected. */
async function takeBack(qmp: QmpLink, ...files: readonly unknown[]): Promise<void> {
    const inUse = new Set((await mediums(qmp, null)).values());
    for (const file of files) {
        if (typeof file !== 'string' || !file.startsWith(FDSET_PATH) || inUse.has(file)) continue;
        const set = Number(file.slice(FDSET_PATH.length));
        // Somebody else may have put it in.
        await qmp.execute('remove-fd', { 'fdset-id': set }).catch(() => undefined);
    }
}
