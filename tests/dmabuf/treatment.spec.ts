// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of whatever is passed for a DMA-BUF.
import type Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { MODIFIER_INVALID } from '../../src/display1/dmabuf-checks.js';
import type { DmabufPlane, DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { isTaken } from '../../src/scanout/dmabuf-buffer.js';
import { closeScanout, dmabufAsMap } from '../../src/scanout/dmabuf-map.js';
import { treatDmabuf } from '../../src/scanout/dmabuf-treatment.js';
import { dmabufOf, noise, shrinkableMemory } from '../support/dmabuf.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { needsNative } from '../support/needs-native.js';
import { sealedMemory } from '../support/sealed-memory.js';
import { defaultDisplay } from '../support/texture.js';

const WIDTH = 16;
const HEIGHT = 8;
const STRIDE = WIDTH * 4;
const BYTES = noise(STRIDE * HEIGHT);
const TILED = 0x0100_0000_0000_0001n;

describe('A DMA-BUF', () => {
    let display: Gdk.Display;
    let before: Map<number, string>;

    beforeEach(needsNative);

    beforeAll(() => {
        Gtk.init();
        display = defaultDisplay();
        // Opens the drivers, which keep descriptors of their own.
        display.get_dmabuf_formats();
    });

    beforeEach(() => {
        before = openFds();
    });

    afterEach(() => {
        expect(describeNewFds(before)).toBe('');
    });

    /** `import`, `map`, or the sentence of a refusal. */
    function treatmentOf(scanout: DmabufScanout, renderer: Gsk.Renderer | null = null): string {
        const treatment = treatDmabuf({ display, renderer }, scanout);
        closeScanout(scanout);
        return treatment.kind === 'refused' ? treatment.error.message : treatment.kind;
    }

    function shrinkable(rest: Parameters<typeof dmabufOf>[3] = {}): DmabufScanout {
        const planes: DmabufPlane[] = [{ fd: shrinkableMemory(BYTES), offset: 0, stride: STRIDE }];
        return dmabufOf(BYTES, WIDTH, HEIGHT, { planes, ...rest });
    }

    it('is imported where its memory cannot get shorter', () => {
        for (const letters of ['XR24', 'AR24', 'XB24', 'AB24'])
            expect(treatmentOf(dmabufOf(BYTES, WIDTH, HEIGHT, { letters }))).toBe('import');
        expect(treatmentOf(dmabufOf(BYTES, WIDTH, HEIGHT, { y0Top: true }))).toBe('import');
    });

    it('is mapped where a renderer would copy all of an import for each frame', () => {
        const scanout = dmabufOf(BYTES, WIDTH, HEIGHT);
        expect(treatmentOf(scanout, new Gsk.CairoRenderer())).toBe('map');
        const tiled = dmabufOf(BYTES, WIDTH, HEIGHT, { modifier: TILED });
        expect(treatmentOf(tiled, new Gsk.CairoRenderer())).toMatch(
            /graphics driver does not take/,
        );
        expect(treatmentOf(dmabufOf(BYTES, WIDTH, HEIGHT), new Gsk.NglRenderer())).toBe('import');
    });

    it('is mapped where its memory may get shorter', () => {
        expect(treatmentOf(shrinkable())).toBe('map');
        expect(treatmentOf(shrinkable({ letters: 'AB24' }))).toBe('map');
        expect(treatmentOf(shrinkable({ modifier: MODIFIER_INVALID }))).toBe('map');
        expect(treatmentOf(shrinkable({ y0Top: true }))).toBe('map');
    });

    it('is refused where its memory may get shorter and cannot be mapped', () => {
        expect(treatmentOf(shrinkable({ modifier: TILED }))).toBe(
            'The machine may take away the memory of its picture while it is read (format XR24, ' +
                'modifier 0x0100000000000001): start the machine without “gl=on” in its display ' +
                'option.',
        );
    });

    it('is mapped where its format has no modifier and the driver asks for one', () => {
        const scanout = dmabufOf(BYTES, WIDTH, HEIGHT, { modifier: MODIFIER_INVALID });
        const taken = isTaken(display, { fourcc: scanout.fourcc, modifier: MODIFIER_INVALID });
        expect(treatmentOf(scanout)).toBe(taken ? 'import' : 'map');
    });

    it('is refused in a format that the display does not take', () => {
        const tiled = dmabufOf(BYTES, WIDTH, HEIGHT, { modifier: TILED });
        expect(treatmentOf(tiled)).toMatch(
            /^This screen's graphics driver does not take .* \(format XR24, modifier 0x0100000000000001\)/,
        );
        expect(treatmentOf(dmabufOf(BYTES, WIDTH, HEIGHT, { letters: 'ZZZZ' }))).toMatch(
            /nothing is known of how its pixels lie \(format ZZZZ, modifier 0x0{16}\)/,
        );
    });

    it('is refused where its memory is too short', () => {
        const short = dmabufOf(BYTES.subarray(1), WIDTH, HEIGHT);
        expect(treatmentOf(short)).toContain('plane 0 needs 512 bytes, there are 511');
        const invalid = dmabufOf(BYTES.subarray(1), WIDTH, HEIGHT, { modifier: MODIFIER_INVALID });
        expect(treatmentOf(invalid)).toContain('plane 0 needs 512 bytes, there are 511');
        const behind = [{ fd: sealedMemory(BYTES), offset: BYTES.length, stride: STRIDE }];
        const tiled = { planes: behind, modifier: TILED };
        expect(treatmentOf(dmabufOf(BYTES, WIDTH, HEIGHT, tiled))).toContain('begins behind');
    });

    it('is refused where it is no memory', () => {
        const [ours, theirs] = socketPair();
        const list = new Gio.UnixFDList();
        list.append(ours.get_fd());
        const [fd = -1] = list.steal_fds();
        const planes = [{ fd, offset: 0, stride: STRIDE }];
        expect(treatmentOf(dmabufOf(BYTES, WIDTH, HEIGHT, { planes }))).toContain('is no memory');
        ours.close();
        theirs.close();
    });

    it('as a map has the pixels that it shows', () => {
        const planes = [
            { fd: shrinkableMemory(noise(STRIDE * 9)), offset: STRIDE, stride: STRIDE },
        ];
        const crop = { x: 3, y: 2, width: 10, height: 5, backingWidth: WIDTH, backingHeight: 8 };
        const scanout = dmabufOf(BYTES, WIDTH, HEIGHT, { ...crop, planes, letters: 'AR24' });
        const map = dmabufAsMap(scanout);
        expect(map.format).toBe(PixmanFormat.x8r8g8b8);
        expect([map.width, map.height, map.stride]).toEqual([10, 5, STRIDE]);
        expect(map.offset).toBe(STRIDE + 2 * STRIDE + 3 * 4);
        const seen = map.bytes.toArray().subarray(0, STRIDE * 7);
        expect(seen).toEqual(noise(STRIDE * 9).subarray(0, STRIDE * 7));
        expect(map.isLost()).toBeFalse();
    });
});
