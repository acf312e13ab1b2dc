// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { ChardevName, ProducedChardev } from '../../src/display1/chardev.js';
import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import type { Frame } from '../../src/display1/listener-feed.js';
import { MouseButton } from '../../src/display1/mouse.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import type { ConsoleHandler, ProducedConsole } from '../../src/display1/produced-console.js';
import { Producer } from '../../src/display1/producer.js';
import type { RemoteDisplay } from '../../src/display1/remote-display.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { sleep, until } from '../support/main-loop.js';
import type { Picture } from '../support/picture.js';
import { sectorPicture } from '../support/sector-machine.js';
import type { DmabufExpectation, KeyEvent, PointerEvent, ScreenMachine } from './peer.js';
import { ProducedOnBus } from './produced-on-bus.js';

const UUID = 'f00d0000-0000-4000-8000-00000000beef';
const QUIET_MS = 100;
const XRGB8888 = 0x34325258;

/** The bits that the guest's own mouse has for the buttons that stay down. */
const BITS: Readonly<Record<number, number>> = {
    [MouseButton.LEFT]: 1,
    [MouseButton.RIGHT]: 2,
    [MouseButton.MIDDLE]: 4,
    [MouseButton.SIDE]: 8,
    [MouseButton.EXTRA]: 16,
};
const STEPS: Readonly<Record<number, Pick<PointerEvent, 'wheel' | 'pan'>>> = {
    [MouseButton.WHEEL_UP]: { wheel: 1, pan: 0 },
    [MouseButton.WHEEL_DOWN]: { wheel: -1, pan: 0 },
    [MouseButton.WHEEL_LEFT]: { wheel: 0, pan: -1 },
    [MouseButton.WHEEL_RIGHT]: { wheel: 0, pan: 1 },
};

/** What our guest is given, for whoever asks next. */
class Inputs implements ConsoleHandler {
    readonly keys: KeyEvent[] = [];
    readonly pointers: PointerEvent[] = [];
    #buttons = 0;

    readonly keyboard = {
        press: (qnum: number) => void this.keys.push({ isDown: true, qnum }),
        release: (qnum: number) => void this.keys.push({ isDown: false, qnum }),
    };
    readonly mouse = {
        press: (button: MouseButton) => {
            this.#buttons |= BITS[button] ?? 0;
            this.#point(false, 0, 0, STEPS[button]);
        },
        release: (button: MouseButton) => {
            this.#buttons &= ~(BITS[button] ?? 0);
            this.#point(false, 0, 0);
        },
        setAbsPosition: (x: number, y: number) => {
            this.#point(true, x, y);
        },
        relMotion: (x: number, y: number) => {
            this.#point(false, x, y);
        },
    };
    readonly multiTouch = { touch: () => undefined };

    #point(isAbsolute: boolean, x: number, y: number, step = { wheel: 0, pan: 0 }): void {
        this.pointers.push({ isAbsolute, x, y, buttons: this.#buttons, ...step });
    }
}

/** A picture as x8r8g8b8 in memory that can be shared. */
function memoryOf({ width, height, data }: Picture): SharedFile {
    const pixels = new Uint8Array(width * height * 4);
    for (let from = 0, to = 0; from < data.length; from += 3, to += 4)
        pixels.set([data[from + 2] ?? 0, data[from + 1] ?? 0, data[from] ?? 0], to);
    const memory = new SharedFile(pixels.length);
    memory.write(0, new GLib.Bytes(pixels), 0, pixels.length);
    return memory;
}

function addChardevs(producer: Producer): void {
    const handler = { opened: () => undefined, sendBreak: () => undefined };
    const { HMP, QMP, SERIAL } = ChardevName;
    producer.addChardev(new ProducedChardev('hmp', handler, { name: HMP }));
    producer.addChardev(new ProducedChardev('qmp0', handler, { name: QMP, echo: true }));
    producer.addChardev(new ProducedChardev('text', handler, { name: SERIAL, encoding: 'utf8' }));
}

/** A machine of our own with a screen, a keyboard and a mouse. */
export class ProducedScreen implements ScreenMachine {
    readonly name = 'produced screen';
    readonly uuid = UUID;
    readonly label = 'screen';
    readonly control: Control;
    readonly display: RemoteDisplay;
    readonly console: Console;

    readonly #late = new Map<string, ProducedChardev>();
    #memory: SharedFile | null = null;
    #width = 0;

