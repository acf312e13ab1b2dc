// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import {
    cornerInWidget,
    naturalSize,
    place,
    shownSize,
    snapToDevice,
    type GuestSize,
    type Orientation,
    type Placement,
    type ScaleMode,
    type WidgetPoint,
    type WidgetSize,
} from '../input/placement.js';
import type { PicturePlacement } from '../scanout/device-space.js';
import type { DrawTarget } from '../scanout/draw-target.js';
import { FrameMeter } from '../scanout/frame-meter.js';
import type { ScalingFilter } from '../scanout/scaling-filter.js';
import { Surface } from '../scanout/surface.js';
import { DmabufPlane } from './dmabuf-view.js';
import { FrameClockWatch } from './frame-clock-watch.js';

/** How a person wants to see the guest's screen. */
export interface ScreenLook {
    readonly mode: ScaleMode;
    /** Of mode `zoom`. */
    readonly zoom: number;
    readonly orientation: Orientation;
    readonly filter: ScalingFilter;
    /** How much of a screen larger than the widget lies before its left and top edge. */
    readonly scroll: WidgetPoint;
}

/** Who is told what becomes of the screen. */
export interface ScreenObserver {
    /** The picture has changed; it is drawn with the next frame. */
    changed(): void;
    /** The picture has another size, or is there at all, or no longer. */
    resized(): void;
    /** A picture came that cannot be shown, and why. */
    refused(reason: string): void;
}

/** How a widget's pixels lie on the device's. */
interface DeviceSpace {
    /** The widget's corner in its surface, in widget pixels: device pixels start there. */
    readonly origin: WidgetPoint;
    /** Device pixels for each widget pixel. */
    readonly deviceScale: number;
}

/** A guest's screen as one widget draws it: at most once a frame, and only where it is seen. */
export class ScreenView {
    readonly meter = new FrameMeter();
    readonly surface: Surface;
    /** How often the screen was drawn. */
    frames = 0;

    readonly #widget: Gtk.Widget;
    readonly #look: () => ScreenLook;
    /** Only while a picture in GPU memory is shown. */
    #dmabufPlane: DmabufPlane | null = null;
    #frameClock: FrameClockWatch | null = null;
    /** Whether somebody may see the widget: it is mapped, in a window that is not minimised. */
    #isVisible = false;

    constructor(widget: Gtk.Widget, look: () => ScreenLook, observer: ScreenObserver) {
        this.#widget = widget;
        this.#look = look;
        this.surface = new Surface(
            {
                damaged: () => {
                    this.#queueFrame();
                    observer.changed();
                },
                resized: () => {
                    widget.queue_resize();
                    observer.resized();
                },
                refused: reason => {
                    observer.refused(reason);
                },
            },
            this.meter,
        );
        widget.connect('map', () => {
            this.#watchFrames();
        });
        widget.connect('unmap', () => {
            this.#watchFrames();
        });
    }

    /** The guest's screen; null while there is none. */
    get size(): GuestSize | null {
        const { width, height } = this.surface;
        return width > 0 && height > 0 ? { width, height } : null;
    }

    /** Where the guest's screen stands in the widget; null while there is none. */
    placement(): Placement | null {
        return this.#placementIn(this.#deviceSpace());
    }

    #placementIn({ origin, deviceScale }: DeviceSpace): Placement | null {
        const guest = this.size;
        const widget = { width: this.#widget.get_width(), height: this.#widget.get_height() };
        if (!guest || widget.width === 0 || widget.height === 0) return null;
        const { mode, zoom, orientation, scroll } = this.#look();
        return place({ widget, guest, deviceScale, origin, mode, zoom, orientation, scroll });
    }

    /** How large the screen is shown; null while there is none. */
    shownSize(): WidgetSize | null {
        const guest = this.size;
        const placement = this.placement();
        return guest && placement && shownSize(placement, guest);
    }

