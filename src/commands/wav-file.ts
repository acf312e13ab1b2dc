// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes } from '../display1/audio-checks.js';
import { TAP_FORMAT } from '../peripherals/sound/audio-tap.js';

const HEADER_BYTES = 44;
const PCM = 1;

/** Readers take it as “to the end of the file”. */
const UNKNOWN = 0xffffffff;

/** The beginning of a WAV file of that many bytes of sound. */
function header(dataBytes: number): Uint8Array {
    const bytes = new Uint8Array(HEADER_BYTES);
    const view = new DataView(bytes.buffer);
    const text = (at: number, word: string): void => {
        bytes.set(new TextEncoder().encode(word), at);
    };
    const { bits, channels, frequency } = TAP_FORMAT;
    text(0, 'RIFF');
    view.setUint32(4, Math.min(UNKNOWN, dataBytes + HEADER_BYTES - 8), true);
    text(8, 'WAVEfmt ');
    view.setUint32(16, 16, true);
    view.setUint16(20, PCM, true);
    view.setUint16(22, channels, true);
    view.setUint32(24, frequency, true);
    view.setUint32(28, frequency * frameBytes(TAP_FORMAT), true);
    view.setUint16(32, frameBytes(TAP_FORMAT), true);
    view.setUint16(34, bits, true);
    text(36, 'data');
    view.setUint32(40, Math.min(UNKNOWN, dataBytes), true);
    return bytes;
}

/** Writes sound as it comes; where the stream can be wound back its length is put in at the end. */
export class WavFile {
    readonly #stream: Gio.OutputStream;
    #bytes = 0;

    constructor(stream: Gio.OutputStream) {
        this.#stream = stream;
        this.#write(header(UNKNOWN));
    }

    /** How many there are. */
    get frames(): number {
        return this.#bytes / frameBytes(TAP_FORMAT);
    }

    add(samples: Int16Array): void {
        this.#write(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
        this.#bytes += samples.byteLength;
    }

    #write(bytes: Uint8Array): void {
        this.#stream.write_bytes(new GLib.Bytes(bytes), null);
    }

    close(): void {
        if (this.#stream instanceof Gio.FileOutputStream && this.#stream.can_seek()) {
            this.#stream.seek(0, GLib.SeekType.SET, null);
            this.#write(header(this.#bytes));
        }
        this.#stream.close(null);
    }
}
