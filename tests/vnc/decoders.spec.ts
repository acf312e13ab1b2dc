// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every encoding as libvncclient decodes it: a machine of our own shows generated pictures, and what
// the viewer has is compared to the last pixel after each.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../../src/display1/checks.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { CASES } from '../support/arbitrary.js';
import { COLOUR_COUNTS, generatedPixels, RUN_LENGTHS } from '../support/generated-frames.js';
import { LibVncClient } from '../support/libvncclient.js';
import { until } from '../support/main-loop.js';
import { chance, type Chance } from '../support/mangled.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { TalkingProgram } from '../support/program.js';
import { untilPort } from '../support/vnc-address.js';

const NAME = 'generated';
const FRAMES = 12 * CASES;
const DECODED_MS = 30_000;
const SIZES = [
    [320, 240],
    [253, 179],
] as const;
/** A page whose left edge stands still while the rest scrolls. */
const EDGE = 64;

/** By their names in libvncclient. */
const ENCODINGS = ['raw', 'hextile', 'zlib', 'tight', 'zrle'] as const;

/** The picture of a machine, which goes on changing. */
class Picture {
    width = 0;
    height = 0;
    pixels = new Uint32Array(0);
    readonly #machine: ProducedMachine;
    #memory: SharedFile | null = null;
    #isShared = false;

    constructor(machine: ProducedMachine) {
        this.#machine = machine;
    }

    /** Shows a picture of another size, by a map or inside messages. */
    resize(width: number, height: number, isShared: boolean): void {
        const before = this.#memory;
        [this.width, this.height, this.#isShared] = [width, height, isShared];
        this.pixels = new Uint32Array(width * height);
        this.#memory = new SharedFile(width * height * 4);
        this.#machine.console.show({
            kind: 'memory',
            frame: {
                ...{ width, height, stride: width * 4, format: PixmanFormat.x8r8g8b8, offset: 0 },
                bytes: this.#memory.bytes,
                fd: isShared ? this.#memory.fd : null,
            },
        });
        before?.close();
    }

    get isShared(): boolean {
        return this.#isShared;
    }

    /** Says that a part is another now. */
    async show(part: Rect): Promise<void> {
        const bytes = new GLib.Bytes(new Uint8Array(this.pixels.buffer));
        this.#memory?.write(0, bytes, 0, bytes.get_size());
        await this.#machine.console.damage(part);
    }

    fill(part: Rect, pixels: Uint32Array): void {
        for (let row = 0; row < part.height; row++)
            this.pixels.set(
                pixels.subarray(row * part.width, (row + 1) * part.width),
                (part.y + row) * this.width + part.x,
            );
    }

    close(): void {
        this.#memory?.close();
    }
}

