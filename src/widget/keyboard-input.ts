// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Keyboard } from '../display1/keyboard.js';
import { KeyOwners, type KeyOwner } from '../input/key-owners.js';
import { XKB_OFFSET } from '../input/keymap/keymap.js';
import { LockKeys } from '../input/lock-keys.js';
import { namedKeys } from '../input/named-keys.js';
import { parseModifierChord, ReleaseChord } from '../input/release-chord.js';

/** What the keyboard needs to know of the widget it types at. */
export interface KeyboardHost {
    /** Whether keys are the guest's now. */
    isGrabbed(): boolean;
    /** Chord or shortcut that gives the keyboard back. */
    releaseChord(): string;
    /** Shortcuts that stay the program's own while the guest has the keyboard. */
    liveShortcuts(): readonly string[];
    /** A key is about to be sent: what the pointer did before it comes first. */
    beforeKey(): void;
    /** The person asks for the keyboard, by a key that opens things. */
    grabRequested(): void;
    /** The person gives the keyboard back. */
    released(): void;
}

/** What a key that goes down is meant for; `release` and `grab` are the screen's own. */
type Meaning = 'guest' | 'app' | 'release' | 'grab';

/** Keys that take hold of a focused screen, as they press a focused button. */
const ACTIVATION_KEYS = new Set([Gdk.KEY_Return, Gdk.KEY_KP_Enter, Gdk.KEY_space]);

/**
 * Sends the keys of a focused widget to the guest's keyboard while it is grabbed.
 *
 * Keys travel by position, not by what the host's layout makes of them, so the guest's own layout
 * applies. No input method takes part: a controller without one sees the raw keys.
 */
