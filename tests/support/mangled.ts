// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as nobody should send them, the same ones each time.

/** Pseudo-random numbers below a bound. */
export type Chance = (most: number) => number;

export function chance(seed: number): Chance {
    let state = seed;
    return most => {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        return (state >>> 8) % most;
    };
}

type Mutation = (bytes: Uint8Array, next: Chance) => Uint8Array;

function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
    const copy = bytes.slice();
    change(copy);
    return copy;
}

const MUTATIONS: readonly Mutation[] = [
    // a bit
    (bytes, next) =>
        changed(bytes, copy => {
            const at = next(copy.length);
            copy[at] = (copy[at] ?? 0) ^ (1 << next(8));
        }),
    // a byte
    (bytes, next) =>
        changed(bytes, copy => {
            copy[next(copy.length)] = next(256);
        }),
    // a length, as long as it can be
    (bytes, next) =>
        changed(bytes, copy => {
            const at = next(copy.length);
            copy.fill(0xff, at, at + 1 + next(4));
        }),
    // what is missing
    (bytes, next) => bytes.slice(0, next(bytes.length)),
    // what is twice there
    (bytes, next) => {
        const at = next(bytes.length);
        return Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at >> 1));
    },
    // what nobody asked for
    (bytes, next) => {
        const at = next(bytes.length);
        const more = Uint8Array.from({ length: 1 + next(12) }, () => next(256));
        return Uint8Array.of(...bytes.subarray(0, at), ...more, ...bytes.subarray(at));
    },
];

/** Bytes with some of them changed, lost, doubled or added. */
export function mangled(bytes: Uint8Array, next: Chance): Uint8Array {
    let result = bytes;
    for (let left = 1 + next(3); left > 0 && result.length > 0; left--)
        result = MUTATIONS[next(MUTATIONS.length)]?.(result, next) ?? result;
    return result;
}

/** The same bytes whole, one at a time, or in pieces of any size. */
export function* anyPieces(bytes: Uint8Array, next: Chance): Generator<Uint8Array> {
    const way = next(4);
    if (way > 1) {
        yield bytes;
        return;
    }
    for (let at = 0; at < bytes.length;) {
        const size = way === 0 ? 1 : 1 + next(bytes.length);
        yield bytes.slice(at, at + size);
        at += size;
    }
}