function anyOf<Value>(next: Chance, values: readonly Value[]): Value {
    const value = values[next(values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
}

function anyPixels(next: Chance, width: number, height: number): Uint32Array {
    const [colours, run] = [anyOf(next, COLOUR_COUNTS), anyOf(next, RUN_LENGTHS)];
    return generatedPixels({ width, height, colours, run, seed: 1 + next(1_000_000) });
}

describe('libvncclient', () => {
    let bus: Gio.DBusConnection;
    let machine: ProducedMachine;
    let picture: Picture;
    let server: TalkingProgram;
    let port: number;
    let client: LibVncClient;
    let next: Chance;

    beforeAll(async () => {
        bus = await connectSessionBus(null);
        machine = new ProducedMachine(NAME);
        picture = new Picture(machine);
        picture.resize(...SIZES[0], true);
        machine.producer.serveOnBus(bus);
        server = new TalkingProgram('vnc', NAME);
        port = await untilPort(server);
    }, 60_000);

    afterAll(async () => {
        expect(await server.interrupt()).toBe(0);
        machine.close();
        picture.close();
        await bus.close(null);
    });

    beforeEach(() => {
        if (!LibVncClient.isThere) pending('libvncclient is not here');
        next = chance(17);
    });

    afterEach(async () => {
        await client?.close();
    });

    /** Waits until the viewer has the machine's picture, to the last pixel. */
    async function expectDecoded(what: string): Promise<number> {
        let difference = '';
        let copies = 0;
        await until(
            async () => {
                const frame = await client.frame();
                copies = frame.copies;
                difference = differenceOf(frame);
                return difference === '';
            },
            () => `${what}: ${difference}`,
            DECODED_MS,
        );
        return copies;
    }

    function differenceOf(frame: { width: number; height: number; pixels: Uint32Array }): string {
        const { width, height, pixels } = picture;
        if (frame.width !== width || frame.height !== height)
            return `${frame.width}×${frame.height} in place of ${width}×${height}`;
        const at = pixels.findIndex((pixel, index) => pixel !== frame.pixels[index]);
        if (at < 0) return '';
        const place = `${at % width},${Math.floor(at / width)}`;
        return `${String(frame.pixels[at])} at ${place}, not ${String(pixels[at])}`;
    }

    /** The whole picture anew. */
    async function drawAll(): Promise<void> {
        const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
        picture.fill(whole, anyPixels(next, whole.width, whole.height));
        await picture.show(whole);
    }

    async function drawPart(): Promise<void> {
        const [x, y] = [next(picture.width), next(picture.height)];
        const width = 1 + next(picture.width - x);
        const height = 1 + next(picture.height - y);
        picture.fill({ x, y, width, height }, anyPixels(next, width, height));
        await picture.show({ x, y, width, height });
    }

    /** Moves all but the left edge, and draws what comes in. */
    async function scroll(): Promise<void> {
        const { width, height, pixels } = picture;
        const by = 1 + next(40);
        const come = anyPixels(next, width, by);
        for (let row = 0; row < height; row++) {
            const from = row + by;
            const source =
                from < height
                    ? pixels.slice(from * width + EDGE, (from + 1) * width)
                    : come.slice((from - height) * width + EDGE, (from - height + 1) * width);
            pixels.set(source, row * width + EDGE);
        }
        await picture.show({ x: 0, y: 0, width, height });
    }

    async function drawNext(turn: number): Promise<void> {
        if (turn % 6 === 5) {
            const [width, height] = anyOf(next, SIZES);
            picture.resize(width, height, !picture.isShared);
            await drawAll();
        } else if (turn % 3 === 0) await drawAll();
        else if (turn % 3 === 1) await drawPart();
        else await scroll();
    }

    for (const encoding of ENCODINGS)
        it(`decodes ${encoding} to the last pixel, frame by frame`, async () => {
            client = new LibVncClient(port, encoding);
            for (let turn = 0; turn < FRAMES; turn++) {
                await drawNext(turn);
                await expectDecoded(`frame ${turn} by ${encoding}`);
            }
            expect((await client.frame()).copies).toBe(0);
        }, 120_000);

    it('moves by CopyRect what has scrolled, and has every pixel', async () => {
        client = new LibVncClient(port, 'copyrect zrle');
        picture.resize(...SIZES[0], true);
        await drawPage();
        await expectDecoded('the page');
        let copies = 0;
        // Where nothing has moved for a while it is looked for less often.
        for (let turn = 0; turn < 40 * CASES && copies < 5; turn++) {
            await scroll();
            copies = await expectDecoded(`the page, ${turn} times moved`);
        }
        expect(copies).toBeGreaterThanOrEqual(5);
    }, 120_000);

    /** No row like another, as rows of text are. */
    async function drawPage(): Promise<void> {
        const { width, height } = picture;
        const pixels = generatedPixels({ width, height, colours: 5000, run: 7, seed: 5 });
        picture.fill({ x: 0, y: 0, width, height }, pixels);
        await picture.show({ x: 0, y: 0, width, height });
    }
});
