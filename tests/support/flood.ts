// SPDX-License-Identifier: GPL-3.0-or-later
//
// A listener under a flood: what it lived through, and at what cost.
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

import { Listener, type ListenerHandler } from '../../src/display1/listener.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { startFlood, type FloodReport } from './flood-sender.js';
import { ProcessWatch, type ProcessReport } from './process-watch.js';

/** What the project promises under a flood of any kind. */
export const MAX_GAP_MS = 250;
export const MAX_GROWTH_MIB = 100;

/** Counts, and holds on to the latest picture as whoever shows it does. */
class Viewer implements ListenerHandler {
    calls = 0;
    picture: GLib.Bytes | null = null;
    isClosed = false;

    scanout: ListenerHandler['scanout'] = ({ bytes }) => {
        this.#take(bytes);
    };
    update: ListenerHandler['update'] = ({ bytes }) => {
        this.#take(bytes);
    };
    scanoutMap: ListenerHandler['scanoutMap'] = ({ bytes }) => {
        this.#take(bytes);
    };
    updateMap = (): void => void this.calls++;
    disable = (): void => void this.calls++;
    mouseSet = (): void => void this.calls++;
    cursorDefine = (): void => void this.calls++;
    closed = (): void => {
        this.isClosed = true;
    };

    /** Of no use to dmabuf.ts: the descriptors are closed at once, and nobody waits. */
    readonly dmabuf = {
        scanoutDmabuf: ({ planes }: { planes: readonly { fd: number }[] }): void => {
            this.calls++;
            for (const { fd } of planes) GLib.close(fd);
        },
        updateDmabuf: (_damage: unknown, done: () => void): void => {
            this.calls++;
            done();
        },
    };

    #take(bytes: GLib.Bytes): void {
        this.calls++;
        this.picture = bytes;
    }
}

/** One flood of one kind. */
export interface FloodResult extends FloodReport, ProcessReport {
    readonly kind: string;
    /** Calls that reached the program. */
    readonly delivered: number;
    /** Why the listener closed the connection; null if it bore the flood. */
    readonly reason: string | null;
}

/** Has another process flood a listener of this one for so long. */
export async function runFlood(kind: string, milliseconds: number): Promise<FloodResult> {
    const [ours, theirs] = socketPair();
    const viewer = new Viewer();
    const sending = startFlood(theirs, kind, milliseconds);
    const options = { map: true, dmabuf: viewer.dmabuf };
    const listener = await Listener.open(ours, viewer, options, null);
    // What earlier floods left is not this one's growth.
    System.gc();
    const watch = new ProcessWatch();
    const sent = await sending;
    const report = watch.end();
    const reason = listener.floodReason;
    listener.close();
    return { kind, ...sent, ...report, delivered: viewer.calls, reason };
}

/** One line for a person. */
export function describeFlood(result: FloodResult): string {
    const { kind, sent, seconds, delivered, reason, grownMib } = result;
    const gaps = [result.longestOwnGapMs, result.longestGapMs].map(value => value.toFixed(0));
    return [
        kind.padEnd(28),
        `${sent} sent in ${seconds.toFixed(1)} s, ${delivered} delivered`,
        `longest gap ${gaps.join(' of ')} ms`,
        grownMib === null ? 'growth unknown' : `grew ${grownMib.toFixed(0)} MiB`,
        reason === null ? 'borne' : `closed: ${reason}`,
    ].join(', ');
}
