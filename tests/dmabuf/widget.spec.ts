// SPDX-License-Identifier: GPL-3.0-or-later
//
// DMA-BUFs all the way: our producer sends memory passed for one, the widget shows it over the
// whole screen, and the screen's own pixels are compared.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { fourccCode } from '../../src/scanout/drm-format.js';
import { closeScanout } from '../../src/scanout/dmabuf-map.js';
import { closeConnection } from '../../src/machine/close.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { VitrineDisplay } from '../../src/widget/display.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { dmabufOf, allowNoRealDmabuf, noise } from '../support/dmabuf.js';
import { countFds } from '../support/fd-count.js';
import { nextFrame, sleep, until } from '../support/main-loop.js';
import { needsNative } from '../support/needs-native.js';
import { crop, difference, type Picture } from '../support/picture.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { writeMemory } from '../support/sealed-memory.js';
import { pictureOfTexture } from '../support/texture.js';
import { showOnWholeScreen } from '../support/window.js';

const WIDTH = 320;
const HEIGHT = 200;

/** A rectangle of XR24 pixels as a picture, upside down where asked. */
function pictureOf(
    bytes: Uint8Array,
    backingWidth: number,
    part: { x: number; y: number },
    isFlipped = false,
): Picture {
    const data = new Uint8Array(WIDTH * HEIGHT * 3);
    let to = 0;
    for (let row = 0; row < HEIGHT; row++) {
        const y = part.y + (isFlipped ? HEIGHT - 1 - row : row);
        for (let column = 0; column < WIDTH; column++) {
            const at = (y * backingWidth + part.x + column) * 4;
            for (const channel of [2, 1, 0]) data[to++] = bytes[at + channel] ?? 0;
        }
    }
    return { width: WIDTH, height: HEIGHT, data };
}

