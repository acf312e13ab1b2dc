// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every pixel format, each way in which pixels come, against colours worked out from the format's
// name alone: on the screen, as a texture and as PNG.
import GObject from 'gi://GObject?version=2.0';
import GdkPixbuf from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { layoutBytes, type PixelLayout, type Rect } from '../../src/display1/checks.js';
import { mapFrame } from '../../src/display1/frame-map.js';
import { bytesPerPixel, PixmanFormat } from '../../src/display1/pixel-format.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { toPng } from '../../src/scanout/png.js';
import { Surface } from '../../src/scanout/surface.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { nextFrame } from '../support/main-loop.js';
import { crop, difference, type Picture } from '../support/picture.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { defaultDisplay, pictureOfTexture } from '../support/texture.js';
import { showOnWholeScreen } from '../support/window.js';
import { noise } from './support.js';

/** Wider than a tile. */
const WIDTH = 300;
const HEIGHT = 60;
const COLUMNS = 4;

/** Neither the map's begin nor its rows lie where words would like to. */
const MAP_OFFSET = 4099;
const MAP_PADDING = 13;

const CHANGED: Rect = { x: 250, y: 17, width: 11, height: 9 };

/** A format's channels as its name has them, from the word's highest bit to its lowest. */
function channelsOf(name: string): { channel: string; bits: number }[] {
    return Array.from(name.matchAll(/([xargb])(\d+)/g), ([, channel = '', bits]) => ({
        channel,
        bits: Number(bits),
    }));
}

/** 8 bits of a channel: 10 to the nearest, 5 and 6 by repeating their digits. */
function toEight(digits: string): number {
    if (digits.length > 8) return Math.round((parseInt(digits, 2) / 1023) * 255);
    return parseInt(digits.repeat(2).slice(0, 8), 2);
}

/** Words of random digits, alpha and unused ones too, and the colours that they stand for. */
function randomPixels(name: string, seed: number, count: number) {
    const next = noise(seed);
    const channels = channelsOf(name);
    const wordBits = channels.reduce((sum, { bits }) => sum + bits, 0);
    const wordBytes = wordBits / 8;
    const bytes = new Uint8Array(count * Math.ceil(wordBytes));
    const rgb = new Uint8Array(count * 3);
    for (let pixel = 0; pixel < count; pixel++) {
        let word = '';
        for (const { channel, bits } of channels) {
            const random = (next() << 8) | next();
            const digits = random.toString(2).padStart(16, '0').slice(0, bits);
            word += digits;
            const at = 'rgb'.indexOf(channel);
            if (at >= 0) rgb[pixel * 3 + at] = toEight(digits);
        }
        for (let byte = 0; byte < wordBytes; byte++) {
            const end = word.length - byte * 8;
            bytes[pixel * wordBytes + byte] = parseInt(word.slice(end - 8, end), 2);
        }
    }
    return { bytes, rgb };
}

/** One format's picture on its way to the screen. */
class Sample {
    readonly surface = new Surface({
        damaged: () => undefined,
        resized: () => undefined,
        refused: () => undefined,
    });
    readonly format: PixmanFormat;
    readonly expected: Picture;
    #map: SharedFile | null = null;
    #seed: number;

    constructor(readonly name: keyof typeof PixmanFormat) {
        this.format = PixmanFormat[name];
        this.#seed = this.format;
        const data = new Uint8Array(WIDTH * HEIGHT * 3);
        this.expected = { width: WIDTH, height: HEIGHT, data };
    }

