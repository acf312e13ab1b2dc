// SPDX-License-Identifier: GPL-3.0-or-later
//
// A viewer for specs that goes from screen to screen and reads text consoles.
import { type Picture } from './picture.js';
import { RfbViewer } from './rfb-viewer.js';
import { pictureOf, readScreen } from './screen-text.js';

/** X11's symbols. */
export const CONTROL = 0xffe3;
const ALT = 0xffe9;
const RAW = 0;
const DESKTOP_SIZE = -223;
const DESKTOP_NAME = -307;

/** Of a text console, pixels. */
export const TEXT_SIZE = { width: 640, height: 384 };

/** A viewer that keeps what it is shown. */
export class Looker {
    name: string;
    readonly #viewer: RfbViewer;
    #pixels = new Uint32Array(0);

    private constructor(viewer: RfbViewer) {
        this.#viewer = viewer;
        this.name = viewer.name;
    }

    static async enter(address: number | string): Promise<Looker> {
        const viewer = await RfbViewer.enter(address);
        await viewer.understand(RAW, DESKTOP_SIZE, DESKTOP_NAME);
        await viewer.requestUpdate(false);
        return new Looker(viewer);
    }

    get size(): { width: number; height: number } {
        return { width: this.#viewer.width, height: this.#viewer.height };
    }

    async tap(...keysyms: number[]): Promise<void> {
        for (const keysym of keysyms) await this.#key(keysym, true);
        for (const keysym of keysyms.toReversed()) await this.#key(keysym, false);
    }

    /** As viewers do that know a key only by what it makes. */
    #key(keysym: number, isDown: boolean): Promise<void> {
        return this.#viewer.send(writer => writer.u8(4).u8(Number(isDown)).u16(0).u32(keysym));
    }

    async type(text: string): Promise<void> {
        for (const character of text) await this.tap(character.charCodeAt(0));
    }

    goTo(screen: number): Promise<void> {
        return this.tap(CONTROL, ALT, 0x30 + screen);
    }

    /** Takes updates until what is shown has something; gives its lines. */
    async until(fits: (lines: string[], looker: Looker) => boolean): Promise<string[]> {
        for (;;) {
            const { rects } = await this.#viewer.hearKind('update');
            for (const { x, y, width, height, encoding, data } of rects) {
                if (encoding === DESKTOP_NAME) this.name = new TextDecoder().decode(data);
                if (encoding === DESKTOP_SIZE) this.#pixels = new Uint32Array(width * height);
                if (encoding === RAW) this.#draw(x, y, width, height, data);
            }
            const hasNewSize = rects.some(({ encoding }) => encoding === DESKTOP_SIZE);
            await this.#viewer.requestUpdate(!hasNewSize);
            if (this.size.height !== TEXT_SIZE.height || hasNewSize) continue;
            const lines = readScreen(this.#picture);
            if (fits(lines, this)) return lines;
        }
    }

    get #picture(): Picture {
        const { width, height } = this.size;
        return pictureOf(width, height, this.#pixels);
    }

    #draw(x: number, y: number, width: number, height: number, data: Uint8Array): void {
        if (this.#pixels.length < this.size.width * this.size.height)
            this.#pixels = new Uint32Array(this.size.width * this.size.height);
        const pixels = new DataView(data.buffer, data.byteOffset, data.length);
        for (let row = 0; row < height; row++)
            for (let column = 0; column < width; column++) {
                const pixel = pixels.getUint32((row * width + column) * 4, true);
                this.#pixels[(y + row) * this.size.width + x + column] = pixel & 0xffffff;
            }
    }

    close(): void {
        this.#viewer.close();
    }
}

/** Whether a line has this. */
export const some =
    (text: string | RegExp) =>
    (lines: string[]): boolean =>
        lines.some(line => (typeof text === 'string' ? line.includes(text) : text.test(line)));
