// SPDX-License-Identifier: LGPL-2.1-or-later
//
// GJS rounds 64-bit integers to what a double holds; DRM modifiers and stream ids must be exact.
import GLib from 'gi://GLib?version=2.0';

/** The exact value of a `t`. */
export function readUint64(value: GLib.Variant): bigint {
    // A copy: the view below must begin at a multiple of 8.
    const bytes = value.get_data_as_bytes().toArray().slice();
    const [number = 0n] = new BigUint64Array(bytes.buffer, 0, 1);
    return number;
}

/** A `t` of exactly this value. */
export function uint64Variant(value: bigint): GLib.Variant {
    const bytes = new Uint8Array(BigUint64Array.of(value).buffer);
    return GLib.Variant.new_from_bytes(GLib.VariantType.new('t'), new GLib.Bytes(bytes), true);
}
