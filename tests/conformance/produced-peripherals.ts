// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { ProducedChardev, type Chardev } from '../../src/display1/chardev.js';
import type {
    ClipboardData,
    ClipboardGrab,
    ClipboardRequest,
} from '../../src/display1/clipboard-checks.js';
import {
    TEXT_MIME,
    type ClipboardHandler,
    type ProducedClipboard,
    type Selection,
} from '../../src/display1/clipboard.js';
import type { Console, UiInfo } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { DisplayError } from '../../src/display1/interface-info.js';
import { TouchKind } from '../../src/display1/multi-touch.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import type { ConsoleHandler, ProducedConsole } from '../../src/display1/produced-console.js';
import { Producer } from '../../src/display1/producer.js';
import type { RemoteDisplay } from '../../src/display1/remote-display.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { until } from '../support/main-loop.js';
import { utf8Bytes, utf8Text } from './bytes.js';
import { LINUX_CURSOR_SIZE, linuxCursorPixel } from '../guests/linux/cursor.js';
import type { GuestHead, Heard, PeripheralMachine, TouchEvent } from './peer.js';
import { ProducedOnBus } from './produced-on-bus.js';
import { ProducedSound } from './produced-sound.js';

const NAME = 'produced peripherals';
const ECHO = 'org.vitrine.echo.0';
const SERIAL = 'org.vitrine.serial.1';

const OFF: GuestHead = { isOn: false, width: 0, height: 0, widthMm: 0, heightMm: 0 };
const AT_FIRST: GuestHead = { isOn: true, width: 1280, height: 800, widthMm: 0, heightMm: 0 };

const SIZE = { width: 640, height: 480 };

/** A head of our guest: what it is asked to be, and where it is touched. */
class Head implements ConsoleHandler {
    readonly touches: TouchEvent[] = [];
    changes = 0;
    readonly keyboard = { press: () => undefined, release: () => undefined };
    readonly mouse = {
        ...this.keyboard,
        setAbsPosition: () => undefined,
        relMotion: () => undefined,
    };

    constructor(public state: GuestHead) {}

    readonly multiTouch = {
        touch: (kind: TouchKind, slot: number, x: number, y: number) => {
            const isDown = kind === TouchKind.BEGIN || kind === TouchKind.UPDATE;
            this.touches.push({ slot, isDown, x, y });
        },
    };

    setUiInfo({ width, height, widthMm, heightMm }: UiInfo): void {
        this.changes++;
        this.state = width === 0 ? OFF : { isOn: true, width, height, widthMm, heightMm };
    }
}

/** The guest's side of the clipboard. */
class GuestSide implements ClipboardHandler {
    readonly texts = new Map<number, string>();
    readonly offers = new Set<number>();

    grab = ({ selection }: ClipboardGrab): void => {
        this.offers.add(selection);
    };
    release = (selection: Selection): void => {
        this.offers.delete(selection);
    };
    request = ({ selection, mimes }: ClipboardRequest): ClipboardData => {
        if (!mimes.includes(TEXT_MIME)) throw new DisplayError('Failed', 'It is a text');
        return { mime: TEXT_MIME, bytes: utf8Bytes(this.texts.get(selection) ?? '') };
    };
}

/** A stream of ours that sends back what comes while the guest has it open. */
class Streams {
    breaks = 0;
    isEchoing = false;
    readonly echo: ProducedChardev;
    readonly serial: ProducedChardev;

    constructor() {
        const sendBreak = (): void => {
            this.breaks++;
        };
        const opened = (chardev: () => ProducedChardev) => (stream: Gio.SocketConnection) => {
            this.#serve(chardev(), stream).catch(logError);
        };
        const echo = { opened: opened(() => this.echo), sendBreak };
        const serial = { opened: opened(() => this.serial), sendBreak };
        this.echo = new ProducedChardev('port0', echo, { name: ECHO });
        this.echo.feOpened = false;
        this.serial = new ProducedChardev('serial1', serial, { name: SERIAL });
    }

    async #serve(chardev: ProducedChardev, stream: Gio.SocketConnection): Promise<void> {
        for (;;) {
            const bytes = await stream.get_input_stream().read_bytes_async(4096, 0, null);
            if (bytes.get_size() === 0) break;
            if (chardev !== this.echo || !this.isEchoing) continue;
            await stream.get_output_stream().write_all_async(bytes.toArray(), 0, null);
        }
        stream.close(null);
        chardev.released();
    }
}

function cursorBytes(): GLib.Bytes {
    const pixels = new Uint32Array(LINUX_CURSOR_SIZE * LINUX_CURSOR_SIZE);
    for (let i = 0; i < pixels.length; i++)
        pixels[i] = linuxCursorPixel(i % LINUX_CURSOR_SIZE, Math.floor(i / LINUX_CURSOR_SIZE));
    return new GLib.Bytes(new Uint8Array(pixels.buffer));
}

/** A machine of our own with everything beside a keyboard and a mouse. */
export class ProducedPeripherals implements PeripheralMachine {
    readonly hasTouch = true;
    readonly control: Control;
    readonly display: RemoteDisplay;
    readonly console: Console;
    readonly second: Console;
    readonly echo: Chardev;
    readonly serial: Chardev;

