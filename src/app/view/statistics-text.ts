// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { FrameStatistics } from '../../scanout/frame-statistics.js';
import { _, format } from '../i18n.js';

/** The figures of the overlay, by the names of their labels, in their order. */
export const FIGURES = [
    'picture',
    'size',
    'renderer',
    'updates',
    'frames',
    'changed',
    'copied',
    'uploaded',
    'latency',
    'collections',
    'refused',
] as const;

export type Figure = (typeof FIGURES)[number];

const NONE = '–';

/** Figures that change at every moment are steadier to read with one digit. */
function decimal(value: number): string {
    return value.toLocaleString(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function picture({ kind, access, format: pixels }: FrameStatistics): string {
    if (kind === 'none') return NONE;
    return [access === '' ? kind : `${kind} (${access})`, pixels].join(', ');
}

function perSecond(count: number): string {
    return format(_('{count} per second'), { count: decimal(count) });
}

function frames({ kind, frames: painted, offloadable }: FrameStatistics): string {
    if (kind !== 'dmabuf') return perSecond(painted);
    return format(_('{count} per second, {offloadable} for offload'), {
        count: decimal(painted),
        offloadable: decimal(offloadable),
    });
}

function perFrame(bytes: number): string {
    return format(_('{size} per frame'), { size: GLib.format_size(Math.round(bytes)) });
}

function latency({ latencyMedianMs, latency95Ms, latencyUntil }: FrameStatistics): string {
    if (latencyMedianMs === null || latency95Ms === null) return NONE;
    const values = { median: decimal(latencyMedianMs), most: decimal(latency95Ms) };
    return latencyUntil === 'presented'
        ? // Translators: the median, and what 95 of 100 frames stay below
          format(_('{median} ms, 95 %: {most} ms until shown'), values)
        : format(_('{median} ms, 95 %: {most} ms until painted'), values);
}

function collections(statistics: FrameStatistics): string {
    const { collections: count, lastCollectionMs, longestCollectionMs } = statistics;
    if (count === 0) return '0';
    return format(_('{count}, last {last} ms, longest {longest} ms'), {
        count: count.toLocaleString(),
        last: decimal(lastCollectionMs),
        longest: decimal(longestCollectionMs),
    });
}

function refused({ rejected, lastRejection, floodReason }: FrameStatistics): string {
    const count = rejected.toLocaleString();
    const reason = floodReason ?? lastRejection;
    return reason === null ? count : `${count}: ${reason}`;
}

const TEXTS: Readonly<Record<Figure, (statistics: FrameStatistics) => string>> = {
    picture,
    size: ({ width, height }) => (width === 0 ? NONE : `${String(width)} × ${String(height)}`),
    renderer: ({ renderer }) => renderer || NONE,
    updates: ({ updates }) => perSecond(updates),
    frames,
    changed: ({ damagedShare }) => `${decimal(damagedShare * 100)} %`,
    copied: ({ copiedBytes }) => perFrame(copiedBytes),
    uploaded: ({ uploadedBytes }) => perFrame(uploadedBytes),
    latency,
    collections,
    refused,
};

/** One figure as a person reads it. */
export function figureText(figure: Figure, statistics: FrameStatistics): string {
    return TEXTS[figure](statistics);
}
