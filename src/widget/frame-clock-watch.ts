// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

/** Who is told of a window's frames. */
export interface FrameClockObserver {
    /** A frame of the window was painted. */
    painted(): void;
    /** Nobody sees the window any more (it is minimised, or wholly covered), or somebody does. */
    suspended(isSuspended: boolean): void;
}

/** Follows a window's frames until {@link close}. */
export class FrameClockWatch {
    readonly #clock: Gdk.FrameClock;
    readonly #window: Gtk.Window;
    readonly #painted: number;
    readonly #suspended: number;

    constructor(clock: Gdk.FrameClock, window: Gtk.Window, observer: FrameClockObserver) {
        this.#clock = clock;
        this.#window = window;
        this.#painted = clock.connect('after-paint', () => {
            observer.painted();
        });
        this.#suspended = window.connect('notify::suspended', () => {
            observer.suspended(window.suspended);
        });
    }

    close(): void {
        this.#clock.disconnect(this.#painted);
        this.#window.disconnect(this.#suspended);
    }
}
