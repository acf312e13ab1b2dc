// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { ClipboardData, ClipboardGrab } from '../display1/clipboard-checks.js';
import { Selection, TEXT_MIME, type ProducedClipboard } from '../display1/clipboard.js';
import { Producer } from '../display1/producer.js';
import { DemoConsole, possibleSize, type Size } from './demo-console.js';
import { FrameClock } from './frame-clock.js';
import { FRAME_NUMBERS } from './frame-number.js';
import { Qnum } from './key-names.js';
import { Line } from './lines.js';
import { Microphone, SILENCE_DB } from './microphone.js';
import { SerialEcho } from './serial-echo.js';
import { BLOCK_FRAMES, Tone, TONE_HZ } from './tone.js';

export interface DemoOptions {
    /** Guest pixels, before a viewer says another size. */
    readonly size: Size;
    /** Frames a second. */
    readonly fps: number;
    readonly consoles: number;
    /** Told of everything that is done to the machine, a line each. */
    readonly log?: (line: string) => void;
}

const OFFER = 'Greetings from the Vitrine demo: this text came through its clipboard.';

const HELP = 'F2 mouse kind  F3 tone  F4 microphone  F5 offer a text';

/** A line shows no more of what others wrote, and nothing that is no character. */
const SHOWN_TEXT = 48;

function shownText(text: string): string {
    return text.slice(0, SHOWN_TEXT).replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
}

/** Twenty bars from silence to the loudest. */
function levelBar(decibels: number): string {
    const bars = Math.round((1 - decibels / SILENCE_DB) * 20);
    return `[${'|'.repeat(bars).padEnd(20, '.')}] ${decibels.toFixed(0)} dB`;
}

/**
 * A machine without a guest that has everything a viewer can show: moving pictures with numbers
 * on them, the echo of all input, sound both ways, a serial line and a clipboard.
 */
export class DemoMachine {
    /** Tells it from another demo that runs beside it. */
    readonly uuid = GLib.uuid_string_random() ?? '';
    /** What is served; the machine's own. */
    readonly producer: Producer;

    #options: DemoOptions;
    #consoles: readonly DemoConsole[];
    #clipboard: ProducedClipboard;
    #tone: Tone;
    #microphone: Microphone;
    #serial: SerialEcho;
    #clock: FrameClock;
    #frameNumber = 0;
    #drawSource = 0;
    /** When the second of the shown frame rate began, and with which frame. */
    #rateSince = { time: GLib.get_monotonic_time(), frame: 0 };
    #rate = 0;

