// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gst from 'gi://Gst?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import type { GStreamer } from '../gstreamer.js';
import { LivePipeline, makeElement } from './live-pipeline.js';
import { changeInThread } from './state-change.js';

/** A daemon that has not answered by then is said to hang; it is waited for all the same. */
const PATIENCE_MS = 3000;

const US_PER_MS = 1000;

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

/** How an element is connected to its daemon. */
export interface VoiceLink {
    /** What the desktop's sound settings call it. */
    readonly name: string;
    /** What the daemon holds ready, and in pieces of what length. */
    readonly bufferMs: number;
    readonly periodMs: number;
}

function applyLink({ Gst }: GStreamer, element: Gst.Element, link: VoiceLink): void {
    // PipeWire's own elements have no such buffer: the daemon says how much is held.
    if ('buffer_time' in element && 'latency_time' in element) {
        element.buffer_time = link.bufferMs * US_PER_MS;
        element.latency_time = link.periodMs * US_PER_MS;
    }
    if (!('stream_properties' in element)) return;
    const properties = Gst.Structure.new_empty('properties');
    properties.set_value('media.name', link.name);
    element.stream_properties = properties;
}

/**
 * A voice's way between us and its daemon, by which it is converted.
 *
 * @param first - where the sound comes from
 * @param last - where it goes to
 * @param atDaemon - which of them is the daemon's
 * @param failed - called once, with GStreamer's reason
 */
export function voicePipeline(
    gstreamer: GStreamer,
    [first, last]: readonly [Gst.Element, Gst.Element],
    atDaemon: Gst.Element,
    link: VoiceLink,
    failed: (reason: string) => void,
): LivePipeline {
    applyLink(gstreamer, atDaemon, link);
    const converters = ['audioconvert', 'audioresample'].map(name => makeElement(gstreamer, name));
    return new LivePipeline(gstreamer, [first, ...converters, last], changeInThread, failed);
}
