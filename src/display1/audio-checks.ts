// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The door for what a machine says of its sound.
import GLib from 'gi://GLib?version=2.0';

import { Rejected } from './checks.js';
import { readUint64 } from './uint64.js';

const MIN_FREQUENCY = 8000;
const MAX_FREQUENCY = 384_000;
const MAX_CHANNELS = 8;

/** A second of the richest format is 12 MiB; a Write carries about 10 ms. */
const MAX_WRITE_BYTES = 16 * 1024 * 1024;

const MAX_READ_BYTES = 1024 * 1024;

/** How a voice's samples lie in memory: interleaved frames, a sample for each channel. */
export interface AudioFormat {
    readonly bits: 8 | 16 | 32;
    readonly isSigned: boolean;
    readonly isFloat: boolean;
    /** Frames a second. */
    readonly frequency: number;
    readonly channels: number;
    readonly isBigEndian: boolean;
}

/** A voice of a machine; `id` is a number that only this machine understands. */
export interface AudioInit {
    readonly id: bigint;
    readonly format: AudioFormat;
}

/** How loud a voice is. */
export interface AudioVolume {
    readonly id: bigint;
    readonly isMuted: boolean;
    /** 0…255 for each channel. */
    readonly channels: readonly number[];
}

/** Bytes of one frame. */
export function frameBytes({ bits, channels }: AudioFormat): number {
    return (bits / 8) * channels;
}

function id(parameters: GLib.Variant): bigint {
    return readUint64(parameters.get_child_value(0));
}

function checkBits(bits: number): AudioFormat['bits'] {
    if (bits === 8 || bits === 16 || bits === 32) return bits;
    throw new Rejected(`samples of ${bits} bits`);
}

/** `Init(tybbuyuub)` of either audio listener. */
export function checkAudioInit(parameters: GLib.Variant): AudioInit {
    const format = {
        bits: checkBits(parameters.get_child_value(1).get_byte()),
        isSigned: parameters.get_child_value(2).get_boolean(),
        isFloat: parameters.get_child_value(3).get_boolean(),
        frequency: parameters.get_child_value(4).get_uint32(),
        channels: parameters.get_child_value(5).get_byte(),
        isBigEndian: parameters.get_child_value(8).get_boolean(),
    };
    const { frequency, channels } = format;
    if (frequency < MIN_FREQUENCY || frequency > MAX_FREQUENCY)
        throw new Rejected(`${frequency} frames a second`);
    if (channels < 1 || channels > MAX_CHANNELS) throw new Rejected(`${channels} channels`);
    if (format.isFloat && format.bits !== 32)
        throw new Rejected(`floating samples of ${format.bits} bits`);
    const claimed = parameters.get_child_value(6).get_uint32();
    if (claimed !== frameBytes(format))
        throw new Rejected(`${claimed} bytes a frame, ${frameBytes(format)} expected`);
    return { id: id(parameters), format };
}

/** `Fini(t)`. */
export function checkAudioFini(parameters: GLib.Variant): bigint {
    return id(parameters);
}

/** `SetEnabled(tb)`. */
export function checkAudioEnabled(parameters: GLib.Variant): { id: bigint; isEnabled: boolean } {
    return { id: id(parameters), isEnabled: parameters.get_child_value(1).get_boolean() };
}

/** `SetVolume(tbay)`. */
export function checkAudioVolume(parameters: GLib.Variant): AudioVolume {
    const volumes = parameters.get_child_value(2);
    const count = volumes.n_children();
    if (count > MAX_CHANNELS) throw new Rejected(`a volume for ${count} channels`);
    const channels = Array.from({ length: count }, (_, i) => volumes.get_child_value(i).get_byte());
    return { id: id(parameters), isMuted: parameters.get_child_value(1).get_boolean(), channels };
}

/** `AudioOutListener.Write(tay)`; the bytes are shared with the message. */
export function checkAudioWrite(parameters: GLib.Variant): { id: bigint; bytes: GLib.Bytes } {
    const bytes = parameters.get_child_value(1).get_data_as_bytes();
    if (bytes.get_size() > MAX_WRITE_BYTES)
        throw new Rejected(`${bytes.get_size()} bytes of sound at once`);
    return { id: id(parameters), bytes };
}

/** `AudioInListener.Read(tt)`; a shorter answer is allowed, so a wild size is cut. */
export function checkAudioRead(parameters: GLib.Variant): { id: bigint; size: number } {
    const size = readUint64(parameters.get_child_value(1));
    const limit = BigInt(MAX_READ_BYTES);
    return { id: id(parameters), size: Number(size < limit ? size : limit) };
}
