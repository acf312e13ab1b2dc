// SPDX-License-Identifier: GPL-3.0-or-later
import type { WantedAudio } from './viewer-messages.js';

/** What QEMU sends to a viewer that has not said how it wants sound. */
export const DEFAULT_AUDIO: WantedAudio = {
    bytesPerSample: 2,
    isSigned: true,
    channels: 2,
    frequency: 44_100,
};

/**
 * Samples as a viewer wants them, least significant byte first, as QEMU's own server sends them
 * whatever computer it runs on.
 */
export function writeSamples(
    samples: Int16Array,
    { bytesPerSample, isSigned }: WantedAudio,
): Uint8Array {
    const bytes = new Uint8Array(samples.length * bytesPerSample);
    const high = bytesPerSample - 1;
    // Unsigned samples are silent in their middle.
    const flip = isSigned ? 0 : 0x80;
    for (const [index, sample] of samples.entries()) {
        const at = index * bytesPerSample;
        bytes[at + high] = (sample >> 8) ^ flip;
        if (high > 0) bytes[at + high - 1] = sample;
    }
    return bytes;
}
