// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat } from '../../src/display1/audio-checks.js';
import { sleep } from '../support/main-loop.js';

const PIECE_MS = 10;

/** What a voice plays: a frequency for each channel, the last one for all others. */
export interface ToneOptions {
    readonly frequencies: readonly number[];
    /** Of full scale. */
    readonly level: number;
    readonly milliseconds: number;
}

function setSample(view: DataView, at: number, value: number, format: AudioFormat): void {
    const little = !format.isBigEndian;
    if (format.isFloat) {
        view.setFloat32(at, value, little);
        return;
    }
    const half = 2 ** (format.bits - 1);
    const whole = Math.round(value * (half - 1)) + (format.isSigned ? 0 : half);
    if (format.bits === 8) view.setUint8(at, whole & 0xff);
    else if (format.bits === 16) view.setUint16(at, whole & 0xffff, little);
    else view.setUint32(at, whole >>> 0, little);
}

/** A piece of a tone in any format that a machine may have. */
export function tonePiece(
    format: AudioFormat,
    { frequencies, level }: ToneOptions,
    firstFrame: number,
    frames: number,
): GLib.Bytes {
    const view = new DataView(new ArrayBuffer(frames * frameBytes(format)));
    const step = format.bits / 8;
    for (let frame = 0; frame < frames; frame++)
        for (let channel = 0; channel < format.channels; channel++) {
            const frequency = frequencies[channel] ?? frequencies.at(-1) ?? 0;
            const time = (firstFrame + frame) / format.frequency;
            const value = level * Math.sin(2 * Math.PI * frequency * time);
            setSample(view, (frame * format.channels + channel) * step, value, format);
        }
    return new GLib.Bytes(new Uint8Array(view.buffer));
}

/**
 * Plays a tone as a machine does: a piece every 10 ms, after a late one several at once.
 *
 * @returns when the first piece was given, in `GLib.get_monotonic_time()`
 */
export async function playTone(
    write: (bytes: GLib.Bytes) => void,
    format: AudioFormat,
    options: ToneOptions,
): Promise<number> {
    const frames = Math.round((format.frequency * PIECE_MS) / 1000);
    const pieces = Math.ceil(options.milliseconds / PIECE_MS);
    const beginUs = GLib.get_monotonic_time();
    for (let piece = 0; piece < pieces; piece++) {
        const dueMs = piece * PIECE_MS;
        const lateMs = (GLib.get_monotonic_time() - beginUs) / 1000 - dueMs;
        if (lateMs < 0) await sleep(Math.ceil(-lateMs));
        write(tonePiece(format, options, piece * frames, frames));
    }
    return beginUs;
}
