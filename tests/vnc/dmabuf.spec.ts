// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures in what is passed for GPU memory, read back for viewers.
import GLib from 'gi://GLib?version=2.0';

import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { ScreenFeed } from '../../src/export/screen-feed.js';
import { closeConnection } from '../../src/machine/close.js';
import { dmabufOf, noise } from '../support/dmabuf.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { needsNative } from '../support/needs-native.js';
import { openConsole } from '../support/open-console.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { sealedMemory, writeMemory } from '../support/sealed-memory.js';

const WIDTH = 96;
const HEIGHT = 70;
const STRIDE = WIDTH * 4;
const TILED = 0x0100_0000_0000_0001n;
const NOBODY = {
    resized: () => undefined,
    suspected: () => undefined,
    cursorDefined: () => undefined,
    pointerSet: () => undefined,
    closed: () => undefined,
};

/** What a screen shows of such bytes. */
function pixelsOf(bytes: Uint8Array, isFlipped: boolean): Uint32Array {
    const words = new Uint32Array(bytes.slice().buffer);
    return Uint32Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
        const row = Math.floor(at / WIDTH);
        const from = isFlipped ? HEIGHT - 1 - row : row;
        return (words[from * WIDTH + (at % WIDTH)] ?? 0) & 0xffffff;
    });
}

describe('What a machine shows in GPU memory', () => {
    let machine: ProducedMachine;
    let control: Control;
    let console: Console;
    let feed: ScreenFeed;
    let refusals: string[];
    const scanouts: DmabufScanout[] = [];

    beforeEach(async () => {
        needsNative();
        machine = new ProducedMachine();
        control = await machine.connect();
        console = await openConsole(control, 0);
        refusals = [];
        const refused = (sentence: string): void => {
            refusals.push(sentence);
        };
        feed = await ScreenFeed.open(console, { ...NOBODY, refused }, null);
    });

    afterEach(async () => {
        feed?.close();
        console?.close();
        machine?.close();
        if (control) await closeConnection(control.connection);
        for (const { planes } of scanouts.splice(0)) for (const { fd } of planes) GLib.close(fd);
    });

    function show(scanout: DmabufScanout): void {
        scanouts.push(scanout);
        machine.console.show({ kind: 'dmabuf', scanout });
    }

    async function expectShown(bytes: Uint8Array, isFlipped: boolean): Promise<void> {
        const expected = pixelsOf(bytes, isFlipped);
        const isSame = (): boolean => {
            feed.store.refresh();
            const { pixels } = feed.store;
            return pixels.length > 0 && pixels.every((pixel, at) => pixel === expected[at]);
        };
        expect(await until(isSame, 'the picture')).toBeTrue();
    }

    for (const isFlipped of [false, true])
        it(`is read back to the pixel${isFlipped ? ', turned where it lies upside down' : ''}`, async () => {
            const bytes = noise(STRIDE * HEIGHT);
            const fd = sealedMemory(bytes);
            const planes = [{ fd, offset: 0, stride: STRIDE }];
            show(dmabufOf(bytes, WIDTH, HEIGHT, { y0Top: isFlipped, planes }));
            await expectShown(bytes, isFlipped);
            // A row of the buffer, wherever it is on the screen.
            const row = new Uint8Array(STRIDE).fill(0x33);
            bytes.set(row, 5 * STRIDE);
            writeMemory(fd, 5 * STRIDE, row);
            const damaging = machine.console.damage({ x: 0, y: 5, width: WIDTH, height: 1 });
            await expectShown(bytes, isFlipped);
            await damaging;
        });

    it('lets the machine draw on where nobody looks', async () => {
        const bytes = noise(STRIDE * HEIGHT);
        show(dmabufOf(bytes, WIDTH, HEIGHT));
        await expectShown(bytes, false);
        await expectAsync(
            machine.console.damage({ x: 0, y: 0, width: WIDTH, height: HEIGHT }),
        ).toBeResolved();
    });

    it('is refused with a sentence where only its card can read it; what was there stays', async () => {
        const bytes = noise(STRIDE * HEIGHT);
        show(dmabufOf(bytes, WIDTH, HEIGHT));
        await expectShown(bytes, false);
        show(dmabufOf(bytes, WIDTH, HEIGHT, { modifier: TILED }));
        await until(() => refusals.length > 0, 'the refusal');
        expect(refusals[0]).toMatch(/Only its graphics card can read .* start the machine without/);
        await expectShown(bytes, false);
    });

    it('leaves no descriptor behind', async () => {
        const bytes = noise(STRIDE * HEIGHT);
        show(dmabufOf(bytes, WIDTH, HEIGHT));
        await expectShown(bytes, false);
        const before = openFds();
        for (let turn = 0; turn < 20; turn++) {
            bytes[turn] = turn;
            show(dmabufOf(bytes, WIDTH, HEIGHT));
            await expectShown(bytes, false);
            for (const { fd } of scanouts.pop()?.planes ?? []) GLib.close(fd);
        }
        await until(
            () => describeNewFds(before) === '',
            () => describeNewFds(before),
        );
        expect(describeNewFds(before)).toBe('');
    });
});
