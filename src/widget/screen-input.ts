// SPDX-License-Identifier: LGPL-2.1-or-later
import Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../display1/console.js';
import { errorText } from '../machine/errors.js';
import type { VitrineDisplay } from './display.js';
import { EdgePanning } from './edge-panning.js';
import { Grab } from './grab.js';
import { KeyboardInput } from './keyboard-input.js';
import type { Panning } from './panning.js';
import { PointerInput } from './pointer-input.js';
import { PointerLock, pointerLockAvailable } from './pointer-lock.js';
import type { ScreenView } from './screen-view.js';
import { TouchInput } from './touch-input.js';

/** Who is told what became of the grab. */
export interface InputObserver {
    /** The desktop gives its own shortcuts to the guest now, or does so no more. */
    inhibitionChanged(): void;
    /** Keyboard and pointer are the guest's now, or are so no more. */
    grabChanged(): void;
}

/**
 * What a person does at a display, on its way to the guest: by keyboard, mouse and touch, and the
 * grab that says whose these are.
 */
export class ScreenInput {
    readonly #widget: VitrineDisplay;
    readonly #screen: ScreenView;
    readonly #observer: InputObserver;
    readonly #grab: Grab;
    readonly #keyboard: KeyboardInput;
    readonly #pointer: PointerInput;
    readonly #touch: TouchInput;
    /** What is shown, whether or not it may be touched. */
    #console: Console | null = null;
    /** Only while a grab goes to a relative mouse. */
    #lock: PointerLock | null = null;
    /** Whether the grab ended only because the window lost the keyboard. */
    #grabsAgain = false;

    constructor(
        widget: VitrineDisplay,
        screen: ScreenView,
        panning: Panning,
        observer: InputObserver,
    ) {
        this.#widget = widget;
        this.#screen = screen;
        this.#observer = observer;
        this.#grab = new Grab(widget, () => {
            observer.inhibitionChanged();
        });
        this.#keyboard = this.#makeKeyboard();
        this.#pointer = this.#makePointer();
        this.#touch = this.#makeTouch();
        this.#makeEdgePanning(panning);
        this.#watchFocus();
        this.#watchProperties();
    }

    /** Whether the desktop's shortcuts go to the guest. */
    get isInhibiting(): boolean {
        return this.#grab.isInhibiting;
    }

    /** @param console - that is shown now; null while there is none */
    setConsole(console: Console | null): void {
        this.#console = console;
        this.#connect();
    }

    /** What the person does goes to the console, unless the machine can only be looked at. */
    #connect(): void {
        const console = this.#widget.viewOnly ? null : this.#console;
        this.#keyboard.setKeyboard(console?.keyboard ?? null);
        this.#pointer.setMouse(console?.mouse ?? null);
        this.#touch.setConsole(console);
    }

    /** A relative mouse needs steps past every edge, so its grab holds the pointer. */
    updateLock(): void {
        const isWanted = this.#widget.grabbed && this.#console?.mouse.isAbsolute === false;
        if (isWanted === (this.#lock !== null)) return;
        if (isWanted) this.#lockPointer();
        else this.#unlockPointer();
    }

    /** Nothing more comes from what is held now: the guest shall not wait for it. */
    releaseAll(): void {
        this.#keyboard.releaseAll();
        this.#pointer.releaseAll();
        this.#touch.releaseAll();
    }

    #makeKeyboard(): KeyboardInput {
        const widget = this.#widget;
        return new KeyboardInput(widget, {
            isGrabbed: () => widget.grabbed,
            releaseChord: () => widget.releaseChord,
            liveShortcuts: () => widget.liveShortcuts ?? [],
            beforeKey: () => {
                this.#pointer.flush();
            },
            grabRequested: () => {
                widget.grab();
            },
            released: () => {
                widget.release();
            },
        });
    }

    #makePointer(): PointerInput {
        return new PointerInput(this.#widget, {
            placement: () => this.#shownPlacement(),
            isGrabbed: () => this.#widget.grabbed,
            isLocked: () => this.#lock?.isLocked ?? false,
            pressed: () => {
                this.#clicked();
            },
            used: () => {
                this.#keyboard.spoilChord();
            },
        });
    }

    #makeTouch(): TouchInput {
        return new TouchInput(this.#widget, {
            placement: () => this.#shownPlacement(),
            touched: () => {
                this.#keyboard.spoilChord();
                this.#clicked();
            },
        });
    }

    #makeEdgePanning(panning: Panning): void {
        const widget = this.#widget;
        const hasNoBars = () => widget.hadjustment === null && widget.vadjustment === null;
        new EdgePanning(widget, {
            isActive: () =>
                panning.canMove && (widget.edgePanning || hasNoBars()) && this.#lock === null,
            moveBy: (dx, dy) => panning.moveBy(dx, dy),
            moved: point => {
                this.#pointer.pictureMoved(point);
            },
        });
    }

    #shownPlacement() {
        const placement = this.#screen.placement();
        const guest = this.#screen.size;
        return placement && guest ? { placement, guest } : null;
    }

    #clicked(): void {
        this.#widget.grab_focus();
        if (this.#widget.grabOnClick) this.#widget.grabbed = true;
    }

    #watchFocus(): void {
        const widget = this.#widget;
        const focus = new Gtk.EventControllerFocus();
        focus.connect('enter', () => {
            if (this.#grabsAgain) widget.grabbed = true;
        });
        focus.connect('leave', () => {
            this.#pointer.releaseAll();
            this.#touch.releaseAll();
            // The focus is still the widget's within a window that lost the keyboard.
            const grabsAgain = widget.grabbed && widget.is_focus();
            widget.grabbed = false;
            this.#grabsAgain = grabsAgain;
        });
        widget.add_controller(focus);
    }

    #watchProperties(): void {
        const widget = this.#widget;
        widget.connect('notify::keep-keys', () => {
            this.#keyboard.keepKeys(widget.keepKeys ?? []);
            this.#grabChanged();
        });
        for (const name of ['grabbed', 'grab-level'])
            widget.connect(`notify::${name}`, () => {
                this.#grabChanged();
            });
        widget.connect('notify::view-only', () => {
            widget.grabbed = false;
            this.#connect();
        });
    }

    #grabChanged(): void {
        const widget = this.#widget;
        this.#grabsAgain = false;
        if (widget.grabbed && widget.viewOnly) {
            widget.grabbed = false;
            return;
        }
        if (widget.grabbed) {
            this.#grab.take(widget.grabLevel, (widget.keepKeys ?? []).length > 0);
            this.#keyboard.syncLocks();
        } else {
            this.#keyboard.releaseAll();
            this.#pointer.releaseAll();
            this.#grab.release();
        }
        this.updateLock();
        this.#observer.grabChanged();
    }

    #lockPointer(): void {
        if (!pointerLockAvailable(this.#widget.get_display())) return;
        try {
            this.#lock = new PointerLock(this.#widget, {
                // The guest accelerates by itself.
                moved: ({ dxUnaccelerated, dyUnaccelerated }) => {
                    this.#pointer.moveBy(dxUnaccelerated, dyUnaccelerated);
                },
                changed: () => {
                    if (this.#lock?.isClosed) this.#lock = null;
                },
            });
        } catch (error) {
            // Motion then ends at the window's edges, as it does without the private library.
            console.debug(`The pointer is not held in the window: ${errorText(error)}`);
        }
    }

    #unlockPointer(): void {
        const lock = this.#lock;
        this.#lock = null;
        lock?.close();
    }
}
