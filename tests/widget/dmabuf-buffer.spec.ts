// SPDX-License-Identifier: GPL-3.0-or-later
//
// Textures of DMA-BUFs through the renderer of the bed: read by GTK on Xvfb, imported by EGL under
// mutter.
import System from 'system';

import { DmabufBuffer } from '../../src/scanout/dmabuf-buffer.js';
import { dmabufRoute, type DmabufRoute } from '../../src/scanout/dmabuf-route.js';
import { TextureRenderer, dmabufOf, expectNoRealDmabuf, noise } from '../support/dmabuf.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { settle, until } from '../support/main-loop.js';
import { difference, type Picture } from '../support/picture.js';

const WIDTH = 64;
const HEIGHT = 48;

/** Pixels of four bytes in memory as a picture; `order` says where red, green and blue are. */
function pictureOf(
    bytes: Uint8Array,
    order: readonly [number, number, number],
    offset = 0,
    stride = WIDTH * 4,
): Picture {
    const data = new Uint8Array(WIDTH * HEIGHT * 3);
    for (let y = 0, to = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++)
            for (const channel of order)
                data[to++] = bytes[offset + y * stride + x * 4 + channel] ?? 0;
    return { width: WIDTH, height: HEIGHT, data };
}

describe('DmabufBuffer', () => {
    let renderer: TextureRenderer;

    beforeAll(async () => {
        renderer = await TextureRenderer.open();
    });

    afterAll(() => {
        renderer.close();
    });

    it('has the route of the private library', () => {
        expect(dmabufRoute()).toBe('native');
    });

    for (const [letters, order] of [
        ['XR24', [2, 1, 0]],
        ['AR24', [2, 1, 0]],
        ['XB24', [0, 1, 2]],
        ['AB24', [0, 1, 2]],
    ] as const)
        it(`shows ${letters} to the pixel, opaque`, () => {
            expectNoRealDmabuf();
            const bytes = noise(WIDTH * HEIGHT * 4);
            const buffer = new DmabufBuffer(dmabufOf(bytes, WIDTH, HEIGHT, { letters }));
            const seen = renderer.render(buffer.texture(renderer.display, null, null));
            expect(difference(seen, pictureOf(bytes, order))).toBeNull();
            buffer.close();
        });

    for (const route of ['native', 'closure'] as const)
        it(`closes its descriptors with the last of 1,000 textures (${route})`, async () => {
            const bytes = noise(WIDTH * HEIGHT * 4);
            makeTextures(route, bytes, 1);
            await collect();
            const before = openFds();
            for (let i = 0; i < 100; i++) makeTextures(route, bytes, 10);
            const added = (): string => describeNewFds(before);
            await until(
                async () => {
                    await collect();
                    return added() === '';
                },
                () => `these to be closed:\n${added()}`,
            );
            expect(added()).toBe('');
        });

    function makeTextures(route: DmabufRoute, bytes: Uint8Array, count: number): void {
        const buffer = new DmabufBuffer(dmabufOf(bytes, WIDTH, HEIGHT), route);
        for (let i = 0; i < count; i++) buffer.texture(renderer.display, null, null);
        buffer.close();
    }

    async function collect(): Promise<void> {
        System.gc();
        await settle();
    }
});
