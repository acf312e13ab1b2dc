// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs in the browser's thread for sound: what comes by the port is played.
import { SoundBuffer } from './sound-buffer.js';

class MachineSound extends AudioWorkletProcessor {
    readonly #buffer: SoundBuffer;

    constructor(options: AudioWorkletNodeOptions) {
        super();
        this.#buffer = new SoundBuffer(sampleRate, options.outputChannelCount?.[0] ?? 1);
        this.port.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
            this.#buffer.push(new Int16Array(data));
        };
    }

    process(_inputs: Float32Array[][], [outputs = []]: Float32Array[][]): boolean {
        this.#buffer.pull(outputs);
        return true;
    }
}

registerProcessor('machine-sound', MachineSound);