export class KeyboardInput {
    readonly #host: KeyboardHost;
    readonly #controller: Gtk.EventControllerKey;
    /** Where keys go; releases what is down before it changes. */
    #keyboard: Keyboard | null = null;
    #lightsHandler = 0;
    readonly #keys = new KeyOwners({
        press: qnum => {
            this.#keyboard?.press(qnum);
        },
        release: qnum => {
            this.#keyboard?.release(qnum);
        },
    });
    readonly #locks = new LockKeys();
    /** Whether the guest's locks were not brought in step since the grab. */
    #isSyncDue = false;
    #chordText = '';
    #chord = new ReleaseChord([]);

    constructor(widget: Gtk.Widget, host: KeyboardHost) {
        this.#host = host;
        this.#controller = new Gtk.EventControllerKey({
            propagation_phase: Gtk.PropagationPhase.CAPTURE,
        });
        this.#controller.connect('key-pressed', (_keys, keyval, keycode) =>
            this.#press(keyval, keycode),
        );
        this.#controller.connect('key-released', (_keys, _keyval, keycode) => {
            this.#release(keycode);
        });
        widget.add_controller(this.#controller);

        // No release follows once the focus has gone to another widget or program.
        const focus = new Gtk.EventControllerFocus();
        focus.connect('leave', () => {
            this.#chord.reset();
            this.#keys.forgetAll();
        });
        widget.add_controller(focus);
    }

    setKeyboard(keyboard: Keyboard | null): void {
        this.releaseAll();
        if (this.#lightsHandler !== 0) this.#keyboard?.disconnect(this.#lightsHandler);
        this.#lightsHandler = 0;
        this.#keyboard = keyboard;
        if (!keyboard) return;
        this.#locks.reset(keyboard.modifiers);
        this.#lightsHandler = keyboard.connect('notify::modifiers', () => {
            this.#locks.lightsChanged(keyboard.modifiers);
        });
    }

    /** @param names - the X names of keys that are never the guest's, see {@link namedKeys} */
    keepKeys(names: readonly string[]): void {
        this.#keys.keep(namedKeys(names));
    }

    /** Gives the guest the locks that are on at this keyboard, with its first key. */
    syncLocks(): void {
        // Not now: a window that gets the keyboard hears only afterwards which locks are on.
        this.#isSyncDue = true;
    }

    #syncLocks(): void {
        const seat = this.#controller.get_widget()?.get_display().get_default_seat();
        const device = seat?.get_keyboard();
        const keyboard = this.#keyboard;
        if (!this.#isSyncDue || !device || !keyboard) return;
        this.#isSyncDue = false;
        const host = {
            caps: device.caps_lock_state,
            num: device.num_lock_state,
            scroll: device.scroll_lock_state,
        };
        for (const qnum of this.#locks.keysToTap(host)) {
            keyboard.press(qnum);
            keyboard.release(qnum);
        }
    }

    /** Something else than a key came: modifiers that are held are meant for the guest. */
    spoilChord(): void {
        this.#chord.spoil();
    }

    #press(keyval: number, keycode: number): boolean {
        const code = keycode - XKB_OFFSET;
        const meaning = this.#meaningOf(keyval);
        if (meaning === 'guest') this.#host.beforeKey();
        const repeated = this.#keys.repeat(code);
        if (repeated !== null) return takes(repeated);
        if (meaning === 'guest') this.#syncLocks();
        const owner = this.#keys.press(code, OWNERS[meaning]);
        if (owner === 'guest') this.#currentChord().press(code);
        else this.#chord.spoil();
        if (meaning === 'release') this.#host.released();
        if (meaning === 'grab') this.#host.grabRequested();
        return takes(owner);
    }

    #meaningOf(keyval: number): Meaning {
        if (!this.#host.isGrabbed()) return this.#isActivation(keyval) ? 'grab' : 'app';
        if (this.#isOwnShortcut(this.#host.liveShortcuts())) return 'app';
        return this.#isOwnShortcut([this.#host.releaseChord()]) ? 'release' : 'guest';
    }

    #isActivation(keyval: number): boolean {
        const state = this.#controller.get_current_event_state();
        const isPlain = (state & Gtk.accelerator_get_default_mod_mask()) === 0;
        return this.#keyboard !== null && isPlain && ACTIVATION_KEYS.has(keyval);
    }

    #release(keycode: number): void {
        const code = keycode - XKB_OFFSET;
        const isChord = this.#currentChord().release(code);
        this.#keys.release(code);
        if (isChord && this.#host.isGrabbed()) this.#host.released();
    }

    #currentChord(): ReleaseChord {
        const text = this.#host.releaseChord();
        if (text !== this.#chordText) {
            this.#chordText = text;
            this.#chord = new ReleaseChord(parseModifierChord(text) ?? []);
        }
        return this.#chord;
    }

    #isOwnShortcut(shortcuts: readonly string[]): boolean {
        const event = this.#controller.get_current_event();
        return (
            event !== null &&
            shortcuts.some(text => parseShortcut(text)?.trigger(event, false) === EXACT)
        );
    }

    /** Lifts every key that the guest still holds because of us; the focus stays. */
    releaseAll(): void {
        this.#chord.reset();
        this.#keys.releaseAll();
    }
}

const OWNERS: Readonly<Record<Meaning, KeyOwner>> = {
    guest: 'guest',
    app: 'app',
    release: 'nobody',
    grab: 'nobody',
};

/** What the key's controller answers GTK: the app's keys go on to the app. */
function takes(owner: KeyOwner): boolean {
    return owner === 'app' ? Gdk.EVENT_PROPAGATE : Gdk.EVENT_STOP;
}

const EXACT = Gdk.KeyMatch.EXACT;

const shortcuts = new Map<string, Gtk.ShortcutTrigger | null>();

/** Null where it does not parse, which the GIR does not tell; a chord of modifiers does not. */
function parseShortcut(text: string): Gtk.ShortcutTrigger | null {
    let trigger = shortcuts.get(text);
    if (trigger === undefined) {
        const isShortcut = parseModifierChord(text) === null;
        trigger = isShortcut ? Gtk.ShortcutTrigger.parse_string(text) : null;
        shortcuts.set(text, trigger);
    }
    return trigger;
}
