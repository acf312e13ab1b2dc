// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../display1/console.js';
import { TouchKind } from '../display1/multi-touch.js';
import { toGuest, type GuestPoint, type GuestSize, type Placement } from '../input/placement.js';
import { TouchSlots } from '../input/touch-slots.js';

/** What touch needs to know of the widget that is touched. */
export interface TouchHost {
    /** Where the guest's screen stands now; null while there is none. */
    placement(): { readonly placement: Placement; readonly guest: GuestSize } | null;
    /** A finger came down on the screen; before it is sent. */
    touched(): void;
}

/** Sends the fingers on a widget to the guest's touch screen. */
export class TouchInput {
    readonly #widget: Gtk.Widget;
    readonly #host: TouchHost;
    #console: Console | null = null;
    readonly #slots = new TouchSlots<string>();
    /** Where each slot's finger was last. */
    readonly #points = new Map<number, GuestPoint>();

    constructor(widget: Gtk.Widget, host: TouchHost) {
        this.#widget = widget;
        this.#host = host;
        const touches = new Gtk.EventControllerLegacy();
        touches.connect('event', (_touches, event) => this.#event(event));
        widget.add_controller(touches);
    }

    /** @param console - one without a touch screen (QEMU before 8.1) feels no finger */
    setConsole(console: Console | null): void {
        this.releaseAll();
        this.#console = console;
    }

    #event(event: Gdk.Event): boolean {
        switch (event.get_event_type()) {
            case Gdk.EventType.TOUCH_BEGIN:
                return this.#begin(event);
            case Gdk.EventType.TOUCH_UPDATE:
                return this.#update(event);
            // A cancelled touch would stay down in the guest: QEMU says nothing to it of these.
            case Gdk.EventType.TOUCH_CANCEL:
            case Gdk.EventType.TOUCH_END:
                return this.#end(event);
            default:
                return Gdk.EVENT_PROPAGATE;
        }
    }

    #begin(event: Gdk.Event): boolean {
        const multiTouch = this.#console?.multiTouch;
        const point = this.#guestPoint(event);
        if (!multiTouch || !point) return Gdk.EVENT_PROPAGATE;
        const slot = this.#slots.begin(fingerOf(event), multiTouch.maxSlots);
        if (slot === null) return Gdk.EVENT_STOP;
        this.#host.touched();
        this.#points.set(slot, point);
        multiTouch.sendEvent(TouchKind.BEGIN, slot, point.x, point.y);
        return Gdk.EVENT_STOP;
    }

    #update(event: Gdk.Event): boolean {
        const slot = this.#slots.slotOf(fingerOf(event));
        const point = this.#guestPoint(event);
        if (slot === null || !point) return Gdk.EVENT_PROPAGATE;
        this.#points.set(slot, point);
        this.#console?.multiTouch?.sendEvent(TouchKind.UPDATE, slot, point.x, point.y);
        return Gdk.EVENT_STOP;
    }

    #end(event: Gdk.Event): boolean {
        const slot = this.#slots.end(fingerOf(event));
        if (slot === null) return Gdk.EVENT_PROPAGATE;
        this.#lift(slot);
        return Gdk.EVENT_STOP;
    }

    #lift(slot: number): void {
        const { x, y } = this.#points.get(slot) ?? { x: 0, y: 0 };
        this.#points.delete(slot);
        this.#console?.multiTouch?.sendEvent(TouchKind.END, slot, x, y);
        if (this.#points.size === 0) this.#console?.mouse.liftTouch();
    }

    /** Events that no gesture has seen are in the surface's pixels. */
    #guestPoint(event: Gdk.Event): GuestPoint | null {
        const native = this.#widget.get_native();
        const shown = this.#host.placement();
        const [hasPosition, x, y] = event.get_position();
        if (!native || !shown || !hasPosition) return null;
        const [offsetX, offsetY] = native.get_surface_transform();
        const [known, widgetX, widgetY] = native.translate_coordinates(
            this.#widget,
            x - offsetX,
            y - offsetY,
        );
        if (!known) return null;
        return toGuest(shown.placement, shown.guest, { x: widgetX, y: widgetY });
    }

    /** Lifts every finger that the guest still feels. */
    releaseAll(): void {
        for (const slot of this.#slots.endAll()) this.#lift(slot);
    }
}

/**
 * GJS shows a sequence as an object without fields, another one for each event: only the address in
 * its description is the finger's own.
 */
function fingerOf(event: Gdk.Event): string {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    const description = String(event.get_event_sequence());
    return /native@(0x[0-9a-f]+)/.exec(description)?.[1] ?? description;
}
