// SPDX-License-Identifier: GPL-3.0-or-later
//
// The extended clipboard of rfbproto ("Extended Clipboard Pseudo-encoding"): Unicode text, told of
// first and given when it is asked for.
import { deflate, Inflate } from 'pako';

import { joinArrays } from '../memory/join-arrays.js';
import { ByteWriter } from './byte-writer.js';
import { FromServer } from './numbers.js';

/** Formats, in the lowest bits; text is the only one that machines share. */
const TEXT = 1;

/** What a message is about. */
export const ClipboardAction = {
    CAPS: 1 << 24,
    REQUEST: 1 << 25,
    PEEK: 1 << 26,
    NOTIFY: 1 << 27,
    PROVIDE: 1 << 28,
} as const;

const ALL_ACTIONS =
    ClipboardAction.CAPS |
    ClipboardAction.REQUEST |
    ClipboardAction.PEEK |
    ClipboardAction.NOTIFY |
    ClipboardAction.PROVIDE;

/** Longer texts are told of, and given only when asked for. */
const UNASKED_BYTES = 0;

/** What a text may be unpacked to: what a machine takes, and its length before it. */
const MAX_UNPACKED = 1024 * 1024 + 5;

/** Whether a message is about text. */
export function isAboutText(flags: number): boolean {
    return (flags & TEXT) !== 0;
}

function message(flags: number, body: Uint8Array): Uint8Array {
    const writer = new ByteWriter().u8(FromServer.CUT_TEXT).zeros(3);
    return writer
        .u32(-(4 + body.length))
        .u32(flags)
        .bytes(body)
        .take();
}

/** Says what of the extended clipboard is done here. */
export function capabilitiesMessage(): Uint8Array {
    return message(ALL_ACTIONS | TEXT, new ByteWriter().u32(UNASKED_BYTES).take());
}

/** Says that there is a text. */
export function notifyMessage(hasText: boolean): Uint8Array {
    return message(ClipboardAction.NOTIFY | (hasText ? TEXT : 0), new Uint8Array(0));
}

/** Asks for the viewer's text. */
export function requestMessage(): Uint8Array {
    return message(ClipboardAction.REQUEST | TEXT, new Uint8Array(0));
}

/** Gives a text: its ends of lines are Windows', and a zero is at its end. */
export function provideMessage(text: string): Uint8Array {
    const lines = text.replaceAll(/\r?\n/g, '\r\n');
    const writer = new ByteWriter().text(`${lines}\0`);
    return message(ClipboardAction.PROVIDE | TEXT, deflate(writer.take()));
}

/**
 * The text of a message that gives it.
 *
 * @returns null where it is longer than a machine takes, or none
 */
export function providedText(data: Uint8Array): string | null {
    const unpacked = unpack(data);
    if (!unpacked || unpacked.length < 4) return null;
    const length = new DataView(unpacked.buffer).getUint32(0);
    if (length > unpacked.length - 4) return null;
    const text = new TextDecoder().decode(unpacked.subarray(4, 4 + length));
    return text.replace(/\0[^]*$/, '').replaceAll('\r\n', '\n');
}

/** Unpacks no more than is allowed: a few bytes may stand for a thousand times as many. */
function unpack(data: Uint8Array): Uint8Array | null {
    const parts: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate({ chunkSize: 64 * 1024 });
    const tooLong = new RangeError('too long');
    inflate.onData = part => {
        length += part.length;
        if (length > MAX_UNPACKED) throw tooLong;
        parts.push(part);
    };
    // A message is a part of a stream that need not end.
    inflate.onEnd = () => undefined;
    try {
        inflate.push(data, true);
    } catch (error) {
        if (error !== tooLong) throw error;
        return null;
    }
    return joinArrays(parts);
}
