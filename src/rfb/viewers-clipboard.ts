// SPDX-License-Identifier: GPL-3.0-or-later
import { Selection } from '../display1/clipboard.js';
import {
    NO_TEXT,
    TOO_LONG,
    type HostClipboard,
    type HostText,
} from '../peripherals/clipboard/host-clipboard.js';

/** A viewer, as its clipboard is shared. */
export interface ClipboardViewer {
    /** The machine, or another viewer, has copied a text. */
    clipboardChanged(text: string): void;
}

/**
 * The clipboard of all viewers of a machine: what one of them copies the others have too, and it
 * stands where the desktop's own stands in a window.
 */
export class ViewersClipboard implements HostClipboard {
    readonly #viewers: () => Iterable<ClipboardViewer>;
    #text: string | null = null;
    #changed: ((selection: Selection) => void) | null = null;

    /** @param viewers - those that may have the machine's text */
    constructor(viewers: () => Iterable<ClipboardViewer>) {
        this.#viewers = viewers;
    }

    /** What was copied last; null where nothing was. */
    get text(): string | null {
        return this.#text;
    }

    /** A viewer has copied a text. */
    copied(from: ClipboardViewer, text: string): void {
        if (text === this.#text) return;
        this.#text = text;
        for (const viewer of this.#viewers()) if (viewer !== from) viewer.clipboardChanged(text);
        this.#changed?.(Selection.CLIPBOARD);
    }

    read(_selection: Selection, maxBytes: number): Promise<HostText> {
        if (this.#text === null) return Promise.resolve(NO_TEXT);
        const isTooLong = new TextEncoder().encode(this.#text).length > maxBytes;
        return Promise.resolve(isTooLong ? TOO_LONG : { text: this.#text, isTooLong: false });
    }

    write(_selection: Selection, text: string): void {
        this.#text = text;
        for (const viewer of this.#viewers()) viewer.clipboardChanged(text);
    }

    watch(changed: (selection: Selection) => void): () => void {
        this.#changed = changed;
        return () => {
            this.#changed = null;
        };
    }
}
