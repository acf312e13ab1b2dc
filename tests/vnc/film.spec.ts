// SPDX-License-Identifier: GPL-3.0-or-later
//
// A film in a page: as a stream of H.264 for a viewer that knows it, decoded by libav, and as it is
// once it stands still.
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../../src/display1/checks.js';
import { DirtyCells } from '../../src/export/dirty-cells.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { canEncodeH264 } from '../../src/rfb/video/h264-stream.js';
import { VideoArea } from '../../src/rfb/video/video-area.js';
import { H264Decoder } from '../support/h264-decoder.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { TalkingProgram } from '../support/program.js';
import { RfbViewer, type HeardRect } from '../support/rfb-viewer.js';
import { untilPort } from '../support/vnc-address.js';

const NAME = 'film';
const WIDTH = 400;
const HEIGHT = 300;
/** Of whole cells, which is what is found. */
const FILM: Rect = { x: 96, y: 64, width: 192, height: 144 };
const H264 = 50;
const RESET = 1;
const LEAST_DB = 35;
/** Decoded pictures that are to be good. */
const GOOD = 20;
const MOST_UPDATES = 2000;

/** Light and dark that move, with some noise: no colour is like its neighbour. */
function filmPixels(frame: number): Uint32Array {
    return Uint32Array.from({ length: FILM.width * FILM.height }, (_, at) => {
        const [x, y] = [at % FILM.width, Math.floor(at / FILM.width)];
        const noise = Math.imul(x * 7919 + y * 31, 0x9e3779b1) >>> 30;
        const channel = (wave: number): number =>
            Math.round(
                120 + 90 * Math.sin((x + frame) / wave) * Math.cos((y + frame) / (wave + 9)),
            ) + noise;
        return (channel(31) << 16) | (channel(47) << 8) | channel(23);
    });
}

function psnr(one: Uint32Array, other: Uint32Array): number {
    let squares = 0;
    for (let at = 0; at < one.length; at++)
        for (const shift of [0, 8, 16])
            squares +=
                ((((one[at] ?? 0) >> shift) & 0xff) - (((other[at] ?? 0) >> shift) & 0xff)) ** 2;
    return 10 * Math.log10((255 ** 2 * one.length * 3) / squares);
}

