// SPDX-License-Identifier: GPL-3.0-or-later
import { layoutFault, type BufferLayout } from '../../src/scanout/dmabuf-layout.js';
import { fourccCode, opaqueFourcc, pixmanFormatOf } from '../../src/scanout/drm-format.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';

const TILED = 0x0100_0000_0000_0001n;

function layout(
    letters: string,
    planes: readonly (readonly [offset: number, stride: number])[],
    modifier = 0n,
): BufferLayout {
    return {
        backingWidth: 10,
        backingHeight: 5,
        fourcc: fourccCode(letters),
        modifier,
        planes: planes.map(([offset, stride]) => ({ offset, stride })),
    };
}

describe('The layout of a DMA-BUF', () => {
    it('ends with its last pixel in a format of one plane', () => {
        for (const [letters, row] of [
            ['XR24', 40],
            ['AR24', 40],
            ['RG24', 30],
            ['RG16', 20],
            ['AB4H', 80],
            ['YUYV', 20],
        ] as const) {
            const stride = row + 12;
            const fits = layout(letters, [[100, stride]]);
            expect(layoutFault(fits, [100 + 4 * stride + row]))
                .withContext(letters)
                .toBeNull();
            expect(layoutFault(fits, [100 + 4 * stride + row - 1]))
                .withContext(letters)
                .toMatch(/plane 0 needs \d+ bytes/);
            expect(layoutFault(layout(letters, [[100, row - 1]]), [1e6]))
                .withContext(letters)
                .toContain(`a row of plane 0 has ${row - 1} of ${row} bytes`);
        }
    });

    it('ends with its last row in a format of several, rounded up to whole samples', () => {
        // 3 rows of 5 samples of colour for 5 rows of 10 pixels.
        const nv12 = layout('NV12', [
            [0, 16],
            [80, 16],
        ]);
        expect(layoutFault(nv12, [128, 128])).toBeNull();
        expect(layoutFault(nv12, [80, 128])).toBeNull();
        expect(layoutFault(nv12, [79, 128])).toBe('plane 0 needs 80 bytes, there are 79');
        expect(layoutFault(nv12, [128, 127])).toBe('plane 1 needs 128 bytes, there are 127');
        const thin = layout('NV12', [
            [0, 16],
            [80, 9],
        ]);
        expect(layoutFault(thin, [128, 128])).toBe('a row of plane 1 has 9 of 10 bytes');
    });

    it('has as many planes as its format', () => {
        expect(layoutFault(layout('NV12', [[0, 16]]), [1e6])).toBe('1 planes came, it has 2');
        const two = layout('XR24', [
            [0, 40],
            [0, 40],
        ]);
        expect(layoutFault(two, [1e6, 1e6])).toBe('2 planes came, it has 1');
    });

    it('must be known where rows lie one after the other', () => {
        expect(layoutFault(layout('ZZZZ', [[0, 40]]), [1e6])).toContain('nothing is known');
    });

    it('is for the driver to check where it is tiled, but for its beginning', () => {
        const tiled = layout('ZZZZ', [[4096, 40]], TILED);
        expect(layoutFault(tiled, [4097])).toBeNull();
        expect(layoutFault(tiled, [4096])).toBe('plane 0 begins behind the end of its memory');
    });
});

describe('A DRM format', () => {
    it('has the code of drm_fourcc.h', () => {
        expect(fourccCode('XR24')).toBe(0x34325258);
        expect(fourccCode('NV12')).toBe(0x3231564e);
    });

    it('is the same without its alpha', () => {
        expect(opaqueFourcc(fourccCode('AR24'))).toBe(fourccCode('XR24'));
        expect(opaqueFourcc(fourccCode('AB4H'))).toBe(fourccCode('XB4H'));
        expect(opaqueFourcc(fourccCode('NV12'))).toBe(fourccCode('NV12'));
    });

    it('is a pixman format where GDK can show it', () => {
        expect(pixmanFormatOf(fourccCode('AR24'))).toBe(PixmanFormat.x8r8g8b8);
        expect(pixmanFormatOf(fourccCode('BA24'))).toBe(PixmanFormat.b8g8r8x8);
        expect(pixmanFormatOf(fourccCode('BG24'))).toBe(PixmanFormat.b8g8r8);
        expect(pixmanFormatOf(fourccCode('NV12'))).toBeNull();
        expect(pixmanFormatOf(fourccCode('XR30'))).toBeNull();
    });
});
