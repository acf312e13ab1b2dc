// SPDX-License-Identifier: LGPL-2.1-or-later

declare const space: unique symbol;

/** A point in the widget's logical pixels. */
export interface WidgetPoint {
    readonly x: number;
    readonly y: number;
    readonly [space]?: 'widget';
}

/** A point in the guest's pixels. */
export interface GuestPoint {
    readonly x: number;
    readonly y: number;
    readonly [space]?: 'guest';
}

/** Where the guest's screen stands in the widget. */
export interface Placement {
    /** The screen's top left corner, in widget pixels. */
    readonly x: number;
    readonly y: number;
    /** Widget pixels for each guest pixel. */
    readonly scale: number;
    /** Device pixels for each widget pixel; 1.25 and the like on fractional desktops. */
    readonly deviceScale: number;
}

export interface Size {
    readonly width: number;
    readonly height: number;
}

/**
 * Fits the guest's screen into the widget: as large as the aspect allows and centred, its corner
 * on a whole device pixel so that a scale of 1 shows exact pixels.
 *
 * @param widget - logical pixels
 * @param guest - guest pixels, both sides > 0
 * @param origin - the widget's own corner in its surface, logical pixels
 */
export function fitPlacement(
    widget: Size,
    guest: Size,
    deviceScale: number,
    origin: WidgetPoint,
): Placement {
    const scale = Math.min(widget.width / guest.width, widget.height / guest.height);
    return centred(widget, guest, scale, deviceScale, origin);
}

/**
 * Shows the guest's screen with one device pixel for each of its own, centred; what does not fit
 * is cut off on both sides alike.
 */
export function pixelPlacement(
    widget: Size,
    guest: Size,
    deviceScale: number,
    origin: WidgetPoint,
): Placement {
    return centred(widget, guest, 1 / deviceScale, deviceScale, origin);
}

function centred(
    widget: Size,
    guest: Size,
    scale: number,
    deviceScale: number,
    origin: WidgetPoint,
): Placement {
    return {
        x: snapToDevice((widget.width - guest.width * scale) / 2, origin.x, deviceScale),
        y: snapToDevice((widget.height - guest.height * scale) / 2, origin.y, deviceScale),
        scale,
        deviceScale,
    };
}

function snapToDevice(position: number, origin: number, deviceScale: number): number {
    return Math.round((origin + position) * deviceScale) / deviceScale - origin;
}

/**
 * The guest pixel under a point of the widget. Points beside the screen give its nearest edge, so
 * that corners are easy to reach; the result is always inside the screen, since QEMU refuses a
 * position at or past its width or height.
 */
export function toGuest(placement: Placement, guest: Size, point: WidgetPoint): GuestPoint {
    return {
        x: inside((point.x - placement.x) / placement.scale, guest.width),
        y: inside((point.y - placement.y) / placement.scale, guest.height),
    };
}

/** The point of the widget in the middle of a guest pixel. */
export function toWidget(placement: Placement, point: GuestPoint): WidgetPoint {
    return {
        x: placement.x + (point.x + 0.5) * placement.scale,
        y: placement.y + (point.y + 0.5) * placement.scale,
    };
}

function inside(value: number, extent: number): number {
    return Math.min(Math.max(Math.floor(value), 0), extent - 1);
}