    #agentRuns = false;
    #cursorAt = { x: 0, y: 0 };

    private constructor(
        private readonly onBus: ProducedOnBus,
        private readonly head: readonly [Head, Head],
        private readonly produced: ProducedConsole,
        private readonly guest: { side: GuestSide; clipboard: ProducedClipboard },
        private readonly sound: ProducedSound,
        private readonly streams: Streams,
        private readonly memory: SharedFile,
    ) {
        this.control = onBus.control;
        this.display = onBus.display;
        this.console = onBus.consoleAt(0);
        this.second = onBus.consoleAt(1);
        this.echo = onBus.chardev(ECHO);
        this.serial = onBus.chardev(SERIAL);
    }

    static async start(): Promise<ProducedPeripherals> {
        const producer = new Producer({ name: NAME });
        const heads = [new Head(AT_FIRST), new Head(OFF)] as const;
        const deviceAddress = 'pci/0000/01.0';
        const first = producer.addConsole({ label: 'screen.0', deviceAddress }, heads[0]);
        producer.addConsole({ label: 'screen.1', head: 1, deviceAddress }, heads[1]);
        const memory = new SharedFile(SIZE.width * SIZE.height * 4);
        const layout = { ...SIZE, stride: SIZE.width * 4, format: PixmanFormat.x8r8g8b8 };
        const frame = { ...layout, bytes: memory.bytes, offset: 0, fd: memory.fd };
        first.show({ kind: 'memory', frame });
        const side = new GuestSide();
        const guest = { side, clipboard: producer.addClipboard(side) };
        const sound = new ProducedSound(producer.addAudio());
        const streams = new Streams();
        producer.addChardev(streams.echo);
        producer.addChardev(streams.serial);
        const onBus = await ProducedOnBus.open(producer, NAME);
        return new ProducedPeripherals(onBus, heads, first, guest, sound, streams, memory);
    }

    heads(): Promise<readonly GuestHead[]> {
        return Promise.resolve(this.head.map(({ state }) => state));
    }

    async headChanged(): Promise<void> {
        await until(() => this.head.some(({ changes }) => changes > 0), 'a change');
    }

    defineCursor(x: number, y: number, hotX: number, hotY: number): Promise<void> {
        const size = { width: LINUX_CURSOR_SIZE, height: LINUX_CURSOR_SIZE };
        this.produced.defineCursor({ ...size, hotX, hotY, bytes: cursorBytes() });
        return this.moveCursor(x, y);
    }

    moveCursor(x: number, y: number): Promise<void> {
        this.#cursorAt = { x, y };
        this.produced.setPointer(x, y, true);
        return Promise.resolve();
    }

    hideCursor(): Promise<void> {
        this.produced.setPointer(this.#cursorAt.x, this.#cursorAt.y, false);
        return Promise.resolve();
    }

    watchTouches(): Promise<void> {
        this.head[0].touches.length = 0;
        return Promise.resolve();
    }

    nextTouch(): Promise<TouchEvent> {
        return until(() => this.head[0].touches.shift(), 'a touch');
    }

    async startAgent(): Promise<void> {
        if (this.#agentRuns) return;
        this.#agentRuns = true;
        this.guest.side.texts.clear();
        await this.guest.clipboard.restart();
    }

    agentBack(): Promise<void> {
        return Promise.resolve();
    }

    stopAgent(): Promise<void> {
        this.#agentRuns = false;
        return Promise.resolve();
    }

    async copy(selection: number, text: string): Promise<void> {
        this.guest.side.texts.set(selection, text);
        await this.guest.clipboard.grab(selection as Selection, [TEXT_MIME]);
    }

    async forget(selection: number): Promise<void> {
        this.guest.side.texts.delete(selection);
        await this.guest.clipboard.release(selection as Selection);
    }

    async paste(selection: number): Promise<string> {
        const data = await this.guest.clipboard.request(selection as Selection, [TEXT_MIME]);
        return utf8Text(data.bytes);
    }

    async hostOffers(selection: number): Promise<void> {
        await until(() => this.guest.side.offers.has(selection), 'an offer of the host');
    }

    async hostOffersNothing(selection: number): Promise<void> {
        await until(() => !this.guest.side.offers.has(selection), 'the end of the offer');
    }

    play(frequency: number, milliseconds: number, rate: number): Promise<void> {
        return this.sound.play(frequency, milliseconds, rate);
    }

    setVolume(direction: 'out' | 'in', level: number, isMuted: boolean): Promise<void> {
        return this.sound.setVolume(direction, level, isMuted);
    }

    record(milliseconds: number, rate: number): Promise<readonly Heard[]> {
        return this.sound.record(milliseconds, rate);
    }

    openEcho(): Promise<void> {
        this.streams.isEchoing = true;
        this.streams.echo.feOpened = true;
        return Promise.resolve();
    }

    closeEcho(): Promise<void> {
        this.streams.isEchoing = false;
        this.streams.echo.feOpened = false;
        return Promise.resolve();
    }

    watchBreaks(): Promise<void> {
        this.streams.breaks = 0;
        return Promise.resolve();
    }

    async nextBreak(): Promise<void> {
        await until(() => this.streams.breaks > 0, 'a break');
    }

    async close(): Promise<void> {
        await this.onBus.close();
        this.memory.close();
    }
}
