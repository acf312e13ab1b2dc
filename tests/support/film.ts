// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine that shows a film in a page.
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../../src/display1/checks.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { ProducedMachine } from './produced-machine.js';

export const WIDTH = 400;
export const HEIGHT = 300;
/** Of whole cells, which is what is found. */
export const FILM: Rect = { x: 96, y: 64, width: 192, height: 144 };

/** Light and dark that move, with some noise: no colour is like its neighbour. */
function filmPixels(frame: number): Uint32Array {
    return Uint32Array.from({ length: FILM.width * FILM.height }, (_, at) => {
        const [x, y] = [at % FILM.width, Math.floor(at / FILM.width)];
        const noise = Math.imul(x * 7919 + y * 31, 0x9e3779b1) >>> 30;
        const channel = (wave: number): number =>
            Math.round(
                120 + 90 * Math.sin((x + frame) / wave) * Math.cos((y + frame) / (wave + 9)),
            ) + noise;
        return (channel(31) << 16) | (channel(47) << 8) | channel(23);
    });
}

/** How like two pictures are, in dB. */
export function psnr(one: Uint32Array, other: Uint32Array): number {
    let squares = 0;
    for (let at = 0; at < one.length; at++)
        for (const shift of [0, 8, 16])
            squares +=
                ((((one[at] ?? 0) >> shift) & 0xff) - (((other[at] ?? 0) >> shift) & 0xff)) ** 2;
    return 10 * Math.log10((255 ** 2 * one.length * 3) / squares);
}

/** The machine, on the session bus. */
export class FilmMachine {
    readonly #bus: Gio.DBusConnection;
    readonly #machine: ProducedMachine;
    readonly #memory = new SharedFile(WIDTH * HEIGHT * 4);
    readonly #screen = new Uint32Array(WIDTH * HEIGHT).fill(0xf0f0f0);

    private constructor(bus: Gio.DBusConnection, name: string) {
        this.#bus = bus;
        this.#machine = new ProducedMachine(name);
        this.#machine.console.show({
            kind: 'memory',
            frame: {
                ...{ width: WIDTH, height: HEIGHT, stride: WIDTH * 4, offset: 0 },
                ...{ format: PixmanFormat.x8r8g8b8 },
                ...{ bytes: this.#memory.bytes, fd: this.#memory.fd },
            },
        });
        this.#machine.producer.serveOnBus(bus);
    }

    static async open(name: string): Promise<FilmMachine> {
        return new FilmMachine(await connectSessionBus(null), name);
    }

    /** Shows a frame of the film; gives its pixels. */
    async show(frame: number): Promise<Uint32Array> {
        const film = filmPixels(frame);
        for (let row = 0; row < FILM.height; row++)
            this.#screen.set(
                film.subarray(row * FILM.width, (row + 1) * FILM.width),
                (FILM.y + row) * WIDTH + FILM.x,
            );
        const bytes = new GLib.Bytes(new Uint8Array(this.#screen.buffer));
        this.#memory.write(0, bytes, 0, bytes.get_size());
        await this.#machine.console.damage(FILM);
        return film;
    }

    async close(): Promise<void> {
        this.#machine.close();
        this.#memory.close();
        await this.#bus.close(null);
    }
}
