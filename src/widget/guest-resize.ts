// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import type { Console, UiInfo } from '../display1/console.js';
import type { GuestSize, WidgetSize } from '../input/placement.js';
import { errorText } from '../machine/errors.js';
import type { HeadLayout } from './head-layout.js';
import type { ScreenLook } from './screen-view.js';

/** A person who drags a window's edge shall not have the guest change its mode at each step. */
const DEBOUNCE_MS = 200;

/** What a screen is taken for whose monitor does not say how large it is: 96 dots an inch. */
const MM_PER_DEVICE_PIXEL = 25.4 / 96;

const MAX_UINT16 = 0xffff;

/** Asks a guest for the size that its window has, one request at a time. */
export class GuestResize {
    #console: Console | null = null;
    #wanted: UiInfo | null = null;
    /** What the guest was last asked for. */
    #asked = '';
    #timeout = 0;
    #isAsking = false;
    #layout: HeadLayout | null = null;

    #refusal: string | null = null;
    readonly #refusalChanged: () => void;

    /** @param refusalChanged - `refusal` is another now */
    constructor(refusalChanged: () => void) {
        this.#refusalChanged = refusalChanged;
    }

    /** Why the guest does not follow, in the machine's words; null while it may. */
    get refusal(): string | null {
        return this.#refusal;
    }

    #setRefusal(reason: string | null): void {
        if (reason === this.#refusal) return;
        this.#refusal = reason;
        this.#refusalChanged();
    }

    setConsole(console: Console | null): void {
        this.stop();
        this.#console = console;
        this.#setRefusal(null);
    }

    /** @param layout - in which the head lies among the machine's others; null where it is alone */
    setLayout(layout: HeadLayout | null): void {
        if (layout === this.#layout) return;
        this.#layout?.remove(this);
        this.#layout = layout;
    }

    get layout(): HeadLayout | null {
        return this.#layout;
    }

    /**
     * Asks for a size once it has stood for a while.
     *
     * @param monitor - that the window is on; null where that is not known
     */
    want(info: UiInfo, monitor: Gdk.Monitor | null): void {
        if (!this.#console || this.#refusal !== null) return;
        this.#wanted = info;
        if (monitor) this.#lay(info, monitor);
        else this.#layout?.remove(this);
        this.#askSoon();
    }

    #lay({ width, height }: UiInfo, monitor: Gdk.Monitor): void {
        const area = monitor.get_geometry();
        const place = { x: area.x, y: area.y, width: area.width, height: area.height };
        this.#layout?.set(this, { monitor: place, size: { width, height } }, () => {
            if (this.#wanted) this.#askSoon();
        });
    }

    #askSoon(): void {
        this.#cancel();
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, DEBOUNCE_MS, () => {
            this.#timeout = 0;
            void this.#ask();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** Asks for nothing any more; what the guest has made of the last it keeps. */
    stop(): void {
        this.#cancel();
        this.#wanted = null;
        this.#asked = '';
        this.#layout?.remove(this);
    }

    async #ask(): Promise<void> {
        const console = this.#console;
        if (!console || !this.#wanted || this.#isAsking || this.#refusal !== null) return;
        const info = { ...this.#wanted, ...this.#layout?.offsetOf(this) };
        const text = JSON.stringify(info);
        if (text === this.#asked) return;
        this.#asked = text;
        this.#isAsking = true;
        try {
            await console.setUiInfo(info, null);
        } catch (error) {
            if (console === this.#console) this.#setRefusal(errorText(error));
        } finally {
            this.#isAsking = false;
        }
        // What came meanwhile, at this console or the next.
        void this.#ask();
    }

    #cancel(): void {
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#timeout = 0;
    }
}

/** Guest pixels that fill a widget, as it shows them. */
export function fillingSize(
    widget: WidgetSize,
    { mode, zoom, orientation }: Pick<ScreenLook, 'mode' | 'zoom' | 'orientation'>,
    deviceScale: number,
): GuestSize {
    const factor = deviceScale / (mode === 'zoom' ? zoom : 1);
    // One pixel too many would bring scroll bars, which make the widget smaller, and so on.
    const whole = mode === 'zoom' || mode === 'one-to-one' ? Math.floor : Math.round;
    const across = Math.max(1, whole(widget.width * factor));
    const down = Math.max(1, whole(widget.height * factor));
    return orientation.quarterTurns % 2 === 0
        ? { width: across, height: down }
        : { width: down, height: across };
}

/**
 * What to ask a guest for.
 *
 * @param monitor - that the window is on; null where that is not known
 */
export function uiInfo(
    { width, height }: GuestSize,
    deviceScale: number,
    monitor: Gdk.Monitor | null,
): UiInfo {
    const logical = monitor?.get_geometry();
    const millimetres = (device: number, mm: number, length: number): number => {
        const perPixel = mm > 0 && length > 0 ? mm / (length * deviceScale) : MM_PER_DEVICE_PIXEL;
        return Math.min(Math.round(device * perPixel), MAX_UINT16);
    };
    return {
        widthMm: millimetres(width, monitor?.width_mm ?? 0, logical?.width ?? 0),
        heightMm: millimetres(height, monitor?.height_mm ?? 0, logical?.height ?? 0),
        x: 0,
        y: 0,
        width,
        height,
    };
}
