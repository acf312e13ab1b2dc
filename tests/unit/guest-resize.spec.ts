// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a guest is asked for so that its screen fills a widget.
import fc from 'fast-check';

import { place, shownSize, type Orientation, type ScaleMode } from '../../src/input/placement.js';
import { fillingSize } from '../../src/widget/guest-resize.js';

const RUNS = 5000;

const side = fc.integer({ min: 1, max: 5000 });
const looks = fc.record({
    zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
    orientation: fc.record<Orientation>({
        quarterTurns: fc.constantFrom(0, 1, 2, 3),
        isMirrored: fc.boolean(),
    }),
});
const scales = fc.oneof(
    fc.constantFrom(0.5, 1, 1.25, 4 / 3, 1.37, 1.5, 2, 3, 4),
    fc.double({ min: 0.5, max: 4, noNaN: true }),
);
const widgets = fc.record({ width: side, height: side });

/** The widget's logical pixels that such a screen takes in a mode, and those of one guest pixel. */
function shown(
    mode: ScaleMode,
    widget: { width: number; height: number },
    { zoom, orientation }: { zoom: number; orientation: Orientation },
    deviceScale: number,
): { width: number; height: number; pixel: number } {
    const guest = fillingSize(widget, { mode, zoom, orientation }, deviceScale);
    const request = { widget, guest, deviceScale, mode, zoom, orientation };
    const placement = place({ ...request, origin: { x: 0, y: 0 }, scroll: null });
    return { ...shownSize(placement, guest), pixel: placement.scale };
}

describe('A guest that follows its widget', () => {
    for (const mode of ['one-to-one', 'zoom'] as const)
        it(`fills it without scroll bars in the mode ${mode}`, () => {
            fc.assert(
                fc.property(widgets, looks, scales, (widget, look, deviceScale) => {
                    const { pixel, ...size } = shown(mode, widget, look, deviceScale);
                    for (const side of ['width', 'height'] as const) {
                        // No screen is smaller than one pixel.
                        expect(size[side]).toBeLessThanOrEqual(
                            Math.max(widget[side], pixel) + 1e-6,
                        );
                        expect(size[side]).toBeGreaterThan(widget[side] - pixel - 1e-6);
                    }
                }),
                { numRuns: RUNS },
            );
        });

    it('has a pixel for each of the device’s in the mode fit', () => {
        fc.assert(
            fc.property(widgets, looks, scales, (widget, { orientation }, deviceScale) => {
                const size = fillingSize(
                    widget,
                    { mode: 'fit', zoom: 1, orientation },
                    deviceScale,
                );
                const [across, down] =
                    orientation.quarterTurns % 2 === 0
                        ? [size.width, size.height]
                        : [size.height, size.width];
                expect(Math.abs(across - widget.width * deviceScale)).toBeLessThanOrEqual(0.5);
                expect(Math.abs(down - widget.height * deviceScale)).toBeLessThanOrEqual(0.5);
            }),
            { numRuns: RUNS },
        );
    });
});
