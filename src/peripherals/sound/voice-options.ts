// SPDX-License-Identifier: LGPL-2.1-or-later
import type { AudioFormat } from '../../display1/audio-checks.js';
import type { GStreamer } from '../gstreamer.js';

/** What plays or records one voice of a machine is made with this. */
export interface VoiceOptions {
    readonly gstreamer: GStreamer;
    /** What the desktop's sound settings call it. */
    readonly name: string;
    readonly format: AudioFormat;
    /** Called with a sentence when there is no sound, and with null when there is again. */
    readonly troubled: (reason: string | null) => void;
}