    #deviceSpace(): DeviceSpace {
        const native = this.#widget.get_native();
        const surface = native?.get_surface();
        if (!native || !surface) return { origin: { x: 0, y: 0 }, deviceScale: 1 };
        const [surfaceX, surfaceY] = native.get_surface_transform();
        const [known, bounds] = this.#widget.compute_bounds(native);
        return {
            origin: {
                x: surfaceX + (known ? bounds.get_x() : 0),
                y: surfaceY + (known ? bounds.get_y() : 0),
            },
            deviceScale: surface.get_scale(),
        };
    }

    /** Device pixels for each of the widget's. */
    get deviceScale(): number {
        return this.#deviceSpace().deviceScale;
    }

    /** What the screen is drawn for now. */
    target(): DrawTarget {
        return {
            display: this.#widget.get_display(),
            renderer: this.#widget.get_native()?.get_renderer() ?? null,
        };
    }

    /** How much room the screen takes in its own size, times the zoom. */
    naturalLength(orientation: Gtk.Orientation): number {
        const guest = this.size;
        if (!guest) return 0;
        const { mode, zoom, orientation: turned } = this.#look();
        const factor = mode === 'zoom' ? zoom : 1;
        const { width, height } = naturalSize(guest, turned, this.deviceScale, factor);
        return orientation === Gtk.Orientation.HORIZONTAL ? width : height;
    }

    allocate(width: number, height: number): void {
        this.#dmabufPlane?.allocate(width, height);
    }

    /** @returns where the screen was drawn; null where there is none */
    snapshot(snapshot: Gtk.Snapshot): Placement | null {
        const space = this.#deviceSpace();
        const placement = this.#placementIn(space);
        if (!placement) return null;
        if (this.#dmabufPlane) this.#widget.snapshot_child(this.#dmabufPlane.widget, snapshot);
        else this.#draw(snapshot, placement, space);
        return placement;
    }

    #draw(snapshot: Gtk.Snapshot, placement: Placement, space: DeviceSpace): void {
        const { filter } = this.#look();
        const { quarterTurns, isMirrored } = placement.orientation;
        const isUpright = quarterTurns === 0 && !isMirrored;
        const { origin } = space;
        const upright: PicturePlacement = {
            ...placement,
            surfaceX: origin.x,
            surfaceY: origin.y,
            filter,
        };
        snapshot.save();
        if (!isUpright) snapshot.transform(this.#turn(placement, space));
        // A turned picture begins on a device pixel, so that in its own space all is as upright.
        const picture = isUpright ? upright : { ...upright, ...CORNER };
        this.surface.draw(snapshot, picture, this.target());
        snapshot.restore();
        this.frames++;
    }

    /** From the turned picture's own space, with its corner at 0,0, to the widget's. */
    #turn(placement: Placement, { origin, deviceScale }: DeviceSpace): Gsk.Transform {
        const { quarterTurns, isMirrored } = placement.orientation;
        const corner = cornerInWidget(placement, this.size ?? { width: 0, height: 0 });
        const at = new Graphene.Point({
            x: snapToDevice(corner.x, origin.x, deviceScale),
            y: snapToDevice(corner.y, origin.y, deviceScale),
        });
        const turned = new Gsk.Transform().translate(at)?.rotate(90 * quarterTurns);
        const transform = isMirrored ? turned?.scale(-1, 1) : turned;
        if (!transform) throw new TypeError('no transform');
        return transform;
    }

    /** Asks for one frame, however often it is called before the next. */
    #queueFrame(): void {
        this.#placeDmabufPlane();
        if (!this.#isVisible) return;
        if (this.#dmabufPlane) this.#dmabufPlane.queueDraw();
        else this.#widget.queue_draw();
    }

    /** Has a plane exactly while a picture in GPU memory is shown. */
    #placeDmabufPlane(): void {
        const isWanted = this.surface.dmabuf !== null;
        if (isWanted === (this.#dmabufPlane !== null)) return;
        this.#dmabufPlane?.close();
        this.#dmabufPlane = isWanted
            ? new DmabufPlane(this.#widget, snapshot => {
                  const space = this.#deviceSpace();
                  const placement = this.#placementIn(space);
                  if (placement) this.#draw(snapshot, placement, space);
              })
            : null;
        this.#widget.queue_allocate();
        this.redraw();
    }

    /** What nobody sees is not drawn, and nothing that was made for drawing is kept. */
    #setVisible(isVisible: boolean): void {
        if (isVisible === this.#isVisible) return;
        this.#isVisible = isVisible;
        if (isVisible) this.redraw();
        else this.surface.release();
    }

    /** Draws all anew: the picture stands elsewhere, or is seen again. */
    redraw(): void {
        this.#widget.queue_draw();
        this.#dmabufPlane?.queueDraw();
    }

    /** Follows the frames of the window that the widget is in now. */
    #watchFrames(): void {
        this.#frameClock?.close();
        this.#frameClock = null;
        const clock = this.#widget.get_mapped() ? this.#widget.get_frame_clock() : null;
        const root = this.#widget.get_root();
        if (!clock || !(root instanceof Gtk.Window)) {
            this.#setVisible(clock !== null);
            return;
        }
        this.#frameClock = new FrameClockWatch(clock, root, {
            painted: () => {
                this.surface.painted();
            },
            suspended: isSuspended => {
                this.#setVisible(!isSuspended);
            },
        });
        this.#setVisible(!root.suspended);
    }

    /** The guest's screen in its exact pixels; null while there is none. */
    toTexture(): Gdk.Texture | null {
        return this.surface.toTexture(this.#widget.get_display());
    }
}

const CORNER = { x: 0, y: 0, surfaceX: 0, surfaceY: 0 };
