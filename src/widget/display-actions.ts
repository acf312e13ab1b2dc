// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

/** What the actions of a display do. */
export interface DisplayActionsHost {
    grab(): void;
    release(): void;
    /** Shows the screen so many times as large as now. */
    zoomBy(factor: number): void;
    /** Shows a device pixel for each of the guest's. */
    zoomOriginal(): void;
    /** Moves on over a screen that is larger than the widget. */
    panBy(across: number, down: number): void;
}

const GROUP = 'display';

/** From 10 to 400 % in 16 steps. */
const ZOOM_STEP = 1.25;

const PANS = {
    'pan-left': { by: [-1, 0], keys: [Gdk.KEY_Left, Gdk.KEY_KP_Left] },
    'pan-right': { by: [1, 0], keys: [Gdk.KEY_Right, Gdk.KEY_KP_Right] },
    'pan-up': { by: [0, -1], keys: [Gdk.KEY_Up, Gdk.KEY_KP_Up] },
    'pan-down': { by: [0, 1], keys: [Gdk.KEY_Down, Gdk.KEY_KP_Down] },
} as const;

/**
 * The actions of a display, in its action group `display`: an app's buttons and menus over it name
 * them, and the arrow keys pan while the keyboard is not the guest's.
 */
export class DisplayActions {
    readonly #group = new Gio.SimpleActionGroup();

    constructor(widget: Gtk.Widget, host: DisplayActionsHost) {
        this.#add('grab', () => {
            host.grab();
        });
        this.#add('release', () => {
            host.release();
        });
        this.#add('zoom-in', () => {
            host.zoomBy(ZOOM_STEP);
        });
        this.#add('zoom-out', () => {
            host.zoomBy(1 / ZOOM_STEP);
        });
        this.#add('zoom-original', () => {
            host.zoomOriginal();
        });
        const arrows = new Gtk.ShortcutController();
        for (const [name, { by, keys }] of Object.entries(PANS)) {
            const [across, down] = by;
            this.#add(name, () => {
                host.panBy(across, down);
            });
            for (const key of keys) arrows.add_shortcut(shortcut(key, name));
        }
        this.setPanning(false);
        widget.insert_action_group(GROUP, this.#group);
        widget.add_controller(arrows);
    }

    #add(name: string, activate: () => void): void {
        const action = new Gio.SimpleAction({ name });
        action.connect('activate', activate);
        this.#group.add_action(action);
    }

    /** Without more to see the arrow keys move the focus, as they do over any widget. */
    setPanning(isEnabled: boolean): void {
        for (const name of Object.keys(PANS)) {
            const action = this.#group.lookup_action(name);
            if (action instanceof Gio.SimpleAction) action.enabled = isEnabled;
        }
    }
}

function shortcut(key: number, name: string): Gtk.Shortcut {
    return new Gtk.Shortcut({
        trigger: Gtk.KeyvalTrigger.new(key, 0),
        action: Gtk.NamedAction.new(`${GROUP}.${name}`),
    });
}
