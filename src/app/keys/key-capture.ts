// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { isNamedKey, sortChord, type KeyChord } from '../../input/key-chord.js';
import { XKB_OFFSET } from '../../input/keymap/keymap.js';

/** Takes keys that a person presses together, the desktop's own too where it lets us. */
export class KeyCapture {
    readonly #widget: Gtk.Widget;
    readonly #captured: (keys: KeyChord) => void;
    readonly #down = new Set<number>();
    readonly #keys = new Set<number>();
    #isOn = false;

    /**
     * @param widget - has the focus in it meanwhile
     * @param captured - told once all keys are up again; the capture has ended
     */
    constructor(widget: Gtk.Widget, captured: (keys: KeyChord) => void) {
        this.#widget = widget;
        this.#captured = captured;
        const controller = new Gtk.EventControllerKey({
            propagation_phase: Gtk.PropagationPhase.CAPTURE,
        });
        controller.connect('key-pressed', (_keys, _keyval, keycode) =>
            this.#press(keycode - XKB_OFFSET),
        );
        controller.connect('key-released', (_keys, _keyval, keycode) => {
            this.#release(keycode - XKB_OFFSET);
        });
        widget.add_controller(controller);
    }

    begin(): void {
        this.#forget();
        this.#isOn = true;
        this.#toplevel()?.inhibit_system_shortcuts(null);
    }

    /** Keys are the widget's own again. */
    end(): void {
        if (!this.#isOn) return;
        this.#isOn = false;
        this.#toplevel()?.restore_system_shortcuts();
    }

    #toplevel(): Gdk.Toplevel | null {
        const surface = this.#widget.get_native()?.get_surface();
        return surface instanceof Gdk.Toplevel ? surface : null;
    }

    #press(code: number): boolean {
        if (!this.#isOn) return Gdk.EVENT_PROPAGATE;
        this.#down.add(code);
        if (isNamedKey(code)) this.#keys.add(code);
        return Gdk.EVENT_STOP;
    }

    #release(code: number): void {
        if (!this.#isOn || !this.#down.delete(code) || this.#down.size > 0) return;
        const keys = sortChord([...this.#keys]);
        this.#forget();
        if (keys.length === 0) return;
        this.end();
        this.#captured(keys);
    }

    #forget(): void {
        this.#down.clear();
        this.#keys.clear();
    }
}
