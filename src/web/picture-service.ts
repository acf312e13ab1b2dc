// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { encodePicture, type ImageFormat } from '../export/encode-picture.js';
import { joinArrays } from '../memory/join-arrays.js';
import type { ConsoleScreen } from '../rfb/console-screen.js';
import { OutputQueue } from '../rfb/output-queue.js';
import { digestOf, newSecret } from './secrets.js';

/** How often it is looked whether the picture is another, while somebody watches. */
const LOOK_MS = 200;

/** More watch at once, and the first has to go. */
const MAX_WATCHERS = 8;

/** What stands between two pictures of a stream; none of them contains it. */
const BOUNDARY = 'vitrine-picture';
export const STREAM_TYPE = `multipart/x-mixed-replace; boundary=${BOUNDARY}`;

interface Encoded {
    readonly changes: number;
    readonly bytes: Uint8Array;
}

/** The screen as pictures, for whoever has their secret. */
export class PictureService {
    readonly #watchers = new Set<Watcher>();
    readonly #encoded = new Map<ImageFormat, Encoded>();
    #screen: ConsoleScreen | null = null;
    #name = '';
    #digest = '';
    #timer = 0;
    #isLooking = false;

    /** What the screen is called that is shown, or was shown last. */
    get name(): string {
        return this.#name;
    }

    /** Shows another screen from now on, or none; whoever watches stays. */
    show(screen: ConsoleScreen | null): void {
        this.#screen = screen;
        this.#encoded.clear();
        for (const watcher of this.#watchers) watcher.forget();
        if (screen) this.#name = screen.name;
    }

    /** A new secret; whoever has the old one, or watches, has to go. */
    newKey(): string {
        const key = newSecret();
        this.#digest = digestOf(key);
        for (const watcher of [...this.#watchers]) watcher.close();
        return key;
    }

    isKey(secret: string): boolean {
        return digestOf(secret) === this.#digest;
    }

    /** The screen as it is now. @throws RangeError, in a sentence */
    async picture(format: ImageFormat): Promise<Uint8Array> {
        const screen = this.#screen;
        if (!screen) throw new RangeError('The machine is away: try again later.');
        screen.refresh();
        const { store, changes } = screen;
        if (store.width === 0 || store.height === 0)
            throw new RangeError('The machine shows nothing yet: try again later.');
        const known = this.#encoded.get(format);
        if (known?.changes === changes) return known.bytes;
        const bytes = await encodePicture(store, format);
        // Another may be shown by then.
        if (this.#screen === screen) this.#encoded.set(format, { changes, bytes });
        return bytes;
    }

    /** Shows the screen by one picture after the other. @param stream - from now on its own */
    watch(stream: Gio.IOStream): void {
        const watcher = new Watcher(stream, ended => {
            this.#watchers.delete(ended);
        });
        this.#watchers.add(watcher);
        const [first] = this.#watchers;
        if (this.#watchers.size > MAX_WATCHERS) first?.close();
        if (this.#timer !== 0) return;
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, LOOK_MS, () => {
            if (this.#watchers.size === 0) {
                this.#timer = 0;
                return GLib.SOURCE_REMOVE;
            }
            this.#look().catch(logError);
            return GLib.SOURCE_CONTINUE;
        });
    }

    async #look(): Promise<void> {
        if (this.#isLooking || !this.#screen) return;
        this.#isLooking = true;
        try {
            this.#screen.refresh();
            const { changes, store } = this.#screen;
            const waiting = [...this.#watchers].filter(watcher => watcher.wants(changes));
            if (waiting.length === 0 || store.width === 0) return;
            const picture = await this.picture('jpeg');
            for (const watcher of waiting) watcher.show(picture, changes);
        } finally {
            this.#isLooking = false;
        }
    }

    close(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
        for (const watcher of [...this.#watchers]) watcher.close();
    }
}

/** One who watches pictures. */
class Watcher {
    readonly #stream: Gio.IOStream;
    readonly #queue: OutputQueue;
    readonly #ended: (watcher: Watcher) => void;
    readonly #cancellable = new Gio.Cancellable();
    #shown = -1;
    #isClosed = false;

    constructor(stream: Gio.IOStream, ended: (watcher: Watcher) => void) {
        this.#stream = stream;
        this.#ended = ended;
        this.#queue = new OutputQueue(stream.get_output_stream());
        this.#queue.watch({
            left: () => undefined,
            failed: () => {
                this.close();
            },
        });
        void this.#untilGone();
    }

    /** It has nothing to say any more: whatever comes is its end. */
    async #untilGone(): Promise<void> {
        const input = this.#stream.get_input_stream();
        try {
            await input.read_bytes_async(1, GLib.PRIORITY_DEFAULT, this.#cancellable);
        } catch {
            // The end as well.
        }
        this.close();
    }

    /** Whether it has not seen this, and has room: a slow one misses pictures. */
    wants(changes: number): boolean {
        return this.#shown !== changes && this.#queue.pending === 0;
    }

    /** What it has seen is not on the screen any more. */
    forget(): void {
        this.#shown = -1;
    }

    show(jpeg: Uint8Array, changes: number): void {
        this.#shown = changes;
        const head = `--${BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: ${jpeg.length}\r\n\r\n`;
        const ascii = new TextEncoder();
        // Browsers show a picture when what follows it begins.
        const end = `\r\n--${BOUNDARY}\r\n\r\n`;
        this.#queue.send(joinArrays([ascii.encode(head), jpeg, ascii.encode(end)]));
    }

    close(): void {
        if (this.#isClosed) return;
        this.#isClosed = true;
        this.#ended(this);
        void this.#close();
    }

    async #close(): Promise<void> {
        await this.#queue.close();
        this.#cancellable.cancel();
        await this.#stream.close_async(GLib.PRIORITY_DEFAULT, null).catch(() => undefined);
    }
}

/** A page with the pictures, for browsers without a script. */
export function picturePage(name: string, key: string): string {
    const text = name.replaceAll(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page.css">
</head>
<body class="pictures">
<img src="stream.mjpeg?key=${key}" alt="${text}">
<p><a href="screenshot.png?key=${key}">${text}.png</a></p>
</body>
</html>
`;
}
