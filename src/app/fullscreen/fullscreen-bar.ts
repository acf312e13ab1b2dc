// SPDX-License-Identifier: GPL-3.0-or-later
import type Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { VitrineDisplay } from '../../widget/display.js';
import type { MachineSettings } from '../machine-settings.js';
import { EdgeRest, type Edge } from './edge-rest.js';

/** How far past the bar the pointer may stray: nobody aims so well that a hair must hide it. */
const SLACK = 24;

/** How long the bar stays after the pointer has left it. */
const HIDE_MS = 600;

/** Keys that lead into the bar while the keyboard is not the machine's. */
const WAYS_IN = [Gdk.KEY_Tab, Gdk.KEY_ISO_Left_Tab, Gdk.KEY_F10];

/** The window that a bar is of. */
export interface FullscreenBarHost {
    readonly toolbars: Adw.ToolbarView;
    readonly header: Adw.HeaderBar;
    readonly settings: MachineSettings;
    /** The screen that is seen in the window; null for a page that is not to fill a monitor. */
    screen(): VitrineDisplay | null;
}

/**
 * The header bar in full screen: out of sight, over the picture when it is asked for, and never
 * beside it, since a picture that changes its size or place with every visit would flicker.
 *
 * The pointer asks by resting at an edge, the keyboard by being given back; it goes when the
 * pointer has left it or the machine has the keyboard again. A menu of it that is open, and the
 * keyboard's focus in it, hold it.
 */
export class FullscreenBar {
    readonly #window: Gtk.Window;
    readonly #host: FullscreenBarHost;
    readonly #edge: EdgeRest;
    readonly #unwatch: () => void;
    #side: Edge = 'top';
    /** Whether the bar is over the picture, instead of above it. */
    #isOver = false;
    #isShown = false;
    /** Whether the person gave the keyboard back and did not take hold of the machine since. */
    #isReleased = false;
    #isPointed = false;
    /** Whether the machine had the keyboard when the bar came. */
    #tookKeyboard = false;
    #hiding = 0;

