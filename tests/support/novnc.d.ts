// SPDX-License-Identifier: GPL-3.0-or-later

/** Where noVNC's decoders take their bytes from. */
export interface NovncSocket {
    rQwait(what: string, count: number, goBack?: number): boolean;
    rQpeek8(): number;
    rQpeekBytes(count: number, copy?: boolean): Uint8Array;
    rQshift8(): number;
    rQshift16(): number;
    rQshift32(): number;
    rQshiftBytes(count: number, copy?: boolean): Uint8Array;
    rQshiftTo(target: Uint8Array, count: number): void;
    rQskipBytes(count: number): void;
}

/** Where they draw; colours and pixels are red, green, blue and something. */
export interface NovncDisplay {
    fillRect(
        x: number,
        y: number,
        width: number,
        height: number,
        colour: Uint8Array | number[],
    ): void;
    blitImage(
        x: number,
        y: number,
        width: number,
        height: number,
        pixels: Uint8Array,
        offset: number,
    ): void;
    imageRect(
        x: number,
        y: number,
        width: number,
        height: number,
        mime: string,
        data: Uint8Array,
    ): void;
}

export interface NovncDecoder {
    /** Whether the rectangle is whole; else it is to be called again when more has come. */
    decodeRect(
        x: number,
        y: number,
        width: number,
        height: number,
        socket: NovncSocket,
        display: NovncDisplay,
        depth: number,
    ): boolean;
}

export const NOVNC_DECODERS: Readonly<Record<number, new () => NovncDecoder>>;
