// SPDX-License-Identifier: LGPL-2.1-or-later
import {
    layoutBytes,
    MAX_FRAME_BYTES,
    Rejected,
    type PixelLayout,
    type Rect,
    type Scanout,
    type Update,
} from '../display1/checks.js';
import type { MappedScanout } from '../display1/listener.js';
import { bytesPerPixel, isPackedFormat } from '../display1/pixel-format.js';
import { FrameMemory, shownFormat, shownLayout } from './frame-memory.js';
import type { FrameSource } from './frame-source.js';
import { UnpackedMap } from './unpacked-map.js';

/** Guest pixels. */
type Size = Pick<PixelLayout, 'width' | 'height'>;

/** Who is told what becomes of a frame. */
export interface FrameObserver {
    /** Another frame, or none, is the current one. */
    replaced(source: FrameSource | null): void;
    /** A part of the current frame has changed. */
    damaged(rect: Rect): void;
}

/**
 * The pixels of one console as they are now, whatever way they come.
 *
 * Inline and shared scanouts may follow each other at any time on one listener (firmware draws
 * shared, a VBE mode inline); each replaces what was before.
 */
export class CurrentFrame {
    readonly #observer: FrameObserver;
    #source: FrameSource | null = null;
    /** The same as the source where pixels come inside messages. */
    #memory: FrameMemory | null = null;
    /** The same as the source where the machine shares its memory. */
    #map: MappedScanout | null = null;

    constructor(observer: FrameObserver) {
        this.#observer = observer;
    }

    /** Null while there is no picture. */
    get source(): FrameSource | null {
        return this.#source;
    }

    /** How the current pixels come, for statistics. */
    get kind(): 'none' | 'inline' | 'map' {
        if (!this.#source) return 'none';
        return this.#memory ? 'inline' : 'map';
    }

    scanout(scanout: Scanout): void {
        if (!this.#memory || !sameLayout(this.#memory, shownLayout(scanout))) {
            this.#replace(new FrameMemory(scanout));
        }
        this.#memory?.write({ x: 0, y: 0, ...sizeOf(scanout) }, { ...scanout, offset: 0 });
        this.#observer.damaged({ x: 0, y: 0, ...sizeOf(scanout) });
    }

    scanoutMap(scanout: MappedScanout): void {
        const { format } = scanout;
        this.#replace(isPackedFormat(format) ? new UnpackedMap(scanout) : { ...scanout, format });
        this.#map = scanout;
    }

    /** Whether the machine took back memory that was read as the current picture: it is black. */
    get isLost(): boolean {
        return this.#map?.isLost() ?? false;
    }

    update(update: Update): void {
        const memory = this.#memoryFor(update);
        memory.write(update, { ...update, offset: 0 });
        this.#observer.damaged(update);
    }

    updateMap(damage: Rect): void {
        // Without a map there is nothing to read again; QEMU resends on the next switch.
        if (!this.#source || this.#memory) return;
        if (this.#source instanceof UnpackedMap) this.#source.mark(damage);
        this.#observer.damaged(damage);
    }

    /**
     * Follows the size that the console says it has. Inline updates may announce a mode before
     * any full scanout does (QEMU 10.0 and 11.1), so a frame that grew by them shrinks here.
     */
    setConsoleSize(width: number, height: number): void {
        const memory = this.#memory;
        if (!memory || width < 1 || height < 1) return;
        if (width > memory.width || height > memory.height) return;
        if (width === memory.width && height === memory.height) return;
        this.#replace(copyFrame(memory, layoutOf(memory, width, height)));
    }

    /** Drops the picture and what it holds. */
    close(): void {
        this.#replace(null);
    }

    /** The same without a word: a picture of another kind takes its place. */
    release(): void {
        this.#drop();
        this.#source = null;
    }

    /** The frame in which `update` belongs: grown, or made anew, where the current one won't do. */
    #memoryFor(update: Update): FrameMemory {
        const source = this.#source;
        const format = shownFormat(update.format);
        const width = Math.max(source?.width ?? 0, update.x + update.width);
        const height = Math.max(source?.height ?? 0, update.y + update.height);
        if (
            this.#memory?.format === format &&
            width === this.#memory.width &&
            height === this.#memory.height
        )
            return this.#memory;

        const layout = layoutOf({ format }, width, height);
        if (layoutBytes(layout) > MAX_FRAME_BYTES)
            throw new Rejected(`updates make a frame of ${width}×${height}`);
        const memory =
            source?.format === format ? copyFrame(source, layout) : new FrameMemory(layout);
        this.#replace(memory);
        return memory;
    }

    #replace(source: FrameSource | null): void {
        if (!source && !this.#source) return;
        this.#drop();
        this.#memory = source instanceof FrameMemory ? source : null;
        this.#source = source;
        this.#observer.replaced(source);
    }

    #drop(): void {
        this.#memory?.close();
        if (this.#source instanceof UnpackedMap) this.#source.close();
        this.#memory = null;
        this.#map = null;
    }
}

/** The size alone of whatever has one. */
export function sizeOf(layout: Size): Size {
    return { width: layout.width, height: layout.height };
}

function sameLayout(a: PixelLayout, b: PixelLayout): boolean {
    return (
        a.width === b.width &&
        a.height === b.height &&
        a.stride === b.stride &&
        a.format === b.format
    );
}

function layoutOf(
    { format }: Pick<PixelLayout, 'format'>,
    width: number,
    height: number,
): PixelLayout {
    return { width, height, format, stride: width * bytesPerPixel(format) };
}

/** A new frame with as much of `source` as fits, in the same format; the rest is black. */
function copyFrame(source: FrameSource, layout: PixelLayout): FrameMemory {
    const memory = new FrameMemory(layout);
    const common = {
        x: 0,
        y: 0,
        width: Math.min(source.width, layout.width),
        height: Math.min(source.height, layout.height),
    };
    memory.write(common, source);
    return memory;
}
