// SPDX-License-Identifier: GPL-3.0-or-later
import { joinArrays } from '../memory/join-arrays.js';
import { ByteWriter } from './byte-writer.js';
import { AudioNews, FromServer, QemuMessage } from './numbers.js';
import { DEFAULT_AUDIO, writeSamples } from './sound-samples.js';
import type { WantedAudio } from './viewer-messages.js';
import type { SoundListener, ViewersSound } from './viewers-sound.js';

/** What a viewer's sound needs of its session. */
export interface ViewerSoundPorts {
    readonly send: (message: Uint8Array) => void;
    /** How many bytes have not left yet. */
    readonly pending: () => number;
    /** What the machine plays; null where it has no sound. */
    readonly sound: ViewersSound | null;
}

/** Sound waits while more than this has not left: it would be heard too late. */
const MAX_PENDING = 64 * 1024;

/** Older sound is dropped: a viewer that does not keep up hears gaps, and no past. */
export const MAX_WAITING_MS = 300;

/** One viewer's sound: QEMU's audio messages. */
export class ViewerSound implements SoundListener {
    readonly #ports: ViewerSoundPorts;
    readonly #waiting: Uint8Array[] = [];
    #waitingBytes = 0;
    #format = DEFAULT_AUDIO;
    #isOn = false;

    constructor(ports: ViewerSoundPorts) {
        this.#ports = ports;
    }

    /** The viewer wants sound, or none. */
    enable(isOn: boolean): void {
        this.#isOn = isOn;
        this.#forget();
        if (isOn) this.#ports.sound?.add(this, this.#format);
        else this.#ports.sound?.remove(this);
    }

    /** How the viewer wants it, from now on. */
    setFormat(format: WantedAudio): void {
        this.#format = format;
        if (this.#isOn) this.enable(true);
    }

    soundBegan(): void {
        this.#tell(AudioNews.BEGIN);
    }

    soundHeard(samples: Int16Array): void {
        const bytes = writeSamples(samples, this.#format);
        this.#waiting.push(bytes);
        this.#waitingBytes += bytes.length;
        const { bytesPerSample, channels, frequency } = this.#format;
        const limit = (bytesPerSample * channels * frequency * MAX_WAITING_MS) / 1000;
        // The newest stays, however long it is.
        while (this.#waitingBytes > limit && this.#waiting.length > 1)
            this.#waitingBytes -= this.#waiting.shift()?.length ?? 0;
        this.flush();
    }

    soundEnded(): void {
        this.#forget();
        this.#tell(AudioNews.END);
    }

    /** Bytes have left: what waits may follow. */
    flush(): void {
        if (this.#waiting.length === 0 || this.#ports.pending() > MAX_PENDING) return;
        const data = joinArrays(this.#waiting);
        this.#forget();
        this.#send(AudioNews.DATA, writer => writer.u32(data.length).bytes(data));
    }

    #forget(): void {
        this.#waiting.length = 0;
        this.#waitingBytes = 0;
    }

    #tell(news: number): void {
        this.#send(news, () => undefined);
    }

    #send(news: number, fill: (writer: ByteWriter) => unknown): void {
        const writer = new ByteWriter().u8(FromServer.QEMU).u8(QemuMessage.AUDIO).u16(news);
        fill(writer);
        this.#ports.send(writer.take());
    }

    close(): void {
        this.#isOn = false;
        this.#forget();
        this.#ports.sound?.remove(this);
    }
}
