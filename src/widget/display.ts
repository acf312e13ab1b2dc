// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { PixelLayout } from '../display1/checks.js';
import type { Console } from '../display1/console.js';
import type { MemoryFrame } from '../display1/listener-feed.js';
import type { Placement, ScaleMode } from '../input/placement.js';
import { beginMark, endMark } from '../native/marks.js';
import type { DrawTarget } from '../scanout/draw-target.js';
import type { ConnectionFigures } from '../scanout/frame-meter.js';
import type { ScalingFilter } from '../scanout/scaling-filter.js';
import { AccessibleScreen } from './accessible-screen.js';
import { Attachment } from './attachment.js';
import { addDefaultStyle } from './default-style.js';
import { DisplayActions } from './display-actions.js';
import { DISPLAY_PROPERTIES, MAX_ZOOM, MIN_ZOOM } from './display-properties.js';
import type { DisplayProperties, DisplaySignals, DisplayStatistics } from './display-types.js';
import type { GrabLevel } from './grab.js';
import { GuestCursor } from './guest-cursor.js';
import { fillingSize, GuestResize, uiInfo } from './guest-resize.js';
import type { HeadLayout } from './head-layout.js';
import { watchMonitor } from './monitor-watch.js';
import { Panning } from './panning.js';
import { pointerLockAvailable } from './pointer-lock.js';
import { ScreenInput } from './screen-input.js';
import { ScreenView, type ScreenLook } from './screen-view.js';
import { StatisticsWatch, type StatisticsCallback } from './statistics-watch.js';
import { translate } from './translate.js';

// The generated types know a class's own signals only by such a merge.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface VitrineDisplay {
    /** Connects to a signal of {@link DisplaySignals}. */
    connect<K extends keyof DisplaySignals>(
        signal: K,
        callback: GObject.SignalCallback<this, DisplaySignals[K]>,
    ): number;
    /** The display emits its signals itself. */
    emit<K extends keyof DisplaySignals>(
        signal: K,
        ...args: GObject.GjsParameters<DisplaySignals[K]>
    ): void;
}

