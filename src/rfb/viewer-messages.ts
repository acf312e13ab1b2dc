// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';
import { joinArrays } from '../memory/join-arrays.js';
import { AudioOperation, FromViewer, QemuMessage } from './numbers.js';
import { bytes, ProtocolError, s32, skip, u16, u32, u8, type Parse } from './parse.js';
import { readPixelFormat, type WantedFormat } from './pixel-format.js';

/** Sound as a viewer wants it: QEMU's audio message. */
export interface WantedAudio {
    readonly bytesPerSample: 1 | 2 | 4;
    readonly isSigned: boolean;
    readonly channels: 1 | 2;
    /** Hertz. */
    readonly frequency: number;
}

/** One screen of the layout that a viewer wishes for. */
export interface WantedScreen extends Rect {
    readonly id: number;
    readonly flags: number;
}

/** Who is told what a viewer sends. Every number is in its range, and every length bounded. */
export interface ViewerHandler {
    /** Whether the button mask has a second byte, which it has once the viewer was told so. */
    readonly hasExtendedButtons: boolean;
    setPixelFormat(wanted: WantedFormat): void;
    /** Known and unknown ones, best first. */
    setEncodings(encodings: readonly number[]): void;
    requestUpdate(isIncremental: boolean, rect: Rect): void;
    /** @param qnum - QEMU's number of the key; null where the viewer told only its symbol */
    key(isDown: boolean, keysym: number, qnum: number | null): void;
    /** @param buttons - bits from the left button on; the wheel's are 3 to 6 */
    pointer(buttons: number, x: number, y: number): void;
    /** Latin-1, as it came; cut where it is longer than {@link MAX_CUT_TEXT}. */
    cutText?(text: Uint8Array): void;
    /** The body of an extended clipboard message, after its length. */
    extendedCutText?(flags: number, data: Uint8Array): void;
    enableContinuousUpdates(isOn: boolean, rect: Rect): void;
    fence(flags: number, payload: Uint8Array): void;
    xvp?(version: number, code: number): void;
    setDesktopSize(width: number, height: number, screens: readonly WantedScreen[]): void;
    audioEnabled?(isOn: boolean): void;
    audioFormat?(format: WantedAudio): void;
}

/** Longer text of a viewer's clipboard is cut. */
export const MAX_CUT_TEXT = 1024 * 1024;
/** No viewer knows more. */
const MAX_ENCODINGS = 1024;
/** The specification's bound. */
const MAX_FENCE_PAYLOAD = 64;
const MAX_SCREENS = 255;
const PIECE = 16 * 1024;

/** The mark in the button mask that a second byte of buttons follows. */
const MORE_BUTTONS = 0x80;

const FREQUENCIES = { least: 1000, most: 192_000 } as const;

/** Reads what a viewer sends, one message after the other, without end. */
export function* viewerMessages(handler: ViewerHandler): Parse<never> {
    for (;;) {
        const kind = yield* u8();
        const read = READERS[kind];
        if (!read) throw new ProtocolError(`a message of the unknown kind ${kind}`);
        yield* read(handler);
    }
}

type Reader = (handler: ViewerHandler) => Parse<void>;

