// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { kernels } from '../../kernels/kernels.js';
import type { EncodedScreen, EncodingWishes } from './encoder.js';
import { canLose } from './jpeg.js';
import { planTight, type Piece } from './tight-plan.js';

/** The pieces of an encoder that cuts rectangles by {@link planTight}, as it is asked to write them. */
export class PlannedPieces {
    /** The piece that is to be encoded next. */
    #next: Piece | null = null;

    /** Cuts a rectangle; null where there are no kernels to look at it. */
    of(screen: EncodedScreen, rect: Rect, { quality }: EncodingWishes): Iterable<Rect> | null {
        const memory = kernels();
        if (!memory || screen.address === null) return null;
        const isLossy = quality !== null && canLose();
        return this.#follow(planTight(memory, screen.address, screen, rect, isLossy));
    }

    *#follow(pieces: Iterable<Piece>): Generator<Rect> {
        for (const piece of pieces) {
            this.#next = piece;
            yield piece;
        }
    }

    /** What is known of a rectangle: it is the piece that was given last, or another's. */
    known(rect: Rect): Piece | null {
        return this.#next === rect ? this.#next : null;
    }
}
