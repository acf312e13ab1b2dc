// SPDX-License-Identifier: GPL-3.0-or-later
//
// Textures of DMA-BUFs through the renderer of the bed: read by GTK on Xvfb, imported by EGL under
// mutter.
import type Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

import type { DmabufPlane } from '../../src/display1/dmabuf-listener.js';
import { bufferRegion, DmabufBuffer, isTaken } from '../../src/scanout/dmabuf-buffer.js';
import { DmabufRefused } from '../../src/scanout/dmabuf-refused.js';
import { dmabufRoute, type DmabufRoute } from '../../src/scanout/dmabuf-route.js';
import { fourccCode } from '../../src/scanout/drm-format.js';
import {
    collectUntilClosed,
    dmabufOf,
    allowNoRealDmabuf,
    inOneMemory,
    noise,
    pictureOf,
    TextureRenderer,
} from '../support/dmabuf.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { needsNative } from '../support/needs-native.js';
import { difference, pixelAt } from '../support/picture.js';
import { sealedMemory } from '../support/sealed-memory.js';
import { yuvPicture } from '../support/yuv.js';

const WIDTH = 64;
const HEIGHT = 48;
/**
 * Of 255. GTK 4.18 takes brightness for 0…255 where it converts by itself, and so is up to 18 away;
 * planes or colours in another's place are more than 50 away.
 */
const YUV_TOLERANCE = 20;
const BYTES = WIDTH * HEIGHT * 4;

