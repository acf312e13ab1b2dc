// SPDX-License-Identifier: GPL-3.0-or-later
//
// RFC 6455: a viewer's bytes in frames. libsoup has them too, but takes as much as a viewer sends
// and keeps what it does not read, without a word of how much that is.
import { bytes, MAX_PIECE, ProtocolError, u16, u32, type Parse } from './parse.js';

const Opcode = { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 } as const;

const FINAL = 0x80;
const RESERVED = 0x70;
const MASKED = 0x80;
const CONTROL = 0x08;
const MAX_CONTROL = 125;

/** More than any message of a viewer has. */
const MAX_FRAME = 4 * 1024 * 1024;

/** Why a connection is closed: RFC 6455, 7.4.1. */
export const CloseCode = { GOING_AWAY: 1001, PROTOCOL_ERROR: 1002 } as const;

/** What a viewer's frames are about. */
export interface FrameHandler {
    /** The next bytes of the stream. */
    data(payload: Uint8Array): void;
    ping(payload: Uint8Array): void;
    /** The viewer says that it is the end. */
    closed(): void;
}

/** Reads the frames of a viewer up to its last. */
export function* viewerFrames(handler: FrameHandler): Parse<void> {
    let isContinued = false;
    for (;;) {
        const [first = 0, second = 0] = yield* bytes(2);
        if ((first & RESERVED) !== 0) throw new ProtocolError('a frame of an unknown kind');
        if ((second & MASKED) === 0) throw new ProtocolError('a frame without a mask');
        const opcode = first & 0x0f;
        const isFinal = (first & FINAL) !== 0;
        if ((opcode & CONTROL) !== 0) {
            const length = second & ~MASKED;
            if (!isFinal || length > MAX_CONTROL) throw new ProtocolError('a long control frame');
            yield* controlFrame(handler, opcode, length);
            if (opcode === Opcode.CLOSE) return;
            continue;
        }
        if (opcode !== (isContinued ? Opcode.CONTINUATION : Opcode.BINARY))
            throw new ProtocolError(`a frame of kind ${opcode}`);
        isContinued = !isFinal;
        yield* dataFrame(handler, yield* frameLength(second & ~MASKED));
    }
}

function* frameLength(short: number): Parse<number> {
    let length = short;
    if (short === 126) length = yield* u16();
    if (short === 127) {
        if ((yield* u32()) !== 0) throw new ProtocolError('a frame of gigabytes');
        length = yield* u32();
    }
    if (length > MAX_FRAME) throw new ProtocolError(`a frame of ${length} bytes`);
    return length;
}

function* dataFrame(handler: FrameHandler, length: number): Parse<void> {
    const mask = yield* bytes(4);
    for (let left = length; left > 0; left -= MAX_PIECE) {
        const payload = yield* bytes(Math.min(left, MAX_PIECE));
        unmask(payload, mask);
        handler.data(payload);
    }
}

function* controlFrame(handler: FrameHandler, opcode: number, length: number): Parse<void> {
    const mask = yield* bytes(4);
    const payload = yield* bytes(length);
    unmask(payload, mask);
    if (opcode === Opcode.PING) handler.ping(payload);
    else if (opcode === Opcode.CLOSE) handler.closed();
    else if (opcode !== Opcode.PONG) throw new ProtocolError(`a control frame of kind ${opcode}`);
}

/** `MAX_PIECE` is a multiple of the mask's length, so each piece begins with its first byte. */
function unmask(payload: Uint8Array, mask: Uint8Array): void {
    for (let at = 0; at < payload.length; at++)
        payload[at] = (payload[at] ?? 0) ^ (mask[at & 3] ?? 0);
}

function header(opcode: number, length: number): Uint8Array {
    const head = new DataView(new ArrayBuffer(length < 126 ? 2 : length < 0x10000 ? 4 : 10));
    head.setUint8(0, FINAL | opcode);
    if (length < 126) head.setUint8(1, length);
    else if (length < 0x10000) {
        head.setUint8(1, 126);
        head.setUint16(2, length);
    } else {
        head.setUint8(1, 127);
        head.setUint32(6, length);
    }
    return new Uint8Array(head.buffer);
}

/** What comes before so many bytes of the stream. */
export function dataHeader(length: number): Uint8Array {
    return header(Opcode.BINARY, length);
}

/** A question that browsers answer by themselves. */
export function pingFrame(): Uint8Array {
    return header(Opcode.PING, 0);
}

export function pongFrame(payload: Uint8Array): Uint8Array {
    return new Uint8Array([...header(Opcode.PONG, payload.length), ...payload]);
}

/** @param code - of {@link CloseCode} */
export function closeFrame(code: number): Uint8Array {
    return new Uint8Array([...header(Opcode.CLOSE, 2), code >> 8, code & 0xff]);
}
