// SPDX-License-Identifier: GPL-3.0-or-later
import { socketAddress } from './server.js';
import type { Quality } from './view-settings.js';

interface SoundFormat {
    readonly path: string;
    readonly channels: number;
    readonly rate: number;
}

/** As the server has it. */
const FULL: SoundFormat = { path: 'sound/full', channels: 2, rate: 48_000 };
const LOW: SoundFormat = { path: 'sound/low', channels: 1, rate: 24_000 };

function formatFor(quality: Quality): SoundFormat {
    return quality === 'low' ? LOW : FULL;
}

const RETRY_MS = 2000;

/** The machine's sound: nothing is sent, and nothing heard, until the person wants it. */
export class Sound {
    readonly #quality: () => Quality;
    readonly #changed: () => void;
    #context: AudioContext | null = null;
    #format = FULL;
    #node: AudioWorkletNode | null = null;
    #socket: WebSocket | null = null;
    #timer = 0;
    /** Whether there is a machine that has sound. */
    #isThere = false;

    /** @param changed - called when it is turned on or off */
    constructor(quality: () => Quality, changed: () => void) {
        this.#quality = quality;
        this.#changed = changed;
        document.addEventListener('visibilitychange', () => {
            // Phones stop it while something else is heard.
            if (!document.hidden) void this.#context?.resume().catch(() => undefined);
        });
    }

    /** Browsers play such sound only in pages that came by a way on which nobody reads along. */
    static get isPossible(): boolean {
        return window.isSecureContext && 'AudioWorkletNode' in window;
    }

    get isOn(): boolean {
        return this.#context !== null;
    }

    /** Turns it on or off; to be called by a press, or browsers do not allow it. */
    async toggle(): Promise<void> {
        if (this.#context) this.#turnOff();
        else await this.#turnOn();
    }

    async #turnOn(): Promise<void> {
        this.#format = formatFor(this.#quality());
        const { rate, channels } = this.#format;
        const context = new AudioContext({ sampleRate: rate, latencyHint: 'interactive' });
        this.#context = context;
        this.#changed();
        try {
            await context.audioWorklet.addModule('sound-worklet.js');
            await context.resume();
        } catch (error) {
            console.warn('sound', error);
            if (this.#context === context) this.#turnOff();
            return;
        }
        if (this.#context !== context) return;
        this.#node = new AudioWorkletNode(context, 'machine-sound', {
            numberOfInputs: 0,
            outputChannelCount: [channels],
        });
        this.#node.connect(context.destination);
        this.#listen();
    }

    #turnOff(): void {
        void this.#context?.close();
        this.#context = null;
        this.#node = null;
        this.#hangUp();
        this.#changed();
    }

    /** The machine is there or not, and has sound or none. */
    set isThere(isThere: boolean) {
        this.#isThere = isThere;
        if (isThere) this.#listen();
        else this.#hangUp();
    }

    /** The person wants more or less of the line to be taken. */
    qualityChanged(): void {
        if (!this.#context || formatFor(this.#quality()) === this.#format) return;
        this.#turnOff();
        void this.#turnOn();
    }

    #listen(): void {
        const node = this.#node;
        if (!this.#isThere || !node || this.#socket) return;
        window.clearTimeout(this.#timer);
        const socket = new WebSocket(socketAddress(this.#format.path));
        this.#socket = socket;
        socket.binaryType = 'arraybuffer';
        socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
            node.port.postMessage(data, [data]);
        });
        socket.addEventListener('close', () => {
            if (this.#socket !== socket) return;
            this.#socket = null;
            this.#timer = window.setTimeout(() => {
                this.#listen();
            }, RETRY_MS);
        });
    }

    #hangUp(): void {
        window.clearTimeout(this.#timer);
        const socket = this.#socket;
        this.#socket = null;
        socket?.close();
    }

    /** Ends it for good. */
    close(): void {
        if (this.#context) this.#turnOff();
    }
}
