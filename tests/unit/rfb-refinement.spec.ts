// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was sent with loss is sent as it is once it rests.
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../../src/display1/checks.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { FrameStore } from '../../src/export/frame-store.js';
import { native } from '../../src/native/native.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import { REST_MS } from '../../src/rfb/lossy-cells.js';
import { COMPRESSION_LEVELS, Encoding, QUALITY_LEVELS } from '../../src/rfb/numbers.js';
import { PendingUpdate } from '../../src/rfb/pending-update.js';
import type { SharedScreen } from '../../src/rfb/shared-screen.js';
import { ViewerAbilities } from '../../src/rfb/viewer-abilities.js';
import { NOVNC_DECODERS, type NovncDecoder } from '../support/novnc.js';
import { ByteSocket, PixelCanvas } from '../support/rfb-screen.js';

const WIDTH = 400;
const HEIGHT = 300;
const HEAD_BYTES = 4;

/** Light and dark that move, with a camera's noise. */
function photo(shift: number): Uint32Array {
    return Uint32Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
        const [x, y] = [at % WIDTH, Math.floor(at / WIDTH) + shift];
        const noise = Math.imul(x * 7919 + y, 0x9e3779b1) >>> 29;
        const channel = (wave: number): number =>
            Math.round(120 + 90 * Math.sin(x / wave) * Math.cos(y / (wave + 9))) + noise;
        return (channel(31) << 16) | (channel(47) << 8) | channel(23);
    });
}

/** A viewer by noVNC's decoders, at a screen of the spec's own. */
class Viewer {
    readonly store = new FrameStore({ resized: () => undefined, suspected: () => undefined });
    readonly canvas = new PixelCanvas(WIDTH, HEIGHT);
    readonly #pending: PendingUpdate;
    readonly #decoder: NovncDecoder;
    readonly #writer = new ByteWriter();
    /** How often it was asked to be woken. */
    wakes = 0;
    nowMs = 0;

    constructor() {
        const abilities = new ViewerAbilities();
        const quality = QUALITY_LEVELS.first + 6;
        abilities.set([Encoding.TIGHT, Encoding.COPY_RECT, quality, COMPRESSION_LEVELS.first + 2]);
        const screen = {
            store: this.store,
            wantedAfter: () => {
                this.wakes++;
            },
        } as unknown as SharedScreen;
        this.#pending = new PendingUpdate(screen, abilities, () => this.nowMs);
        const Decoder = NOVNC_DECODERS[Encoding.TIGHT];
        if (!Decoder) throw new Error('noVNC has no decoder of Tight');
        this.#decoder = new Decoder();
    }

    show(pixels: Uint32Array): void {
        this.store.setSource({
            ...{ width: WIDTH, height: HEIGHT, stride: WIDTH * 4, offset: 0 },
            format: PixmanFormat.x8r8g8b8,
            bytes: new GLib.Bytes(new Uint8Array(pixels.buffer)),
        });
        const changed = this.store.refresh();
        this.#pending.changed(changed, this.store.scroll);
    }

    begin(): void {
        this.#pending.takeSize();
    }

    /** Takes an update. @returns how many rectangles it had */
    update(): number {
        this.#pending.write(this.#writer, () => undefined);
        const bytes = this.#writer.take();
        const head = new DataView(bytes.buffer);
        const count = head.getUint16(2);
        const socket = new ByteSocket(bytes.subarray(HEAD_BYTES));
        for (let left = count; left > 0; left--) {
            const [x, y, width, height] = [0, 1, 2, 3].map(() => socket.rQshift16());
            const rect = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
            this.#take(rect, socket.rQshift32(), socket);
        }
        if (socket.left > 0) throw new Error(`${socket.left} bytes are left over`);
        return count;
    }

    #take({ x, y, width, height }: Rect, encoding: number, socket: ByteSocket): void {
        const { canvas } = this;
        if (encoding === Encoding.TIGHT) {
            this.#decoder.decodeRect(x, y, width, height, socket, canvas, 24);
            return;
        }
        expect(encoding).toBe(Encoding.COPY_RECT);
        const [fromX, fromY] = [socket.rQshift16(), socket.rQshift16()];
        const before = canvas.pixels.slice();
        for (let row = 0; row < height; row++) {
            const from = (fromY + row) * WIDTH + fromX;
            canvas.pixels.set(before.subarray(from, from + width), (y + row) * WIDTH + x);
        }
    }

    get differences(): number {
        const { pixels } = this.store;
        return this.canvas.pixels.reduce((sum, pixel, at) => sum + Number(pixel !== pixels[at]), 0);
    }
}

describe('What was sent with loss', () => {
    let viewer: Viewer;

    beforeEach(() => {
        if (!native) pending('the private library is not here');
        viewer = new Viewer();
        viewer.show(photo(0));
        viewer.begin();
        viewer.update();
    });

    afterEach(() => {
        viewer.store.close();
    });

    /** Updates until there is nothing more to be told. */
    function rest(): number {
        let updates = 0;
        for (let turn = 0; turn < 40; turn++) {
            viewer.nowMs += REST_MS;
            if (viewer.update() > 0) updates++;
        }
        return updates;
    }

    it('is sent as it is once it rests, a part at a time, and then nothing more', () => {
        expect(viewer.differences).toBeGreaterThan(WIDTH * HEIGHT * 0.2);
        expect(viewer.update()).withContext('too early').toBe(0);
        expect(rest()).toBeGreaterThan(0);
        expect(viewer.differences).toBe(0);
        const { wakes } = viewer;
        expect(rest()).toBe(0);
        expect(viewer.wakes).withContext('nothing wakes it any more').toBe(wakes);
    });

    it('is so after it has moved, too', () => {
        // At the first picture nothing had moved, so at the next one it is not looked for.
        viewer.show(photo(0));
        viewer.show(photo(20));
        expect(viewer.store.scroll?.by).toBe(-20);
        viewer.update();
        expect(viewer.differences).toBeGreaterThan(0);
        rest();
        expect(viewer.differences).toBe(0);
    });
});
