// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { PixelLayout } from '../display1/checks.js';
import { Console } from '../display1/console.js';
import type { MemoryFrame } from '../display1/listener-feed.js';
import type { Listener, ListenerHandler } from '../display1/listener.js';
import { fitPlacement, pixelPlacement, type Placement, type Size } from '../input/placement.js';
import { errorText } from '../machine/errors.js';
import { Surface } from '../scanout/surface.js';
import { addDefaultStyle } from './default-style.js';
import { Grab } from './grab.js';
import { GuestCursor } from './guest-cursor.js';
import { KeyboardInput } from './keyboard-input.js';
import { PointerInput } from './pointer-input.js';
import { translate } from './translate.js';

/** Releases keyboard and pointer: what virt-viewer's and QEMU's own windows use. */
const DEFAULT_RELEASE_CHORD = '<Control><Alt>g';

/** Figures about what a display has received and drawn. */
export interface DisplayStatistics {
    readonly kind: 'none' | 'inline' | 'map';
    /** Guest pixels. */
    readonly width: number;
    readonly height: number;
    readonly messages: number;
    readonly rejected: number;
    readonly lastRejection: string | null;
    /** How often the widget was drawn with a picture. */
    readonly frames: number;
    /** When the picture last changed, in microseconds of the monotonic clock; 0 before that. */
    readonly lastChange: number;
}

/** The signals of a display, for `connect`. */
export interface DisplaySignals extends Gtk.Widget.SignalSignatures {
    /** The picture has changed; it is drawn with the next frame. */
    changed: () => void;
    /** The machine has closed the display: it ended, or dropped us. */
    gone: () => void;
    /** Attaching failed, and why. */
    failed: (reason: string) => void;
    /** Another console was set, or none. */
    'notify::console': () => void;
    /** The grab was taken or given back, by whomever. */
    'notify::grabbed': () => void;
    /** The picture lies in the widget in another way. */
    'notify::scale-mode': () => void;
}