    get #mapLayout(): PixelLayout {
        const stride = WIDTH * bytesPerPixel(this.format) + MAP_PADDING;
        return { width: WIDTH, height: HEIGHT, stride, format: this.format };
    }

    /** New pixels for `rect`, tight. */
    #draw({ x, y, width, height }: Rect): Uint8Array {
        const { bytes, rgb } = randomPixels(this.name, ++this.#seed, width * height);
        for (let row = 0; row < height; row++)
            this.expected.data.set(
                rgb.subarray(row * width * 3, (row + 1) * width * 3),
                ((y + row) * WIDTH + x) * 3,
            );
        return bytes;
    }

    #layout({ width, height }: Rect): PixelLayout {
        const { format } = this;
        return { width, height, stride: width * bytesPerPixel(format), format };
    }

    scanout(): void {
        const whole = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
        const bytes = new GLib.Bytes(this.#draw(whole));
        this.surface.scanout({ ...this.#layout(whole), bytes });
    }

    update(): void {
        const bytes = new GLib.Bytes(this.#draw(CHANGED));
        this.surface.update({ ...CHANGED, ...this.#layout(CHANGED), bytes });
    }

    scanoutMap(): void {
        const layout = this.#mapLayout;
        this.#map = new SharedFile(MAP_OFFSET + layoutBytes(layout));
        this.#writeMap({ x: 0, y: 0, width: WIDTH, height: HEIGHT });
        const map = mapFrame(this.#map.fd, MAP_OFFSET, layout);
        this.surface.scanoutMap({ ...layout, ...map, handle: 0, offset: MAP_OFFSET });
    }

    updateMap(): void {
        this.#writeMap(CHANGED);
        this.surface.updateMap(CHANGED);
    }

    #writeMap(rect: Rect): void {
        const pixelBytes = bytesPerPixel(this.format);
        const rowBytes = rect.width * pixelBytes;
        const bytes = this.#draw(rect);
        for (let row = 0; row < rect.height; row++) {
            const to = (rect.y + row) * this.#mapLayout.stride + rect.x * pixelBytes;
            const pixels = bytes.subarray(row * rowBytes, (row + 1) * rowBytes);
            this.#map?.writeArray(MAP_OFFSET + to, pixels);
        }
    }

    asTexture(): Picture {
        const texture = this.surface.toTexture(defaultDisplay());
        if (!texture) throw new Error('no picture');
        return pictureOfTexture(texture);
    }

    asPng(): Picture {
        const source = this.surface.read(defaultDisplay());
        if (!source) throw new Error('no picture');
        const loader = GdkPixbuf.PixbufLoader.new_with_type('png');
        loader.write(toPng(source));
        loader.close();
        const pixbuf = loader.get_pixbuf();
        if (!pixbuf) throw new Error('no PNG');
        const pixels = pixbuf.read_pixel_bytes().toArray();
        return tightPicture(pixels, pixbuf.get_rowstride(), pixbuf.get_n_channels());
    }

    close(): void {
        this.surface.close();
        this.#map?.close();
    }
}

function tightPicture(from: Uint8Array, stride: number, step: number): Picture {
    const data = new Uint8Array(WIDTH * HEIGHT * 3);
    for (let y = 0, at = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++)
            for (let channel = 0; channel < 3; channel++)
                data[at++] = from[y * stride + x * step + channel] ?? 0;
    return { width: WIDTH, height: HEIGHT, data };
}

function placeOf(index: number): { x: number; y: number } {
    return {
        x: (index % COLUMNS) * (WIDTH + 10),
        y: Math.floor(index / COLUMNS) * (HEIGHT + 10),
    };
}

/** All samples beside each other, pixel by pixel. */
class SamplesView extends Gtk.Widget {
    static {
        GObject.registerClass({ GTypeName: 'VitrineTestSamplesView' }, this);
    }

    samples: readonly Sample[] = [];

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        const renderer = this.get_native()?.get_renderer() ?? null;
        for (const [index, { surface }] of this.samples.entries()) {
            const place = { ...placeOf(index), scale: 1 };
            const device = { deviceScale: 1, surfaceX: 0, surfaceY: 0 };
            surface.draw(
                snapshot,
                { ...place, ...device },
                { display: this.get_display(), renderer },
            );
        }
    }
}

describe('Pixel formats', () => {
    const names = Object.keys(PixmanFormat) as (keyof typeof PixmanFormat)[];
    let capture: ScreenCapture;
    let view: SamplesView;
    let window: Gtk.Window;
    let samples: Sample[];

    beforeAll(async () => {
        Gtk.init();
        samples = names.map(name => new Sample(name));
        view = new SamplesView();
        view.samples = samples;
        window = await showOnWholeScreen(view, 'samples', null);
        capture = await openCapture();
    });

    afterAll(async () => {
        window.destroy();
        for (const sample of samples) sample.close();
        await capture.close();
    });

    function wrongOnScreen(screen: Picture): string[] {
        return samples.flatMap(({ name, expected }, index) => {
            const { x, y } = placeOf(index);
            const wrong = difference(crop(screen, x, y, WIDTH, HEIGHT), expected);
            return wrong === null ? [] : [`${name}: ${wrong}`];
        });
    }

    it('fit on the screen of the bed, each wider than a tile', () => {
        const { x, y } = placeOf(names.length - 1);
        expect(y + HEIGHT).toBeLessThanOrEqual(SCREEN_HEIGHT);
        expect(x + WIDTH).toBeLessThanOrEqual(SCREEN_WIDTH);
        expect(names.length).toBe(20);
    });

    // In this order: an update changes what the one before it showed.
    for (const way of ['scanout', 'update', 'scanoutMap', 'updateMap'] as const)
        it(`show exact and opaque colours by ${way}`, async () => {
            for (const sample of samples) sample[way]();
            for (const sample of samples) {
                const { name, expected } = sample;
                expect(difference(sample.asTexture(), expected)).withContext(name).toBeNull();
                expect(difference(sample.asPng(), expected)).withContext(name).toBeNull();
            }
            // The compositor shows a frame with its own next one.
            let wrong = ['no picture'];
            for (let i = 0; i < 5 && wrong.length > 0; i++) {
                await nextFrame(view);
                wrong = wrongOnScreen(await capture.capture());
            }
            expect(wrong).toEqual([]);
        }, 60_000);
});