describe('A film', () => {
    function changed(rect: Rect): DirtyCells {
        const cells = new DirtyCells(WIDTH, HEIGHT);
        cells.mark(rect);
        return cells;
    }

    it('is where much changes all over and often, and stays there while it runs', () => {
        const area = new VideoArea(WIDTH, HEIGHT);
        for (let ms = 0; ms < 1000; ms += 33) area.changed(changed(FILM), ms);
        expect(area.rect).toEqual(FILM);
        // A part of it stands still for a while; something is typed beside it.
        const half = { ...FILM, height: 96 };
        for (let ms = 1000; ms < 1500; ms += 33) area.changed(changed(half), ms);
        area.changed(changed({ x: 0, y: 0, width: 8, height: 16 }), 1510);
        expect(area.rect).toEqual(FILM);
        for (let ms = 4000; ms < 4500; ms += 100)
            area.changed(changed({ x: 0, y: 0, width: 8, height: 16 }), ms);
        expect(area.rect).toBeNull();
    });

    it('is not where something is typed, nor where little changes, however often', () => {
        const area = new VideoArea(WIDTH, HEIGHT);
        for (let ms = 0; ms < 2000; ms += 33) {
            area.changed(changed({ x: (ms / 4) % WIDTH, y: 40, width: 10, height: 16 }), ms);
            area.changed(changed({ x: 200, y: 200, width: 48, height: 48 }), ms);
        }
        expect(area.rect).toBeNull();
    });

    describe('in a page', () => {
        let bus: Gio.DBusConnection;
        let machine: ProducedMachine;
        let memory: SharedFile;
        let server: TalkingProgram;
        let viewer: RfbViewer;
        let decoder: H264Decoder | null = null;
        let canEncode = false;
        const screen = new Uint32Array(WIDTH * HEIGHT).fill(0xf0f0f0);

        beforeAll(async () => {
            canEncode = canEncodeH264(await loadGStreamer());
            bus = await connectSessionBus(null);
            machine = new ProducedMachine(NAME);
            memory = new SharedFile(WIDTH * HEIGHT * 4);
            machine.console.show({
                kind: 'memory',
                frame: {
                    ...{ width: WIDTH, height: HEIGHT, stride: WIDTH * 4, offset: 0 },
                    ...{ format: PixmanFormat.x8r8g8b8, bytes: memory.bytes, fd: memory.fd },
                },
            });
            machine.producer.serveOnBus(bus);
            server = new TalkingProgram('vnc', NAME);
            viewer = await RfbViewer.enter(await untilPort(server));
            decoder = await H264Decoder.open();
        }, 60_000);

        afterAll(async () => {
            decoder?.close();
            viewer.close();
            expect(await server.interrupt()).toBe(0);
            machine.close();
            memory.close();
            await bus.close(null);
        });

        beforeEach(() => {
            if (!canEncode) pending('GStreamer has no x264enc here');
            if (!decoder) pending('GStreamer has no avdec_h264 here');
        });

        async function showFilm(frame: number): Promise<Uint32Array> {
            const film = filmPixels(frame);
            for (let row = 0; row < FILM.height; row++)
                screen.set(
                    film.subarray(row * FILM.width, (row + 1) * FILM.width),
                    (FILM.y + row) * WIDTH + FILM.x,
                );
            const bytes = new GLib.Bytes(new Uint8Array(screen.buffer));
            memory.write(0, bytes, 0, bytes.get_size());
            await machine.console.damage(FILM);
            return film;
        }

        async function nextRects(): Promise<readonly HeardRect[]> {
            await viewer.requestUpdate(true);
            return (await viewer.hearKind('update')).rects;
        }

        const flagsOf = ({ data }: HeardRect): number =>
            new DataView(data.slice().buffer).getUint32(0);

        it('comes as a stream of H.264, whose pictures are those of the film', async () => {
            await viewer.understand(0, H264);
            let good = 0;
            let streams = 0;
            let updates = 0;
            let last = 0;
            for (; good < GOOD && updates < MOST_UPDATES; updates++) {
                const film = await showFilm(updates);
                for (const rect of await nextRects()) {
                    if (rect.encoding !== H264) continue;
                    const { x, y, width, height, data } = rect;
                    expect({ x, y, width, height }).toEqual(FILM);
                    if (flagsOf(rect) === RESET) {
                        streams++;
                        decoder?.close();
                        decoder = await H264Decoder.open();
                    }
                    const decoded = decoder?.decode(data.slice(4)) ?? film;
                    last = psnr(decoded, film);
                    if (last >= LEAST_DB) good++;
                }
            }
            expect(good).withContext(`of ${updates} updates, the last at ${last} dB`).toBe(GOOD);
            expect(streams).toBeGreaterThan(0);
        }, 120_000);

        it('is sent as it is once it stands still', async () => {
            const film = await showFilm(5000);
            const known = new Uint32Array(WIDTH * HEIGHT);
            const isKnown = (): boolean =>
                film.every((pixel, at) => {
                    const row = FILM.y + Math.floor(at / FILM.width);
                    return known[row * WIDTH + FILM.x + (at % FILM.width)] === pixel;
                });
            for (let updates = 0; !isKnown() && updates < 100; updates++)
                for (const { x, y, width, height, encoding, data } of await nextRects()) {
                    if (encoding !== 0) continue;
                    const pixels = new Uint32Array(data.slice().buffer);
                    for (let row = 0; row < height; row++)
                        known.set(
                            pixels
                                .subarray(row * width, (row + 1) * width)
                                .map(one => one & 0xffffff),
                            (y + row) * WIDTH + x,
                        );
                }
            expect(isKnown()).toBeTrue();
        }, 60_000);
    });
});
