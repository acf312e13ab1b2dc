// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

import { SCREEN_HEIGHT, SCREEN_WIDTH, bedName } from './bed.js';
import { tapKeys, type InputInjector } from './input-injector.js';
import { nextFrame, sleep, until } from './main-loop.js';

/**
 * How long mutter may need to pass a motion on. Longer than a frame of a busy machine: a move that
 * is asked for before the last one arrived would only be mistaken for it.
 */
const MOTION_MS = 50;

/** What GDK's keycodes are above the kernel's, as X11's always were. */
const KEYCODE_OFFSET = 8;

/**
 * Taps keys together and waits until `window` was given the release of the first, whoever took it
 * there. An injector has done its part before the window hears of it: what is changed meanwhile
 * decides what becomes of the keys.
 */
export async function tapInto(
    window: Gtk.Window,
    injector: InputInjector,
    keys: readonly number[],
): Promise<void> {
    const [first = 0] = keys;
    let isReleased = false;
    const watch = new Gtk.EventControllerKey({ propagation_phase: Gtk.PropagationPhase.CAPTURE });
    watch.connect('key-released', (_watch, _keyval, keycode) => {
        isReleased ||= keycode === first + KEYCODE_OFFSET;
    });
    window.add_controller(watch);
    await tapKeys(injector, keys);
    await until(() => isReleased, `the window to be given key ${String(first)}`);
    window.remove_controller(watch);
}

/**
 * Shows `child` in a window that covers the screen exactly, so that a point of the child is the
 * same point of the screen, and gives it the keyboard. The caller destroys the window.
 *
 * With an injector it also waits until the window lies where it will stay (see
 * {@link untilInPlace}) and leaves the pointer over it.
 */
export async function showOnWholeScreen(
    child: Gtk.Widget,
    title: string,
    injector: InputInjector | null,
): Promise<Gtk.Window> {
    const window = new Gtk.Window({ title, child, decorated: false });
    // Without a window manager a window is placed at 0,0 and cannot be full-screen.
    if (bedName() === 'xvfb') window.set_default_size(SCREEN_WIDTH, SCREEN_HEIGHT);
    else window.fullscreen();
    window.present();
    await until(
        () => child.get_width() === SCREEN_WIDTH && child.get_height() === SCREEN_HEIGHT,
        () => `the window to fill the screen; it is ${String(child.get_width())} wide`,
    );
    await nextFrame(child);
    if (injector) {
        await injector.focus(title);
        await until(() => window.is_active, 'the window to get the keyboard');
        await untilInPlace(child, injector);
    }
    return window;
}

/**
 * Waits until points of the screen are the same points of `child`. Mutter lets a new window grow
 * for a quarter of a second, and what is pointed at meanwhile lands elsewhere or nowhere.
 */
export async function untilInPlace(child: Gtk.Widget, injector: InputInjector): Promise<void> {
    let position = '';
    const motion = new Gtk.EventControllerMotion();
    const note = (_motion: Gtk.EventControllerMotion, x: number, y: number) => {
        position = `${String(x)},${String(y)}`;
    };
    motion.connect('enter', note);
    motion.connect('motion', note);
    child.add_controller(motion);
    const arrives = async (x: number, y: number) => {
        await injector.moveTo(x, y);
        await sleep(MOTION_MS);
        return position === `${String(x)},${String(y)}`;
    };
    // Two points near opposite corners: while the window grows, at most one can be right.
    await until(
        async () =>
            (await arrives(10, 10)) && (await arrives(SCREEN_WIDTH - 10, SCREEN_HEIGHT - 10)),
        () => `the window to lie still; the pointer was last seen at '${position}'`,
    );
    child.remove_controller(motion);
}
