// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { AudioFormat, AudioVolume } from '../../display1/audio-checks.js';

/** What GStreamer calls samples of a format. */
export function sampleFormatName({ bits, isFloat, isSigned, isBigEndian }: AudioFormat): string {
    const kind = isFloat ? 'F' : isSigned ? 'S' : 'U';
    if (bits === 8) return `${kind}8`;
    return `${kind}${bits}${isBigEndian ? 'BE' : 'LE'}`;
}

/** Where the channels of more than two are, in the order in which cards for so many have them. */
const CHANNEL_MASKS: Readonly<Record<number, string>> = {
    3: '0xb',
    4: '0x33',
    5: '0x37',
    6: '0x3f',
    7: '0x13f',
    8: '0xc3f',
};

/** A format as GStreamer writes it. */
export function rawAudioCaps(format: AudioFormat): string {
    const { frequency, channels } = format;
    const mask = CHANNEL_MASKS[channels];
    const places = mask === undefined ? '' : `,channel-mask=(bitmask)${mask}`;
    return (
        `audio/x-raw,format=${sampleFormatName(format)},rate=${frequency},channels=${channels}` +
        `,layout=interleaved${places}`
    );
}

/** Full volume of a machine. */
const FULL_VOLUME = 255;

/** The factors for each channel; a volume for fewer channels counts for all with its last. */
export function gainsOf(volume: AudioVolume, { channels }: AudioFormat): number[] {
    return Array.from({ length: channels }, (_, channel) => {
        if (volume.isMuted) return 0;
        return (volume.channels[channel] ?? volume.channels.at(-1) ?? FULL_VOLUME) / FULL_VOLUME;
    });
}

type Sample = (at: number) => number;
type SetSample = (at: number, value: number) => void;

function accessors(view: DataView, format: AudioFormat): { get: Sample; set: SetSample } {
    const little = !format.isBigEndian;
    if (format.isFloat)
        return {
            get: at => view.getFloat32(at, little),
            set: (at, value) => {
                view.setFloat32(at, value, little);
            },
        };
    // Unsigned samples are silent in their middle.
    const middle = format.isSigned ? 0 : 2 ** (format.bits - 1);
    switch (format.bits) {
        case 8:
            return {
                get: at => (format.isSigned ? view.getInt8(at) : view.getUint8(at) - middle),
                set: (at, value) => {
                    view.setUint8(at, value + middle);
                },
            };
        case 16:
            return {
                get: at =>
                    format.isSigned
                        ? view.getInt16(at, little)
                        : view.getUint16(at, little) - middle,
                set: (at, value) => {
                    view.setUint16(at, value + middle, little);
                },
            };
        case 32:
            return {
                get: at =>
                    format.isSigned
                        ? view.getInt32(at, little)
                        : view.getUint32(at, little) - middle,
                set: (at, value) => {
                    view.setUint32(at, value + middle, little);
                },
            };
    }
}

/**
 * Makes samples softer, each channel by its own factor of 0 to 1.
 *
 * @param gains - for each channel; missing ones are 1
 * @returns the same bytes where nothing is to be done, else a copy
 */
export function applyGains(
    bytes: GLib.Bytes,
    format: AudioFormat,
    gains: readonly number[],
): GLib.Bytes {
    if (gains.every(gain => gain === 1)) return bytes;
    const array = bytes.toArray().slice();
    const { get, set } = accessors(new DataView(array.buffer), format);
    const step = format.bits / 8;
    let channel = 0;
    for (let at = 0; at + step <= array.length; at += step) {
        const sample = get(at) * (gains[channel] ?? 1);
        set(at, format.isFloat ? sample : Math.trunc(sample));
        channel = (channel + 1) % format.channels;
    }
    return new GLib.Bytes(array);
}

/** So many bytes of nothing to hear. */
export function silence(format: AudioFormat, size: number): GLib.Bytes {
    const array = new Uint8Array(size);
    if (format.isFloat || format.isSigned) return new GLib.Bytes(array);
    const bytes = format.bits / 8;
    const highest = format.isBigEndian ? 0 : bytes - 1;
    for (let at = highest; at < size; at += bytes) array[at] = 0x80;
    return new GLib.Bytes(array);
}
