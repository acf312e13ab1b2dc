// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

/** `count` bytes of the kernel's randomness, good enough for names and secrets. */
export function randomBytes(count: number): Uint8Array {
    const stream = Gio.File.new_for_path('/dev/urandom').read(null);
    try {
        return stream.read_bytes(count, null).toArray();
    } finally {
        stream.close(null);
    }
}
