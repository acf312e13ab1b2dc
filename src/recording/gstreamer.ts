// SPDX-License-Identifier: GPL-3.0-or-later
import type GstNamespace from 'gi://Gst?version=1.0';
import type GstAppNamespace from 'gi://GstApp?version=1.0';

/** What recording uses of GStreamer. */
export interface GStreamer {
    readonly Gst: typeof GstNamespace;
    readonly GstApp: typeof GstAppNamespace;
}

let loading: Promise<GStreamer> | null = null;

async function load(): Promise<GStreamer> {
    try {
        const [{ default: Gst }, { default: GstApp }] = await Promise.all([
            import('gi://Gst?version=1.0'),
            import('gi://GstApp?version=1.0'),
        ]);
        Gst.init(null);
        return { Gst, GstApp };
    } catch {
        throw new RangeError(
            'Recording takes GStreamer, which is not installed: install gir1.2-gst-plugins-base-1.0, or what your system calls it.',
        );
    }
}

/**
 * Loads GStreamer when the first recording begins: a window that records nothing starts without.
 *
 * @throws RangeError, in a sentence, where it is not installed
 */
export function loadGStreamer(): Promise<GStreamer> {
    loading ??= load();
    return loading;
}
