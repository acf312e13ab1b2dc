// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is there in a browser's thread for sound, of which TypeScript's DOM knows nothing.
declare const sampleRate: number;

declare class AudioWorkletProcessor {
    readonly port: MessagePort;
}

declare function registerProcessor(
    name: string,
    processor: new (options: AudioWorkletNodeOptions) => AudioWorkletProcessor,
): void;
