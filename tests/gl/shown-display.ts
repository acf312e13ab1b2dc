// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../../src/display1/console.js';
import { VitrineDisplay } from '../../src/widget/display.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { nextFrame, until } from '../support/main-loop.js';
import { crop, difference, type Picture } from '../support/picture.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { showOnWholeScreen } from '../support/window.js';

/** Each costs seconds on an emulated processor. */
const CAPTURES = 3;

let screen: ScreenCapture;

// Before any window: while it paints one, a compositor on an emulated processor answers nobody.
beforeAll(async () => {
    screen = await openCapture();
}, 120_000);

afterAll(async () => {
    await screen.close();
});

/** The widget over the whole screen, the guest's pixels in its middle, and the screen's own. */
export class ShownDisplay {
    /** Why the widget would not show something. */
    readonly refusals: string[] = [];

    private constructor(
        readonly display: VitrineDisplay,
        private readonly window: Gtk.Window,
    ) {
        display.connect('refused', (_display, reason) => this.refusals.push(reason));
    }

    /** `console` stays the caller's. */
    static async open(console: Console): Promise<ShownDisplay> {
        Gtk.init();
        const display = new VitrineDisplay({ scaleMode: 'one-to-one', console });
        const window = await showOnWholeScreen(display, 'display', null);
        return new ShownDisplay(display, window);
    }

    /** The middle of the screen, as large as the guest's. */
    async capture(width: number, height: number): Promise<Picture> {
        const [x, y] = [(SCREEN_WIDTH - width) / 2, (SCREEN_HEIGHT - height) / 2];
        await nextFrame(this.display);
        return crop(await screen.capture(), x, y, width, height);
    }

    /** What is wrong on the screen, which may be a few frames late; null for nothing. */
    async mismatch(expected: Picture): Promise<string | null> {
        let wrong: string | null = 'no picture';
        for (let i = 0; i < CAPTURES && wrong !== null; i++)
            wrong = difference(await this.capture(expected.width, expected.height), expected);
        return wrong;
    }

    /** Waits until the widget has painted a DMA-BUF of this size. */
    async untilPainted(width: number, height: number): Promise<void> {
        const { display } = this;
        await until(() => {
            const { kind, ...size } = display.statistics;
            return kind === 'dmabuf' && size.width === width && size.height === height;
        }, 'the DMA-BUF');
        await nextFrame(display);
    }

    close(): void {
        this.window.destroy();
    }
}