/** What a display can be made with; each is a property of {@link VitrineDisplay}. */
export interface DisplayProperties extends Gtk.Widget.ConstructorProps {
    console: Console | null;
    grabbed: boolean;
    releaseChord: string;
    scaleMode: string;
    grabOnClick: boolean;
}

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
 * A virtual machine's screen, with its keyboard and mouse.
 *
 * Set `console` and it attaches when it is seen; set null, or close its window, and it leaves.
 * Keys go to the guest while the widget has the focus. A click also takes the desktop's shortcuts
 * (`grabbed`); the release chord gives them back and moves the focus on, so the keyboard is never
 * trapped.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class VitrineDisplay extends Gtk.Widget {
    /** What is shown. The caller owns it and closes it after the widget was given another. */
    declare console: Console | null;
    /** Whether the desktop's shortcuts are asked to go to the guest. */
    declare grabbed: boolean;
    /** The chord that releases keyboard and pointer, as `Gtk.ShortcutTrigger` parses it. */
    declare releaseChord: string;
    /** `fit`: as large as the aspect allows; `one-to-one`: a device pixel for each guest pixel. */
    declare scaleMode: string;
    /** Whether a click also takes the desktop's shortcuts. */
    declare grabOnClick: boolean;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineDisplay',
                CssName: 'vitrine-display',
                Properties: {
                    console: GObject.ParamSpec.object(
                        'console',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        Console.$gtype,
                    ),
                    grabbed: GObject.ParamSpec.boolean(
                        'grabbed',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        false,
                    ),
                    'release-chord': GObject.ParamSpec.string(
                        'release-chord',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        DEFAULT_RELEASE_CHORD,
                    ),
                    'scale-mode': GObject.ParamSpec.string(
                        'scale-mode',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        'fit',
                    ),
                    'grab-on-click': GObject.ParamSpec.boolean(
                        'grab-on-click',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        true,
                    ),
                },
                Signals: {
                    changed: {},
                    gone: {},
                    failed: { param_types: [GObject.TYPE_STRING] },
                },
            },
            this,
        );
    }

    readonly #surface: Surface;
    readonly #cursor = new GuestCursor();
    readonly #grab: Grab;
    readonly #keyboard: KeyboardInput;
    readonly #pointer: PointerInput;

    /** Whether its window is open and it was seen in it. */
    #isShown = false;
    #attached: Attachment | null = null;
    #listener: Listener | null = null;
    #frames = 0;
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
        this.update_property(
            [Gtk.AccessibleProperty.LABEL],
            [translate('Screen of a virtual machine')],
        );
        this.#surface = new Surface({
            damaged: () => {
                this.#lastChange = GLib.get_monotonic_time();
                this.queue_draw();
                this.emit('changed');
            },
            resized: () => {
                this.queue_resize();
            },
        });
        this.#grab = new Grab(this);
        this.#keyboard = new KeyboardInput(this);
        // After the keyboard, since GTK asks the last controller first: what frees the person
        // comes before the guest.
        this.#watchReleaseChord();
        this.#pointer = new PointerInput(this, this.#pointerHost());
        this.#watchFocus();
        this.#watchWindow();
        this.connect('notify::console', () => {
            this.#consoleChanged();
        });
        this.connect('notify::scale-mode', () => {
            this.queue_draw();
        });
        this.connect('notify::grabbed', () => {
            this.#grabbedChanged();
        });
    }

    /** The guest's screen in its exact pixels; null while there is none. */
    screenshot(): Gdk.Texture | null {
        return this.#surface.toTexture();
    }

    /** The guest's screen as it is now, in memory that goes on changing; null while there is none. */
    get frame(): MemoryFrame | null {
        const { source } = this.#surface;
        return (
            source && { ...layoutOf(source), bytes: source.bytes, offset: source.offset, fd: null }
        );
    }

    /** What was received and drawn until now. */
    get statistics(): DisplayStatistics {
        return {
            kind: this.#surface.kind,
            width: this.#surface.width,
            height: this.#surface.height,
            messages: this.#listener?.counts.received ?? 0,
            rejected: this.#listener?.counts.rejected ?? 0,
            lastRejection: this.#listener?.lastRejection ?? null,
            frames: this.#frames,
            lastChange: this.#lastChange,
        };
    }

    /** Where the guest's screen stands in the widget; null while there is none. */
    placement(): Placement | null {
        const guest = this.#guestSize();
        const { origin, deviceScale } = this.#deviceSpace();
        const widget = { width: this.get_width(), height: this.get_height() };
        if (!guest || widget.width === 0 || widget.height === 0) return null;
        const place = this.scaleMode === 'one-to-one' ? pixelPlacement : fitPlacement;
        return place(widget, guest, deviceScale, origin);
    }

    #guestSize(): Size | null {
        const { width, height } = this.#surface;
        return width > 0 && height > 0 ? { width, height } : null;
    }

    /** How the widget's pixels lie on the device's. */
    #deviceSpace(): { origin: { x: number; y: number }; deviceScale: number } {
        const native = this.get_native();
        const surface = native?.get_surface();
        if (!native || !surface) return { origin: { x: 0, y: 0 }, deviceScale: 1 };
        const [surfaceX, surfaceY] = native.get_surface_transform();
        const [known, bounds] = this.compute_bounds(native);
        return {
            origin: {
                x: surfaceX + (known ? bounds.get_x() : 0),
                y: surfaceY + (known ? bounds.get_y() : 0),
            },
            deviceScale: surface.get_scale(),
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
        const guest = orientation === Gtk.Orientation.HORIZONTAL ? 'width' : 'height';
        const natural = Math.ceil(this.#surface[guest] / this.#deviceSpace().deviceScale);
        return [0, natural, -1, -1];
    }

    /** @internal */
    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        const placement = this.placement();
        const grid = this.#surface.grid;
        if (!placement || !grid) return;

        const { origin } = this.#deviceSpace();
        grid.draw(snapshot, { ...placement, surfaceX: origin.x, surfaceY: origin.y });
        if (this.console && !this.console.mouse.isAbsolute) this.#cursor.draw(snapshot, placement);
        this.#frames++;
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
            this.#leaveIfClosed();
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
        const attachment = new Attachment(console);
        this.#attached = attachment;
        this.#keyboard.setKeyboard(console.keyboard);
        this.#pointer.setMouse(console.mouse);
        attachment.watch(console.mouse, 'is-absolute', () => {
            this.#updatePointer();
        });
        for (const name of ['width', 'height'])
            attachment.watch(console, name, () => {
                this.#surface.setConsoleSize(console.width, console.height);
            });

        console.attach(this.#listenerHandler(attachment), attachment.cancellable).then(
            listener => {
                if (this.#attached === attachment) this.#listener = listener;
                else listener.close();
            },
            (error: unknown) => {
                if (this.#attached === attachment) this.emit('failed', translate(errorText(error)));
            },
        );
    }

    #detach(): void {
        if (!this.#attached) return;
        this.grabbed = false;
        this.#keyboard.setKeyboard(null);
        this.#pointer.setMouse(null);
        this.#attached.close();
        this.#attached = null;
        this.#listener?.close();
        this.#listener = null;
        this.#surface.close();
        this.#cursor.clear();
        this.#updatePointer();
    }

    /** Passes on what the machine shows, as long as `attachment` is the current one. */
    #listenerHandler(attachment: Attachment): ListenerHandler {
        const surface = this.#surface;
        const current = () => this.#attached === attachment;
        return {
            scanout: scanout => {
                if (current()) surface.scanout(scanout);
            },
            scanoutMap: scanout => {
                if (current()) surface.scanoutMap(scanout);
            },
            update: update => {
                if (current()) surface.update(update);
            },
            updateMap: damage => {
                if (current()) surface.updateMap(damage);
            },
            disable: () => {
                if (current()) surface.disable();
            },
            cursorDefine: cursor => {
                if (!current()) return;
                this.#cursor.define(cursor);
                this.#cursorChanged();
            },
            mouseSet: state => {
                if (!current()) return;
                this.#cursor.set(state);
                this.#cursorChanged();
            },
            closed: () => {
                if (current()) this.emit('gone');
            },
        };
    }

    #cursorChanged(): void {
        this.#updatePointer();
        if (this.console && !this.console.mouse.isAbsolute) this.queue_draw();
    }

    #updatePointer(): void {
        const mouse = this.#attached?.console.mouse;
        this.set_cursor(mouse ? this.#cursor.pointer(mouse.isAbsolute, this.grabbed) : null);
    }

    #pointerHost() {
        return {
            placement: () => {
                const placement = this.placement();
                const guest = this.#guestSize();
                return placement && guest ? { placement, guest } : null;
            },
            isGrabbed: () => this.grabbed || (!this.grabOnClick && this.has_focus),
            pressed: () => {
                this.grab_focus();
                if (this.grabOnClick) this.grabbed = true;
            },
        };
    }

    #watchReleaseChord(): void {
        const keys = new Gtk.EventControllerKey({
            propagation_phase: Gtk.PropagationPhase.CAPTURE,
        });
        keys.connect('key-pressed', () => {
            const event = keys.get_current_event();
            const trigger = parseChord(this.releaseChord);
            if (!event || trigger?.trigger(event, false) !== Gdk.KeyMatch.EXACT)
                return Gdk.EVENT_PROPAGATE;
            this.release();
            return Gdk.EVENT_STOP;
        });
        this.add_controller(keys);
    }

    #watchFocus(): void {
        const focus = new Gtk.EventControllerFocus();
        focus.connect('leave', () => {
            this.#pointer.releaseAll();
            this.grabbed = false;
        });
        this.add_controller(focus);
    }

    #grabbedChanged(): void {
        if (this.grabbed) this.#grab.take();
        else this.#grab.release();
        this.#updatePointer();
    }

    /** Gives keyboard and pointer back to the desktop and moves the focus to what comes next. */
    release(): void {
        this.#keyboard.releaseAll();
        this.#pointer.releaseAll();
        this.grabbed = false;
        const root = this.get_root();
        if (!root?.child_focus(Gtk.DirectionType.TAB_FORWARD) || this.has_focus)
            root?.set_focus(null);
    }
}

function layoutOf({ width, height, stride, format }: PixelLayout): PixelLayout {
    return { width, height, stride, format };
}

/** Null where the chord does not parse, which the GIR does not tell. */
function parseChord(chord: string): Gtk.ShortcutTrigger | null {
    return Gtk.ShortcutTrigger.parse_string(chord);
}

/** What belongs to one stay at one console: signal handlers and the way to stop attaching. */
class Attachment {
    readonly cancellable = new Gio.Cancellable();
    #handlers: [GObject.Object, number][] = [];

    constructor(readonly console: Console) {}

    watch(object: GObject.Object, property: string, handler: () => void): void {
        this.#handlers.push([object, object.connect(`notify::${property}`, handler)]);
    }

    close(): void {
        this.cancellable.cancel();
        for (const [object, id] of this.#handlers) object.disconnect(id);
        this.#handlers = [];
    }
}
