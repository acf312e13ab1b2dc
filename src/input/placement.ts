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

/** A size in the widget's logical pixels. */
export interface WidgetSize {
    readonly width: number;
    readonly height: number;
    readonly [space]?: 'widget';
}

/** A size in the guest's pixels. */
export interface GuestSize {
    readonly width: number;
    readonly height: number;
    readonly [space]?: 'guest';
}

/** A size in the pixels of a monitor. */
export interface DeviceSize {
    readonly width: number;
    readonly height: number;
    readonly [space]?: 'device';
}

/** How the guest's screen is turned before it is shown: mirrored first, then turned. */
export interface Orientation {
    /** Quarter turns clockwise. */
    readonly quarterTurns: 0 | 1 | 2 | 3;
    /** Left and right change places. */
    readonly isMirrored: boolean;
}

export const UPRIGHT: Orientation = { quarterTurns: 0, isMirrored: false };

/**
 * How large the guest's screen is shown.
 *
 * - `fit`: as large as the aspect allows
 * - `fit-down`: the same, but never larger than a device pixel for each of the guest's
 * - `integer`: the largest whole number of device pixels for each of the guest's that fits;
 *   smaller like `fit` where not even one does
 * - `one-to-one`: a device pixel for each of the guest's
 * - `zoom`: any factor of that
 */
export type ScaleMode = 'fit' | 'fit-down' | 'integer' | 'one-to-one' | 'zoom';

/** What a placement follows from. */
export interface PlacementRequest {
    readonly widget: WidgetSize;
    /** Both sides > 0. */
    readonly guest: GuestSize;
    /** Device pixels for each widget pixel; 1.25 and the like on fractional desktops. */
    readonly deviceScale: number;
    /** The widget's own corner in its surface: device pixels start there. */
    readonly origin: WidgetPoint;
    readonly mode: ScaleMode;
    /** Of mode `zoom`: 1 is a device pixel for each of the guest's. */
    readonly zoom: number;
    readonly orientation: Orientation;
    /**
     * How much of a screen that is larger than the widget lies before its left and top edge; null
     * for the same on both sides.
     */
    readonly scroll: WidgetPoint | null;
}

/** Where the guest's screen stands in the widget. */
export interface Placement {
    /** The top left corner of what is shown, in widget pixels. */
    readonly x: number;
    readonly y: number;
    /** Widget pixels for each guest pixel. */
    readonly scale: number;
    /** Device pixels for each widget pixel. */
    readonly deviceScale: number;
    readonly orientation: Orientation;
}

