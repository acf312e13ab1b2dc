// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

import { bedName } from './bed.js';
import { RemoteDesktopInjector } from './remote-desktop.js';
import { X11Injector } from './x11-input.js';

/**
 * Input as a person gives it: through the compositor or the X server, into whatever window has the
 * focus or lies under the pointer, of this process or another.
 *
 * Every method resolves when the server has taken the event; the window sees it a moment later.
 */
export interface InputInjector {
    /** Whether the touch methods work: under Xvfb there is no touch device. */
    readonly canTouch: boolean;
    /** Whether {@link scroll} works: the X server's test extension knows whole steps only. */
    readonly canScroll: boolean;
    /** Presses or releases a key by its evdev code (`KEY_A` is 30). */
    key(evdev: number, down: boolean): Promise<void>;
    /** Moves the pointer by pixels, without acceleration. */
    motion(dx: number, dy: number): Promise<void>;
    /** Moves the pointer to a pixel of the screen. */
    moveTo(x: number, y: number): Promise<void>;
    /** Presses or releases a button by its evdev code (`BTN_LEFT` is 0x110). */
    button(evdev: number, down: boolean): Promise<void>;
    /** Turns the wheel by whole steps; positive is right and down. */
    wheel(dx: number, dy: number): Promise<void>;
    /** Scrolls as two fingers on a touchpad do, in pixels; positive is right and down. */
    scroll(dx: number, dy: number): Promise<void>;
    /** Puts a finger down, in screen pixels; each finger at a time has a slot of its own. */
    touchDown(slot: number, x: number, y: number): Promise<void>;
    touchMotion(slot: number, x: number, y: number): Promise<void>;
    touchUp(slot: number): Promise<void>;
    /**
     * Gives the keyboard to the visible window whose title contains `title`. Under Xvfb nobody
     * else would: there is no window manager. Mutter focuses a new window by itself and lets
     * nobody choose, so there it does nothing.
     */
    focus(title: string): Promise<void>;
    /** Releases the devices. Keys that are down stay down: release them first. */
    close(): Promise<void>;
}

/** Presses keys together, and lets them go, the last one first. */
export async function tapKeys(injector: InputInjector, keys: readonly number[]): Promise<void> {
    for (const key of keys) await injector.key(key, true);
    for (const key of keys.toReversed()) await injector.key(key, false);
}

/**
 * Opens input for the display of this bed. Open it before the windows that shall feel it: a client
 * that starts later finds the devices there, one that runs already may miss their first events.
 */
export async function openInjector(): Promise<InputInjector> {
    Gtk.init();
    switch (bedName()) {
        case 'desktop':
        case 'flatpak':
        case 'mutter':
            return await RemoteDesktopInjector.open();
        case 'xvfb':
            return X11Injector.open();
        default:
            throw new Error(`The bed '${bedName()}' has no display to send input to`);
    }
}
