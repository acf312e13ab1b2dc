// SPDX-License-Identifier: GPL-3.0-or-later

import { connect } from 'node:net';

const LED_STATE = -261;
const ALPHA_CURSOR = -314;
const SHARED = 1;
const NO_SECURITY = 1;
const SET_ENCODINGS = 2;

/** Reads an exact number of bytes at a time from a socket. */
class Bytes {
    #buffer = Buffer.alloc(0);
    #wake = () => {};
    #ended = false;

    constructor(socket) {
        socket.on('data', data => {
            this.#buffer = Buffer.concat([this.#buffer, data]);
            this.#wake();
        });
        socket.on('close', () => {
            this.#ended = true;
            this.#wake();
        });
    }

    async take(count) {
        while (this.#buffer.length < count) {
            if (this.#ended) throw new Error('the VNC connection ended');
            await new Promise(resolve => (this.#wake = resolve));
        }
        const taken = this.#buffer.subarray(0, count);
        this.#buffer = this.#buffer.subarray(count);
        return taken;
    }
}

/**
 * What a display of QEMU learns beside the picture: the keyboard's lights and the hardware cursor.
 * Its own VNC server is the one way to it that needs nothing but a socket.
 */
export class Vnc {
    #socket;
    #bytes;
    #encoding;

    /** @param kind - `leds` or `cursor` */
    constructor(path, kind) {
        this.#socket = connect(path);
        this.#bytes = new Bytes(this.#socket);
        this.#encoding = kind === 'leds' ? LED_STATE : ALPHA_CURSOR;
    }

    /** Says what it wants to know. */
    async start() {
        await this.#bytes.take(12);
        this.#socket.write('RFB 003.008\n');
        const [kinds] = await this.#bytes.take(1);
        await this.#bytes.take(kinds);
        this.#socket.write(Buffer.of(NO_SECURITY));
        await this.#bytes.take(4);
        this.#socket.write(Buffer.of(SHARED));
        const description = await this.#bytes.take(24);
        await this.#bytes.take(description.readUInt32BE(20));
        const request = Buffer.of(SET_ENCODINGS, 0, 0, 1, 0, 0, 0, 0);
        request.writeInt32BE(this.#encoding, 4);
        this.#socket.write(request);
    }

    /** The head of the next update: one rectangle of the kind that was asked for. */
    async #rectangle() {
        const update = await this.#bytes.take(16);
        const encoding = update.readInt32BE(12);
        if (encoding !== this.#encoding) throw new Error(`VNC sent an update of kind ${encoding}`);
        return update;
    }

    /**
     * Waits for the lights, which come at the start and when they change: 1 scroll lock, 2 num
     * lock, 4 caps lock.
     */
    async leds() {
        await this.#rectangle();
        const [mask] = await this.#bytes.take(1);
        return mask;
    }

    /** Waits for the cursor, which comes when it changes; `pixel(x, y)` gives 0xAARRGGBB. */
    async cursor() {
        const rectangle = await this.#rectangle();
        const [hotX, hotY, width, height] = [4, 6, 8, 10].map(at => rectangle.readUInt16BE(at));
        // The encoding of the pixels: QEMU's is always raw.
        await this.#bytes.take(4);
        const data = await this.#bytes.take(width * height * 4);
        const pixel = (x, y) => data.readUInt32LE((y * width + x) * 4);
        return { hotX, hotY, width, height, pixel };
    }

    close() {
        this.#socket.destroy();
    }
}
