// SPDX-License-Identifier: LGPL-2.1-or-later

/** How the current pixels come. */
export type SurfaceKind = 'none' | 'inline' | 'map' | 'dmabuf';

/** How a DMA-BUF is read: by the graphics card, or as memory; '' for pictures of other kinds. */
export type DmabufAccess = '' | 'import' | 'map';

/**
 * What a display did in about a second. Flat, so that it can be sent on to other programs and
 * written as a line of JSON.
 */
export interface FrameStatistics {
    readonly kind: SurfaceKind;
    readonly access: DmabufAccess;
    /** Pixman's name of the format, or fourcc and modifier of a DMA-BUF; '' without a picture. */
    readonly format: string;
    /** Guest pixels. */
    readonly width: number;
    readonly height: number;
    /** Who draws the window: `cairo`, `gl`, `vulkan`; '' while it has none. */
    readonly renderer: string;

    /** The time that the figures are of, in seconds. */
    readonly seconds: number;
    /** New and changed pictures that the machine sent, a second. */
    readonly updates: number;
    /** Painted frames a second. */
    readonly frames: number;
    /** Frames a second whose picture could have gone to the compositor unpainted. */
    readonly offloadable: number;

    /** Pixels changed in each frame, of all pixels: 0 to 1. */
    readonly damagedShare: number;
    /** Bytes that the processor copied for each frame, before any upload. */
    readonly copiedBytes: number;
    /** Bytes of textures made anew for each frame. */
    readonly uploadedBytes: number;

    /** From an update's arrival to its frame, in milliseconds; null without any. */
    readonly latencyMedianMs: number | null;
    readonly latency95Ms: number | null;
    readonly latencyLongestMs: number | null;
    /**
     * What ends it: the frame was on the screen, by the compositor's word; or it was painted,
     * where the platform says no more.
     */
    readonly latencyUntil: 'presented' | 'painted' | null;

    /** Garbage collections since the program began, and how long they took, in milliseconds. */
    readonly collections: number;
    readonly lastCollectionMs: number;
    readonly longestCollectionMs: number;

    /** Messages since the display was attached, and how many of them the checks refused. */
    readonly messages: number;
    readonly rejected: number;
    readonly lastRejection: string | null;
    /** Why we closed the machine's connection; null while we did not. */
    readonly floodReason: string | null;
}

/** The figures of a display that has shown nothing yet. */
export const NO_STATISTICS: FrameStatistics = {
    kind: 'none',
    access: '',
    format: '',
    width: 0,
    height: 0,
    renderer: '',
    seconds: 0,
    updates: 0,
    frames: 0,
    offloadable: 0,
    damagedShare: 0,
    copiedBytes: 0,
    uploadedBytes: 0,
    latencyMedianMs: null,
    latency95Ms: null,
    latencyLongestMs: null,
    latencyUntil: null,
    collections: 0,
    lastCollectionMs: 0,
    longestCollectionMs: 0,
    messages: 0,
    rejected: 0,
    lastRejection: null,
    floodReason: null,
};

/** A value of each figure's type. */
const EXAMPLES: Readonly<Record<keyof FrameStatistics, string | number>> = {
    ...NO_STATISTICS,
    latencyMedianMs: 0,
    latency95Ms: 0,
    latencyLongestMs: 0,
    latencyUntil: '',
    lastRejection: '',
    floodReason: '',
};

/** Takes figures from elsewhere: what is missing or strange is as in {@link NO_STATISTICS}. */
export function readStatistics(figures: Readonly<Record<string, unknown>>): FrameStatistics {
    const sound = Object.entries(EXAMPLES)
        .filter(([name, example]) => typeof figures[name] === typeof example)
        .map(([name]) => [name, figures[name]] as const);
    return { ...NO_STATISTICS, ...Object.fromEntries(sound) };
}
