// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a peer may send, as values for property tests: mostly plausible, often at the edges where
// size checks go wrong, sometimes anything.
import fc from 'fast-check';
import GLib from 'gi://GLib?version=2.0';

import { Rejected } from '../../src/display1/checks.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { uint64Variant } from '../../src/display1/uint64.js';

/** How many times as many cases as usual: the long tests ask for more. */
export const CASES = Number(GLib.getenv('VITRINE_CASES') ?? 1);

export const uint32 = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 80 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 16383, 16384, 16385, 0x7fffffff, 0xffffffff) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffffffff }) },
);
export const int32 = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -2, max: 80 }) },
    { weight: 2, arbitrary: fc.constantFrom(-0x80000000, -1, 0, 16384, 0x7fffffff) },
    { weight: 1, arbitrary: fc.integer({ min: -0x80000000, max: 0x7fffffff }) },
);
export const uint64 = fc.oneof(
    { weight: 3, arbitrary: fc.bigInt({ min: 0n, max: 80n }) },
    {
        weight: 2,
        arbitrary: fc.constantFrom(0n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n),
    },
    { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) },
);
export const byte = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 2, 6, 8, 16, 32, 255) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) },
);
export const format = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.values(PixmanFormat)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffffffff }) },
);

const MAX_DATA = 70_000;

/** How many bytes a message carries. */
export const length = fc.integer({ min: 0, max: MAX_DATA });

const ZEROS = new GLib.Bytes(new Uint8Array(MAX_DATA));

/** Bytes of any length up to 70,000, made without copying them for each case. */
export function data(count: number): GLib.Variant {
    const nothing = new GLib.Bytes(new Uint8Array(0));
    const bytes = count === 0 ? nothing : ZEROS.new_from_bytes(0, count);
    return GLib.Variant.new_from_bytes(GLib.VariantType.new('ay'), bytes, true);
}

export function uints(values: readonly number[]): GLib.Variant[] {
    return values.map(value => GLib.Variant.new_uint32(value));
}

export function ints(values: readonly number[]): GLib.Variant[] {
    return values.map(value => GLib.Variant.new_int32(value));
}

export function long(value: bigint): GLib.Variant {
    return uint64Variant(value);
}

export function tuple(children: GLib.Variant[]): GLib.Variant {
    return GLib.Variant.new_tuple(children);
}

/** What `check` makes of a message; whatever else it throws fails the spec. */
export function outcome<T>(
    check: (parameters: GLib.Variant) => T,
    parameters: GLib.Variant,
): T | null {
    try {
        return check(parameters);
    } catch (error) {
        if (error instanceof Rejected && error.message.length > 0) return null;
        throw error;
    }
}

/** How many cases were taken and how many refused. */
export interface Counts {
    taken: number;
    refused: number;
}

/** Runs a property that tells for each case whether it was taken. */
export function drive<Values extends [unknown, ...unknown[]]>(
    runs: number,
    arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
    isTaken: (...values: Values) => boolean,
): Counts {
    const counts = { taken: 0, refused: 0 };
    fc.assert(
        fc.property<Values>(...arbitraries, (...values) => {
            if (isTaken(...values)) counts.taken++;
            else counts.refused++;
        }),
        { numRuns: runs },
    );
    return counts;
}

/** A property that only ever sees one outcome proves nothing about the other. */
export function expectBoth({ taken, refused }: Counts): void {
    expect(taken).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
}
