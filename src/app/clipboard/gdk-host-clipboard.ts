// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import '../../display1/promisify.js';
import { Selection } from '../../display1/clipboard.js';
import {
    NO_TEXT,
    TOO_LONG,
    type HostClipboard,
    type HostText,
} from '../../peripherals/clipboard/host-clipboard.js';

Gio._promisify(Gdk.Clipboard.prototype, 'read_async', 'read_finish');

/** What a password manager adds to what it copies, whatever it says there. */
const SECRET_HINT = 'x-kde-passwordManagerHint';

/** Names of text in UTF-8 (the last one: mostly), the best first. */
const TEXT_MIMES = ['text/plain;charset=utf-8', 'UTF8_STRING', 'text/plain'];

const CHUNK_BYTES = 64 * 1024;

const PRESSES = new Set([
    Gdk.EventType.KEY_PRESS,
    Gdk.EventType.BUTTON_PRESS,
    Gdk.EventType.TOUCH_BEGIN,
]);

/** @returns null for more than `maxBytes` */
async function readAtMost(
    stream: Gio.InputStream,
    maxBytes: number,
    cancellable: Gio.Cancellable,
): Promise<Uint8Array | null> {
    const bytes = new Uint8Array(maxBytes);
    let size = 0;
    try {
        for (;;) {
            const chunk = await stream.read_bytes_async(
                CHUNK_BYTES,
                GLib.PRIORITY_DEFAULT,
                cancellable,
            );
            const count = chunk.get_size();
            if (count === 0) return bytes.subarray(0, size);
            if (size + count > maxBytes) return null;
            bytes.set(chunk.toArray(), size);
            size += count;
        }
    } finally {
        stream.close_async(GLib.PRIORITY_DEFAULT, null).catch(() => undefined);
    }
}

/** The desktop's clipboards, as GTK knows them. */
export class GdkHostClipboard implements HostClipboard {
    readonly #clipboards: ReadonlyMap<Selection, Gdk.Clipboard>;
    /** What was to be written before the person did anything in the window. */
    readonly #waiting = new Map<Selection, string>();
    #isPressed = false;
    #isWriting = false;

    constructor(display: Gdk.Display) {
        this.#clipboards = new Map([
            [Selection.CLIPBOARD, display.get_clipboard()],
            [Selection.PRIMARY, display.get_primary_clipboard()],
        ]);
    }

    /**
     * A window in which the person may be. A compositor takes what is copied only with a press in
     * the window that is newer than the last copy, and GTK (4.18) takes no notice of a refusal: it
     * would go on for ever as if the text were there. So texts wait for a press.
     */
    addWindow(window: Gtk.Window): void {
        const events = new Gtk.EventControllerLegacy({
            propagation_phase: Gtk.PropagationPhase.CAPTURE,
        });
        events.connect('event', (_events, event) => {
            if (PRESSES.has(event.get_event_type())) this.#pressed();
            return Gdk.EVENT_PROPAGATE;
        });
        window.add_controller(events);
        window.connect('notify::is-active', () => {
            this.#isPressed = false;
            this.#waiting.clear();
        });
    }

    #pressed(): void {
        this.#isPressed = true;
        for (const [selection, text] of this.#waiting) this.#write(selection, text);
        this.#waiting.clear();
    }

    async read(
        selection: Selection,
        maxBytes: number,
        cancellable: Gio.Cancellable,
    ): Promise<HostText> {
        const waiting = this.#waiting.get(selection);
        if (waiting !== undefined) return { text: waiting, isTooLong: false };
        const clipboard = this.#clipboards.get(selection);
        const formats = clipboard?.get_formats();
        if (!clipboard || !formats || formats.contain_mime_type(SECRET_HINT)) return NO_TEXT;
        const mimes = TEXT_MIMES.filter(mime => formats.contain_mime_type(mime));
        if (mimes.length === 0) return NO_TEXT;
        const [stream] = await clipboard.read_async(mimes, GLib.PRIORITY_DEFAULT, cancellable);
        if (!stream) return NO_TEXT;
        const bytes = await readAtMost(stream, maxBytes, cancellable);
        if (!bytes) return TOO_LONG;
        return { text: new TextDecoder().decode(bytes), isTooLong: false };
    }

    write(selection: Selection, text: string): void {
        if (this.#isPressed) this.#write(selection, text);
        else this.#waiting.set(selection, text);
    }

    #write(selection: Selection, text: string): void {
        this.#isWriting = true;
        this.#clipboards.get(selection)?.set(text);
        this.#isWriting = false;
    }

    watch(changed: (selection: Selection) => void): () => void {
        const handlers = Array.from(this.#clipboards, ([selection, clipboard]) => {
            const handler = clipboard.connect('changed', () => {
                if (this.#isWriting) return;
                this.#waiting.delete(selection);
                changed(selection);
            });
            return { clipboard, handler };
        });
        return () => {
            for (const { clipboard, handler } of handlers) clipboard.disconnect(handler);
        };
    }
}