    private constructor(
        private readonly inputs: Inputs,
        private readonly produced: ProducedConsole,
        private readonly onBus: ProducedOnBus,
    ) {
        this.control = onBus.control;
        this.display = onBus.display;
        this.console = onBus.consoleAt(0);
    }

    static async start(): Promise<ProducedScreen> {
        const producer = new Producer({ name: 'produced screen', uuid: UUID });
        const inputs = new Inputs();
        const options = { label: 'screen', deviceAddress: 'pci/0000/01.0' };
        const produced = producer.addConsole(options, inputs);
        addChardevs(producer);
        const onBus = await ProducedOnBus.open(producer, 'produced screen');
        const screen = new ProducedScreen(inputs, produced, onBus);
        await screen.showMode(640, 480, 32);
        return screen;
    }

    nextKey(): Promise<KeyEvent> {
        return until(() => this.inputs.keys.shift(), 'a key');
    }

    nextPointer(): Promise<PointerEvent> {
        return until(() => this.inputs.pointers.shift(), 'the pointer');
    }

    async expectNoInput(): Promise<void> {
        const { keys, pointers } = this.inputs;
        const before = keys.length + pointers.length;
        await sleep(QUIET_MS);
        if (keys.length + pointers.length > before)
            throw new Error('the guest was given something');
    }

    setLights(mask: number): Promise<void> {
        this.produced.keyboard.modifiers = mask;
        return Promise.resolve();
    }

    async setAbsolute(isAbsolute: boolean): Promise<void> {
        this.produced.mouse.isAbsolute = isAbsolute;
        await until(() => this.console.mouse.isAbsolute === isAbsolute, 'the kind of pointer');
        this.inputs.pointers.length = 0;
    }

    showMode(width: number, height: number, bpp: number): Promise<void> {
        const before = this.#memory;
        const memory = memoryOf(sectorPicture(width, height, bpp));
        const stride = width * 4;
        const layout = { width, height, stride, format: PixmanFormat.x8r8g8b8 };
        const fd = bpp === 8 ? memory.fd : null;
        this.#show({ kind: 'memory', frame: { ...layout, bytes: memory.bytes, offset: 0, fd } });
        this.#memory = memory;
        this.#width = width;
        before?.close();
        return Promise.resolve();
    }

    #show(frame: Frame): void {
        this.produced.show(frame);
    }

    async fill(x: number, y: number, width: number, height: number, colour: number): Promise<void> {
        const pixel = [colour & 0xff, (colour >> 8) & 0xff, colour >> 16, 0];
        const row = new GLib.Bytes(
            Uint8Array.from({ length: width * 4 }, (_, i) => pixel[i % 4] ?? 0),
        );
        for (let line = y; line < y + height; line++)
            this.#memory?.write((line * this.#width + x) * 4, row, 0, width * 4);
        await this.produced.damage({ x, y, width, height });
    }

    addChardev(label: string, name: string): Promise<void> {
        const handler = { opened: () => undefined, sendBreak: () => undefined };
        const chardev = new ProducedChardev(label, handler, { name });
        this.#late.set(label, chardev);
        this.onBus.producer.addChardev(chardev);
        return Promise.resolve();
    }

    removeChardev(label: string): Promise<void> {
        const chardev = this.#late.get(label);
        if (chardev) this.onBus.producer.removeChardev(chardev);
        this.#late.delete(label);
        return Promise.resolve();
    }

    disable(): Promise<void> {
        this.produced.disable();
        return Promise.resolve();
    }

    /** What lies behind the descriptor matters to nobody here: the listener is not told. */
    async showDmabuf(planes: 1 | 2): Promise<DmabufExpectation> {
        await until(() => this.produced.viewers > 0, 'a viewer');
        const [width, height, stride] = [64, 48, 256];
        const memory = new SharedFile(2 * stride * height);
        const plane = (index: number) => ({
            fd: memory.fd,
            offset: index * stride * height,
            stride,
        });
        const scanout: DmabufScanout = {
            ...{ x: 0, y: 0, width, height, backingWidth: width, backingHeight: height },
            ...{ fourcc: XRGB8888, modifier: 0n, y0Top: false },
            planes: Array.from({ length: planes }, (_, index) => plane(index)),
        };
        this.#show({ kind: 'dmabuf', scanout });
        this.#memory?.close();
        this.#memory = memory;
        const painted = this.produced.damage({ x: 0, y: 0, width: 8, height: 8 });
        return { width, height, planes, painted };
    }

    async close(): Promise<void> {
        await this.onBus.close();
        this.#memory?.close();
    }
}
