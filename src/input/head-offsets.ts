// SPDX-License-Identifier: LGPL-2.1-or-later
import type { DeviceSize, GuestPoint } from './placement.js';

/** Where a monitor stands on the desktop, in the desktop's logical pixels. */
export interface MonitorArea {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly [space]?: 'desktop';
}

declare const space: unique symbol;

/** A head of a machine as a person sees it. */
export interface SeenHead {
    readonly monitor: MonitorArea;
    /** The head's size: device pixels of its window, which the guest is asked for. */
    readonly size: DeviceSize;
}

/** What lies along one axis: a monitor, and how long its heads are together. */
interface Stretch {
    readonly start: number;
    readonly end: number;
    readonly length: number;
}

/**
 * Where each head lies among the machine's others, so that they lie as the monitors do: heads of
 * monitors that touch do too, a gap stays, and none overlap. None is negative, and some head is at
 * the left and some at the top. Heads on the same monitor lie from left to right in their order.
 */
export function headOffsets(heads: readonly SeenHead[]): GuestPoint[] {
    const shelves = groupByMonitor(heads);
    const across = axis(
        shelves.map(({ monitor, width }) => stretch(monitor.x, monitor.width, width)),
    );
    const down = axis(
        shelves.map(({ monitor, height }) => stretch(monitor.y, monitor.height, height)),
    );
    const taken = new Map<Shelf, number>();
    return heads.map(head => {
        const shelf = shelves.find(({ monitor }) => isSame(monitor, head.monitor));
        if (!shelf) return { x: 0, y: 0 };
        const before = taken.get(shelf) ?? 0;
        taken.set(shelf, before + head.size.width);
        return { x: across(shelf.monitor.x) + before, y: down(shelf.monitor.y) };
    });
}

/** A monitor and what its heads take side by side. */
interface Shelf {
    readonly monitor: MonitorArea;
    width: number;
    height: number;
}

function groupByMonitor(heads: readonly SeenHead[]): Shelf[] {
    const shelves: Shelf[] = [];
    for (const { monitor, size } of heads) {
        let shelf = shelves.find(other => isSame(other.monitor, monitor));
        if (!shelf) shelves.push((shelf = { monitor, width: 0, height: 0 }));
        shelf.width += size.width;
        shelf.height = Math.max(shelf.height, size.height);
    }
    return shelves;
}

function isSame(a: MonitorArea, b: MonitorArea): boolean {
    return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function stretch(start: number, extent: number, length: number): Stretch {
    return { start, end: start + Math.max(extent, 1), length };
}

/**
 * From the desktop's pixels to the guest's along one axis. Between two edges of monitors the desktop
 * is stretched as much as the head needs that is the largest there for its monitor, so that every
 * head has room; a gap is stretched as what lies before it.
 */
function axis(stretches: readonly Stretch[]): (at: number) => number {
    const edges = stretches.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
    const mapped = new Map<number, number>();
    let [position, factor, last] = [0, 1, edges[0] ?? 0];
    for (const edge of edges) {
        const covering = stretches.filter(({ start, end }) => start <= last && edge <= end);
        if (covering.length > 0)
            factor = Math.max(...covering.map(({ start, end, length }) => length / (end - start)));
        position += (edge - last) * factor;
        mapped.set(edge, Math.round(position));
        last = edge;
    }
    return at => mapped.get(at) ?? 0;
}
