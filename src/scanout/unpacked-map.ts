// SPDX-License-Identifier: LGPL-2.1-or-later
import type GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../display1/checks.js';
import type { DirectFormat } from '../display1/pixel-format.js';
import { FrameMemory, type Pixels } from './frame-memory.js';
import type { FrameSource } from './frame-source.js';

/**
 * Rows that are converted together. Whole rows, since a call to write one costs as much as
 * converting 10,000 pixels; few of them, so that little beside the damage is converted.
 */
const BAND_ROWS = 16;

/** Memory of another process in a format that GDK does not know. */
export interface PackedMap extends Pixels {
    readonly width: number;
    readonly height: number;
}

/**
 * A shared map in a packed format as a frame of ours in one that GDK knows.
 *
 * What is damaged is converted when somebody reads the frame, so once for each frame drawn however
 * often the machine draws, and never while nobody looks.
 */
export class UnpackedMap implements FrameSource {
    readonly offset = 0;
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    readonly format: DirectFormat;

    readonly #map: PackedMap;
    readonly #memory: FrameMemory;
    /** 1 for each band of rows that was damaged. */
    readonly #damaged: Uint8Array;
    #isDamaged = true;

    /** Close it after use. */
    constructor(map: PackedMap) {
        this.#map = map;
        this.#memory = new FrameMemory(map);
        this.width = map.width;
        this.height = map.height;
        this.stride = this.#memory.stride;
        this.format = this.#memory.format;
        this.#damaged = new Uint8Array(Math.ceil(map.height / BAND_ROWS)).fill(1);
    }

    /** The frame as the map is now: reading this converts what is damaged. */
    get bytes(): GLib.Bytes {
        if (this.#isDamaged) this.#convert();
        return this.#memory.bytes;
    }

    /** Says that the machine has drawn; what lies outside the frame is ignored. */
    mark({ y, height }: Rect): void {
        this.#damaged.fill(1, Math.floor(y / BAND_ROWS), Math.ceil((y + height) / BAND_ROWS));
        this.#isDamaged = true;
    }

    #convert(): void {
        this.#isDamaged = false;
        const damaged = this.#damaged;
        for (let first = damaged.indexOf(1); first >= 0; first = damaged.indexOf(1, first)) {
            const clean = damaged.indexOf(0, first);
            const end = clean < 0 ? damaged.length : clean;
            damaged.fill(0, first, end);
            this.#convertRows(first * BAND_ROWS, Math.min(end * BAND_ROWS, this.height));
        }
    }

    #convertRows(top: number, bottom: number): void {
        const rows = { x: 0, y: top, width: this.width, height: bottom - top };
        const { bytes, offset, stride, format } = this.#map;
        this.#memory.write(rows, { bytes, offset: offset + top * stride, stride, format });
    }

    close(): void {
        this.#memory.close();
    }
}