/** The guest's screen as it stands after being turned. */
export function turnedSize({ width, height }: GuestSize, { quarterTurns }: Orientation): GuestSize {
    return quarterTurns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The size of what is shown at a scale of 1 device pixel for each of the guest's, times `zoom`. */
export function naturalSize(
    guest: GuestSize,
    orientation: Orientation,
    deviceScale: number,
    zoom: number,
): WidgetSize {
    const { width, height } = turnedSize(guest, orientation);
    return {
        width: Math.ceil((width * zoom) / deviceScale),
        height: Math.ceil((height * zoom) / deviceScale),
    };
}

function scaleOf(request: PlacementRequest, shown: GuestSize): number {
    const { widget, deviceScale, mode, zoom } = request;
    const exact = 1 / deviceScale;
    const fit = Math.min(widget.width / shown.width, widget.height / shown.height);
    switch (mode) {
        case 'fit':
            return fit;
        case 'fit-down':
            return Math.min(fit, exact);
        case 'integer': {
            // 1024 wide in 1024.0000001: a hair too little is still whole.
            const factor = Math.floor(fit * deviceScale + 1e-6);
            return factor >= 1 ? factor * exact : fit;
        }
        case 'one-to-one':
            return exact;
        case 'zoom':
            return zoom * exact;
    }
}

/**
 * Places the guest's screen in the middle of the widget, its corner on a whole device pixel so that
 * exact pixels stay exact; what does not fit is scrolled.
 */
export function place(request: PlacementRequest): Placement {
    const { widget, deviceScale, origin, orientation, scroll } = request;
    const shown = turnedSize(request.guest, orientation);
    const scale = scaleOf(request, shown);
    const x = startOf(widget.width, shown.width * scale, scroll?.x ?? null);
    const y = startOf(widget.height, shown.height * scale, scroll?.y ?? null);
    return {
        x: snapToDevice(x, origin.x, deviceScale),
        y: snapToDevice(y, origin.y, deviceScale),
        scale,
        deviceScale,
        orientation,
    };
}

function startOf(room: number, length: number, scroll: number | null): number {
    if (length <= room || scroll === null) return (room - length) / 2;
    return -Math.min(Math.max(scroll, 0), length - room);
}

/** How large the guest's screen is shown. */
export function shownSize({ scale, orientation }: Placement, guest: GuestSize): WidgetSize {
    const { width, height } = turnedSize(guest, orientation);
    return { width: width * scale, height: height * scale };
}

/**
 * Moves a position to a whole device pixel.
 *
 * @param origin - where positions count from, in the surface: device pixels start there
 */
export function snapToDevice(position: number, origin: number, deviceScale: number): number {
    return Math.round((origin + position) * deviceScale) / deviceScale - origin;
}

/**
 * The guest pixel under a point of the widget. Points beside the screen give its nearest edge, so
 * that corners are easy to reach; the result is always inside the screen, since QEMU refuses a
 * position at or past its width or height.
 *
 * The last device pixel stands for the last of the guest's: where many of these share one, and the
 * screen ends where the monitor does, no pointer could get there.
 */
export function toGuest(placement: Placement, guest: GuestSize, point: WidgetPoint): GuestPoint {
    const { scale, deviceScale, orientation } = placement;
    const shown = turnedSize(guest, orientation);
    const last = (1 + 1e-6) / (scale * deviceScale);
    const along = (position: number, length: number): number =>
        position >= length - last ? length : position;
    const shownX = along((point.x - placement.x) / scale, shown.width);
    const shownY = along((point.y - placement.y) / scale, shown.height);
    // The end itself is past the last pixel, and turned about it is the first.
    const { x, y } = toUpright(orientation, guest, shownX, shownY);
    return { x: inside(x, guest.width), y: inside(y, guest.height) };
}

/** The point of the widget in the middle of a guest pixel. */
export function toWidget(placement: Placement, guest: GuestSize, point: GuestPoint): WidgetPoint {
    const { x, y } = toShown(placement.orientation, guest, point.x + 0.5, point.y + 0.5);
    return { x: placement.x + x * placement.scale, y: placement.y + y * placement.scale };
}

/** Where the corner of the guest's first pixel is shown. */
export function cornerInWidget(placement: Placement, guest: GuestSize): WidgetPoint {
    const { x, y } = toShown(placement.orientation, guest, 0, 0);
    return { x: placement.x + x * placement.scale, y: placement.y + y * placement.scale };
}

/** Motion over the widget as the guest's mouse would have to make it, in guest pixels. */
export function toGuestMotion(placement: Placement, dx: number, dy: number): GuestPoint {
    // Without a size the screen's corner is its centre, around which motion turns.
    const none = { width: 0, height: 0 };
    return toUpright(placement.orientation, none, dx / placement.scale, dy / placement.scale);
}

/** A point of the upright screen as it stands after being turned. */
export function toShown(
    { quarterTurns, isMirrored }: Orientation,
    { width, height }: GuestSize,
    guestX: number,
    y: number,
): { x: number; y: number } {
    const x = isMirrored ? width - guestX : guestX;
    switch (quarterTurns) {
        case 0:
            return { x, y };
        case 1:
            return { x: height - y, y: x };
        case 2:
            return { x: width - x, y: height - y };
        case 3:
            return { x: y, y: width - x };
    }
}

/** The point of the upright screen that is shown at a point of the turned one. */
export function toUpright(
    { quarterTurns, isMirrored }: Orientation,
    { width, height }: GuestSize,
    shownX: number,
    shownY: number,
): { x: number; y: number } {
    const upright = (): { x: number; y: number } => {
        switch (quarterTurns) {
            case 0:
                return { x: shownX, y: shownY };
            case 1:
                return { x: shownY, y: height - shownX };
            case 2:
                return { x: width - shownX, y: height - shownY };
            case 3:
                return { x: width - shownY, y: shownX };
        }
    };
    const { x, y } = upright();
    return { x: isMirrored ? width - x : x, y };
}

function inside(value: number, extent: number): number {
    return Math.min(Math.max(Math.floor(value), 0), extent - 1);
}
