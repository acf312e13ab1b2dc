// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Mouse, MouseButton } from '../display1/mouse.js';
import { HeldButtons } from '../input/held-buttons.js';
import { PendingMotion } from '../input/pending-motion.js';
import {
    toGuest,
    toGuestMotion,
    type GuestSize,
    type Placement,
    type WidgetPoint,
} from '../input/placement.js';
import { mouseButtonFromGdk, wheelButton } from '../input/pointer-buttons.js';

/** What the pointer needs to know of the widget it is over. */
export interface PointerHost {
    /** Where the guest's screen stands now; null while there is none. */
    placement(): { readonly placement: Placement; readonly guest: GuestSize } | null;
    /** Whether motion may go to a relative mouse: only while the person gave us the pointer. */
    isGrabbed(): boolean;
    /** Whether motion comes from a locked pointer, by {@link PointerInput.moveBy}. */
    isLocked(): boolean;
    /** A button went down over the screen; before it is sent. */
    pressed(): void;
    /** A button, the wheel: something else than a key. */
    used(): void;
}

/** Sends motion, buttons and wheel over a widget to the guest's mouse. */
export class PointerInput {
    readonly #widget: Gtk.Widget;
    readonly #host: PointerHost;
    #mouse: Mouse | null = null;
    readonly #held = new HeldButtons<MouseButton>();
    readonly #pending: PendingMotion;
    #tick = 0;
    #last: WidgetPoint | null = null;
    /** Whose that is: from a pen to a mouse is no step. */
    #lastDevice = '';

    constructor(widget: Gtk.Widget, host: PointerHost) {
        this.#widget = widget;
        this.#host = host;
        this.#pending = new PendingMotion({
            moveTo: ({ x, y }) => {
                if (this.#mouse?.isAbsolute) this.#mouse.setAbsPosition(x, y);
            },
            moveBy: (dx, dy) => {
                if (this.#mouse?.isAbsolute === false) this.#mouse.relMotion(dx, dy);
            },
        });
        this.#watchMotion();
        this.#watchButtons();
        this.#watchWheel();
    }

    #watchMotion(): void {
        const motion = new Gtk.EventControllerMotion();
        const device = (): string => motion.get_current_event_device()?.name ?? '';
        motion.connect('enter', (_motion, x, y) => {
            this.#last = null;
            this.#move({ x, y }, device());
        });
        motion.connect('motion', (_motion, x, y) => {
            this.#move({ x, y }, device());
        });
        motion.connect('leave', () => {
            this.#last = null;
        });
        this.#widget.add_controller(motion);
    }

    #watchButtons(): void {
        // Gestures follow one button at a time; a guest wants each of several held at once.
        const buttons = new Gtk.EventControllerLegacy();
        buttons.connect('event', (_buttons, event) => this.#button(event));
        this.#widget.add_controller(buttons);
    }

    #watchWheel(): void {
        // Discrete: a guest knows whole notches only, and GTK sums touchpad motion up to them.
        const wheel = new Gtk.EventControllerScroll({
            flags:
                Gtk.EventControllerScrollFlags.BOTH_AXES | Gtk.EventControllerScrollFlags.DISCRETE,
        });
        wheel.connect('scroll', (_wheel, dx, dy) => this.#scroll(dx, dy));
        this.#widget.add_controller(wheel);
    }

    setMouse(mouse: Mouse | null): void {
        this.releaseAll();
        this.#pending.clear();
        this.#mouse = mouse;
        this.#last = null;
    }

    #move(point: WidgetPoint, device: string): void {
        const mouse = this.#mouse;
        const shown = this.#host.placement();
        if (!mouse || !shown) return;
        if (mouse.isAbsolute) {
            this.#pending.moveTo(toGuest(shown.placement, shown.guest, point));
            this.#flushSoon();
        } else if (this.#last && this.#host.isGrabbed() && !this.#host.isLocked()) {
            if (device === this.#lastDevice)
                this.moveBy(point.x - this.#last.x, point.y - this.#last.y);
        }
        this.#last = point;
        this.#lastDevice = device;
    }

    /** The picture was moved under a pointer that stands still. */
    pictureMoved(point: WidgetPoint): void {
        if (this.#mouse?.isAbsolute) this.#move(point, this.#lastDevice);
    }

    /** Motion of a relative mouse, in widget pixels. */
    moveBy(dx: number, dy: number): void {
        const shown = this.#host.placement();
        if (!this.#mouse || !shown) return;
        this.#pending.moveBy(toGuestMotion(shown.placement, dx, dy));
        this.#flushSoon();
    }

    /** With the next frame, whose events GTK hands out first: no motion waits longer for that. */
    #flushSoon(): void {
        if (this.#tick !== 0) return;
        this.#tick = this.#widget.add_tick_callback(() => {
            this.#tick = 0;
            this.#pending.flush();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** Sends motion that waits for the next frame: a key or button is meant for where it ends. */
    flush(): void {
        if (this.#tick !== 0) this.#widget.remove_tick_callback(this.#tick);
        this.#tick = 0;
        this.#pending.flush();
    }

    #button(event: Gdk.Event): boolean {
        const type = event.get_event_type();
        // A pen may leave with its tip or a button down, and then tells nothing more of these.
        if (type === Gdk.EventType.PROXIMITY_OUT)
            this.#release(this.#held.releaseDevice(deviceOf(event)));
        if (type !== Gdk.EventType.BUTTON_PRESS && type !== Gdk.EventType.BUTTON_RELEASE)
            return Gdk.EVENT_PROPAGATE;
        const button = mouseButtonFromGdk((event as Gdk.ButtonEvent).get_button());
        const mouse = this.#mouse;
        if (button === null || !mouse) return Gdk.EVENT_PROPAGATE;

        this.#host.used();
        if (type === Gdk.EventType.BUTTON_RELEASE) {
            if (this.#held.release(deviceOf(event), button)) this.#release([button]);
            return Gdk.EVENT_STOP;
        }
        this.#host.pressed();
        this.flush();
        if (this.#held.press(deviceOf(event), button)) mouse.press(button);
        return Gdk.EVENT_STOP;
    }

    #release(buttons: readonly MouseButton[]): void {
        if (buttons.length > 0) this.flush();
        for (const button of buttons) this.#mouse?.release(button);
    }

    #scroll(dx: number, dy: number): boolean {
        const mouse = this.#mouse;
        if (!mouse) return Gdk.EVENT_PROPAGATE;
        this.#host.used();
        this.flush();
        turn(mouse, 'x', dx);
        turn(mouse, 'y', dy);
        return Gdk.EVENT_STOP;
    }

    /** Lifts every button that the guest still holds because of us. */
    releaseAll(): void {
        this.flush();
        this.#release(this.#held.releaseAll());
    }
}

/** The device that an event is of: a mouse's and each tablet's pen are apart. */
function deviceOf(event: Gdk.Event): string {
    return event.get_device()?.name ?? '';
}

function turn(mouse: Mouse, axis: 'x' | 'y', amount: number): void {
    const button = wheelButton(axis, amount);
    for (let notch = 0; notch < Math.abs(Math.trunc(amount)); notch++) {
        mouse.press(button);
        mouse.release(button);
    }
}
