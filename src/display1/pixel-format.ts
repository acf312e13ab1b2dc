// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Pixman format codes as they travel on the wire: `bpp << 24 | type << 16 | a << 12 | r << 8 |
 * g << 4 | b`, describing host-endian words (pixman.h).
 *
 * These are the formats QEMU's devices can hand over: VGA-like ones always x8r8g8b8, virtio-gpu
 * whichever of its eight the guest picked, the rest from ramfb, bochs-display and vfio, or from
 * producers that draw past QEMU.
 */
export const PixmanFormat = {
    x8r8g8b8: 0x20020888,
    a8r8g8b8: 0x20028888,
    x8b8g8r8: 0x20030888,
    a8b8g8r8: 0x20038888,
    b8g8r8x8: 0x20080888,
    b8g8r8a8: 0x20088888,
    r8g8b8x8: 0x20090888,
    r8g8b8a8: 0x20098888,
    r8g8b8: 0x18020888,
    b8g8r8: 0x18030888,
    x2r10g10b10: 0x20020aaa,
    a2r10g10b10: 0x20022aaa,
    x2b10g10r10: 0x20030aaa,
    a2b10g10r10: 0x20032aaa,
    r5g6b5: 0x10020565,
    b5g6r5: 0x10030565,
    x1r5g5b5: 0x10020555,
    a1r5g5b5: 0x10021555,
    x1b5g5r5: 0x10030555,
    a1b5g5r5: 0x10031555,
} as const;

export type PixmanFormat = (typeof PixmanFormat)[keyof typeof PixmanFormat];

/** Formats whose colours do not lie in bytes of their own. */
const PACKED_FORMATS = [
    PixmanFormat.x2r10g10b10,
    PixmanFormat.a2r10g10b10,
    PixmanFormat.x2b10g10r10,
    PixmanFormat.a2b10g10r10,
    PixmanFormat.r5g6b5,
    PixmanFormat.b5g6r5,
    PixmanFormat.x1r5g5b5,
    PixmanFormat.a1r5g5b5,
    PixmanFormat.x1b5g5r5,
    PixmanFormat.a1b5g5r5,
] as const;

/** A format whose colours do not lie in bytes of their own. */
export type PackedFormat = (typeof PACKED_FORMATS)[number];

/** A format with a byte for each colour. */
export type DirectFormat = Exclude<PixmanFormat, PackedFormat>;

const PACKED = new Set<number>(PACKED_FORMATS);

export function isPackedFormat(format: PixmanFormat): format is PackedFormat {
    return PACKED.has(format);
}

const KNOWN = new Set<number>(Object.values(PixmanFormat));

export function isPixmanFormat(code: number): code is PixmanFormat {
    return KNOWN.has(code);
}

/** Bytes a pixel takes in memory. */
export function bytesPerPixel(format: PixmanFormat): number {
    return format >>> 27;
}

/** The field's name of a format, else its code: for errors and statistics. */
export function pixmanFormatName(code: number): string {
    for (const [name, value] of Object.entries(PixmanFormat)) if (value === code) return name;
    return `0x${code.toString(16).padStart(8, '0')}`;
}
