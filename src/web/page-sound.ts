// SPDX-License-Identifier: GPL-3.0-or-later
import type { WantedAudio } from '../rfb/viewer-messages.js';
import { writeSamples } from '../rfb/sound-samples.js';
import type { SoundListener, ViewersSound } from '../rfb/viewers-sound.js';
import type { WebSocketChannel } from '../rfb/websocket-channel.js';
import type { Closable } from './web-sessions.js';

/** What waits for a browser is heard too late: sound is left out while it is more than this. */
const MAX_WAITING_MS = 250;

/** What a machine plays, for one page: its samples as they come, and none that would be late. */
export class PageSound implements SoundListener, Closable {
    readonly #channel: WebSocketChannel;
    readonly #sound: ViewersSound;
    readonly #format: WantedAudio;
    readonly #ended: (sound: PageSound) => void;
    readonly #maxPending: number;
    #isClosed = false;

    /**
     * @param channel - the sound's from now on
     * @param format - signed samples of 16 bits
     * @param ended - called once, when the browser has left or it was closed
     */
    constructor(
        channel: WebSocketChannel,
        sound: ViewersSound,
        format: WantedAudio,
        ended: (sound: PageSound) => void,
    ) {
        this.#channel = channel;
        this.#sound = sound;
        this.#format = format;
        this.#ended = ended;
        const { bytesPerSample, channels, frequency } = format;
        this.#maxPending = (bytesPerSample * channels * frequency * MAX_WAITING_MS) / 1000;
        channel.watch({
            left: () => undefined,
            failed: () => {
                this.close();
            },
        });
        sound.add(this, format);
        void this.#untilGone();
    }

    /** It has nothing to say: whatever comes is its end. */
    async #untilGone(): Promise<void> {
        await this.#channel.read(1).catch(() => undefined);
        this.close();
    }

    soundBegan(): void {
        // The page notices by what comes.
    }

    soundHeard(samples: Int16Array): void {
        if (this.#channel.pending > this.#maxPending) return;
        this.#channel.send(writeSamples(samples, this.#format));
    }

    soundEnded(): void {
        // The page plays what it has, and then nothing.
    }

    close(): void {
        if (this.#isClosed) return;
        this.#isClosed = true;
        this.#sound.remove(this);
        this.#channel.close();
        this.#ended(this);
    }
}
