// SPDX-License-Identifier: GPL-3.0-or-later
import type { ViewerReport } from '../machine/viewer/viewer-interface.js';
import { readStatistics, type FrameStatistics } from '../scanout/frame-statistics.js';
import { printable } from './printable.js';

const ROWS_PER_HEADER = 20;

interface Column {
    readonly title: string;
    readonly width: number;
    readonly text: (statistics: FrameStatistics) => string;
}

const COLUMNS: readonly Column[] = [
    { title: 'UPDATES/S', width: 9, text: ({ updates }) => updates.toFixed(1) },
    { title: 'FRAMES/S', width: 8, text: ({ frames }) => frames.toFixed(1) },
    { title: 'DAMAGE', width: 6, text: ({ damagedShare }) => percent(damagedShare) },
    { title: 'COPIED', width: 8, text: ({ copiedBytes }) => bytesText(copiedBytes) },
    { title: 'UPLOADED', width: 8, text: ({ uploadedBytes }) => bytesText(uploadedBytes) },
    { title: 'MEDIAN', width: 7, text: ({ latencyMedianMs }) => milliseconds(latencyMedianMs) },
    { title: '95 %', width: 7, text: ({ latency95Ms }) => milliseconds(latency95Ms) },
    { title: 'GC', width: 4, text: ({ collections }) => String(collections) },
    { title: 'PAUSE', width: 7, text: figures => milliseconds(figures.longestCollectionMs) },
    { title: 'REFUSED', width: 7, text: ({ rejected }) => String(rejected) },
];

function percent(share: number): string {
    return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function milliseconds(value: number | null): string {
    return value === null ? '–' : `${value.toFixed(1)} ms`;
}

/** A count of bytes in at most eight characters. */
export function bytesText(bytes: number): string {
    if (bytes < 1024) return `${bytes.toFixed(0)} B`;
    const [size, unit] =
        bytes < 1024 * 1024
            ? ([bytes / 1024, 'KB'] as const)
            : ([bytes / 1024 / 1024, 'MB'] as const);
    return `${size.toFixed(size < 100 ? 1 : 0)} ${unit}`;
}

/** What a viewer shows, which seldom changes. */
function surfaceLine({ pid, consoleId }: ViewerReport, statistics: FrameStatistics): string {
    const { kind, access, format, width, height, renderer, latencyUntil } = statistics;
    const size = `${String(width)}×${String(height)}`;
    const how = access === '' ? kind : `${kind} by ${access}`;
    const picture = kind === 'none' ? 'no picture' : `${how}, ${format}, ${size}`;
    const drawn = renderer === '' ? '' : `, drawn by ${renderer}`;
    const until = latencyUntil === null ? '' : `; latency until ${latencyUntil}`;
    return `process ${String(pid)}, console ${String(consoleId)}: ${picture}${drawn}${until}`;
}

/** Writes the figures of one or more windows as rows, and above them what each shows. */
export class LiveTable {
    #surfaces = new Map<number, string>();
    #shownPid = 0;
    #rows = 0;

    /** The lines for one second of one window. */
    lines(report: ViewerReport): string[] {
        const statistics = readStatistics(report.figures);
        return [
            ...this.#surface(report, statistics),
            ...this.#header(),
            COLUMNS.map(({ text, width }) => text(statistics).padStart(width)).join('  '),
            ...complaints(statistics),
        ];
    }

    #surface(report: ViewerReport, statistics: FrameStatistics): string[] {
        const line = printable(surfaceLine(report, statistics));
        const isKnown = this.#surfaces.get(report.pid) === line && this.#shownPid === report.pid;
        this.#surfaces.set(report.pid, line);
        this.#shownPid = report.pid;
        if (isKnown) return [];
        this.#rows = 0;
        return [line];
    }

    #header(): string[] {
        const isDue = this.#rows % ROWS_PER_HEADER === 0;
        this.#rows++;
        return isDue ? [COLUMNS.map(({ title, width }) => title.padStart(width)).join('  ')] : [];
    }
}

function complaints({ rejected, lastRejection, floodReason }: FrameStatistics): string[] {
    if (floodReason !== null) return [`connection closed: ${printable(floodReason)}`];
    if (rejected > 0 && lastRejection !== null) return [`refused: ${printable(lastRejection)}`];
    return [];
}
