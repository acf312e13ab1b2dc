// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import type { Console } from '../../src/display1/console.js';
import { sectorPixel } from '../guests/sector/picture.js';
import { until } from './main-loop.js';
import { openOnSessionBus } from './open-console.js';
import type { Picture } from './picture.js';
import { Qemu, sectorGuest, type QemuOptions } from './qemu.js';

const BOOT_MS = 30_000;

/** A real QEMU with the sector guest in it, and its first console over the session bus. */
export class SectorMachine {
    private constructor(
        readonly qemu: Qemu,
        readonly console: Console,
        readonly bus: Gio.DBusConnection,
    ) {}

    static async start(options: QemuOptions = {}): Promise<SectorMachine> {
        const name = options.name ?? 'sector';
        const args = [...sectorGuest(), ...(options.args ?? [])];
        const qemu = await Qemu.start({ ...options, name, args });
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        const { console, bus } = await openOnSessionBus(name);
        return new SectorMachine(qemu, console, bus);
    }

    /** Has the guest do something and waits until it says that it is done. */
    async command(line: string): Promise<void> {
        this.qemu.serial.skip();
        await this.qemu.serial.send(line);
        await this.qemu.serial.waitFor(/^(done .*|mode \S+)\r?$/m);
    }

    async setAbsolute(isAbsolute: boolean): Promise<void> {
        await this.command(`pointer ${isAbsolute ? 'absolute' : 'relative'}`);
        await until(() => this.console.mouse.isAbsolute === isAbsolute, 'the kind of pointer');
    }

    async close(): Promise<void> {
        this.console.close();
        if (this.qemu.runs) await this.qemu.quit();
        await this.bus.close(null);
    }
}

/** What the guest shows after `mode WIDTH HEIGHT BPP`, by its formula. */
export function sectorPicture(width: number, height: number, bpp: number): Picture {
    const data = new Uint8Array(width * height * 3);
    let at = 0;
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
            const colour = sectorPixel(x, y, width, height, bpp);
            data[at++] = colour >> 16;
            data[at++] = (colour >> 8) & 0xff;
            data[at++] = colour & 0xff;
        }
    return { width, height, data };
}
