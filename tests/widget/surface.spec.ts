// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { Surface } from '../../src/scanout/surface.js';
import { countFds } from '../support/fd-count.js';
import { sleep, until } from '../support/main-loop.js';
import { pixelAt } from '../support/picture.js';
import { defaultDisplay, pictureOfTexture } from '../support/texture.js';

const FORMAT = PixmanFormat.x8r8g8b8;

/** A colour as x8r8g8b8 bytes, the unused one set so that nobody may take it for alpha. */
function pixels(count: number, colour: number): GLib.Bytes {
    const data = new Uint8Array(count * 4);
    for (let i = 0; i < count; i++)
        data.set([colour & 0xff, (colour >> 8) & 0xff, colour >> 16, 0x5a], i * 4);
    return new GLib.Bytes(data);
}

function scanout(width: number, height: number, colour: number) {
    const layout = { width, height, stride: width * 4, format: FORMAT };
    return { ...layout, bytes: pixels(width * height, colour) };
}

function update(x: number, y: number, width: number, height: number, colour: number) {
    return { x, y, ...scanout(width, height, colour) };
}

/** The surface's pixel as 0xRRGGBB. */
function pixelOf(surface: Surface, x: number, y: number): number {
    const texture = surface.toTexture(defaultDisplay());
    if (!texture) throw new Error('no picture');
    return pixelAt(pictureOfTexture(texture), x, y);
}

describe('Surface', () => {
    let surface: Surface;
    let sizes: string[];
    let refusals: string[];

    beforeEach(() => {
        sizes = [];
        refusals = [];
        surface = new Surface({
            damaged: () => undefined,
            resized: () => sizes.push(`${surface.width}x${surface.height}`),
            refused: reason => refusals.push(reason),
        });
    });

    afterEach(() => {
        surface.close();
    });

    it('shows a scanout and what is updated in it', () => {
        surface.scanout(scanout(8, 4, 0x112233));
        surface.update(update(3, 1, 2, 2, 0xff0000));
        expect(pixelOf(surface, 0, 0)).toBe(0x112233);
        expect(pixelOf(surface, 3, 1)).toBe(0xff0000);
        expect(pixelOf(surface, 4, 2)).toBe(0xff0000);
        expect(pixelOf(surface, 5, 2)).toBe(0x112233);
        expect(sizes).toEqual(['8x4']);
        expect(surface.kind).toBe('inline');
    });

    it('keeps the padding of a wider stride out of the picture', () => {
        const wide = pixels(10 * 3, 0x0000ff);
        surface.scanout({ width: 4, height: 3, stride: 40, format: FORMAT, bytes: wide });
        surface.update(update(0, 2, 4, 1, 0x00ff00));
        expect([surface.width, surface.height]).toEqual([4, 3]);
        expect(pixelOf(surface, 3, 1)).toBe(0x0000ff);
        expect(pixelOf(surface, 3, 2)).toBe(0x00ff00);
    });

    it('grows by updates of a mode that no scanout announced, and shrinks with the console', async () => {
        surface.scanout(scanout(4, 4, 0x111111));
        surface.update(update(4, 0, 4, 6, 0x222222));
        expect(sizes).toEqual(['4x4', '8x6']);
        expect(pixelOf(surface, 0, 0)).toBe(0x111111);
        expect(pixelOf(surface, 0, 5)).toBe(0x000000);
        expect(pixelOf(surface, 7, 5)).toBe(0x222222);
        surface.setConsoleSize(2, 2);
        surface.setConsoleSize(6, 3);
        await until(() => sizes.at(-1) !== '8x6', 'the smaller size');
        expect(sizes.at(-1)).toBe('6x3');
        expect(pixelOf(surface, 5, 2)).toBe(0x222222);
    });

    it('keeps a full picture whatever size an earlier mode had', async () => {
        surface.setConsoleSize(2, 2);
        surface.scanout(scanout(8, 6, 0x333333));
        await sleep(400);
        expect(sizes).toEqual(['8x6']);
    });

    it('goes on from a shared map with inline updates, and back', () => {
        const frame = scanout(4, 4, 0x333333);
        const shared = { ...frame, handle: 0, offset: 0, isLost: () => false };
        surface.scanoutMap(shared);
        expect(surface.kind).toBe('map');
        surface.update(update(1, 1, 1, 1, 0x444444));
        expect(surface.kind).toBe('inline');
        expect(pixelOf(surface, 0, 0)).toBe(0x333333);
        expect(pixelOf(surface, 1, 1)).toBe(0x444444);
        surface.scanoutMap(shared);
        expect(pixelOf(surface, 1, 1)).toBe(0x333333);
    });

    it('goes on from a shared map in a packed format, read only when it is looked at', () => {
        const before = countFds();
        const memory = new SharedFile(8);
        const write = (...words: number[]) => {
            memory.writeArray(0, new Uint8Array(Uint16Array.from(words).buffer));
        };
        write(0xf800, 0x07e0, 0x001f, 0xffff);
        const layout = { width: 2, height: 2, stride: 4, format: PixmanFormat.r5g6b5 };
        const { bytes } = memory;
        surface.scanoutMap({ ...layout, bytes, handle: 0, offset: 0, isLost: () => false });
        expect(surface.kind).toBe('map');
        expect(pixelOf(surface, 0, 0)).toBe(0xff0000);
        expect(pixelOf(surface, 1, 1)).toBe(0xffffff);
        write(0x001f, 0x07e0, 0x001f, 0x0000);
        expect(pixelOf(surface, 1, 1)).toBe(0xffffff);
        surface.updateMap({ x: 1, y: 1, width: 1, height: 1 });
        expect(pixelOf(surface, 1, 1)).toBe(0x000000);
        surface.update(update(1, 0, 1, 1, 0x123456));
        expect(surface.kind).toBe('inline');
        expect(pixelOf(surface, 0, 1)).toBe(0x0000ff);
        expect(pixelOf(surface, 1, 0)).toBe(0x123456);
        surface.close();
        memory.close();
        expect(countFds()).toBe(before);
    });

    it('ignores damage of a map where there is none', () => {
        surface.updateMap({ x: 0, y: 0, width: 9, height: 9 });
        expect(surface.toTexture(defaultDisplay())).toBeNull();
    });

    it('goes dark only when a Disable stands, not for those between flips', async () => {
        surface.scanout(scanout(4, 4, 0x555555));
        surface.disable();
        surface.scanout(scanout(4, 4, 0x666666));
        await sleep(250);
        expect(pixelOf(surface, 0, 0)).toBe(0x666666);
        surface.disable();
        await sleep(250);
        expect(surface.kind).toBe('none');
    });

    it('leaves no descriptor and no file behind in a thousand frames', () => {
        const before = countFds();
        for (let i = 0; i < 1000; i++) surface.scanout(scanout(4 + (i % 2), 4, i));
        surface.close();
        expect(countFds()).toBe(before);
        const left = Gio.File.new_for_path('/dev/shm').enumerate_children(
            'standard::name',
            Gio.FileQueryInfoFlags.NONE,
            null,
        );
        const names: string[] = [];
        for (let info = left.next_file(null); info; info = left.next_file(null))
            names.push(info.get_name());
        expect(names.filter(name => name.startsWith('vitrine-frame-'))).toEqual([]);
    });
});
