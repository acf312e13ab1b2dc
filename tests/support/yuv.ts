// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of brightness and colour differences, and what they are in red, green and blue.
import type { DmabufPlane } from '../../src/display1/dmabuf-listener.js';

/** Formats whose colour has half the picture's size each way: where the samples of U and V are. */
const FORMATS = {
    NV12: { planes: 2, step: 2, firstU: () => 0, firstV: () => 1 },
    YU12: { planes: 3, step: 1, firstU: () => 0, firstV: (samples: number) => samples },
    YV12: { planes: 3, step: 1, firstU: (samples: number) => samples, firstV: () => 0 },
} as const;

export type YuvFormat = keyof typeof FORMATS;

export interface YuvPicture {
    readonly bytes: Uint8Array;
    readonly planes: readonly Omit<DmabufPlane, 'fd'>[];
    /** Pixels, and the colour of each as 0…255. */
    readonly samples: readonly {
        readonly x: number;
        readonly y: number;
        readonly rgb: readonly number[];
    }[];
}

/** The side of the squares of one colour. At their centres it does not matter who smooths how. */
const SQUARE = 16;

/** ITU-R BT.601 with the range of television, which is meant where nobody says. */
function toRgb(y: number, u: number, v: number): number[] {
    const luma = (255 / 219) * (y - 16);
    const [blue, red] = [(255 / 224) * (u - 128), (255 / 224) * (v - 128)];
    const channels = [
        luma + 1.402 * red,
        luma - 0.344136 * blue - 0.714136 * red,
        luma + 1.772 * blue,
    ];
    return channels.map(value => Math.min(255, Math.max(0, Math.round(value))));
}

/** The colour of one square: no two are alike. */
function colourOf(column: number, row: number): [number, number, number] {
    const index = column + row * 5;
    return [40 + ((index * 31) % 180), 30 + ((index * 67) % 200), 30 + ((index * 97) % 200)];
}

/** Squares of many colours, in whole squares each way. */
export function yuvPicture(name: YuvFormat, width: number, height: number): YuvPicture {
    const { planes: count, step, firstU, firstV } = FORMATS[name];
    const chromaWidth = width / 2;
    const chromaSamples = (chromaWidth * height) / 2;
    const luma = width * height;
    const bytes = new Uint8Array(luma + 2 * chromaSamples);
    for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
            const [brightness, u, v] = colourOf(Math.floor(x / SQUARE), Math.floor(y / SQUARE));
            const chroma = luma + ((y >> 1) * chromaWidth + (x >> 1)) * step;
            bytes[y * width + x] = brightness;
            bytes[chroma + firstU(chromaSamples)] = u;
            bytes[chroma + firstV(chromaSamples)] = v;
        }
    }
    const planes = [{ offset: 0, stride: width }];
    for (let i = 1; i < count; i++)
        planes.push({ offset: luma + (i - 1) * chromaSamples, stride: chromaWidth * step });
    const samples = [];
    for (let y = SQUARE / 2; y < height; y += SQUARE)
        for (let x = SQUARE / 2; x < width; x += SQUARE) {
            const colour = colourOf(Math.floor(x / SQUARE), Math.floor(y / SQUARE));
            samples.push({ x, y, rgb: toRgb(...colour) });
        }
    return { bytes, planes, samples };
}
