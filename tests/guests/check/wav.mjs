// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from 'node:fs';

const HEADER_BYTES = 44;

/** Reads what QEMU's `-audiodev wav` has written, 16 bits a sample; gives an array a channel. */
function readWav(path) {
    const bytes = readFileSync(path);
    const channels = bytes.readUInt16LE(22);
    const rate = bytes.readUInt32LE(24);
    if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.readUInt16LE(34) !== 16)
        throw new Error(`${path} is no sound file of 16 bits a sample`);
    const count = Math.floor((bytes.length - HEADER_BYTES) / 2 / channels);
    const sample = (channel, i) => bytes.readInt16LE(HEADER_BYTES + (i * channels + channel) * 2);
    const samples = Array.from({ length: channels }, (_, channel) =>
        Array.from({ length: count }, (__, i) => sample(channel, i)),
    );
    return { rate, samples };
}

function measure(samples, rate) {
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const loud = sample => Math.abs(sample) > peak / 10;
    const first = samples.findIndex(loud);
    const last = samples.findLastIndex(loud);
    const rises = [];
    for (let i = first + 1; i <= last; i++)
        if (samples[i - 1] < 0 && samples[i] >= 0) rises.push(i);
    const waves = rises.length - 1;
    return {
        peak,
        frequency: waves > 0 ? (waves * rate) / (rises.at(-1) - rises[0]) : 0,
        milliseconds: peak > 0 ? ((last - first) * 1000) / rate : 0,
    };
}

/**
 * The one tone in a recording, as each channel has it.
 *
 * @returns an array of { peak, frequency in Hz, milliseconds from its first to its last sample }
 */
export function measureTone(path) {
    const { rate, samples } = readWav(path);
    return samples.map(channel => measure(channel, rate));
}
