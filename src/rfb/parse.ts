// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What a parser asks for: so many of the next bytes, or that a promise be waited for. It is resumed
 * with the bytes, or with what the promise gave.
 */
export type Need = number | PromiseLike<unknown>;

/**
 * A parser of bytes that come in pieces of any size. It is written as if all were there and does
 * no input of its own; {@link ByteFeed} resumes it.
 */
export type Parse<Result> = Generator<Need, Result, unknown>;

/** More than any message of a viewer has in one piece; longer ones are read in parts. */
export const MAX_PIECE = 64 * 1024;

/** What a viewer sent cannot be: the connection ends, for nothing after it can be understood. */
export class ProtocolError extends Error {
    override readonly name = 'ProtocolError';
}

/** The next `count` bytes, which are the parser's own. */
export function* bytes(count: number): Parse<Uint8Array> {
    if (count === 0) return new Uint8Array(0);
    return (yield count) as Uint8Array;
}

/** Passes over any number of bytes without keeping them. */
export function* skip(count: number): Parse<void> {
    for (let left = count; left > 0; left -= MAX_PIECE) yield Math.min(left, MAX_PIECE);
}

export function* u8(): Parse<number> {
    const [value = 0] = yield* bytes(1);
    return value;
}

export function* u16(): Parse<number> {
    const [high = 0, low = 0] = yield* bytes(2);
    return (high << 8) | low;
}

export function* u32(): Parse<number> {
    const [a = 0, b = 0, c = 0, d = 0] = yield* bytes(4);
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

export function* s32(): Parse<number> {
    return (yield* u32()) | 0;
}

/** Waits for what must be done elsewhere before the next byte means anything. */
export function* waitFor<Value>(promise: PromiseLike<Value>): Parse<Value> {
    return (yield promise) as Value;
}
