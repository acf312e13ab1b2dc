// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

type SliceMethod = (offset: number, length: number) => GLib.Bytes;
type SliceFunction = (bytes: GLib.Bytes, offset: number, length: number) => GLib.Bytes;

// GLib 2.86's GIR turned g_bytes_new_from_bytes() from a method into a static function.
const hasMethod = 'new_from_bytes' in GLib.Bytes.prototype;

/**
 * A part of `bytes` that shares its memory and keeps it alive; nothing is copied.
 * `offset + length` must lie within `bytes`, else GLib aborts the call with a critical.
 */
export const sliceBytes: SliceFunction = hasMethod
    ? (bytes, offset, length) =>
          (bytes as unknown as { new_from_bytes: SliceMethod }).new_from_bytes(offset, length)
    : (bytes, offset, length) =>
          (GLib.Bytes as unknown as { new_from_bytes: SliceFunction }).new_from_bytes(
              bytes,
              offset,
              length,
          );
