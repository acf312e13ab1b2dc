// SPDX-License-Identifier: GPL-3.0-or-later
import { LossyCells, REST_MS } from '../../src/rfb/lossy-cells.js';

const WIDTH = 640;
const HEIGHT = 480;

describe('What a viewer has with loss', () => {
    it('is taken whole in the end, in parts of any size', () => {
        for (const pixels of [1, 16 * 1024, 128 * 1024, WIDTH * HEIGHT, 10 * WIDTH * HEIGHT]) {
            const lossy = new LossyCells(WIDTH, HEIGHT);
            lossy.sent({ x: 0, y: 0, width: WIDTH, height: HEIGHT });
            for (let turn = 1; turn <= 2; turn++) lossy.turn(turn * REST_MS);
            let taken = 0;
            for (let time = 0; time < 100 && !lossy.isEmpty; time++)
                for (const { width, height } of lossy.take(pixels)) taken += width * height;
            expect(taken)
                .withContext(`${pixels} at a time`)
                .toBe(WIDTH * HEIGHT);
            expect(lossy.isEmpty).toBeTrue();
        }
    });
});
