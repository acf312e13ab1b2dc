// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gst from 'gi://Gst?version=1.0';

import { nativeGst } from '../../native/native-gst.js';
import type { GStreamer } from '../gstreamer.js';

/** Brings an element into a state. @returns whether it could be */
export type StateChange = (
    gstreamer: GStreamer,
    element: Gst.Element,
    state: Gst.State,
) => boolean | Promise<boolean>;

/** For elements that wait for nobody. */
export function changeAtOnce({ Gst }: GStreamer, element: Gst.Element, state: Gst.State): boolean {
    return element.set_state(state) !== Gst.StateChangeReturn.FAILURE;
}

/**
 * For elements that speak with a sound daemon, and wait for its answers: in a thread, so that one that
 * hangs keeps nothing but its sound. Without the private library the main loop waits with them.
 */
export function changeInThread(
    gstreamer: GStreamer,
    element: Gst.Element,
    state: Gst.State,
): boolean | Promise<boolean> {
    const library = nativeGst();
    if (!library) return changeAtOnce(gstreamer, element, state);
    return new Promise(resolve => {
        library.change_state_async(element, state, (_element, result) => {
            resolve(library.change_state_finish(result));
        });
    });
}
