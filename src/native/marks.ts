// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { native } from './native.js';

/** What a recording of Sysprof shows of a frame's way, each under its name. */
export type MarkName =
    /** A listener's call, from the moment it reaches JavaScript. */
    | 'receive'
    /** The checks of what came in it, within `receive`. */
    | 'check'
    /** A texture made of a part of the picture, within `draw`. */
    | 'texture'
    /** The widget's snapshot. */
    | 'draw';

const recorder = native?.mark_is_recorded() === true ? native : null;

/** When something begins that {@link endMark} will end; 0 where nobody records. */
export function beginMark(): number {
    return recorder ? GLib.get_monotonic_time() : 0;
}

/** Notes what began with {@link beginMark}; nothing where nobody records. */
export function endMark(name: MarkName, begin: number): void {
    recorder?.mark(name, begin, GLib.get_monotonic_time() - begin, '');
}

/** Gives what `work` makes of `argument`, and notes how long that took. */
export function marked<A, R>(name: MarkName, work: (argument: A) => R, argument: A): R {
    const begin = beginMark();
    try {
        return work(argument);
    } finally {
        endMark(name, begin);
    }
}
