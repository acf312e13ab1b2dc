// SPDX-License-Identifier: LGPL-2.1-or-later
import { EVDEV_QNUM } from './evdev-qnum.js';

const qnums: ReadonlyMap<number, number> = new Map(EVDEV_QNUM);

/** GDK's hardware key codes on X11 and Wayland are evdev's plus the 8 that X11 reserves. */
export const XKB_OFFSET = 8;

/**
 * The key number ("qnum") that QEMU's `Keyboard.Press` and `Release` take for a key.
 *
 * A qnum is the key's XT set 1 scan code, with an 0xe0 prefix folded into bit 7, so 1..255. Print has
 * two, 0x54 and 0xb7: QEMU (`ui/input.c`) makes the second of the first, and sends a PS/2
 * guest what the modifiers that are held call for.
 *
 * @param code - A Linux input event code (`KEY_…`): on Wayland and X11 GDK's hardware keycode less 8.
 * @returns null for a key that QEMU has no number for. Such a key is dropped, never sent as it is:
 * the two numberings overlap, and the guest would see another key.
 */
export function qnumFromEvdev(code: number): number | null {
    return qnums.get(code) ?? null;
}
