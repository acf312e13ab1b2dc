// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window painted in known colours is seen in exactly these, whichever way the screen is read.
import GObject from 'gi://GObject?version=2.0';
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { nextFrame } from '../support/main-loop.js';
import { crop, difference, pixelAt, type Picture } from '../support/picture.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { showOnWholeScreen } from '../support/window.js';

const CELL = 160;

/** Squares in colours that differ in every channel; `shift` moves them along. */
function colourOf(column: number, row: number, shift: number): number {
    const index = column + row * 8 + shift;
    return (((index * 37) & 0xff) << 16) | (((index * 91) & 0xff) << 8) | ((index * 53) & 0xff);
}

class Squares extends Gtk.Widget {
    static {
        GObject.registerClass({ GTypeName: 'VitrineTestSquares' }, this);
    }

    shift = 0;

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        for (let row = 0; row * CELL < SCREEN_HEIGHT; row++) {
            for (let column = 0; column * CELL < SCREEN_WIDTH; column++) {
                const colour = colourOf(column, row, this.shift);
                const rgba = new Gdk.RGBA({
                    red: (colour >> 16) / 255,
                    green: ((colour >> 8) & 0xff) / 255,
                    blue: (colour & 0xff) / 255,
                    alpha: 1,
                });
                const area = new Graphene.Rect().init(column * CELL, row * CELL, CELL, CELL);
                snapshot.append_color(rgba, area);
            }
        }
    }
}

function expectedPicture(shift: number): Picture {
    const data = new Uint8Array(SCREEN_WIDTH * SCREEN_HEIGHT * 3);
    for (let y = 0, at = 0; y < SCREEN_HEIGHT; y++) {
        for (let x = 0; x < SCREEN_WIDTH; x++, at += 3) {
            const colour = colourOf(Math.floor(x / CELL), Math.floor(y / CELL), shift);
            data.set([colour >> 16, (colour >> 8) & 0xff, colour & 0xff], at);
        }
    }
    return { width: SCREEN_WIDTH, height: SCREEN_HEIGHT, data };
}

describe('the screen capture', () => {
    let capture: ScreenCapture;
    let squares: Squares;
    let window: Gtk.Window;

    beforeAll(async () => {
        Gtk.init();
        squares = new Squares();
        window = await showOnWholeScreen(squares, 'squares', null);
        capture = await openCapture();
    });

    afterAll(async () => {
        window.destroy();
        await capture.close();
    });

    /** Once is not enough to prove that the second picture is not the first. */
    for (const shift of [0, 5]) {
        it(`sees every pixel of a window (colours moved by ${String(shift)})`, async () => {
            squares.shift = shift;
            await nextFrame(squares);
            // The frame is painted; the compositor shows it with its own next one.
            const expected = expectedPicture(shift);
            let seen = await capture.capture();
            for (let i = 0; i < 5 && difference(seen, expected); i++)
                seen = await capture.capture();
            expect(difference(seen, expected)).toBeNull();
        });
    }

    it('gives parts of a picture', async () => {
        const part = crop(await capture.capture(), CELL - 1, CELL - 1, 2, 2);
        expect(pixelAt(part, 0, 0)).toBe(colourOf(0, 0, 5));
        expect(pixelAt(part, 1, 1)).toBe(colourOf(1, 1, 5));
    });
});