    constructor(options: DemoOptions) {
        this.#options = options;
        this.producer = new Producer({ name: 'vitrine-demo', uuid: this.uuid });
        const size = possibleSize(options.size);
        this.#consoles = Array.from({ length: options.consoles }, (_, id) =>
            this.#addConsole(id, size),
        );
        this.#clipboard = this.#addClipboard();
        const audio = this.producer.addAudio(BLOCK_FRAMES);
        this.#tone = new Tone(audio);
        this.#microphone = new Microphone(audio, decibels => {
            this.#showMicrophone(decibels);
        });
        this.#serial = new SerialEcho(text => {
            this.#note('serial', text);
            this.#show(Line.SERIAL, `serial     ${shownText(text)}`);
        });
        this.producer.addChardev(this.#serial.chardev);
        this.#showAll();
        this.#clock = new FrameClock(options.fps, () => {
            this.#tick();
        });
        this.#clock.start();
    }

    #note(...words: string[]): void {
        this.#options.log?.(words.join(' '));
    }

    #addConsole(id: number, size: Size): DemoConsole {
        const console: DemoConsole = new DemoConsole(this.producer, size, {
            log: text => {
                this.#note(`console ${id}`, text);
            },
            keyPressed: qnum => {
                this.#keyPressed(console, qnum);
            },
            changed: () => {
                this.#drawSoon();
            },
        });
        return console;
    }

    #addClipboard(): ProducedClipboard {
        return this.producer.addClipboard({
            grab: grab => {
                this.#grabbed(grab).catch(logError);
            },
            release: selection => {
                this.#note('clipboard', `release ${selection}`);
                this.#show(Line.CLIPBOARD, 'clipboard  empty');
            },
            request: (): ClipboardData => {
                this.#note('clipboard', 'given');
                this.#show(Line.CLIPBOARD, 'clipboard  our text was pasted');
                return { mime: TEXT_MIME, bytes: new GLib.Bytes(new TextEncoder().encode(OFFER)) };
            },
        });
    }

    async #grabbed({ selection, mimes }: ClipboardGrab): Promise<void> {
        this.#note('clipboard', `grab ${selection} ${mimes.join(' ')}`);
        this.#show(Line.CLIPBOARD, `clipboard  ${shownText(mimes.join(' '))}`);
        if (!mimes.includes(TEXT_MIME)) return;
        try {
            const { bytes } = await this.#clipboard.request(selection, [TEXT_MIME]);
            const text = new TextDecoder().decode(bytes.toArray());
            this.#note('clipboard', `text ${text}`);
            this.#show(Line.CLIPBOARD, `clipboard  "${shownText(text)}"`);
        } catch (error) {
            this.#note('clipboard', `refused ${String(error)}`);
        }
    }

    #keyPressed(console: DemoConsole, qnum: number): void {
        if (qnum === Qnum.F2) console.isAbsolute = !console.isAbsolute;
        else if (qnum === Qnum.F3) this.#toggleTone();
        else if (qnum === Qnum.F4) this.#toggleMicrophone();
        else if (qnum === Qnum.F5) this.#offer();
    }

    #toggleTone(): void {
        if (this.#tone.isOn) this.#tone.stop();
        else this.#tone.start();
        this.#note('tone', this.#tone.isOn ? 'on' : 'off');
        this.#showTone();
    }

    #toggleMicrophone(): void {
        if (this.#microphone.isOn) this.#microphone.stop();
        else this.#microphone.start();
        this.#note('microphone', this.#microphone.isOn ? 'on' : 'off');
        this.#showMicrophone(null);
    }

    #offer(): void {
        this.#clipboard.grab(Selection.CLIPBOARD, [TEXT_MIME]).then(
            () => {
                this.#note('clipboard', 'offered');
                this.#show(Line.CLIPBOARD, 'clipboard  we offer a text: paste it elsewhere');
            },
            () => {
                this.#show(Line.CLIPBOARD, 'clipboard  nobody takes part in it');
            },
        );
    }

    #show(line: number, text: string): void {
        for (const console of this.#consoles) console.setLine(line, text);
        this.#drawSoon();
    }

    #showAll(): void {
        this.#show(Line.SERIAL, 'serial     nobody there');
        this.#show(Line.CLIPBOARD, 'clipboard  empty');
        this.#show(Line.HELP, HELP);
        this.#showTone();
        this.#showMicrophone(null);
    }

    #showTone(): void {
        this.#show(Line.TONE, `tone       ${TONE_HZ} Hz ${this.#tone.isOn ? 'on' : 'off'}`);
    }

    #showMicrophone(decibels: number | null): void {
        const level = decibels === null ? 'nobody speaks' : levelBar(decibels);
        this.#show(Line.MICROPHONE, `microphone ${this.#microphone.isOn ? level : 'off'}`);
    }

    /** Input is seen at once, however much of it comes before the main loop is idle. */
    #drawSoon(): void {
        if (this.#drawSource !== 0) return;
        this.#drawSource = GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            this.#drawSource = 0;
            for (const console of this.#consoles) console.draw();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** While nobody looks no frame is drawn, and the number stands still. */
    #tick(): void {
        this.#measureRate();
        for (const console of this.#consoles) console.resize();
        if (!this.#consoles.some(({ produced }) => produced.viewers > 0)) return;
        this.#frameNumber = (this.#frameNumber + 1) % FRAME_NUMBERS;
        for (const console of this.#consoles) {
            const { width, height } = console.size;
            const { viewers } = console.produced;
            console.setLine(
                Line.FRAME,
                `frame ${String(this.#frameNumber).padStart(8, '0')}  ${this.#rate} fps  ` +
                    `${width}x${height}  ${viewers} ${viewers === 1 ? 'viewer' : 'viewers'}`,
            );
            console.nextFrame(this.#frameNumber);
        }
    }

    #measureRate(): void {
        const now = GLib.get_monotonic_time();
        const { time, frame } = this.#rateSince;
        if (now - time < 1e6) return;
        this.#rate = Math.max(0, Math.round(((this.#frameNumber - frame) * 1e6) / (now - time)));
        this.#rateSince = { time: now, frame: this.#frameNumber };
    }

    /** Ends the machine and every connection to it. */
    close(): void {
        this.#clock.stop();
        if (this.#drawSource !== 0) GLib.source_remove(this.#drawSource);
        this.#drawSource = 0;
        this.#tone.stop();
        this.#microphone.stop();
        this.#serial.close();
        this.producer.close();
        for (const console of this.#consoles) console.close();
    }
}
