// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gst from 'gi://Gst?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import type { GStreamer } from '../gstreamer.js';
import type { LivePipeline } from './live-pipeline.js';

/** A daemon that has not answered by then is said to hang; it is waited for all the same. */
const PATIENCE_MS = 3000;

/** Puts the element that plays or records into a pipeline. */
type Build = (element: Gst.Element) => LivePipeline;

/** GStreamer's own choice would be one that plays nothing where all fail, and says nothing of it. */
async function firstThatOpens(
    { Gst }: GStreamer,
    names: readonly string[],
    build: Build,
): Promise<LivePipeline> {
    for (const name of names) {
        const element = Gst.ElementFactory.make(name, null);
        if (!element) continue;
        // One that is connected would ask its daemon what it takes when it is linked.
        const pipeline = build(element);
        if (await pipeline.open()) return pipeline;
        pipeline.close();
    }
    throw new RangeError('There is no sound here: neither PulseAudio nor PipeWire answers.');
}

/**
 * Makes a pipeline that is connected to a sound daemon.
 *
 * @param names - of the elements that do so, the best first
 * @param hangs - told, in a sentence, of a daemon that lets wait for its answer
 * @throws RangeError, in a sentence, where there is no daemon
 */
export async function connectToDaemon(
    gstreamer: GStreamer,
    names: readonly string[],
    build: Build,
    hangs: (sentence: string) => void,
): Promise<LivePipeline> {
    let timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, PATIENCE_MS, () => {
        timer = 0;
        hangs('There is no sound: the sound daemon does not answer.');
        return GLib.SOURCE_REMOVE;
    });
    try {
        return await firstThatOpens(gstreamer, names, build);
    } finally {
        if (timer !== 0) GLib.source_remove(timer);
    }
}

/** Says what the desktop's sound settings call what an element plays or records. */
export function nameStream({ Gst }: GStreamer, element: Gst.Element, name: string): void {
    if (!('stream_properties' in element)) return;
    const properties = Gst.Structure.new_empty('properties');
    properties.set_value('media.name', name);
    element.stream_properties = properties;
}
