// SPDX-License-Identifier: GPL-3.0-or-later
//
// DMA-BUFs that the kernel made, from our producer to the screen.
import System from 'system';

import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { DmabufPlane, DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { ListenerFeed } from '../../src/display1/listener-feed.js';
import { Listener } from '../../src/display1/listener.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { closeConnection } from '../../src/machine/close.js';
import { dmabufOf, noise } from '../support/dmabuf.js';
import { countFds } from '../support/fd-count.js';
import { ListenerRecorder } from '../support/listener-recorder.js';
import { sleep, until } from '../support/main-loop.js';
import { pixelAt, type Picture } from '../support/picture.js';
import { openConsole } from '../support/open-console.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { readDmabuf, RealDmabuf } from '../support/real-dmabuf.js';
import { ShownDisplay } from './shown-display.js';

const SPEC_MS = 240_000;

/** Small: JavaScript on an emulated processor looks at each pixel. */
const [WIDTH, HEIGHT] = [160, 96];

/** A rectangle of XR24 pixels as a picture, upside down where asked. */
function pictureOf(
    bytes: Uint8Array,
    backingWidth: number,
    part: { x: number; y: number },
    isFlipped: boolean,
): Picture {
    const data = new Uint8Array(WIDTH * HEIGHT * 3);
    for (let row = 0, to = 0; row < HEIGHT; row++) {
        const y = part.y + (isFlipped ? HEIGHT - 1 - row : row);
        for (let column = 0; column < WIDTH; column++) {
            const at = (y * backingWidth + part.x + column) * 4;
            for (const channel of [2, 1, 0]) data[to++] = bytes[at + channel] ?? 0;
        }
    }
    return { width: WIDTH, height: HEIGHT, data };
}

/** How far two colours are apart in the channel where they differ most. */
function farthest(a: number, b: number): number {
    const apart = [16, 8, 0].map(shift => Math.abs(((a >> shift) & 0xff) - ((b >> shift) & 0xff)));
    return Math.max(...apart);
}

/** Once what is garbage has gone. */
async function countFdsAtRest(): Promise<number> {
    for (let i = 0; i < 3; i++) {
        System.gc();
        await sleep(100);
    }
    return countFds();
}

describe('DMA-BUFs of several planes', () => {
    it(
        'reach a listener whole: each plane’s memory, its place, all 64 bits of the modifier',
        async () => {
            const first = new RealDmabuf(noise(8192));
            const second = new RealDmabuf(noise(4096).reverse());
            const [ours, theirs] = socketPair();
            const recorder = new ListenerRecorder();
            const options = { map: false, dmabuf: recorder };
            const [listener, feed] = await Promise.all([
                Listener.open(ours, recorder, options, null),
                ListenerFeed.open(theirs, () => undefined),
            ]);
            const planes: DmabufPlane[] = [
                { fd: first.fd, offset: 0, stride: 128 },
                { fd: second.fd, offset: 512, stride: 256 },
            ];
            const modifier = 0x0200_0000_1866_bf05n;
            const sent = dmabufOf(new Uint8Array(), 64, 32, { letters: 'NV12', planes, modifier });
            feed.show({ kind: 'dmabuf', scanout: sent });
            const received = await until(() => recorder.dmabuf, 'the DMA-BUF');

            expect(received.modifier).toBe(modifier);
            expect(received.planes.map(({ offset, stride }) => [offset, stride])).toEqual([
                [0, 128],
                [512, 256],
            ]);
            const read = received.planes.map(({ fd }) => readDmabuf(fd, 4096));
            expect(read[0]).toEqual(noise(8192).slice(0, 4096));
            expect(read[1]).toEqual(noise(4096).reverse());

            let isAnswered = false;
            const damaging = feed.damage({ x: 1, y: 2, width: 3, height: 4 }).then(() => {
                isAnswered = true;
            });
            await until(() => recorder.done.length === 1, 'the update');
            expect(isAnswered).toBeFalse();
            recorder.done.shift()?.();
            await damaging;
            expect(recorder.log.at(-1)).toBe('updateDmabuf 3x4+1+2');

            feed.close();
            listener.close();
            recorder.closeDmabuf();
            for (const buffer of [first, second]) buffer.close();
        },
        SPEC_MS,
    );
});

describe('VitrineDisplay with real DMA-BUFs', () => {
    let machine: ProducedMachine;
    let control: Control;
    let console: Console;
    let shown: ShownDisplay;
    let buffers: RealDmabuf[] = [];

    beforeAll(async () => {
        machine = new ProducedMachine();
        control = await machine.connect();
        console = await openConsole(control, machine.console.id);
        shown = await ShownDisplay.open(console);
        await until(() => machine.console.viewers === 1, 'the widget to attach');
    }, SPEC_MS);

    afterAll(async () => {
        shown.close();
        console.close();
        await closeConnection(control.connection);
        machine.close();
    }, SPEC_MS);

    afterEach(() => {
        machine.console.disable();
        for (const buffer of buffers) buffer.close();
        buffers = [];
        expect(shown.refusals.splice(0)).toEqual([]);
    });

    function make(bytes: Uint8Array): RealDmabuf {
        const buffer = new RealDmabuf(bytes);
        buffers.push(buffer);
        return buffer;
    }

    function show(scanout: DmabufScanout): void {
        machine.console.show({ kind: 'dmabuf', scanout });
    }

    for (const [name, isFlipped] of [
        ['a part of a larger buffer', false],
        ['a part whose rows go upwards', true],
    ] as const)
        it(
            `shows ${name}, and what changes in it`,
            async () => {
                const [backingWidth, backingHeight] = [WIDTH + 64, HEIGHT + 30];
                const bytes = noise(backingWidth * backingHeight * 4);
                const buffer = make(bytes);
                const part = { x: 24, y: 7 };
                show(
                    dmabufOf(bytes, backingWidth, backingHeight, {
                        ...part,
                        width: WIDTH,
                        height: HEIGHT,
                        y0Top: isFlipped,
                        planes: [{ fd: buffer.fd, offset: 0, stride: backingWidth * 4 }],
                    }),
                );
                await shown.untilPainted(WIDTH, HEIGHT);

                // The fourth row from the top, as a person sees it.
                const y = part.y + (isFlipped ? HEIGHT - 4 : 3);
                const row = new Uint8Array(9 * 4).fill(0xc1);
                const at = (y * backingWidth + part.x + 5) * 4;
                bytes.set(row, at);
                buffer.write(at, row);
                await machine.console.damage({ x: 5, y: 3, width: 9, height: 1 });
                const expected = pictureOf(bytes, backingWidth, part, isFlipped);
                expect(await shown.mismatch(expected)).toBeNull();
            },
            SPEC_MS,
        );

    for (const count of [1, 2])
        it(
            `shows two planes in ${count === 1 ? 'one buffer' : 'a buffer each'}`,
            async () => {
                // Left half grey, right half a strong red; of which the second plane tells.
                const luma = new Uint8Array(WIDTH * HEIGHT).fill(126);
                const chroma = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
                for (let at = 0; at < chroma.length; at += 2)
                    if (at % WIDTH >= WIDTH / 2) chroma[at + 1] = 220;
                const both = new Uint8Array([...luma, ...chroma]);
                const [first, second] = count === 1 ? [both, null] : [luma, chroma];
                const buffer = make(first);
                const other = second ? make(second) : buffer;
                const planes = [
                    { fd: buffer.fd, offset: 0, stride: WIDTH },
                    { fd: other.fd, offset: second ? 0 : luma.length, stride: WIDTH },
                ];
                show(dmabufOf(both, WIDTH, HEIGHT, { letters: 'NV12', planes }));
                await shown.untilPainted(WIDTH, HEIGHT);
                const picture = await shown.capture(WIDTH, HEIGHT);
                // By BT.601, as GTK takes YUV that says nothing else.
                expect(farthest(pixelAt(picture, 20, 40), 0x808080)).toBeLessThan(6);
                expect(farthest(pixelAt(picture, WIDTH - 20, 40), 0xff3580)).toBeLessThan(6);
            },
            SPEC_MS,
        );

    it(
        'leave no descriptor however often the picture changes',
        async () => {
            const bytes = noise(WIDTH * HEIGHT * 4);
            const planes = [{ fd: make(bytes).fd, offset: 0, stride: WIDTH * 4 }];
            show(dmabufOf(bytes, WIDTH, HEIGHT, { planes }));
            await shown.untilPainted(WIDTH, HEIGHT);
            expect(shown.display.statistics.access).toBe('import');
            const counts: number[] = [];
            for (let round = 0; round < 5; round++) {
                // Answered when it was painted: each is a frame, and an import, of its own.
                for (let frame = 0; frame < 100; frame++)
                    await machine.console.damage({ x: 0, y: 0, width: 1, height: 1 });
                counts.push(await countFdsAtRest());
            }
            // Mesa keeps one of each import where it draws by software, until that is noticed.
            const [, , third = 0, , last = Infinity] = counts;
            expect(last - third)
                .withContext(counts.join(', '))
                .toBeLessThanOrEqual(8);

            const row = new Uint8Array(9 * 4).fill(0xc1);
            const at = (3 * WIDTH + 5) * 4;
            bytes.set(row, at);
            buffers.at(-1)?.write(at, row);
            await machine.console.damage({ x: 5, y: 3, width: 9, height: 1 });
            const expected = pictureOf(bytes, WIDTH, { x: 0, y: 0 }, false);
            expect(await shown.mismatch(expected)).toBeNull();
        },
        SPEC_MS,
    );
});
