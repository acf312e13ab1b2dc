// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is seen of a machine of ours, which shows what no QEMU can without a graphics card or a guest
// with drivers: DMA-BUFs, and a cursor of its own.
import GLib from 'gi://GLib?version=2.0';

import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { ProducerServer } from '../../src/display1/producer-server.js';
import { closeScanout } from '../../src/scanout/dmabuf-map.js';
import { dmabufOf, noise, pictureOf } from '../support/dmabuf.js';
import { crop, difference, fillRect, type Picture } from '../support/picture.js';
import { readPng, writePng } from '../support/png.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { runProgram } from '../support/program.js';
import { sealedMemory, writeMemory } from '../support/sealed-memory.js';
import { readVideo } from '../support/video-file.js';

const [WIDTH, HEIGHT] = [320, 200];
const STRIDE = WIDTH * 4;
/** Blue, green, red, nothing. */
const ORDER = { order: [2, 1, 0] } as const;
const TILED = 0x0100_0000_0000_0001n;

function upsideDown({ width, height, data }: Picture): Picture {
    const turned = new Uint8Array(data.length);
    const row = width * 3;
    for (let y = 0; y < height; y++)
        turned.set(data.subarray(y * row, (y + 1) * row), (height - 1 - y) * row);
    return { width, height, data: turned };
}

describe('Commands for a screen of ours', () => {
    let machine: ProducedMachine;
    let server: ProducerServer;
    let target: string;
    let folder: string;
    let shown: DmabufScanout | null = null;
    const path = (name: string): string => GLib.build_filenamev([folder, name]);

    beforeAll(() => {
        folder = GLib.dir_make_tmp('vitrine-produced-XXXXXX');
        machine = new ProducedMachine();
        server = new ProducerServer(machine.producer, 'vitrine-test');
        target = `addr:${server.address}`;
    });

    afterAll(() => {
        server.close();
        machine.close();
        if (shown) closeScanout(shown);
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    function show(scanout: DmabufScanout): void {
        machine.console.show({ kind: 'dmabuf', scanout });
        if (shown) closeScanout(shown);
        shown = scanout;
    }

    describe('that leaves as a DMA-BUF', () => {
        const bytes = noise(STRIDE * HEIGHT);
        const expected = pictureOf(bytes, WIDTH, HEIGHT, ORDER);

        it('take its picture', async () => {
            show(dmabufOf(bytes, WIDTH, HEIGHT));
            const outcome = await runProgram('screenshot', target, path('upright.png'));
            expect(outcome).toEqual({ status: 0, stdout: `${path('upright.png')}\n`, stderr: '' });
            expect(difference(readPng(path('upright.png')), expected)).toBeNull();
        }, 30_000);

        it('take it the right way up, and a part of its buffer', async () => {
            const part = { x: 16, y: 8, width: 64, height: 48 };
            const backing = { backingWidth: WIDTH, backingHeight: HEIGHT };
            const planes = [{ fd: sealedMemory(bytes), offset: 0, stride: STRIDE }];
            show(dmabufOf(bytes, 0, 0, { ...part, ...backing, planes, y0Top: true }));
            const { status } = await runProgram('screenshot', target, path('turned.png'));
            expect(status).toBe(0);
            const turned = upsideDown(crop(expected, part.x, part.y, part.width, part.height));
            expect(difference(readPng(path('turned.png')), turned)).toBeNull();
        }, 30_000);

        it('see what is drawn later, and where', async () => {
            const scanout = dmabufOf(new Uint8Array(STRIDE * HEIGHT), WIDTH, HEIGHT);
            show(scanout);
            const block = { width: 20, height: 10, data: new Uint8Array(600).fill(0xc0) };
            writePng(block, path('needle.png'));
            const waiting = runProgram('wait-image', '--json', target, path('needle.png'));
            const drawing = GLib.timeout_add(GLib.PRIORITY_DEFAULT, 50, () => {
                const row = new Uint8Array(block.width * 4).fill(0xc0);
                const fd = scanout.planes[0]?.fd ?? -1;
                for (let y = 0; y < block.height; y++)
                    writeMemory(fd, (90 + y) * STRIDE + 40 * 4, row);
                void machine.console.damage({ x: 40, y: 90, width: 20, height: 10 });
                return GLib.SOURCE_CONTINUE;
            });
            const { status, stdout, stderr } = await waiting;
            GLib.source_remove(drawing);
            expect(stderr).toBe('');
            expect(status).toBe(0);
            expect(JSON.parse(stdout)).toEqual(jasmine.objectContaining({ x: 40, y: 90 }));
        }, 30_000);

        it('record it', async () => {
            show(dmabufOf(bytes, WIDTH, HEIGHT));
            const outcome = await runProgram(
                ...['record', '--no-sound', '--time=0.5', target, path('video.webm')],
            );
            expect(outcome).toEqual({ status: 0, stdout: `${path('video.webm')}\n`, stderr: '' });
            const { first } = readVideo(path('video.webm'));
            expect([first.width, first.height]).toEqual([WIDTH, HEIGHT]);
        }, 30_000);

        it('say what helps where only its driver can read it', async () => {
            show(dmabufOf(bytes, WIDTH, HEIGHT, { modifier: TILED }));
            const outcomes = await Promise.all([
                runProgram('screenshot', target, path('none.png')),
                runProgram('wait-stable', target),
                runProgram('record', '--time=1', target, path('none.webm')),
            ]);
            for (const { status, stderr } of outcomes) {
                expect(status).toBe(1);
                expect(stderr).toMatch(
                    /^vitrine \S+: Only its graphics card .*modifier 0x0100000000000001\): start the machine without “gl=on” in its display option\.\n$/,
                );
            }
            expect(GLib.file_test(path('none.png'), GLib.FileTest.EXISTS)).toBeFalse();
        }, 30_000);
    });

    it('draw the machine’s own cursor into it where that is wanted', async () => {
        const { frame, memory } = sharedFrame(WIDTH, HEIGHT, [0x10, 0x20, 0x30, 0]);
        machine.console.show({ kind: 'memory', frame });
        // Opaque red on the left, half transparent white on the right.
        const words = Uint32Array.from({ length: 8 * 4 }, (_, at) =>
            at % 8 < 4 ? 0xffff0000 : 0x80808080,
        );
        const shape = { width: 8, height: 4, hotX: 0, hotY: 0 };
        machine.console.defineCursor({
            ...shape,
            bytes: new GLib.Bytes(new Uint8Array(words.buffer)),
        });
        machine.console.setPointer(100, 50, true);
        const expected = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT * 3) };
        fillRect(expected, { x: 0, y: 0, width: WIDTH, height: HEIGHT }, 0x302010);
        await runProgram('screenshot', target, path('without.png'));
        expect(difference(readPng(path('without.png')), expected)).toBeNull();
        fillRect(expected, { x: 100, y: 50, width: 4, height: 4 }, 0xff0000);
        fillRect(expected, { x: 104, y: 50, width: 4, height: 4 }, 0x989088);
        const outcome = await runProgram('screenshot', '--cursor', target, path('with.png'));
        expect(outcome.stderr).toBe('');
        expect(difference(readPng(path('with.png')), expected)).toBeNull();
        machine.console.setPointer(100, 50, false);
        await runProgram('screenshot', '--cursor', target, path('hidden.png'));
        const hidden = readPng(path('hidden.png'));
        expect(difference(hidden, readPng(path('without.png')))).toBeNull();
        machine.console.disable();
        memory.close();
    }, 30_000);
});
