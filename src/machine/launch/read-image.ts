// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { MachineError, errorText, isCancelled, isIOError } from '../errors.js';
import { HEADER_BYTES, recognize, type Image } from './image.js';

/** A file's identity, which no second name and no symbolic link changes. */
export interface FileIdentity {
    readonly device: number;
    /** As text: an inode number may be larger than a JavaScript integer. */
    readonly inode: string;
}

/** An image and the file it is. */
export interface IdentifiedImage {
    readonly image: Image;
    readonly identity: FileIdentity;
}

/** The names by which a directory offers a kernel to start. */
const KERNEL = 'vmlinuz';
const INITRD = 'initrd.img';
const COMMAND_LINE = 'cmdline';

/** What a kernel is told where the directory has no `cmdline`: a screen and a serial console. */
const DEFAULT_COMMAND_LINE = 'console=tty0 console=ttyS0';

function fileError(path: string, error: unknown): MachineError {
    const cause = { cause: error };
    if (isIOError(error, Gio.IOErrorEnum.NOT_FOUND)) {
        return new MachineError(
            'bad-image',
            `There is no image at ${path}: check the path.`,
            cause,
        );
    }
    if (isIOError(error, Gio.IOErrorEnum.PERMISSION_DENIED)) {
        return forbidden(path, cause);
    }
    const text = errorText(error);
    return new MachineError('bad-image', `The image ${path} cannot be read: ${text}.`, cause);
}

function forbidden(path: string, cause: ErrorOptions = {}): MachineError {
    return new MachineError(
        'no-permission',
        `You may not read ${path}: change its permissions, or copy it.`,
        cause,
    );
}

/** Reads as much of a file's start as {@link recognize} looks at. */
export async function readHeader(
    file: Gio.File,
    cancellable: Gio.Cancellable | null,
): Promise<Uint8Array> {
    const stream = await file.read_async(GLib.PRIORITY_DEFAULT, cancellable);
    const header = new Uint8Array(HEADER_BYTES);
    let length = 0;
    try {
        while (length < HEADER_BYTES) {
            const bytes = await stream.read_bytes_async(
                HEADER_BYTES - length,
                GLib.PRIORITY_DEFAULT,
                cancellable,
            );
            if (bytes.get_size() === 0) break;
            header.set(bytes.toArray(), length);
            length += bytes.get_size();
        }
    } finally {
        await stream.close_async(GLib.PRIORITY_DEFAULT, null);
    }
    return header.subarray(0, length);
}

async function readCommandLine(path: string, cancellable: Gio.Cancellable | null): Promise<string> {
    try {
        const [contents] = await Gio.File.new_for_path(path).load_contents_async(cancellable);
        return new TextDecoder().decode(contents).trim();
    } catch (error) {
        if (isIOError(error, Gio.IOErrorEnum.NOT_FOUND)) return DEFAULT_COMMAND_LINE;
        throw error;
    }
}

async function readDirectory(path: string, cancellable: Gio.Cancellable | null): Promise<Image> {
    const kernel = GLib.build_filenamev([path, KERNEL]);
    const initrd = GLib.build_filenamev([path, INITRD]);
    for (const needed of [kernel, initrd]) {
        if (GLib.file_test(needed, GLib.FileTest.EXISTS)) continue;
        throw new MachineError(
            'bad-image',
            `The directory ${path} starts no machine: it needs “${KERNEL}” and “${INITRD}”.`,
        );
    }
    const commandLine = await readCommandLine(
        GLib.build_filenamev([path, COMMAND_LINE]),
        cancellable,
    );
    return { kind: 'kernel', path, kernel, initrd, commandLine };
}

function checkAccess(path: string, image: Image, info: Gio.FileInfo): void {
    if (info.get_size() === 0 && info.get_file_type() === Gio.FileType.REGULAR) {
        throw new MachineError('bad-image', `The image ${path} is empty: choose another.`);
    }
    if (image.kind !== 'disk' || info.get_attribute_boolean('access::can-write')) return;
    throw new MachineError(
        'no-permission',
        `You may not write to ${path}, and a machine writes to its disk: copy it first.`,
    );
}

/**
 * Finds out what lies at a path.
 *
 * @param path - an image file, a block device, or a directory with a kernel; made absolute
 * @throws MachineError when nothing there can be started
 */
export async function readImage(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<IdentifiedImage> {
    const absolute = GLib.canonicalize_filename(path, null);
    const file = Gio.File.new_for_path(absolute);
    try {
        const info = await file.query_info_async(
            'standard::type,standard::size,access::can-write,unix::device,unix::inode',
            Gio.FileQueryInfoFlags.NONE,
            GLib.PRIORITY_DEFAULT,
            cancellable,
        );
        // Where even looking is forbidden GIO gives an answer, with nothing in it.
        if (!info.has_attribute('standard::type')) throw forbidden(absolute);
        const identity = {
            device: info.get_attribute_uint32('unix::device'),
            inode: info.get_attribute_as_string('unix::inode') ?? '',
        };
        if (info.get_file_type() === Gio.FileType.DIRECTORY) {
            return { image: await readDirectory(absolute, cancellable), identity };
        }
        const image = recognize(absolute, await readHeader(file, cancellable));
        checkAccess(absolute, image, info);
        return { image, identity };
    } catch (error) {
        if (!(error instanceof GLib.Error) || isCancelled(error)) throw error;
        throw fileError(absolute, error);
    }
}