    constructor(window: Gtk.Window, host: FullscreenBarHost) {
        this.#window = window;
        this.#host = host;
        this.#edge = new EdgeRest(window, {
            edge: () => (this.#isOver ? this.#wantedEdge() : null),
            delayMs: () => host.settings.number('fullscreen-bar-delay'),
            rested: () => {
                this.#isPointed = true;
                this.#show();
            },
            moved: distance => {
                this.#moved(distance);
            },
        });
        this.#watchWindow();
        this.#watchKeys();
        this.#unwatch = host.settings.watch('fullscreen-bar', () => {
            this.update();
        });
        this.update();
    }

    /** Null where the pointer brings no bar. */
    #wantedEdge(): Edge | null {
        const side = this.#host.settings.string('fullscreen-bar');
        return side === 'off' ? null : (side as Edge);
    }

    /** The window is in full screen now, or not, or another page is in front. */
    update(): void {
        const screen = this.#host.screen();
        const isOver = this.#window.fullscreened && screen !== null;
        this.#place(isOver ? (this.#wantedEdge() ?? 'top') : 'top');
        if (isOver === this.#isOver) return;
        this.#isOver = isOver;
        this.#isReleased = false;
        this.#isPointed = false;
        this.#isShown = false;
        const { toolbars } = this.#host;
        toolbars.extend_content_to_top_edge = isOver;
        toolbars.extend_content_to_bottom_edge = isOver;
        this.#reveal(!isOver);
        // Whoever clicked on the button for it wants to go on at the machine.
        if (isOver && !screen.is_focus()) screen.grab();
    }

    #place(side: Edge): void {
        if (side === this.#side) return;
        this.#side = side;
        const { toolbars, header } = this.#host;
        toolbars.remove(header);
        if (side === 'top') toolbars.add_top_bar(header);
        else toolbars.add_bottom_bar(header);
    }

    #reveal(isRevealed: boolean): void {
        const { toolbars } = this.#host;
        toolbars.reveal_top_bars = isRevealed;
        toolbars.reveal_bottom_bars = isRevealed;
    }

    #show(): void {
        this.#stopHiding();
        if (!this.#isOver || this.#isShown) return;
        this.#isShown = true;
        this.#tookKeyboard = this.#host.screen()?.grabbed ?? false;
        this.#reveal(true);
    }

    #hide(): void {
        this.#stopHiding();
        if (!this.#isShown) return;
        this.#isShown = false;
        this.#reveal(false);
        if (!this.#hasFocus()) return;
        const screen = this.#host.screen();
        // A click in the bar took the keyboard from the machine.
        if (this.#tookKeyboard) screen?.grab();
        else screen?.grab_focus();
    }

    #moved(distance: number): void {
        if (!this.#isShown) return;
        this.#isPointed = distance < this.#host.header.get_height() + SLACK;
        if (this.#isHeld()) this.#stopHiding();
        else this.#hideSoon();
    }

    #hideSoon(): void {
        if (this.#hiding !== 0) return;
        this.#hiding = GLib.timeout_add(GLib.PRIORITY_DEFAULT, HIDE_MS, () => {
            if (this.#isHeld()) return GLib.SOURCE_CONTINUE;
            this.#hiding = 0;
            this.#hide();
            return GLib.SOURCE_REMOVE;
        });
    }

    #stopHiding(): void {
        if (this.#hiding !== 0) GLib.source_remove(this.#hiding);
        this.#hiding = 0;
    }

    #isHeld(): boolean {
        const byFocus = this.#hasFocus() && (this.#window.focus_visible || this.#hasMenu());
        return this.#isPointed || this.#isReleased || byFocus;
    }

    #hasFocus(): boolean {
        return this.#window.get_focus()?.is_ancestor(this.#host.header) ?? false;
    }

    #hasMenu(): boolean {
        const focus = this.#window.get_focus();
        return focus?.get_ancestor(Gtk.Popover.$gtype)?.get_mapped() ?? false;
    }

    #watchWindow(): void {
        this.#window.connect('notify::fullscreened', () => {
            this.update();
        });
        this.#window.connect('notify::focus-widget', () => {
            if (this.#isShown && !this.#isHeld()) this.#hideSoon();
        });
    }

    /** A screen in the window has the keyboard now, or gave it back. */
    grabbedChanged(screen: VitrineDisplay): void {
        if (!this.#isOver) return;
        if (screen.grabbed) {
            this.#isReleased = false;
            if (!this.#isPointed) this.#hide();
            return;
        }
        // Not when the window lost the keyboard, nor when a click in the bar took it.
        GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            this.#releasedIfChosen(screen);
            return GLib.SOURCE_REMOVE;
        });
    }

    #releasedIfChosen(screen: VitrineDisplay): void {
        if (!this.#window.is_active || screen !== this.#host.screen()) return;
        if (screen.grabbed || !screen.is_focus() || screen.viewOnly) return;
        if (!this.#isOver || this.#wantedEdge() === null) return;
        this.#isReleased = true;
        this.#show();
        this.#tookKeyboard = true;
    }

    #watchKeys(): void {
        const keys = new Gtk.EventControllerKey({
            propagation_phase: Gtk.PropagationPhase.CAPTURE,
        });
        keys.connect('key-pressed', (_keys, keyval) => {
            if (!this.#isOver || this.#host.screen()?.grabbed) return Gdk.EVENT_PROPAGATE;
            // The bar is there when what the key does comes to it.
            if (WAYS_IN.includes(keyval)) this.#show();
            if (keyval !== Gdk.KEY_Escape || !this.#isShown || this.#hasMenu())
                return Gdk.EVENT_PROPAGATE;
            this.#isReleased = false;
            this.#isPointed = false;
            this.#hide();
            return Gdk.EVENT_STOP;
        });
        this.#window.add_controller(keys);
    }

    /** Waits for nothing any more. */
    close(): void {
        this.#edge.close();
        this.#stopHiding();
        this.#unwatch();
        // What comes yet from the window finds nothing to do.
        this.#isOver = false;
    }
}