describe('VitrineDisplay with DMA-BUFs', () => {
    let machine: ProducedMachine;
    let control: Control;
    let console: Console;
    let screen: ScreenCapture;
    let window: Gtk.Window;
    let display: VitrineDisplay;
    let refusals: string[];
    let shown: DmabufScanout[];

    beforeEach(needsNative);

    beforeAll(async () => {
        Gtk.init();
        screen = await openCapture();
        machine = new ProducedMachine();
        control = await machine.connect();
        console = await Console.open(control, machine.console.id, null);
        display = new VitrineDisplay({ scaleMode: 'one-to-one' });
        display.connect('refused', (_display, reason) => refusals.push(reason));
        display.console = console;
        window = await showOnWholeScreen(display, 'dmabuf', null);
        await until(() => machine.console.viewers === 1, 'the widget to attach');
    }, 30_000);

    afterAll(async () => {
        window.destroy();
        console.close();
        await closeConnection(control.connection);
        machine.close();
        await screen.close();
    });

    beforeEach(() => {
        refusals = [];
        shown = [];
        allowNoRealDmabuf();
    });

    afterEach(() => {
        machine.console.disable();
        for (const scanout of shown) closeScanout(scanout);
    });

    function show(scanout: DmabufScanout): DmabufScanout {
        shown.push(scanout);
        machine.console.show({ kind: 'dmabuf', scanout });
        return scanout;
    }

    /** Waits until the middle of the screen shows exactly this. */
    async function expectShown(expected: Picture): Promise<void> {
        let wrong: string | null = 'no picture';
        const deadline = Date.now() + 10_000;
        const [x, y] = [(SCREEN_WIDTH - WIDTH) / 2, (SCREEN_HEIGHT - HEIGHT) / 2];
        while (wrong !== null && Date.now() < deadline) {
            await nextFrame(display);
            wrong = difference(crop(await screen.capture(), x, y, WIDTH, HEIGHT), expected);
        }
        expect(wrong).toBeNull();
    }

    it('refuses a layout that passes the end of its memory', async () => {
        const bytes = noise(WIDTH * HEIGHT * 4);
        show(dmabufOf(bytes, WIDTH, HEIGHT + 1, { fourcc: fourccCode('XR24') }));
        await until(() => refusals.length === 1, 'the refusal');
        expect(refusals[0]).toMatch(/does not fit its memory/);
    }, 30_000);

    it('shows one to the pixel, and what changes in it', async () => {
        const bytes = noise(WIDTH * HEIGHT * 4);
        const { planes } = show(dmabufOf(bytes, WIDTH, HEIGHT));
        await expectShown(pictureOf(bytes, WIDTH, { x: 0, y: 0 }));
        expect(display.statistics.kind).toBe('dmabuf');

        const row = new Uint8Array(40 * 4).fill(0x7f);
        const at = (17 * WIDTH + 33) * 4;
        bytes.set(row, at);
        writeMemory(planes[0]?.fd ?? -1, at, row);
        await machine.console.damage({ x: 33, y: 17, width: 40, height: 1 });
        await expectShown(pictureOf(bytes, WIDTH, { x: 0, y: 0 }));
        expect(refusals).toEqual([]);
    }, 30_000);

    for (const [name, isFlipped] of [
        ['a part of a larger buffer', false],
        ['a part whose rows go upwards', true],
    ] as const)
        it(`shows ${name}, and what changes in it`, async () => {
            const [backingWidth, backingHeight] = [WIDTH + 40, HEIGHT + 30];
            const bytes = noise(backingWidth * backingHeight * 4);
            const part = { x: 24, y: 7 };
            const { planes } = show(
                dmabufOf(bytes, backingWidth, backingHeight, {
                    ...part,
                    width: WIDTH,
                    height: HEIGHT,
                    y0Top: isFlipped,
                }),
            );
            await expectShown(pictureOf(bytes, backingWidth, part, isFlipped));

            // The fourth row from the top, as a person sees it.
            const y = part.y + (isFlipped ? HEIGHT - 4 : 3);
            const row = new Uint8Array(9 * 4).fill(0xc1);
            const at = (y * backingWidth + part.x + 5) * 4;
            bytes.set(row, at);
            writeMemory(planes[0]?.fd ?? -1, at, row);
            await machine.console.damage({ x: 5, y: 3, width: 9, height: 1 });
            const expected = pictureOf(bytes, backingWidth, part, isFlipped);
            await expectShown(expected);
            const texture = display.screenshot();
            expect(texture && difference(pictureOfTexture(texture), expected)).toBeNull();
        }, 30_000);

    it('reads memory that may be taken away as shared memory, whichever way up', async () => {
        const bytes = noise(WIDTH * HEIGHT * 4);
        for (const y0Top of [false, true]) {
            const memory = new SharedFile(bytes.length);
            memory.writeArray(0, bytes);
            const planes = [{ fd: memory.fd, offset: 0, stride: WIDTH * 4 }];
            const scanout = dmabufOf(bytes, WIDTH, HEIGHT, { planes, y0Top });
            machine.console.show({ kind: 'dmabuf', scanout });
            await expectShown(pictureOf(bytes, WIDTH, { x: 0, y: 0 }, y0Top));
            expect(display.statistics.access).toBe('map');

            const row = new Uint8Array(4 * 4).fill(0x33);
            const y = y0Top ? HEIGHT - 6 : 5;
            memory.writeArray(y * WIDTH * 4, row);
            bytes.set(row, y * WIDTH * 4);
            await machine.console.damage({ x: 0, y: 5, width: 4, height: 1 });
            await expectShown(pictureOf(bytes, WIDTH, { x: 0, y: 0 }, y0Top));
            machine.console.disable();
            memory.close();
        }
    }, 30_000);

    it('keeps the picture when a format cannot be shown, and says which', async () => {
        const bytes = noise(WIDTH * HEIGHT * 4);
        show(dmabufOf(bytes, WIDTH, HEIGHT));
        const expected = pictureOf(bytes, WIDTH, { x: 0, y: 0 });
        await expectShown(expected);
        const { rejected } = display.statistics;
        show(dmabufOf(bytes, WIDTH, HEIGHT, { letters: 'R16F', modifier: 0x0200_0000_1866_bf05n }));
        await until(() => refusals.length === 1, 'the refusal');
        expect(refusals[0]).toContain('R16F');
        expect(refusals[0]).toContain('0x020000001866bf05');
        expect(display.statistics.rejected).toBe(rejected + 1);
        expect(display.statistics.lastRejection).toContain('R16F');
        await expectShown(expected);
    }, 30_000);

    it('goes from one kind of picture to another and back', async () => {
        const bytes = noise(WIDTH * HEIGHT * 4);
        const { frame, memory } = sharedFrame(WIDTH, HEIGHT, [1, 2, 3, 0]);
        memory.writeArray(0, bytes);
        const expected = pictureOf(bytes, WIDTH, { x: 0, y: 0 });
        const kinds: string[] = [];
        for (const next of ['dmabuf', 'map', 'dmabuf', 'inline', 'dmabuf'] as const) {
            if (next === 'dmabuf') show(dmabufOf(bytes, WIDTH, HEIGHT));
            else {
                const fd = next === 'map' ? frame.fd : null;
                machine.console.show({ kind: 'memory', frame: { ...frame, fd } });
            }
            await until(() => display.statistics.kind === next, next);
            await expectShown(expected);
            kinds.push(display.statistics.kind);
        }
        expect(kinds).toEqual(['dmabuf', 'map', 'dmabuf', 'inline', 'dmabuf']);
        machine.console.disable();
        memory.close();
    }, 60_000);

    it('does not flicker when each frame is another buffer with a Disable before it', async () => {
        const bytes = noise(WIDTH * HEIGHT * 4);
        const buffers = [dmabufOf(bytes, WIDTH, HEIGHT), dmabufOf(bytes, WIDTH, HEIGHT)];
        shown.push(...buffers);
        for (const scanout of buffers) machine.console.show({ kind: 'dmabuf', scanout });
        const expected = pictureOf(bytes, WIDTH, { x: 0, y: 0 });
        await expectShown(expected);
        const [x, y] = [(SCREEN_WIDTH - WIDTH) / 2, (SCREEN_HEIGHT - HEIGHT) / 2];
        const flicker: string[] = [];
        let looks = 0;
        for (let flip = 0; flip < 60; flip++) {
            machine.console.disable();
            await sleep(8);
            const scanout = buffers[flip % 2];
            if (scanout) machine.console.show({ kind: 'dmabuf', scanout });
            await machine.console.damage({ x: 0, y: 0, width: WIDTH, height: HEIGHT });
            if (flip % 6 !== 0) continue;
            looks++;
            const wrong = difference(crop(await screen.capture(), x, y, WIDTH, HEIGHT), expected);
            if (wrong !== null) flicker.push(wrong);
        }
        expect(flicker).toEqual([]);
        expect(looks).toBe(10);
    }, 60_000);

    it('answers when the frame is painted, and soon where nobody sees it', async () => {
        show(dmabufOf(noise(WIDTH * HEIGHT * 4), WIDTH, HEIGHT));
        await until(() => display.statistics.kind === 'dmabuf', 'the picture');
        await nextFrame(display);
        const { frames } = display.statistics;
        const damage = { x: 0, y: 0, width: 8, height: 8 };
        await machine.console.damage(damage);
        expect(display.statistics.frames).toBe(frames + 1);

        window.child = null;
        const hidden = new Gtk.Stack();
        hidden.add_named(new Gtk.Label({ label: 'another page' }), 'other');
        hidden.add_named(display, 'screen');
        window.child = hidden;
        await nextFrame(hidden);
        const before = display.statistics.frames;
        const start = GLib.get_monotonic_time();
        await machine.console.damage(damage);
        expect((GLib.get_monotonic_time() - start) / 1000).toBeLessThan(400);
        expect(display.statistics.frames).toBe(before);
        hidden.remove(display);
        window.child = display;
        await until(() => display.get_mapped(), 'the widget to be seen again');
        expect(display.statistics.kind).toBe('dmabuf');
    }, 30_000);

    // The last one: from then on this process imports no such memory any more.
    it('leaves no descriptor however often the picture changes', async () => {
        const bytes = noise(WIDTH * HEIGHT * 4);
        show(dmabufOf(bytes, WIDTH, HEIGHT));
        await until(() => display.statistics.kind === 'dmabuf', 'the picture');
        // Seventeen seconds of these took all that a process has.
        for (let i = 0; i < 300; i++)
            await machine.console.damage({ x: 0, y: 0, width: 1, height: 1 });
        expect(display.statistics.access).toBe('map');
        const before = countFds();
        for (let i = 0; i < 100; i++)
            await machine.console.damage({ x: 0, y: 0, width: 1, height: 1 });
        expect(countFds()).toBeLessThanOrEqual(before + 4);
        await expectShown(pictureOf(bytes, WIDTH, { x: 0, y: 0 }));
    }, 60_000);
});
