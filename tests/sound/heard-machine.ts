// SPDX-License-Identifier: GPL-3.0-or-later
import type { AudioFormat } from '../../src/display1/audio-checks.js';
import { Audio } from '../../src/display1/audio.js';
import type { ProducedOutVoice } from '../../src/display1/produced-audio.js';
import type { GStreamer } from '../../src/peripherals/gstreamer.js';
import { SoundOut } from '../../src/peripherals/sound/sound-out.js';
import { sleep, until } from '../support/main-loop.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { Monitor, RATE, type Recording } from './monitor.js';
import { playTone, type ToneOptions } from './paced-tone.js';
import { reportTone, type ToneReport } from '../support/tone-report.js';

/** What most machines play. */
export const PLAIN: AudioFormat = {
    bits: 16,
    isSigned: true,
    isFloat: false,
    isBigEndian: false,
    frequency: 48_000,
    channels: 2,
};

/** What is on its way when the last piece was given. */
const TAIL_MS = 150;

/** A busy computer may break a tone; one that is always broken is our fault. */
const ATTEMPTS = 5;

/** A tone that was played, and how it was heard. */
export interface HeardTone extends ToneReport {
    readonly right: ToneReport;
    /** From the first piece's writing until its beginning could be read at the loudspeaker. */
    readonly latencyMs: number;
    readonly recording: Recording;
}

/** A machine of our own whose sound is played over D-Bus, and recorded at the loudspeaker. */
export class HeardMachine {
    readonly sound: SoundOut;
    readonly #machine = new ProducedMachine();
    #audio: Audio | null = null;

    constructor(
        gstreamer: GStreamer,
        public monitor: Monitor,
    ) {
        this.sound = new SoundOut(gstreamer, 'toaster');
    }

    /** One that is connected, before a loudspeaker that can be listened to. */
    static async start(gstreamer: GStreamer): Promise<HeardMachine> {
        const machine = new HeardMachine(gstreamer, new Monitor(gstreamer));
        await machine.connect();
        await machine.monitor.ready();
        return machine;
    }

    async connect(): Promise<void> {
        const control = await this.#machine.connect();
        this.#audio = new Audio(control);
        await this.sound.listen(this.#audio, null);
        await until(() => this.#machine.audio.outListeners > 0, 'the machine to be listened to');
    }

    open(format: AudioFormat = PLAIN): ProducedOutVoice {
        return this.#machine.audio.openOut(format);
    }

    /** Plays a tone and says how it was heard. */
    async play(
        voice: ProducedOutVoice,
        format: AudioFormat,
        options: ToneOptions,
    ): Promise<HeardTone> {
        this.monitor.forget();
        const begunUs = await playTone(
            bytes => {
                voice.write(bytes);
            },
            format,
            options,
        );
        await sleep(TAIL_MS);
        const recording = this.monitor.heard();
        const left = reportTone(recording.left, RATE);
        const right = reportTone(recording.right, RATE);
        const firstUs = left.first < 0 ? Infinity : recording.timeOf(left.first);
        return { ...left, right, latencyMs: (firstUs - begunUs) / 1000, recording };
    }

    /** Plays it until it is heard as it should be, a few times at most. */
    async playUntil(
        fits: (heard: HeardTone) => boolean,
        ...what: Parameters<HeardMachine['play']>
    ): Promise<HeardTone> {
        let heard = await this.play(...what);
        for (let attempt = 1; attempt < ATTEMPTS && !fits(heard); attempt++)
            heard = await this.play(...what);
        return heard;
    }

    close(): void {
        this.sound.close();
        this.#audio?.close();
        this.#machine.close();
    }
}
