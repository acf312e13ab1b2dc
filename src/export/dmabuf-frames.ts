// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';
import type { DmabufHandler, DmabufScanout } from '../display1/dmabuf-listener.js';
import { gcPacer } from '../memory/gc-pacer.js';
import type { CurrentFrame } from '../scanout/current-frame.js';
import { canMap, closeScanout, dmabufAsMap } from '../scanout/dmabuf-map.js';
import { DmabufRefused } from '../scanout/dmabuf-refused.js';
import { PaintedAnswers } from '../scanout/painted-answers.js';

/** A mapping weighs nothing in JavaScript's eyes, and there is a new one for each page of a guest. */
const MAP_WEIGHT_BYTES = 256 * 1024;

/**
 * Pictures in GPU memory, read back by the processor: linear ones, which is what a machine without a
 * graphics card draws, and what most drivers give whoever asks them for nothing else.
 */
export class DmabufFrames implements DmabufHandler {
    readonly #frame: CurrentFrame;
    readonly #refused: (sentence: string) => void;
    readonly #answers = new PaintedAnswers();
    #flippedHeight = 0;

    /**
     * @param frame - shows them; stays the caller's
     * @param refused - told why one cannot be read
     */
    constructor(frame: CurrentFrame, refused: (sentence: string) => void) {
        this.#frame = frame;
        this.#refused = refused;
    }

    scanoutDmabuf(scanout: DmabufScanout): void {
        if (!canMap(scanout)) {
            closeScanout(scanout);
            throw this.#refusal(scanout);
        }
        gcPacer.count(MAP_WEIGHT_BYTES);
        const { y0Top: isFlipped } = scanout;
        const map = { ...dmabufAsMap(scanout), isFlipped };
        this.#flippedHeight = isFlipped ? map.height : 0;
        this.#frame.scanoutMap(map);
    }

    #refusal(scanout: DmabufScanout): DmabufRefused {
        const reason = 'Only its graphics card can read what the machine shows';
        const error = new DmabufRefused(scanout, reason);
        this.#refused(error.message);
        return error;
    }

    /** The machine draws on once the pixels were read, or nobody wants to read them. */
    updateDmabuf(damage: Rect, done: () => void): void {
        this.#answers.add(done);
        const y = this.#flippedHeight - damage.y - damage.height;
        this.#frame.updateMap(
            this.#flippedHeight === 0 ? damage : { ...damage, y: Math.max(0, y) },
        );
    }

    /** All that was changed has been read. */
    fetched(): void {
        this.#answers.answerAll();
    }

    close(): void {
        this.#answers.answerAll();
    }
}
