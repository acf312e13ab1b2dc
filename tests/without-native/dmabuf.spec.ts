// SPDX-License-Identifier: GPL-3.0-or-later
//
// DMA-BUFs where the private library is not: GtkBuilder calls what JavaScript cannot.
import GLib from 'gi://GLib?version=2.0';

import { nativeGtk } from '../../src/native/native-gtk.js';
import { DmabufBuffer } from '../../src/scanout/dmabuf-buffer.js';
import { closeScanout } from '../../src/scanout/dmabuf-map.js';
import { inspectMemory } from '../../src/scanout/dmabuf-memory.js';
import { dmabufRoute } from '../../src/scanout/dmabuf-route.js';
import { treatDmabuf } from '../../src/scanout/dmabuf-treatment.js';
import {
    allowNoRealDmabuf,
    collectUntilClosed,
    dmabufOf,
    noise,
    pictureOf,
    shrinkableMemory,
    TextureRenderer,
} from '../support/dmabuf.js';
import { openFds } from '../support/fd-count.js';
import { difference } from '../support/picture.js';

const WIDTH = 64;
const HEIGHT = 48;
const BYTES = WIDTH * HEIGHT * 4;

describe('Without the private library, a DMA-BUF', () => {
    let renderer: TextureRenderer;

    beforeAll(async () => {
        renderer = await TextureRenderer.open();
    });

    afterAll(() => {
        renderer.close();
    });

    it('has a way to be a texture', () => {
        expect(nativeGtk).toBeNull();
        expect(dmabufRoute(renderer.display)).toBe('closure');
    });

    it('is shown to the pixel', () => {
        allowNoRealDmabuf();
        const bytes = noise(BYTES);
        const buffer = new DmabufBuffer(dmabufOf(bytes, WIDTH, HEIGHT));
        const seen = renderer.render(buffer.texture(renderer.display, null, null));
        const expected = pictureOf(bytes, WIDTH, HEIGHT, { order: [2, 1, 0] });
        expect(difference(seen, expected)).toBeNull();
        buffer.close();
    });

    it('leaves no descriptor in a thousand textures', async () => {
        const before = openFds();
        for (let i = 0; i < 1000; i++) {
            const buffer = new DmabufBuffer(dmabufOf(new Uint8Array(BYTES), WIDTH, HEIGHT));
            buffer.texture(renderer.display, null, null);
            buffer.close();
        }
        expect(await collectUntilClosed(before)).toBe('');
    });

    it('must be a real one: nothing else is known to keep its size', () => {
        const scanout = dmabufOf(new Uint8Array(BYTES), WIDTH, HEIGHT);
        const [plane] = scanout.planes;
        expect(inspectMemory(plane?.fd ?? -1)).toEqual({ kind: 'shrinkable', size: BYTES });
        const treatment = treatDmabuf({ display: renderer.display, renderer: null }, scanout);
        expect(treatment.kind).toBe('refused');
        closeScanout(scanout);
    });

    it('is not what is no memory', () => {
        const fd = shrinkableMemory(new Uint8Array(7));
        expect(inspectMemory(fd)).toEqual({ kind: 'shrinkable', size: 7 });
        GLib.close(fd);
        expect(inspectMemory(fd)).toBeNull();
        expect(inspectMemory(0)).toBeNull();
    });
});
