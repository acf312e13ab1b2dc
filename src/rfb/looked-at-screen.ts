// SPDX-License-Identifier: GPL-3.0-or-later
import type { FrameStore } from '../export/frame-store.js';
import type { CursorImage } from '../input/cursor-image.js';
import { ResizeAnswer, type SharedScreen } from './shared-screen.js';
import type { ViewersSound } from './viewers-sound.js';

/** A screen for a viewer that may only look, beside others that may more. */
export class LookedAtScreen implements SharedScreen {
    /** What is copied is not for it either. */
    readonly clipboard = null;
    readonly #screen: SharedScreen;

    constructor(screen: SharedScreen) {
        this.#screen = screen;
    }

    get store(): FrameStore {
        return this.#screen.store;
    }

    get name(): string {
        return this.#screen.name;
    }

    get cursor(): CursorImage | null {
        return this.#screen.cursor;
    }

    get lights(): number {
        return this.#screen.lights;
    }

    get isAbsolute(): boolean {
        return this.#screen.isAbsolute;
    }

    get losesNothing(): boolean {
        return this.#screen.losesNothing;
    }

    get sound(): ViewersSound | null {
        return this.#screen.sound;
    }

    newControls(): null {
        return null;
    }

    requestSize(): ResizeAnswer {
        return ResizeAnswer.PROHIBITED;
    }

    wanted(): void {
        this.#screen.wanted();
    }

    wantedAfter(delayMs: number): void {
        this.#screen.wantedAfter(delayMs);
    }
}
