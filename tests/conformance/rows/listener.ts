// SPDX-License-Identifier: GPL-3.0-or-later
import type { ListenerOptions } from '../../../src/display1/listener.js';
import { Canvas } from '../canvas.js';
import { LINUX_CURSOR_SIZE, linuxCursorPixel } from '../../guests/linux/cursor.js';
import { expectEqual, expectTrue, until } from '../expect.js';
import type { Peer, ScreenMachine } from '../peer.js';
import { difference, type Picture } from '../../support/picture.js';
import { sectorPicture } from '../../support/sector-machine.js';
import { never, type Check, type Checks } from './checks.js';

/** How often a part is filled, and how long each time we wait to be told. */
const TRIES = 10;
const TELL_MS = 300;

interface Shown {
    readonly machine: ScreenMachine;
    readonly canvas: Canvas;
}

/** Lets a listener see the known picture in a mode, and looks at what it was told. */
async function look(
    peer: Peer,
    bpp: 8 | 32,
    options: ListenerOptions,
    use: (shown: Shown) => Promise<void>,
): Promise<void> {
    const machine = await peer.screen();
    const canvas = new Canvas();
    const listener = await machine.console.attach(canvas, null, options);
    try {
        await machine.showMode(320, 200, bpp);
        await untilShown(canvas, sectorPicture(320, 200, bpp));
        await use({ machine, canvas });
        expectEqual(listener.lastRejection, null, 'what our checks refused');
    } finally {
        listener.close();
        await machine.showMode(640, 480, 32);
    }
}

async function untilShown(canvas: Canvas, expected: Picture): Promise<void> {
    await until(
        () => difference(canvas.picture, expected) === null,
        () => `the picture: ${difference(canvas.picture, expected) ?? ''}`,
    );
}

/** The picture with a part filled, in a mode's own colours. */
function filled(bpp: 8 | 32): Picture {
    const picture = sectorPicture(320, 200, bpp);
    for (let y = 20; y < 30; y++)
        for (let x = 10; x < 50; x++) picture.data.set([0xff, 0, 0xff], (y * 320 + x) * 3);
    return picture;
}

/** Has a part filled and expects the listener to be told of it by that call. */
function damages(bpp: 8 | 32, isMapped: boolean): Check {
    const name = isMapped ? 'UpdateMap' : 'Update';
    return peer =>
        look(peer, bpp, { map: isMapped }, async ({ machine, canvas }) => {
            // The guest's drawing of the picture may still be on its way, as a whole picture in
            // which what we fill comes along.
            const before = canvas.count(name);
            for (let tries = 0; tries < TRIES && canvas.count(name) === before; tries++) {
                await machine.fill(10, 20, 40, 10, 0xff00ff);
                await untilShown(canvas, filled(bpp));
                await until(() => canvas.count(name) > before, name, TELL_MS).catch(() => null);
            }
            expectTrue(canvas.count(name) > before, `there was no ${name}`);
        });
}

/** A machine that does not know shared maps sends the pixels, whatever we offer. */
export const NO_MAP: Check = peer =>
    look(peer, 8, { map: true }, async ({ canvas }) => {
        expectEqual(canvas.count('ScanoutMap'), 0, 'the number of ScanoutMap');
        expectTrue(canvas.count('Scanout') > 0, 'there was no Scanout');
        return Promise.resolve();
    });

function expectCursor(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let y = 0; y < LINUX_CURSOR_SIZE; y++)
        for (let x = 0; x < LINUX_CURSOR_SIZE; x++) {
            const pixel = view.getUint32((y * LINUX_CURSOR_SIZE + x) * 4, true);
            if (pixel === linuxCursorPixel(x, y)) continue;
            throw new Error(`the cursor at ${x},${y} is ${pixel.toString(16)}`);
        }
}

