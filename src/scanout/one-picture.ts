// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { DmabufHandler } from '../display1/dmabuf-listener.js';
import type { Listener, ListenerHandler, ListenerOptions } from '../display1/listener.js';
import { CurrentFrame } from './current-frame.js';
import { pictureCalls, readingOptions } from './frame-handler.js';
import type { FrameSource } from './frame-source.js';

/**
 * How long a picture must stand before it is taken. QEMU first shows what its screen was when
 * somebody last looked, or a placeholder; its next refresh, 30 ms later, brings what is there now.
 */
const SETTLE_MS = 120;

/** A screen that never rests is taken as it is by then: after some of QEMU's refreshes. */
const PATIENCE_MS = 150;

/** A machine that has shown nothing by then has nothing to show. */
const FIRST_PICTURE_MS = 3000;

/** Attaches a handler to a display. */
export type Attach = (handler: ListenerHandler, options: ListenerOptions) => Promise<Listener>;

/** Has a frame show DMA-BUFs, and is told why one cannot be; closed with the frame. */
export type TakeDmabufs = (
    frame: CurrentFrame,
    refused: (sentence: string) => void,
) => DmabufHandler & { close(): void };

/** Why there was no picture. */
export class NoPicture extends Error {
    override readonly name = 'NoPicture';
}

/** A picture that is being awaited. */
class Awaited {
    readonly frame: CurrentFrame;
    readonly taken: Promise<FrameSource>;

    #resolve!: (source: FrameSource) => void;
    #reject!: (error: unknown) => void;
    #timer = 0;
    #firstAt = 0;

    constructor() {
        this.taken = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        this.frame = new CurrentFrame({
            replaced: () => {
                this.#changed();
            },
            damaged: () => {
                this.#changed();
            },
        });
        this.#wait(FIRST_PICTURE_MS);
    }

    /** Waits anew after every change, until the screen rests or patience ends. */
    #changed(): void {
        const now = GLib.get_monotonic_time() / 1000;
        if (this.#firstAt === 0) this.#firstAt = now;
        this.#wait(Math.max(0, Math.min(SETTLE_MS, this.#firstAt + PATIENCE_MS - now)));
    }

    #wait(ms: number): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, ms, () => {
            this.#timer = 0;
            const { source } = this.frame;
            if (source) this.#resolve(source);
            else this.fail(new NoPicture('The machine shows nothing.'));
            return GLib.SOURCE_REMOVE;
        });
    }

    fail(error: unknown): void {
        this.#reject(error);
    }

    close(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
    }
}

/**
 * Takes one picture of a display and leaves it.
 *
 * @param use - gets the pixels, which are gone when it returns
 * @param takeDmabufs - reads the picture of a machine that draws by GL
 * @throws NoPicture when the display shows nothing within 3 s, or nothing that can be read, or ends
 */
export async function takePicture<T>(
    attach: Attach,
    use: (source: FrameSource) => T,
    takeDmabufs: TakeDmabufs,
): Promise<T> {
    const awaited = new Awaited();
    const { frame } = awaited;
    const ignore = (): void => undefined;
    const dmabuf = takeDmabufs(frame, sentence => {
        awaited.fail(new NoPicture(sentence));
    });
    // Handled below at the latest; a machine that ends before that must not be an error of its own.
    awaited.taken.catch(ignore);
    try {
        const listener = await attach(
            {
                ...pictureCalls(frame),
                disable: ignore,
                mouseSet: ignore,
                cursorDefine: ignore,
                closed: () => {
                    awaited.fail(new NoPicture('The machine has closed its screen.'));
                },
            },
            readingOptions(dmabuf),
        );
        try {
            return use(await awaited.taken);
        } finally {
            listener.close();
        }
    } finally {
        awaited.close();
        dmabuf.close();
        frame.close();
    }
}
