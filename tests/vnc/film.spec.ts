// SPDX-License-Identifier: GPL-3.0-or-later
//
// A film in a page: as a stream of H.264 for a viewer that knows it, decoded by libav, and as it is
// once it stands still.
import type { Rect } from '../../src/display1/checks.js';
import { DirtyCells } from '../../src/export/dirty-cells.js';
import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { canEncodeH264 } from '../../src/rfb/video/h264-stream.js';
import { VideoArea } from '../../src/rfb/video/video-area.js';
import { FILM, FilmMachine, HEIGHT, psnr, WIDTH } from '../support/film.js';
import { H264Decoder } from '../support/h264-decoder.js';
import { TalkingProgram } from '../support/program.js';
import { RfbViewer, type HeardRect } from '../support/rfb-viewer.js';
import { untilPort } from '../support/vnc-address.js';

const NAME = 'film';
const H264 = 50;
const RESET = 1;
const LEAST_DB = 35;
/** Decoded pictures that are to be good. */
const GOOD = 20;
const MOST_UPDATES = 2000;

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
        let machine: FilmMachine;
        let server: TalkingProgram;
        let viewer: RfbViewer;
        let decoder: H264Decoder | null = null;
        let canEncode = false;

        beforeAll(async () => {
            canEncode = canEncodeH264(await loadGStreamer());
            machine = await FilmMachine.open(NAME);
            server = new TalkingProgram('vnc', NAME);
            viewer = await RfbViewer.enter(await untilPort(server));
            decoder = await H264Decoder.open();
        }, 60_000);

        afterAll(async () => {
            decoder?.close();
            viewer.close();
            expect(await server.interrupt()).toBe(0);
            await machine.close();
        });

        beforeEach(() => {
            if (!canEncode) pending('GStreamer has no x264enc here');
            if (!decoder) pending('GStreamer has no avdec_h264 here');
        });

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
                const film = await machine.show(updates);
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
            const film = await machine.show(5000);
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
