// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Mouse, MouseButton } from '../display1/mouse.js';
import { mouseButtonFromGdk, wheelButton } from '../input/pointer-buttons.js';
import { toGuest, type Placement, type Size, type WidgetPoint } from '../input/placement.js';
import { PressedKeys } from '../input/pressed-keys.js';
import { Remainder } from '../input/remainder.js';

/** What the pointer needs to know of the widget it is over. */
export interface PointerHost {
    /** Where the guest's screen stands now; null while there is none. */
    placement(): { readonly placement: Placement; readonly guest: Size } | null;
    /** Whether motion may go to a relative mouse: only while the person gave us the pointer. */
    isGrabbed(): boolean;
    /** A button went down over the screen; before it is sent. */
    pressed(): void;
}

/** Sends motion, buttons and wheel over a widget to the guest's mouse. */
export class PointerInput {
    #host: PointerHost;
    #mouse: Mouse | null = null;
    #pressed = new PressedKeys<MouseButton>();
    #last: WidgetPoint | null = null;
    #restX = new Remainder();
    #restY = new Remainder();

    constructor(widget: Gtk.Widget, host: PointerHost) {
        this.#host = host;
        this.#watchMotion(widget);
        this.#watchButtons(widget);
        this.#watchWheel(widget);
    }

    #watchMotion(widget: Gtk.Widget): void {
        const motion = new Gtk.EventControllerMotion();
        motion.connect('enter', (_motion, x, y) => {
            this.#last = null;
            this.#move({ x, y });
        });
        motion.connect('motion', (_motion, x, y) => {
            this.#move({ x, y });
        });
        motion.connect('leave', () => {
            this.#last = null;
        });
        widget.add_controller(motion);
    }

    #watchButtons(widget: Gtk.Widget): void {
        // Gestures follow one button at a time; a guest wants each of several held at once.
        const buttons = new Gtk.EventControllerLegacy();
        buttons.connect('event', (_buttons, event) => this.#button(event));
        widget.add_controller(buttons);
    }

    #watchWheel(widget: Gtk.Widget): void {
        // Discrete: a guest knows whole notches only, and GTK sums touchpad motion up to them.
        const wheel = new Gtk.EventControllerScroll({
            flags:
                Gtk.EventControllerScrollFlags.BOTH_AXES | Gtk.EventControllerScrollFlags.DISCRETE,
        });
        wheel.connect('scroll', (_wheel, dx, dy) => this.#scroll(dx, dy));
        widget.add_controller(wheel);
    }

    setMouse(mouse: Mouse | null): void {
        this.releaseAll();
        this.#mouse = mouse;
        this.#last = null;
    }

    #move(point: WidgetPoint): void {
        const mouse = this.#mouse;
        const shown = this.#host.placement();
        if (!mouse || !shown) return;
        if (mouse.isAbsolute) {
            const guest = toGuest(shown.placement, shown.guest, point);
            mouse.setAbsPosition(guest.x, guest.y);
        } else if (this.#last && this.#host.isGrabbed()) {
            this.#moveBy(mouse, point.x - this.#last.x, point.y - this.#last.y, shown.placement);
        }
        this.#last = point;
    }

    #moveBy(mouse: Mouse, dx: number, dy: number, placement: Placement): void {
        const stepsX = this.#restX.take(dx / placement.scale);
        const stepsY = this.#restY.take(dy / placement.scale);
        if (stepsX !== 0 || stepsY !== 0) mouse.relMotion(stepsX, stepsY);
    }

    #button(event: Gdk.Event): boolean {
        const type = event.get_event_type();
        if (type !== Gdk.EventType.BUTTON_PRESS && type !== Gdk.EventType.BUTTON_RELEASE)
            return Gdk.EVENT_PROPAGATE;
        const button = mouseButtonFromGdk((event as Gdk.ButtonEvent).get_button());
        const mouse = this.#mouse;
        if (button === null || !mouse) return Gdk.EVENT_PROPAGATE;

        if (type === Gdk.EventType.BUTTON_PRESS) {
            this.#host.pressed();
            this.#pressed.press(button);
            mouse.press(button);
        } else if (this.#pressed.release(button)) {
            mouse.release(button);
        }
        return Gdk.EVENT_STOP;
    }

    #scroll(dx: number, dy: number): boolean {
        const mouse = this.#mouse;
        if (!mouse) return Gdk.EVENT_PROPAGATE;
        turn(mouse, 'x', dx);
        turn(mouse, 'y', dy);
        return Gdk.EVENT_STOP;
    }

    /** Lifts every button that the guest still holds because of us. */
    releaseAll(): void {
        for (const button of this.#pressed.releaseAll()) this.#mouse?.release(button);
    }
}

function turn(mouse: Mouse, axis: 'x' | 'y', amount: number): void {
    const button = wheelButton(axis, amount);
    for (let notch = 0; notch < Math.abs(Math.trunc(amount)); notch++) {
        mouse.press(button);
        mouse.release(button);
    }
}