const READERS: Readonly<Record<number, Reader>> = {
    [FromViewer.SET_PIXEL_FORMAT]: function* (handler) {
        yield* skip(3);
        handler.setPixelFormat(yield* readPixelFormat());
    },
    [FromViewer.SET_ENCODINGS]: function* (handler) {
        yield* skip(1);
        const count = yield* u16();
        const kept = Math.min(count, MAX_ENCODINGS);
        const encodings: number[] = [];
        while (encodings.length < kept) encodings.push(yield* s32());
        yield* skip((count - kept) * 4);
        handler.setEncodings(encodings);
    },
    [FromViewer.UPDATE_REQUEST]: function* (handler) {
        const isIncremental = (yield* u8()) !== 0;
        handler.requestUpdate(isIncremental, yield* readRect());
    },
    [FromViewer.KEY]: function* (handler) {
        const isDown = (yield* u8()) !== 0;
        yield* skip(2);
        handler.key(isDown, yield* u32(), null);
    },
    [FromViewer.POINTER]: function* (handler) {
        const buttons = yield* u8();
        const x = yield* u16();
        const y = yield* u16();
        if (!handler.hasExtendedButtons || (buttons & MORE_BUTTONS) === 0) {
            handler.pointer(buttons, x, y);
            return;
        }
        const more = yield* u8();
        handler.pointer((buttons & ~MORE_BUTTONS) | (more << 7), x, y);
    },
    [FromViewer.CUT_TEXT]: function* (handler) {
        yield* skip(3);
        const length = yield* s32();
        if (length < 0) {
            yield* readExtendedCutText(handler, -length);
            return;
        }
        const text = yield* readLong(Math.min(length, MAX_CUT_TEXT));
        yield* skip(length - text.length);
        handler.cutText?.(text);
    },
    [FromViewer.ENABLE_CONTINUOUS_UPDATES]: function* (handler) {
        const isOn = (yield* u8()) !== 0;
        handler.enableContinuousUpdates(isOn, yield* readRect());
    },
    [FromViewer.FENCE]: function* (handler) {
        yield* skip(3);
        const flags = yield* u32();
        const length = yield* u8();
        if (length > MAX_FENCE_PAYLOAD) throw new ProtocolError(`a fence of ${length} bytes`);
        handler.fence(flags, yield* bytes(length));
    },
    [FromViewer.XVP]: function* (handler) {
        yield* skip(1);
        handler.xvp?.(yield* u8(), yield* u8());
    },
    [FromViewer.SET_DESKTOP_SIZE]: function* (handler) {
        yield* skip(1);
        const width = yield* u16();
        const height = yield* u16();
        const count = Math.min(yield* u8(), MAX_SCREENS);
        yield* skip(1);
        const screens: WantedScreen[] = [];
        while (screens.length < count) {
            const id = yield* u32();
            const rect = yield* readRect();
            screens.push({ id, ...rect, flags: yield* u32() });
        }
        handler.setDesktopSize(width, height, screens);
    },
    [FromViewer.QEMU]: function* (handler) {
        const kind = yield* u8();
        if (kind === QemuMessage.EXTENDED_KEY) {
            const isDown = (yield* u16()) !== 0;
            const keysym = yield* u32();
            handler.key(isDown, keysym, yield* u32());
        } else if (kind === QemuMessage.AUDIO) {
            yield* readAudio(handler);
        } else {
            throw new ProtocolError(`a QEMU message of the unknown kind ${kind}`);
        }
    },
};

function* readRect(): Parse<Rect> {
    const x = yield* u16();
    const y = yield* u16();
    const width = yield* u16();
    return { x, y, width, height: yield* u16() };
}

/** Reads what may be long in pieces, so that no more is set aside than has come. */
function* readLong(length: number): Parse<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for (let left = length; left > 0; left -= PIECE)
        pieces.push(yield* bytes(Math.min(left, PIECE)));
    return joinArrays(pieces);
}

function* readExtendedCutText(handler: ViewerHandler, length: number): Parse<void> {
    if (length < 4) throw new ProtocolError(`an extended clipboard message of ${length} bytes`);
    const flags = yield* u32();
    if (length - 4 > MAX_CUT_TEXT) {
        yield* skip(length - 4);
        return;
    }
    handler.extendedCutText?.(flags, yield* readLong(length - 4));
}

/** QEMU's sample formats: U8, S8, U16, S16, U32, S32. */
const SAMPLE_BYTES = [1, 1, 2, 2, 4, 4] as const;

function* readAudio(handler: ViewerHandler): Parse<void> {
    const operation = yield* u16();
    if (operation === AudioOperation.ENABLE) handler.audioEnabled?.(true);
    else if (operation === AudioOperation.DISABLE) handler.audioEnabled?.(false);
    else if (operation === AudioOperation.SET_FORMAT)
        handler.audioFormat?.(yield* readAudioFormat());
    else throw new ProtocolError(`an audio message of the unknown kind ${operation}`);
}

function* readAudioFormat(): Parse<WantedAudio> {
    const format = yield* u8();
    const channels = yield* u8();
    const frequency = yield* u32();
    const bytesPerSample = SAMPLE_BYTES[format];
    if (bytesPerSample === undefined) throw new ProtocolError(`samples of the kind ${format}`);
    if (channels !== 1 && channels !== 2) throw new ProtocolError(`sound in ${channels} channels`);
    if (frequency < FREQUENCIES.least || frequency > FREQUENCIES.most)
        throw new ProtocolError(`sound at ${frequency} Hz`);
    return { bytesPerSample, isSigned: format % 2 === 1, channels, frequency };
}