const cursorDefine: Check = async peer => {
    const machine = await peer.peripherals();
    const canvas = new Canvas();
    const listener = await machine.console.attach(canvas, null);
    await machine.defineCursor(100, 50, 3, 4);
    await until(() => canvas.cursor !== null && canvas.pointer?.visible === true, 'the cursor');
    const { cursor } = canvas;
    expectEqual(
        [cursor?.width, cursor?.height],
        [LINUX_CURSOR_SIZE, LINUX_CURSOR_SIZE],
        'its size',
    );
    expectEqual([cursor?.hotX, cursor?.hotY], [3, 4], 'its hot spot');
    expectCursor(cursor?.bytes.toArray() ?? new Uint8Array(0));
    await machine.hideCursor();
    listener.close();
};

const mouseSet: Check = async peer => {
    const machine = await peer.peripherals();
    const canvas = new Canvas();
    const listener = await machine.console.attach(canvas, null);
    const at = (x: number, y: number): boolean =>
        canvas.pointer?.x === x && canvas.pointer.y === y && canvas.pointer.visible;
    const where = () => `the pointer there: ${JSON.stringify(canvas.pointer)}`;
    await machine.defineCursor(100, 50, 3, 4);
    await until(() => at(100, 50), where);
    await machine.moveCursor(-5, 20);
    await until(() => at(-5, 20), where);
    await machine.hideCursor();
    await until(() => canvas.pointer?.visible === false, 'the pointer to be hidden');
    listener.close();
};

/** Shows a DMA-BUF in so many planes, and looks at what arrives. */
function dmabuf(planes: 1 | 2): Check {
    return async peer => {
        const machine = await peer.screen();
        const canvas = new Canvas();
        const options = { map: true, dmabuf: canvas };
        const listener = await machine.console.attach(canvas, null, options);
        try {
            const expected = await machine.showDmabuf(planes);
            await until(() => canvas.count('UpdateDMABUF') > 0, 'the update');
            const { width, height, planes: got } = canvas.dmabuf ?? {};
            expectEqual([width, height], [expected.width, expected.height], 'its size');
            expectEqual(got?.length, expected.planes, 'its planes');
            await expected.painted;
        } finally {
            listener.close();
        }
    };
}

const NOT_WINDOWS = never('only QEMU on Windows');

export const LISTENER_CHECKS: Checks = {
    'Listener.Scanout': peer =>
        look(peer, 32, { map: false }, async ({ canvas }) => {
            expectTrue(canvas.count('Scanout') > 0, 'there was no Scanout');
            return Promise.resolve();
        }),
    'Listener.Update': damages(32, false),
    'Listener.ScanoutDMABUF': dmabuf(1),
    'Listener.UpdateDMABUF': dmabuf(1),
    'Listener.Disable': async peer => {
        const machine = await peer.screen();
        const canvas = new Canvas();
        const listener = await machine.console.attach(canvas, null);
        try {
            await machine.showMode(640, 480, 32);
            await until(() => canvas.isOn, 'a picture');
            await machine.disable();
            await until(() => canvas.count('Disable') > 0, 'Disable');
        } finally {
            listener.close();
        }
    },
    'Listener.MouseSet': mouseSet,
    'Listener.CursorDefine': cursorDefine,
    'Listener.Interfaces': peer =>
        // What is not offered does not come, though the memory could be shared.
        look(peer, 8, { map: false }, async ({ canvas }) => {
            expectEqual(canvas.count('ScanoutMap'), 0, 'the number of ScanoutMap');
            return Promise.resolve();
        }),
    'Listener.Unix.Map.ScanoutMap': peer =>
        look(peer, 8, { map: true }, async ({ canvas }) => {
            expectTrue(canvas.count('ScanoutMap') > 0, 'there was no ScanoutMap');
            return Promise.resolve();
        }),
    'Listener.Unix.Map.UpdateMap': damages(8, true),
    'Listener.Unix.ScanoutDMABUF2.ScanoutDMABUF2': dmabuf(2),
    'Listener.Win32.Map.ScanoutMap': NOT_WINDOWS,
    'Listener.Win32.Map.UpdateMap': NOT_WINDOWS,
    'Listener.Win32.D3d11.ScanoutTexture2d': NOT_WINDOWS,
    'Listener.Win32.D3d11.UpdateTexture2d': NOT_WINDOWS,
};
