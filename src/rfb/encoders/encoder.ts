// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import type { Address } from '../../kernels/kernels.js';
import type { ByteWriter } from '../byte-writer.js';
import type { PixelWriter } from '../pixel-writer.js';

/** What there is to encode from: pixels of `0x00RRGGBB`, row after row without padding. */
export interface EncodedScreen {
    readonly width: number;
    readonly pixels: Uint32Array;
    /** Where they are in the kernels' memory; null where they are not there. */
    readonly address: Address | null;
}

/** A part of a screen as kernels take it: their first arguments. */
export type KernelArguments = readonly [Address, number, number, number, number, number];

export function kernelArguments(
    address: Address,
    { width: stride }: EncodedScreen,
    { x, y, width, height }: Rect,
): KernelArguments {
    return [address, stride, x, y, width, height];
}

/** What a viewer wishes of the encoders. */
export interface EncodingWishes {
    /** From 0, the fastest, to 9, the smallest. */
    readonly compression: number;
    /** JPEG's quality from 0 to 9; null where the viewer wants no loss. */
    readonly quality: number | null;
}

/** One way to write pixels. It may keep state for its viewer, and so belongs to one. */
export interface Encoder {
    /** The number by which the viewer knows it. */
    readonly encoding: number;
    /** The largest rectangle that it writes in one; guest pixels. */
    readonly limits: { readonly width: number; readonly pixels: number };
    /** Writes the data of a rectangle, which lies within the screen and is not empty. */
    encode(
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void;
    /** Cuts a rectangle into those that it writes best; without it `limits` alone cut. */
    pieces?(screen: EncodedScreen, rect: Rect, wishes: EncodingWishes): Iterable<Rect> | null;
    /** Whether the last rectangle was written with loss. */
    readonly hasLost?: boolean;
    /** Gives back what it holds of the kernels' memory; it encodes no more. */
    close?(): void;
}

/** For encoders that write a rectangle of any size. */
export const NO_LIMITS = { width: 0xffff, pixels: Infinity } as const;
