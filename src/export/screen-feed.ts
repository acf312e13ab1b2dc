// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Cursor, PointerState } from '../display1/checks.js';
import type { Console } from '../display1/console.js';
import type { Listener } from '../display1/listener.js';
import { CurrentFrame } from '../scanout/current-frame.js';
import { pictureCalls, readingOptions } from '../scanout/frame-handler.js';
import { DmabufFrames } from './dmabuf-frames.js';
import { FrameStore, type StoreObserver } from './frame-store.js';

/** Who is told what a console shows. */
export interface ScreenObserver extends StoreObserver {
    cursorDefined(cursor: Cursor): void;
    pointerSet(state: PointerState): void;
    /** A picture came that cannot be shown, and why, in a sentence. */
    refused?(sentence: string): void;
    /** The machine has let go of us; the last picture stays. */
    closed(): void;
}

/** Feeds a frame store with what one console shows. */
export class ScreenFeed {
    readonly store: FrameStore;
    readonly #frame: CurrentFrame;
    readonly #dmabufs: DmabufFrames;
    #listener: Listener | null = null;

    private constructor(observer: ScreenObserver) {
        const store = new FrameStore({
            resized: () => {
                observer.resized();
            },
            suspected: () => {
                observer.suspected();
            },
            fetched: () => {
                this.#dmabufs.fetched();
            },
        });
        this.store = store;
        this.#frame = new CurrentFrame({
            replaced: source => {
                store.setSource(source);
            },
            damaged: rect => {
                store.suspect(rect);
            },
        });
        this.#dmabufs = new DmabufFrames(this.#frame, sentence => observer.refused?.(sentence));
    }

    /** Attaches to a console; close the feed to leave it. */
    static async open(
        console: Console,
        observer: ScreenObserver,
        cancellable: Gio.Cancellable | null,
    ): Promise<ScreenFeed> {
        const feed = new ScreenFeed(observer);
        const frame = feed.#frame;
        feed.#listener = await console.attach(
            {
                ...pictureCalls(frame),
                // Flip-style guests send it before every frame; a dark screen is its last picture.
                disable: () => undefined,
                mouseSet: state => {
                    observer.pointerSet(state);
                },
                cursorDefine: cursor => {
                    observer.cursorDefined(cursor);
                },
                closed: () => {
                    observer.closed();
                },
            },
            cancellable,
            readingOptions(feed.#dmabufs),
        );
        return feed;
    }

    close(): void {
        this.#listener?.close();
        this.#dmabufs.close();
        this.#frame.close();
        this.store.close();
    }
}
