// SPDX-License-Identifier: GPL-3.0-or-later
//
// A film, which noVNC has the browser decode as the stream of H.264 that it is sent as.
import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { canEncodeH264 } from '../../src/rfb/video/h264-stream.js';
import type { Page } from '../support/browser.js';
import { FILM, FilmMachine, psnr } from '../support/film.js';
import { sleep, until } from '../support/main-loop.js';
import { crop } from '../support/picture.js';
import { TalkingProgram } from '../support/program.js';
import { CANVAS, CONNECTED, newPage, shown } from './shown.js';

const NAME = 'film';
const LEAST_DB = 35;
/** What the page may be behind by. */
const KEPT_FRAMES = 60;
/** Beside the one by which noVNC finds out what the browser knows. */
const LEAST_DECODED = 10;
const FILM_MS = 60_000;
/** The pause after each frame: a film is what changes twelve times a second, and more. */
const FRAME_MS = 15;

const COUNT_DECODED = `
    window.decoded = 0;
    const decode = window.VideoDecoder?.prototype.decode;
    if (decode) VideoDecoder.prototype.decode = function (...given) {
        window.decoded++;
        return decode.apply(this, given);
    };
`;
/** As noVNC asks. */
const KNOWS_H264 = `globalThis.VideoDecoder?.isConfigSupported({
    codec: 'avc1.42401f', codedWidth: 1920, codedHeight: 1080, optimizeForLatency: true,
}).then(({ supported }) => supported) ?? false`;

describe('A film in a browser', () => {
    let film: FilmMachine;
    let server: TalkingProgram | null = null;
    let page: Page;

    beforeEach(async () => {
        shown();
        if (!canEncodeH264(await loadGStreamer())) pending('GStreamer has no x264enc here');
        film = await FilmMachine.open(NAME);
        await film.show(0);
        server = new TalkingProgram('web', NAME);
        page = await newPage();
        await page.runFirst(COUNT_DECODED);
        const [link = ''] = await server.untilLines(1);
        await page.open(link);
        await page.until(CONNECTED);
    }, 60_000);

    afterEach(async () => {
        // There is none where the spec is pending.
        if (!server) return;
        expect(await server.interrupt()).toBe(0);
        await film.close();
    });

    async function filmOnPage(): Promise<Uint32Array> {
        const { x, y, width, height } = FILM;
        const { data } = crop(await page.canvas(CANVAS), x, y, width, height);
        return Uint32Array.from(
            { length: FILM.width * FILM.height },
            (_, at) =>
                ((data[at * 3] ?? 0) << 16) |
                ((data[at * 3 + 1] ?? 0) << 8) |
                (data[at * 3 + 2] ?? 0),
        );
    }

    it('is decoded by it, and looks as it is', async () => {
        if (!(await page.evaluate<boolean>(KNOWS_H264)))
            pending('This browser does not decode H.264');
        const frames: Uint32Array[] = [];
        let isOver = false;
        const running = (async () => {
            for (let frame = 1; !isOver; frame++) {
                frames.push(await film.show(frame));
                if (frames.length > KEPT_FRAMES) frames.shift();
                await sleep(FRAME_MS);
            }
        })();
        let [decoded, best] = [0, 0];
        await until(
            async () => {
                const before = await page.evaluate<number>('window.decoded');
                const now = await filmOnPage();
                decoded = await page.evaluate<number>('window.decoded');
                best = Math.max(...frames.map(one => psnr(one, now)));
                // All that comes of the film while it is a stream comes by it.
                return before > LEAST_DECODED && decoded > before && best >= LEAST_DB;
            },
            () => `the film: ${decoded} pictures were decoded, the last at ${best} dB`,
            FILM_MS,
        );
        isOver = true;
        await running;
        expect(best).toBeGreaterThanOrEqual(LEAST_DB);
    }, 90_000);
});
