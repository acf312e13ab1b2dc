// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The pointer held in a window, telling steps instead of positions: what a guest with a relative
// mouse needs. GTK has nothing for it, so it takes the private library.
import type Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { PointerLock as NativeLock } from '../../types/vitrine-native-gtk.js';
import type { WidgetPoint } from '../input/placement.js';
import { nativeGtk } from '../native/native-gtk.js';

/** A step of a locked pointer, to the right and down. */
export interface PointerMotion {
    /**
     * In the widget's logical pixels and fractions of them, with the desktop's acceleration.
     * Wayland tells them so; X11's device pixels are divided by the window's scale.
     */
    readonly dx: number;
    readonly dy: number;
    /** The same before acceleration. */
    readonly dxUnaccelerated: number;
    readonly dyUnaccelerated: number;
    /**
     * When, in microseconds, by the clock of `Gdk.Event.get_time()`, which is in milliseconds.
     * GTK may hold a button back a little longer than this class a motion: whoever gathers motion
     * should send before a button what is not later than it.
     */
    readonly timeUs: number;
}

/** Who takes the steps of a {@link PointerLock}. */
export interface PointerLockListener {
    moved(motion: PointerMotion): void;
    /** `isLocked` or `isClosed` changed. */
    changed(): void;
}

/** Whether {@link PointerLock} can work on this display; false without the private library. */
export function pointerLockAvailable(display: Gdk.Display): boolean {
    return nativeGtk?.PointerLock.is_available(display) ?? false;
}

/**
 * Holds the pointer where it is over a widget's window, and tells its steps past every edge.
 *
 * The desktop says when: while the window has the keyboard and the pointer is over it. So it may
 * come into force later than asked for, ends with the focus and comes back with it; `isLocked`
 * follows. While it is in force the window gets no motion events; buttons, wheel and touch come as
 * ever. The cursor stays visible on Wayland unless the widget hides it.
 *
 * A window has one lock at a time. It closes by itself when the window is unrealized or the seat
 * loses its pointer; where it was in force, the pointer reappears where it stood.
 */
export class PointerLock {
    readonly #widget: Gtk.Widget;
    readonly #lock: NativeLock;
    readonly #listener: PointerLockListener;
    readonly #handlers: readonly number[];
    readonly #unrealized: number;

    /**
     * @param widget - in a window that is realized
     * @throws a `GLib.Error`, or an `Error`, that says why there can be no lock: no private library,
     * nothing of the kind on this display, another lock on this window, no pointer
     */
    constructor(widget: Gtk.Widget, listener: PointerLockListener) {
        if (!nativeGtk)
            throw new Error('Locking the pointer takes the library vitrine-native-gtk.');
        const surface = widget.get_native()?.get_surface();
        if (!surface) throw new Error('Only a realized widget can lock the pointer.');
        const pointer = widget.get_display().get_default_seat()?.get_pointer();
        if (!pointer) throw new Error('There is no pointer to lock.');
        this.#widget = widget;
        this.#listener = listener;
        this.#lock = nativeGtk.PointerLock.new(surface, pointer);
        this.#handlers = this.#connect();
        this.#unrealized = widget.connect('unrealize', () => {
            this.close();
        });
    }

    #connect(): readonly number[] {
        const lock = this.#lock;
        return [
            lock.connect('motion', (_lock, dx, dy, dxUnaccelerated, dyUnaccelerated, timeUs) => {
                this.#listener.moved({ dx, dy, dxUnaccelerated, dyUnaccelerated, timeUs });
            }),
            lock.connect('notify::locked', () => {
                this.#listener.changed();
            }),
            lock.connect('notify::closed', () => {
                this.#disconnect();
                this.#listener.changed();
            }),
        ];
    }

    #disconnect(): void {
        for (const handler of this.#handlers) this.#lock.disconnect(handler);
        this.#widget.disconnect(this.#unrealized);
    }

    /** Whether the pointer is held now. */
    get isLocked(): boolean {
        return this.#lock.locked;
    }

    /** Whether it is over for good, by {@link close} or by itself. */
    get isClosed(): boolean {
        return this.#lock.closed;
    }

    /**
     * Says where the pointer shall reappear when the lock is closed while in force, instead of
     * where it stood. A compositor may do otherwise; what is outside the window is not followed.
     */
    setHint(point: WidgetPoint): void {
        const native = this.#widget.get_native();
        if (!native) return;
        const [isKnown, inNative] = this.#widget.compute_point(
            native,
            new Graphene.Point({ x: point.x, y: point.y }),
        );
        if (!isKnown) return;
        const [x, y] = native.get_surface_transform();
        this.#lock.set_hint(inNative.x + x, inNative.y + y);
    }

    /** Gives the pointer back; the listener hears of it. May be called again. */
    close(): void {
        this.#lock.close();
    }
}
