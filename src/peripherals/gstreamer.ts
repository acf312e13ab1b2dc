// SPDX-License-Identifier: LGPL-2.1-or-later
import type GstNamespace from 'gi://Gst?version=1.0';
import type GstAppNamespace from 'gi://GstApp?version=1.0';

/** What sound and recordings use of GStreamer. */
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
            'Sound and recordings take GStreamer, which is not installed: install gir1.2-gst-plugins-base-1.0, or what your system calls it.',
        );
    }
}

/**
 * Loads GStreamer for the first who needs it: a window without sound that records nothing never
 * has it.
 *
 * @throws RangeError, in a sentence, where it is not installed
 */
export function loadGStreamer(): Promise<GStreamer> {
    loading ??= load();
    return loading;
}
