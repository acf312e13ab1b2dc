// SPDX-License-Identifier: GPL-3.0-or-later
//
// The machine of the benchmark: a screen of ours whose scenes the driver chooses.
import GLib from 'gi://GLib?version=2.0';

import { FrameClock } from '../../../src/demo/frame-clock.js';
import type { Frame } from '../../../src/display1/listener-feed.js';
import { PixmanFormat } from '../../../src/display1/pixel-format.js';
import type { ProducedConsole } from '../../../src/display1/produced-console.js';
import { ProducerServer } from '../../../src/display1/producer-server.js';
import { Producer } from '../../../src/display1/producer.js';
import { numberOf, runProgram, textOf } from './channel.js';
import { MovingPicture } from './moving-picture.js';
import { sceneOf, type Scene } from './scenes.js';
import { SealedMemory } from './sealed-memory.js';

const XRGB8888 = 0x34325258;

/** A picture of 3840 × 2160. */
const LARGEST_BYTES = 3840 * 2160 * 4;

/** How the pixels travel. */
type Transport = 'inline' | 'map' | 'dmabuf';

function frameOf(
    memory: SealedMemory,
    transport: Transport,
    size: { width: number; height: number },
): Frame {
    const stride = size.width * 4;
    if (transport !== 'dmabuf') {
        const layout = { ...size, stride, format: PixmanFormat.x8r8g8b8 };
        const fd = transport === 'map' ? memory.fd : null;
        return { kind: 'memory', frame: { ...layout, bytes: memory.bytes, offset: 0, fd } };
    }
    return {
        kind: 'dmabuf',
        scanout: {
            ...{ x: 0, y: 0, ...size },
            ...{ backingWidth: size.width, backingHeight: size.height },
            ...{ fourcc: XRGB8888, modifier: 0n, y0Top: false },
            planes: [{ fd: memory.fd, offset: 0, stride }],
        },
    };
}

/** One scene, from its first frame until it is stopped. */
class Show {
    /** Each frame's number, and when it was said to be there: monotonic microseconds. */
    readonly sent: [number, number][] = [];

    #number = 0;
    #isShown = true;
    readonly #clock: FrameClock | null;

    constructor(
        readonly console: ProducedConsole,
        readonly scene: Scene,
        readonly picture: MovingPicture,
    ) {
        this.#clock = scene.rate > 0 ? new FrameClock(scene.rate, () => this.#next()) : null;
        this.#clock?.start();
    }

    /** The next frame, if the viewers are done with the last: a DMA-BUF is theirs until then. */
    #next(): void {
        if (!this.#isShown) return;
        this.#isShown = false;
        this.picture.draw(++this.#number);
        this.sent.push([this.#number, GLib.get_monotonic_time()]);
        this.console
            .damage(this.scene.damage)
            .finally(() => {
                this.#isShown = true;
            })
            .catch(logError);
    }

    stop(): void {
        this.#clock?.stop();
    }
}

const ignore = (): undefined => undefined;
const memory = new SealedMemory(LARGEST_BYTES);
const producer = new Producer({ name: 'bench' });
const screen = producer.addConsole(
    { label: 'bench' },
    {
        keyboard: { press: ignore, release: ignore },
        mouse: { press: ignore, release: ignore, setAbsPosition: ignore, relMotion: ignore },
        multiTouch: { touch: ignore },
    },
);
const server = new ProducerServer(producer, 'vitrine-bench');
let show: Show | null = null;

runProgram(() => ({
    address: () => server.address,
    /** Shows a scene: `scene`, `transport`, `width`, `height`, and `rate` unless 0. */
    start: argument => {
        show?.stop();
        const size = { width: numberOf(argument, 'width'), height: numberOf(argument, 'height') };
        const usual = sceneOf(textOf(argument, 'scene'), size);
        const scene = { ...usual, rate: numberOf(argument, 'rate') || usual.rate };
        const picture = new MovingPicture(memory, size.width, size.height, scene.damage);
        screen.show(frameOf(memory, textOf(argument, 'transport') as Transport, size));
        show = new Show(screen, scene, picture);
        return scene.damage;
    },
    /** Which frames were sent, and when, since the last question. */
    sent: () => show?.sent.splice(0) ?? [],
    stop: () => {
        show?.stop();
        screen.disable();
    },
}));