describe('DmabufBuffer', () => {
    let renderer: TextureRenderer;
    let display: Gdk.Display;

    beforeAll(async () => {
        renderer = await TextureRenderer.open();
        display = renderer.display;
    });

    afterAll(() => {
        renderer.close();
    });

    it('has the route of the private library', () => {
        needsNative();
        expect(dmabufRoute(display)).toBe('native');
        expect(dmabufRoute(null)).toBeNull();
    });

    for (const [letters, order] of [
        ['XR24', [2, 1, 0]],
        ['AR24', [2, 1, 0]],
        ['XB24', [0, 1, 2]],
        ['AB24', [0, 1, 2]],
        ['RX24', [3, 2, 1]],
        ['RA24', [3, 2, 1]],
        ['BX24', [1, 2, 3]],
        ['BA24', [1, 2, 3]],
    ] as const)
        it(`shows ${letters} to the pixel, opaque`, () => {
            if (!isTaken(display, { fourcc: fourccCode(letters), modifier: 0n }))
                pending(`this display does not take ${letters}`);
            allowNoRealDmabuf();
            const bytes = noise(BYTES);
            const buffer = new DmabufBuffer(dmabufOf(bytes, WIDTH, HEIGHT, { letters }));
            const seen = renderer.render(buffer.texture(display, null, null));
            expect(difference(seen, pictureOf(bytes, WIDTH, HEIGHT, { order }))).toBeNull();
            buffer.close();
        });

    it('keeps to offset and stride', () => {
        allowNoRealDmabuf();
        const [offset, stride] = [4096, WIDTH * 4 + 64];
        const bytes = noise(offset + stride * HEIGHT);
        const planes = [{ fd: sealedMemory(bytes), offset, stride }];
        const buffer = new DmabufBuffer(dmabufOf(bytes, WIDTH, HEIGHT, { planes }));
        const seen = renderer.render(buffer.texture(display, null, null));
        const order = [2, 1, 0] as const;
        const expected = pictureOf(bytes, WIDTH, HEIGHT, { order, offset, stride });
        expect(difference(seen, expected)).toBeNull();
        buffer.close();
    });

    for (const letters of ['NV12', 'YU12', 'YV12'] as const)
        it(`shows the planes of ${letters}, all in one memory`, () => {
            if (!isTaken(display, { fourcc: fourccCode(letters), modifier: 0n }))
                pending(`this display does not take ${letters}`);
            allowNoRealDmabuf();
            const { bytes, planes, samples } = yuvPicture(letters, WIDTH, HEIGHT);
            const buffer = new DmabufBuffer(
                dmabufOf(bytes, WIDTH, HEIGHT, { letters, planes: inOneMemory(bytes, planes) }),
            );
            const seen = renderer.render(buffer.texture(display, null, null));
            for (const { x, y, rgb } of samples) {
                const at = (y * WIDTH + x) * 3;
                const errors = rgb.map((value, i) => Math.abs((seen.data[at + i] ?? 0) - value));
                expect(Math.max(...errors))
                    .withContext(`${x},${y}`)
                    .toBeLessThanOrEqual(YUV_TOLERANCE);
            }
            buffer.close();
        });

    it('shows what was changed since the last texture', () => {
        allowNoRealDmabuf();
        const bytes = new Uint8Array(BYTES);
        const scanout = dmabufOf(bytes, WIDTH, HEIGHT);
        const [plane] = scanout.planes as [DmabufPlane];
        const buffer = new DmabufBuffer(scanout);
        const first = buffer.texture(display, null, null);
        expect(pixelAt(renderer.render(first), 3, 1)).toBe(0);
        writeAt(plane.fd, WIDTH * 4 + 3 * 4, Uint8Array.of(0x33, 0x22, 0x11, 0));
        const damage = bufferRegion(scanout, [{ x: 3, y: 1, width: 1, height: 1 }]);
        const second = buffer.texture(display, first, damage);
        expect(pixelAt(renderer.render(second), 3, 1)).toBe(0x112233);
        buffer.close();
    });

    it('says where damage is in the whole buffer, flipped or not', () => {
        const scanout = { ...dmabufOf(new Uint8Array(BYTES), 10, 20), x: 5, y: 7 };
        const damage = [{ x: 1, y: 2, width: 3, height: 4 }];
        for (const [y0Top, y] of [
            [false, 9],
            [true, 7 + 20 - 2 - 4],
        ] as const) {
            const region = bufferRegion({ ...scanout, y0Top }, damage);
            expect(region.numRectangles()).toBe(1);
            expect(region.getRectangle(0)).toEqual({ x: 6, y, width: 3, height: 4 });
        }
        for (const { fd } of scanout.planes) GLib.close(fd);
    });

    for (const route of ['native', 'closure'] as const) {
        it(`closes its descriptors with the last of 1,000 textures (${route})`, async () => {
            const bytes = noise(BYTES);
            const before = openFds();
            for (let i = 0; i < 100; i++) {
                const buffer = new DmabufBuffer(dmabufOf(bytes, WIDTH, HEIGHT), route);
                for (let j = 0; j < 10; j++) buffer.texture(display, null, null);
                buffer.close();
                buffer.close();
            }
            expect(await collectUntilClosed(before)).toBe('');
        });

        it(`keeps its descriptors open for a texture that GTK alone holds (${route})`, async () => {
            allowNoRealDmabuf();
            const bytes = noise(BYTES);
            const before = openFds();
            // The driver has a copy of its own, and closes that when it pleases.
            const fd = await showDmabuf(bytes, route);
            const isOpen = () => openFds().get(fd)?.includes('memfd') ?? false;
            await collectUntilClosed(before, 300);
            expect(isOpen()).toBeTrue();
            await renderer.show(null);
            await until(() => {
                System.gc();
                return !isOpen();
            }, 'the descriptor to be closed');
            expect(isOpen()).toBeFalse();
        });

        it(`refuses what GTK does not take, with format and modifier (${route})`, async () => {
            if (route === 'native') needsNative();
            const before = openFds();
            const modifier = 0x0100_0000_0000_0001n;
            const scanout = dmabufOf(new Uint8Array(BYTES), WIDTH, HEIGHT, { modifier });
            const buffer = new DmabufBuffer(scanout, route);
            const error = refusalOf(() => buffer.texture(display, null, null));
            expect(error.message).toContain('(format XR24, modifier 0x0100000000000001)');
            // GTK names the modifier that reached it: none of its 64 bits is lost on the way.
            if (route === 'native') expect(error.message).toContain('XR24:0x100000000000001');
            buffer.close();
            expect(await collectUntilClosed(before)).toBe('');
        });
    }

    it('closes the descriptors where there is no route', async () => {
        const before = openFds();
        const scanout = dmabufOf(new Uint8Array(BYTES), WIDTH, HEIGHT);
        const error = refusalOf(() => new DmabufBuffer(scanout, null));
        expect(error.message).toContain('No DMA-BUF can be shown on this screen');
        expect(await collectUntilClosed(before)).toBe('');
    });

    async function showDmabuf(bytes: Uint8Array, route: DmabufRoute): Promise<number> {
        const scanout = dmabufOf(bytes, WIDTH, HEIGHT);
        const buffer = new DmabufBuffer(scanout, route);
        await renderer.show(buffer.texture(display, null, null));
        buffer.close();
        return scanout.planes[0]?.fd ?? -1;
    }

    function writeAt(fd: number, position: number, bytes: Uint8Array): void {
        const stream = Gio.File.new_for_path(`/proc/self/fd/${fd}`).open_readwrite(null);
        stream.seek(position, GLib.SeekType.SET, null);
        stream.get_output_stream().write_all(bytes, null);
        stream.close(null);
    }

    function refusalOf(work: () => unknown): DmabufRefused {
        try {
            work();
        } catch (error) {
            if (error instanceof DmabufRefused) return error;
            throw error;
        }
        throw new Error('It was not refused');
    }
});
