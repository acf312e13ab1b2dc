// SPDX-License-Identifier: LGPL-2.1-or-later
import { MachineError } from './errors.js';

/** What of a machine's graphics decides whether a viewer can have its picture. */
export interface Graphics {
    /** Whether QEMU draws with OpenGL, so that all its pictures are DMA-BUFs. */
    readonly hasGl: boolean;
    /** A card with nothing but DMA-BUFs to show, at a display that takes none; or null. */
    readonly fatalCard: string | null;
}

/**
 * Refuses a machine that a viewer would end, or see nothing of.
 *
 * @param takesDmabufs - whether the viewer shows DMA-BUFs; null where it does not say
 * @throws MachineError `gl-only`
 */
export function checkGraphics(
    target: string,
    { hasGl, fatalCard }: Graphics,
    takesDmabufs: boolean | null,
): void {
    if (fatalCard !== null) {
        throw new MachineError(
            'gl-only',
            `The machine at ${target} would end if its screen was opened: its graphics card ` +
                `“${fatalCard}” needs OpenGL; start it with “gl=on”, or give it another card.`,
        );
    }
    if (hasGl && takesDmabufs === false) {
        throw new MachineError(
            'gl-only',
            `The machine at ${target} draws with OpenGL, whose pictures (DMA-BUFs) cannot be shown ` +
                'here: start it with “gl=off”.',
        );
    }
}