/**
 * A virtual machine's screen, with its keyboard, mouse and touch screen.
 *
 * Set `console` and it attaches when it is seen; set null, or close its window, and it leaves.
 *
 * Focus and grab are two things. With the focus alone the widget is like a button: Tab goes on, and
 * Enter, Space or a click grabs. While it is grabbed every key goes to the guest, but for the
 * release chord and the `live-shortcuts`; when its window gets the keyboard back, so does the guest.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class VitrineDisplay extends Gtk.Widget {
    /** What is shown. The caller owns it and closes it after the widget was given another. */
    declare console: Console | null;
    /** Whether the keyboard is the guest's, and the pointer where the guest has a relative mouse. */
    declare grabbed: boolean;
    /** Whether a grab asks for the desktop's own shortcuts too: `full`, or else `shared`. */
    declare grabLevel: GrabLevel;
    /** Whether the desktop's own shortcuts go to the guest now. Read-only. */
    declare readonly shortcutsInhibited: boolean;
    /** Whether a click or a finger on the screen grabs. */
    declare grabOnClick: boolean;
    /**
     * What ends a grab: modifier keys by their X names, such as `Control_L+Alt_L`, which are pressed
     * together and let go with nothing between; or a shortcut as `Gtk.ShortcutTrigger` parses it.
     */
    declare releaseChord: string;
    /** Shortcuts of the app that stay its own during a grab, as `Gtk.ShortcutTrigger` parses them. */
    declare liveShortcuts: string[] | null;
    /**
     * Keys that are never the machine's, nor is what is pressed while one is down: a screen reader's
     * own, by their X names, such as `Insert`, `KP_Insert`, `Caps_Lock`. On X11 a grab then takes no
     * shortcuts from the desktop, since it would take these too.
     */
    declare keepKeys: string[] | null;
    /** Whether the machine can only be looked at. */
    declare viewOnly: boolean;
    /** What a screen reader calls the machine; null for no name. */
    declare machineName: string | null;
    /** How large the screen is shown; see {@link ScaleMode}. */
    declare scaleMode: ScaleMode;
    /** Of scale mode `zoom`: 1 is a device pixel for each guest pixel; 0.1 to 4. */
    declare zoom: number;
    /** How guest pixels become device pixels; see {@link ScalingFilter}. */
    declare filter: ScalingFilter;
    /** Degrees clockwise: 0, 90, 180 or 270. */
    declare rotation: number;
    /** Whether left and right change places, before the rotation. */
    declare mirrored: boolean;
    /** Whether the guest is asked for a screen as large as the widget. */
    declare resizeGuest: boolean;
    /**
     * The scroll bars' of a `Gtk.ScrolledWindow`, which sets them. Without, a screen that is larger
     * than the widget moves while the pointer is at an edge.
     */
    declare hadjustment: Gtk.Adjustment | null;
    declare vadjustment: Gtk.Adjustment | null;
    /** Whether the pointer at an edge moves it also with adjustments: where no bars are shown. */
    declare edgePanning: boolean;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineDisplay',
                CssName: 'vitrine-display',
                Implements: [Gtk.Scrollable],
                Properties: DISPLAY_PROPERTIES,
                Signals: {
                    changed: {},
                    gone: {},
                    failed: { param_types: [GObject.TYPE_STRING] },
                    refused: { param_types: [GObject.TYPE_STRING] },
                },
            },
            this,
        );
    }

    readonly #screen: ScreenView;
    readonly #watch: StatisticsWatch;
    readonly #cursor = new GuestCursor();
    readonly #input: ScreenInput;
    readonly #resize = new GuestResize(() => {
        this.notify('resize-refusal');
    });
    readonly #panning: Panning;
    readonly #actions: DisplayActions;
    readonly #accessible: AccessibleScreen;

    /** Whether its window is open and it was seen in it. */
    #isShown = false;
    #attached: Attachment | null = null;
    #lastChange = 0;

    constructor(properties: Partial<DisplayProperties> = {}) {
        super({
            focusable: true,
            hexpand: true,
            vexpand: true,
            overflow: Gtk.Overflow.HIDDEN,
            accessible_role: Gtk.AccessibleRole.IMG,
            ...properties,
        });
        addDefaultStyle(this.get_display());
        this.#accessible = new AccessibleScreen(this);
        this.#accessible.setMachine(this.machineName);
        this.#panning = new Panning(() => {
            this.#screen.redraw();
            this.#updatePointer();
        });
        this.#actions = this.#makeActions();
        this.#screen = new ScreenView(this, () => this.#look(), {
            changed: () => {
                this.#lastChange = GLib.get_monotonic_time();
                this.emit('changed');
            },
            resized: () => {
                this.#accessible.setPicture(this.#screen.size);
            },
            refused: reason => {
                this.emit('refused', translate(reason));
            },
        });
        this.#watch = new StatisticsWatch(this, this.#screen.meter, () =>
            this.#connectionFigures(),
        );
        this.#input = new ScreenInput(this, this.#screen, this.#panning, {
            inhibitionChanged: () => {
                this.notify('shortcuts-inhibited');
            },
            grabChanged: () => {
                this.#accessible.setGrabbed(this.grabbed);
                this.#updatePointer();
            },
        });
        this.#watchWindow();
        this.#watchProperties();
    }

    /** @internal GObject reads it by this name. */
    get shortcuts_inhibited(): boolean {
        // While GObject constructs the widget there are no fields yet.
        return #input in this && this.#input.isInhibiting;
    }

    /** Whether a relative mouse moves past the window's edges here: takes the private library. */
    get pointerLockAvailable(): boolean {
        return pointerLockAvailable(this.get_display());
    }

    /** The guest's screen in its exact pixels; null while there is none. */
    screenshot(): Gdk.Texture | null {
        return this.#screen.toTexture();
    }

    /** The guest's screen as it is now, in memory that goes on changing; null while there is none. */
    get frame(): MemoryFrame | null {
        const source = this.#screen.surface.read(this.get_display());
        return (
            source && { ...layoutOf(source), bytes: source.bytes, offset: source.offset, fd: null }
        );
    }

    /** What was received and drawn until now. */
    get statistics(): DisplayStatistics {
        const { kind, access, width, height } = this.#screen.surface;
        const { messages, rejected, lastRejection } = this.#connectionFigures();
        return {
            kind,
            access,
            width,
            height,
            messages,
            rejected,
            lastRejection,
            frames: this.#screen.frames,
            lastChange: this.#lastChange,
        };
    }

    /**
     * Tells once a second what the display did in it.
     *
     * @returns a function that ends the interest, which costs a timer
     */
    watchStatistics(callback: StatisticsCallback): () => void {
        return this.#watch.add(callback);
    }

    #connectionFigures(): ConnectionFigures {
        const listener = this.#attached?.listener;
        return {
            messages: listener?.counts.received ?? 0,
            rejected: listener?.counts.rejected ?? 0,
            lastRejection: listener?.lastRejection ?? null,
            floodReason: listener?.floodReason ?? null,
        };
    }

    /** Where the guest's screen stands in the widget; null while there is none. */
    placement(): Placement | null {
        return this.#screen.placement();
    }

    /**
     * Why the guest does not follow the widget's size, in the machine's words; null while it may.
     * Read-only.
     */
    get resizeRefusal(): string | null {
        return this.resize_refusal;
    }

    /** @internal GObject reads it by this name. */
    get resize_refusal(): string | null {
        // While GObject constructs the widget there are no fields yet.
        return #resize in this ? this.#resize.refusal : null;
    }

    /**
     * Of a machine with several heads, each shown by a display of its own: gives their places to the
     * guest. The same for all of them; null for a screen that is alone. Works with `resizeGuest`.
     */
    get headLayout(): HeadLayout | null {
        return this.#resize.layout;
    }

    /** Null, or another, takes the head out of the layout that it was in. */
    set headLayout(layout: HeadLayout | null) {
        this.#resize.setLayout(layout);
        this.#askForSize();
    }

    #look(): ScreenLook {
        const quarterTurns = (Math.round(this.rotation / 90) % 4) as 0 | 1 | 2 | 3;
        return {
            mode: this.scaleMode,
            zoom: Math.min(Math.max(this.zoom, MIN_ZOOM), MAX_ZOOM),
            orientation: { quarterTurns, isMirrored: this.mirrored },
            filter: this.filter,
            scroll: this.#panning.scroll,
        };
    }

    /** @internal */
    override vfunc_get_request_mode(): Gtk.SizeRequestMode {
        return Gtk.SizeRequestMode.CONSTANT_SIZE;
    }

    /** @internal */
    override vfunc_measure(
        orientation: Gtk.Orientation,
        _forSize: number,
    ): [number, number, number, number] {
        return [0, this.#screen.naturalLength(orientation), -1, -1];
    }

    /** @internal */
    override vfunc_size_allocate(width: number, height: number): void {
        this.#screen.allocate(width, height);
        this.#panning.configure(this.#screen.shownSize() ?? NOTHING, { width, height });
        this.#actions.setPanning(this.#panning.canMove);
        this.#askForSize();
    }

    /** @internal */
    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        const begin = beginMark();
        const placement = this.#screen.snapshot(snapshot);
        const guest = this.#screen.size;
        if (placement && guest && this.console?.mouse.isAbsolute === false)
            this.#cursor.draw(snapshot, placement, guest);
        endMark('draw', begin);
    }

    /** Gives the guest the keyboard, and the focus with it. */
    grab(): void {
        this.grab_focus();
        this.grabbed = true;
    }

    /** Gives keyboard and pointer back to the desktop; the focus stays, and Tab moves it on. */
    release(): void {
        this.grabbed = false;
    }

    #watchProperties(): void {
        this.connect('notify::console', () => {
            this.#consoleChanged();
        });
        for (const name of ['scale-mode', 'zoom', 'rotation', 'mirrored'])
            this.connect(`notify::${name}`, () => {
                this.queue_resize();
                this.#screen.redraw();
            });
        this.connect('notify::filter', () => {
            this.#screen.redraw();
        });
        this.connect('notify::machine-name', () => {
            this.#accessible.setMachine(this.machineName);
        });
        for (const name of ['hadjustment', 'vadjustment'])
            this.connect(`notify::${name}`, () => {
                this.#panning.setAdjustments(this.hadjustment, this.vadjustment);
            });
        this.connect('notify::view-only', () => {
            this.#updatePointer();
        });
        this.connect('notify::resize-guest', () => {
            if (this.resizeGuest) this.#askForSize();
            else this.#resize.stop();
        });
    }

    /**
     * Attaches when first seen and leaves with its window, but not for a page or tab that only
     * hides it.
     *
     * Not by `unroot`: a closed window is disposed of when garbage is collected, and GJS lets no
     * JavaScript run then. `unmap` comes while it closes.
     */
    #watchWindow(): void {
        this.connect('map', () => {
            this.#isShown = true;
            this.#consoleChanged();
        });
        this.connect('unmap', () => {
            this.#input.releaseAll();
            this.#leaveIfClosed();
        });
        watchMonitor(this, () => {
            this.#askForSize();
        });
    }

    /** @internal */
    override vfunc_root(): void {
        super.vfunc_root();
        // On a hidden page the widget is not mapped, and only its window tells of the end.
        const window = this.get_root() as Gtk.Widget | null;
        const handler = window?.connect('unmap', () => {
            this.#leaveIfClosed();
            if (handler !== undefined && this.get_root() !== window) window.disconnect(handler);
        });
    }

    /** Later, since a widget that moves to another window is unmapped on its way. */
    #leaveIfClosed(): void {
        GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            const root = this.get_root();
            this.#isShown &&= root?.visible ?? false;
            // Else the focus would leave when the window is collected, with no JavaScript to tell.
            if (!this.#isShown) root?.set_focus(null);
            this.#consoleChanged();
            return GLib.SOURCE_REMOVE;
        });
    }

    #consoleChanged(): void {
        const wanted = this.#isShown ? this.console : null;
        if (wanted === (this.#attached?.console ?? null)) return;
        this.#detach();
        if (wanted) this.#attach(wanted);
    }

    #attach(console: Console): void {
        const target = (): DrawTarget => this.#screen.target();
        const attachment = new Attachment(console, this.#screen.surface, target, {
            cursorDefined: cursor => {
                this.#cursor.define(cursor);
                this.#cursorChanged();
            },
            pointerSet: state => {
                this.#cursor.set(state);
                this.#cursorChanged();
            },
            gone: () => {
                this.emit('gone');
            },
            failed: reason => {
                this.emit('failed', translate(reason));
            },
        });
        this.#attached = attachment;
        attachment.watch(console.mouse, 'is-absolute', () => {
            this.#input.updateLock();
            this.#updatePointer();
        });
        this.#input.setConsole(console);
        this.#resize.setConsole(console);
        this.#askForSize();
    }

    #detach(): void {
        if (!this.#attached) return;
        this.grabbed = false;
        const attachment = this.#attached;
        this.#attached = null;
        this.#input.setConsole(null);
        this.#resize.setConsole(null);
        attachment.close();
        this.#cursor.clear();
        this.#updatePointer();
    }

    #cursorChanged(): void {
        this.#updatePointer();
        if (this.console && !this.console.mouse.isAbsolute) this.queue_draw();
    }

    #updatePointer(): void {
        const mouse = this.#attached?.console.mouse;
        const placement = this.#screen.placement();
        const isGuests = mouse && placement && !this.viewOnly;
        this.set_cursor(
            isGuests ? this.#cursor.pointer(mouse.isAbsolute, this.grabbed, placement) : null,
        );
    }

    #askForSize(): void {
        const [width, height] = [this.get_width(), this.get_height()];
        if (!this.resizeGuest || !this.#attached || width === 0 || height === 0) return;
        const { deviceScale } = this.#screen;
        const size = fillingSize({ width, height }, this.#look(), deviceScale);
        const surface = this.get_native()?.get_surface();
        const monitor = surface ? this.get_display().get_monitor_at_surface(surface) : null;
        this.#resize.want(uiInfo(size, deviceScale, monitor), monitor);
    }

    #makeActions(): DisplayActions {
        return new DisplayActions(this, {
            grab: () => {
                this.grab();
            },
            release: () => {
                this.release();
            },
            zoomBy: factor => {
                const { scale, deviceScale } = this.placement() ?? { scale: 1, deviceScale: 1 };
                this.#zoomTo(scale * deviceScale * factor);
            },
            zoomOriginal: () => {
                this.#zoomTo(1);
            },
            panBy: (across, down) => {
                this.#panning.stepBy(across, down);
            },
        });
    }

    #zoomTo(zoom: number): void {
        this.zoom = Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM);
        this.scaleMode = 'zoom';
    }
}

const NOTHING = { width: 0, height: 0 };

function layoutOf({ width, height, stride, format }: PixelLayout): PixelLayout {
    return { width, height, stride, format };
}
