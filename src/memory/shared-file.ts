// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { randomBytes } from './random-bytes.js';
import { WritableMemory } from './writable-memory.js';

function newMemoryFile(): Gio.File {
    const directory = GLib.file_test('/dev/shm', GLib.FileTest.IS_DIR)
        ? '/dev/shm'
        : GLib.get_user_runtime_dir();
    const suffix = Array.from(randomBytes(8), byte => byte.toString(16).padStart(2, '0')).join('');
    return Gio.File.new_build_filenamev([directory, `vitrine-frame-${suffix}`]);
}

function mapFile(file: Gio.File): GLib.Bytes {
    const path = file.get_path();
    if (path === null) throw new TypeError('a file in memory has no path');
    return GLib.MappedFile.new(path, false).get_bytes();
}

function newSharedFile(size: number): [Gio.FileIOStream, GLib.Bytes] {
    const file = newMemoryFile();
    const stream = file.create_readwrite(Gio.FileCreateFlags.PRIVATE, null);
    try {
        stream.truncate(size, null);
        return [stream, mapFile(file)];
    } catch (error) {
        stream.close(null);
        throw error;
    } finally {
        file.delete(null);
    }
}

/** An unlinked file in memory. */
export class SharedFile extends WritableMemory {
    /** Zeros. Close it after use; the mapping lives as long as somebody holds its bytes. */
    constructor(size: number) {
        super(...newSharedFile(size));
    }
}
