// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Cursor, PointerState } from '../display1/checks.js';
import type { Console } from '../display1/console.js';
import { now } from '../export/clock.js';
import { ScreenFeed } from '../export/screen-feed.js';
import { NoPicture } from '../scanout/one-picture.js';
import type { Picture } from './picture.js';

/**
 * QEMU first shows what its screen was when somebody last looked; its next refresh, 30 ms later,
 * brings what is there now.
 */
const SETTLE_MS = 120;

/** A machine that has shown nothing by then has nothing to show. */
const FIRST_PICTURE_MS = 3000;

/** What changes all the time is looked at no more often. */
const LOOK_MS = 50;

const NO_PIXELS = new Uint32Array(0);

/** What one console shows, kept up to date until it is closed. */
export class Screen {
    cursor: Cursor | null = null;
    pointer: PointerState | null = null;
    readonly #begunMs = now();
    #feed: ScreenFeed | null = null;
    #changed: (() => void) | null = null;
    #timer = 0;
    #isSuspected = true;
    /** Why the latest picture cannot be seen. */
    #refusal: string | null = null;

    private constructor() {
        // By `open`.
    }

    static async open(console: Console): Promise<Screen> {
        const screen = new Screen();
        const suspected = (): void => {
            screen.#suspect();
        };
        screen.#feed = await ScreenFeed.open(
            console,
            {
                resized: suspected,
                suspected,
                cursorDefined: cursor => {
                    screen.cursor = cursor;
                },
                pointerSet: pointer => {
                    screen.pointer = pointer;
                },
                refused: sentence => {
                    screen.#refusal = sentence;
                    screen.#suspect();
                },
                closed: suspected,
            },
            null,
        );
        return screen;
    }

    #suspect(): void {
        this.#isSuspected = true;
        this.#changed?.();
    }

    /** Waits until the machine may have drawn something, or the time is over. */
    untilSuspected(ms: number): Promise<void> {
        return new Promise(resolve => {
            const end = (): void => {
                if (this.#timer !== 0) GLib.source_remove(this.#timer);
                this.#timer = 0;
                this.#changed = null;
                resolve();
            };
            this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, Math.max(0, ms), () => {
                this.#timer = 0;
                end();
                return GLib.SOURCE_REMOVE;
            });
            this.#changed = end;
            if (this.#isSuspected) end();
        });
    }

    /** Fetches what is there now. @returns whether it differs from what was fetched before */
    fetch(): boolean {
        this.#isSuspected = false;
        return this.#feed?.store.refresh().isEmpty === false;
    }

    /** The picture as it was fetched; the next fetch changes it. */
    get picture(): Picture {
        const { width = 0, height = 0, pixels = NO_PIXELS } = this.#feed?.store ?? {};
        return { width, height, pixels };
    }

    /**
     * Waits until there is a picture of what the machine shows now.
     *
     * @throws NoPicture where it shows nothing, or nothing that can be read
     */
    async ready(): Promise<void> {
        while (this.picture.width === 0) {
            if (this.#refusal !== null) throw new NoPicture(this.#refusal);
            if (now() - this.#begunMs > FIRST_PICTURE_MS)
                throw new NoPicture('The machine shows nothing.');
            await wait(LOOK_MS);
        }
        await wait(this.#begunMs + SETTLE_MS - now());
        this.fetch();
    }

    /**
     * Looks again and again, whenever something may have changed.
     *
     * @param isSeen - looks at the picture, which is fetched by then
     * @returns what it gave first that is not null; null when the time is over
     */
    async watch<T>(
        timeoutMs: number,
        isSeen: (picture: Picture, hasChanged: boolean) => T | null | Promise<T | null>,
    ): Promise<T | null> {
        const endMs = now() + timeoutMs;
        await this.ready();
        for (let hasChanged = true; ;) {
            const seen = await isSeen(this.picture, hasChanged);
            if (seen !== null) return seen;
            const leftMs = endMs - now();
            if (leftMs <= 0) return null;
            await wait(Math.min(LOOK_MS, leftMs));
            await this.untilSuspected(endMs - now());
            hasChanged = this.fetch();
        }
    }

    /**
     * Waits until nothing has changed for a while.
     *
     * @returns whether that came in time
     */
    async untilStable(stableMs: number, timeoutMs: number): Promise<boolean> {
        const endMs = now() + timeoutMs;
        await this.ready();
        for (let since = now(); ;) {
            const nowMs = now();
            if (nowMs - since >= stableMs) return true;
            if (nowMs >= endMs) return false;
            await this.untilSuspected(Math.min(since + stableMs, endMs) - nowMs);
            if (this.fetch()) since = now();
            else await wait(Math.min(LOOK_MS, since + stableMs - now()));
        }
    }

    close(): void {
        this.#feed?.close();
    }
}

/** Lets time pass; none where it is below 0. */
export function wait(ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise(resolve => {
        GLib.timeout_add(GLib.PRIORITY_DEFAULT, ms, () => {
            resolve();
            return GLib.SOURCE_REMOVE;
        });
    });
}
