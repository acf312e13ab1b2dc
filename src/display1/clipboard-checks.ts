// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The door for what comes over the clipboard's interface, from either side.
import GLib from 'gi://GLib?version=2.0';

import { Rejected } from './checks.js';
import type { Selection } from './clipboard.js';

/** What a person copies; D-Bus itself ends at 64 MiB. */
export const MAX_CLIPBOARD_BYTES = 16 * 1024 * 1024;

const MAX_MIMES = 64;
const MAX_MIME_LENGTH = 256;

/** One side has something to offer. */
export interface ClipboardGrab {
    readonly selection: Selection;
    readonly serial: number;
    /** At most 64, each of at most 256 characters. */
    readonly mimes: readonly string[];
}

/** One side wants what the other offered, in one of these formats. */
export interface ClipboardRequest {
    readonly selection: Selection;
    readonly mimes: readonly string[];
}

/** The answer to a request. */
export interface ClipboardData {
    /** One of those that were asked for. */
    readonly mime: string;
    readonly bytes: GLib.Bytes;
}

/** A selection that a machine survives: QEMU 10.0 and 11.1 end on a Release above 2. */
export function checkSelection(value: number): Selection {
    if (value === 0 || value === 1 || value === 2) return value;
    throw new Rejected(`there is no selection ${value}`);
}

function checkMimes(value: GLib.Variant): string[] {
    const count = value.n_children();
    if (count > MAX_MIMES) throw new Rejected(`${count} formats are too many`);
    const mimes: string[] = [];
    for (let i = 0; i < count; i++) {
        const mime = value.get_child_value(i).get_string()[0];
        if (mime.length > MAX_MIME_LENGTH)
            throw new Rejected(`a format's name of ${mime.length} characters is too long`);
        mimes.push(mime);
    }
    return mimes;
}

/** `Clipboard.Grab(uuas)`. */
export function checkClipboardGrab(parameters: GLib.Variant): ClipboardGrab {
    return {
        selection: checkSelection(parameters.get_child_value(0).get_uint32()),
        serial: parameters.get_child_value(1).get_uint32(),
        mimes: checkMimes(parameters.get_child_value(2)),
    };
}

/** `Clipboard.Request(uas)`. */
export function checkClipboardRequest(parameters: GLib.Variant): ClipboardRequest {
    return {
        selection: checkSelection(parameters.get_child_value(0).get_uint32()),
        mimes: checkMimes(parameters.get_child_value(1)),
    };
}
