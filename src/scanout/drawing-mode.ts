// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Above this share of the picture in damaged tiles, one texture costs less than many: about 10 %
 * where all is damaged, nothing at 0.7 (1080p, GL and Vulkan in software).
 */
const BUSY_SHARE = 0.75;

/** Below it, tiles cost less. Far from the other, since each change costs one full draw. */
const QUIET_SHARE = 0.5;

/** How many damaged frames in a row must say the same. */
const BUSY_FRAMES = 4;
const QUIET_FRAMES = 4;

/** Decides, by what the last frames damaged, between tiles and one texture of the whole picture. */
export class DrawingMode {
    #isWhole = false;
    #frames = 0;

    get isWhole(): boolean {
        return this.#isWhole;
    }

    /** @param share - of the picture in damaged tiles, for a frame that has damage */
    note(share: number): void {
        const isOther = this.#isWhole ? share < QUIET_SHARE : share > BUSY_SHARE;
        this.#frames = isOther ? this.#frames + 1 : 0;
        if (this.#frames < (this.#isWhole ? QUIET_FRAMES : BUSY_FRAMES)) return;
        this.#isWhole = !this.#isWhole;
        this.#frames = 0;
    }

    reset(): void {
        this.#isWhole = false;
        this.#frames = 0;
    }
}
