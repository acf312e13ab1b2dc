// SPDX-License-Identifier: GPL-3.0-or-later

import { connect } from 'node:net';

const LED_STATE = -261;
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
 * The keyboard's lights as a display of QEMU sees them. Its own VNC server is the one way to
 * learn them that needs nothing but a socket.
 */
export class Leds {
    #socket;
    #bytes;

    constructor(path) {
        this.#socket = connect(path);
        this.#bytes = new Bytes(this.#socket);
    }

    /** Returns the lights as they are now. */
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
        request.writeInt32BE(LED_STATE, 4);
        this.#socket.write(request);
        return this.next();
    }

    /** Waits for the next change: 1 scroll lock, 2 num lock, 4 caps lock. */
    async next() {
        // An update of one rectangle, whose content is one byte. No other comes unasked.
        const update = await this.#bytes.take(17);
        const encoding = update.readInt32BE(12);
        if (encoding !== LED_STATE) throw new Error(`VNC sent an update of kind ${encoding}`);
        return update[16];
    }

    close() {
        this.#socket.destroy();
    }
}
