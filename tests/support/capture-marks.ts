// SPDX-License-Identifier: GPL-3.0-or-later
//
// The marks in a capture of Sysprof (sysprof-capture-types.h; the native tests read captures by
// Sysprof's own reader).
import GLib from 'gi://GLib?version=2.0';

const FILE_HEADER_BYTES = 256;
const FRAME_HEADER_BYTES = 24;
const TYPE_OFFSET = 16;
const MARK = 10;
const GROUP_BYTES = 24;
const NAME_BYTES = 40;

export interface Mark {
    readonly group: string;
    readonly name: string;
    readonly pid: number;
    /** Nanoseconds of the monotonic clock. */
    readonly begin: number;
    readonly duration: number;
}

function text(bytes: Uint8Array): string {
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end));
}

/** Reads all marks of a capture file, in the order in which they were written. */
export function readMarks(path: string): Mark[] {
    const [, contents] = GLib.file_get_contents(path);
    const view = new DataView(contents.buffer, contents.byteOffset, contents.byteLength);
    const marks: Mark[] = [];
    for (let at = FILE_HEADER_BYTES; at + FRAME_HEADER_BYTES <= view.byteLength;) {
        const length = view.getUint16(at, true);
        if (length < FRAME_HEADER_BYTES) throw new RangeError(`a frame of ${length} bytes`);
        if (view.getUint8(at + TYPE_OFFSET) === MARK) {
            const group = at + FRAME_HEADER_BYTES + 8;
            const name = group + GROUP_BYTES;
            marks.push({
                group: text(contents.subarray(group, name)),
                name: text(contents.subarray(name, name + NAME_BYTES)),
                pid: view.getInt32(at + 4, true),
                begin: Number(view.getBigInt64(at + 8, true)),
                duration: Number(view.getBigInt64(at + FRAME_HEADER_BYTES, true)),
            });
        }
        at += length;
    }
    return marks;
}
