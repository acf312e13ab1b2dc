// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

/** An open file of that many bytes, unlinked; the caller closes the stream. */
export function memoryFile(size: number): Gio.FileIOStream {
    const [file, stream] = Gio.File.new_tmp('vitrine-spec-XXXXXX');
    file.delete(null);
    stream.truncate(size, null);
    return stream;
}

/** The stream's own file descriptor, which stays the stream's. */
export function fdOf(stream: Gio.FileIOStream): number {
    return (stream.get_output_stream() as unknown as Gio.FileDescriptorBased).get_fd();
}
