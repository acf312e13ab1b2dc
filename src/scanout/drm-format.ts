// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What is known of the formats of DMA-BUFs (`drm_fourcc.h`): how their pixels lie in linear memory,
// and which other formats are the same to us.
import { PixmanFormat } from '../display1/pixel-format.js';

/** The code of four letters. */
export function fourccCode(letters: string): number {
    return [0, 1, 2, 3].reduce((code, i) => (code | (letters.charCodeAt(i) << (8 * i))) >>> 0, 0);
}

/** One plane of linear memory: `bytes` for each block of `columns` × `rows` pixels. */
export interface LinearPlane {
    readonly bytes: number;
    readonly columns: number;
    readonly rows: number;
}

function plane(bytes: number, columns = 1, rows = 1): LinearPlane {
    return { bytes, columns, rows };
}

/**
 * A format with an alpha channel, and the same without. The alpha of a screen is whatever the guest
 * left there; and only what is opaque goes under a window, where the compositor shows it as it is.
 */
const ALPHA_AND_OPAQUE = [
    ...['AR24 XR24', 'AB24 XB24', 'RA24 RX24', 'BA24 BX24'],
    ...['AR30 XR30', 'AB30 XB30', 'RA30 RX30', 'BA30 BX30'],
    ...['AR48 XR48', 'AB48 XB48', 'AR4H XR4H', 'AB4H XB4H'],
    ...['AR15 XR15', 'AB15 XB15', 'RA15 RX15', 'BA15 BX15'],
    ...['AR12 XR12', 'AB12 XB12', 'RA12 RX12', 'BA12 BX12'],
];

const OPAQUE = new Map(
    ALPHA_AND_OPAQUE.map(pair => [fourccCode(pair.slice(0, 4)), fourccCode(pair.slice(5))]),
);

/** Formats by the planes they have: red, green and blue in one; then YUV. */
const LINEAR_LAYOUTS: readonly (readonly [string, readonly LinearPlane[]])[] = [
    ['RG16 BG16 XR15 XB15 RX15 BX15 XR12 XB12 RX12 BX12', [plane(2)]],
    ['RG24 BG24', [plane(3)]],
    ['XR24 XB24 RX24 BX24 XR30 XB30 RX30 BX30', [plane(4)]],
    ['XR48 XB48 XR4H XB4H', [plane(8)]],
    ['YUYV YVYU UYVY VYUY', [plane(4, 2)]],
    ['NV12 NV21', [plane(1), plane(2, 2, 2)]],
    ['NV16 NV61', [plane(1), plane(2, 2)]],
    ['NV24 NV42', [plane(1), plane(2)]],
    ['P010 P012 P016', [plane(2), plane(4, 2, 2)]],
    ['YU12 YV12', [plane(1), plane(1, 2, 2), plane(1, 2, 2)]],
    ['YU16 YV16', [plane(1), plane(1, 2), plane(1, 2)]],
    ['YU24 YV24', [plane(1), plane(1), plane(1)]],
    ['YU11 YV11', [plane(1), plane(1, 4), plane(1, 4)]],
    ['YUV9 YVU9', [plane(1), plane(1, 4, 4), plane(1, 4, 4)]],
];

const LINEAR_PLANES = new Map(
    LINEAR_LAYOUTS.flatMap(([names, planes]) =>
        names.split(' ').map(name => [fourccCode(name), planes] as const),
    ),
);

/** The formats that are a pixman format on a little-endian host, where GDK can show that. */
const PIXMAN = new Map<number, PixmanFormat>([
    [fourccCode('XR24'), PixmanFormat.x8r8g8b8],
    [fourccCode('XB24'), PixmanFormat.x8b8g8r8],
    [fourccCode('BX24'), PixmanFormat.b8g8r8x8],
    [fourccCode('RX24'), PixmanFormat.r8g8b8x8],
    [fourccCode('RG24'), PixmanFormat.r8g8b8],
    [fourccCode('BG24'), PixmanFormat.b8g8r8],
]);

/** The same format without its alpha channel; itself where it has none. */
export function opaqueFourcc(fourcc: number): number {
    return OPAQUE.get(fourcc) ?? fourcc;
}

/** How the planes lie in linear memory; null where that is not known. */
export function linearPlanes(fourcc: number): readonly LinearPlane[] | null {
    return LINEAR_PLANES.get(opaqueFourcc(fourcc)) ?? null;
}

/** The pixman format of the same pixels, alpha left out; null where there is none. */
export function pixmanFormatOf(fourcc: number): PixmanFormat | null {
    return PIXMAN.get(opaqueFourcc(fourcc)) ?? null;
}
