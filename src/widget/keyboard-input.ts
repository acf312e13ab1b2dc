// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Keyboard } from '../display1/keyboard.js';
import { qnumFromEvdev } from '../input/keymap/keymap.js';
import { PressedKeys } from '../input/pressed-keys.js';

/** GDK's hardware key codes on X11 and Wayland are evdev's plus the 8 that X11 reserves. */
const XKB_OFFSET = 8;

/**
 * Sends the keys of a focused widget to the guest's keyboard.
 *
 * Keys travel by position, not by what the host's layout makes of them, so the guest's own layout
 * applies. No input method takes part: a controller without one sees the raw keys.
 */
export class KeyboardInput {
    /** Where keys go; releases what is down before it changes. */
    #keyboard: Keyboard | null = null;
    #pressed = new PressedKeys<number>();

    constructor(widget: Gtk.Widget) {
        const keys = new Gtk.EventControllerKey({
            propagation_phase: Gtk.PropagationPhase.CAPTURE,
        });
        keys.connect('key-pressed', (_keys, _keyval, keycode) => this.#press(keycode));
        keys.connect('key-released', (_keys, _keyval, keycode) => {
            this.#release(keycode);
        });
        widget.add_controller(keys);

        // No release follows once the focus has gone to another widget or program.
        const focus = new Gtk.EventControllerFocus();
        focus.connect('leave', () => {
            this.releaseAll();
        });
        widget.add_controller(focus);
    }

    setKeyboard(keyboard: Keyboard | null): void {
        this.releaseAll();
        this.#keyboard = keyboard;
    }

    #press(keycode: number): boolean {
        const keyboard = this.#keyboard;
        if (!keyboard) return Gdk.EVENT_PROPAGATE;
        const qnum = qnumFromEvdev(keycode - XKB_OFFSET);
        if (qnum !== null) {
            this.#pressed.press(qnum);
            // GTK repeats held keys, and PS/2 guests live on these repeats.
            keyboard.press(qnum);
        }
        return Gdk.EVENT_STOP;
    }

    #release(keycode: number): void {
        const qnum = qnumFromEvdev(keycode - XKB_OFFSET);
        if (qnum !== null && this.#pressed.release(qnum)) this.#keyboard?.release(qnum);
    }

    /** Lifts every key that the guest still holds because of us. */
    releaseAll(): void {
        for (const qnum of this.#pressed.releaseAll()) this.#keyboard?.release(qnum);
    }
}
