// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The private library src/native/xkb, as GJS shows it. Written by hand, beside its C headers: a type
// check must not wait for a build. Reach it by src/native/native-xkb.ts, since it may be missing.
import type GLib from 'gi://GLib?version=2.0';

/** A compiled keyboard layout; see src/native/xkb/key-layout.c. */
export interface KeyLayout {
    /** Four 32-bit numbers a way to make a symbol: key, modifiers, keysym, character. */
    list_symbols(): GLib.Bytes;
    /** The mask of the modifiers that are on while these keys are held. */
    get_modifiers(keys: readonly number[]): number;
}

/** What `imports.gi.VitrineNativeXkb` is. */
export interface VitrineNativeXkb {
    readonly KeyLayout: {
        /** Throws a `GLib.Error` for a layout that is not there. */
        new: (layout: string, variant: string) => KeyLayout;
    };
    /** Of type `a(sss)`; throws a `GLib.Error` where there are no layouts at all. */
    readonly list_layouts: () => GLib.Variant;
    /** Unicode's number of a keysym's character; 0 where it is none. */
    readonly keysym_to_character: (keysym: number) => number;
}
