// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Version } from './interfaces.js';
import { Once } from './once.js';
import type { Peer, PeripheralMachine, ScreenMachine } from './peer.js';
import { QemuPeripherals } from './qemu-peripherals.js';
import { QemuScreen } from './qemu-screen.js';

/** What a QEMU says of itself, or null where it cannot be started. */
export function qemuVersion(program: string): { full: string; version: Version } | null {
    let output: string;
    try {
        const [, bytes] = GLib.spawn_command_line_sync(`${GLib.shell_quote(program)} --version`);
        output = new TextDecoder().decode(bytes as unknown as Uint8Array);
    } catch {
        return null;
    }
    const [, full, major, minor] = /version ((\d+)\.(\d+)(?:\.\d+)*)/.exec(output) ?? [];
    if (full === undefined) return null;
    return { full, version: `${Number(major)}.${Number(minor)}` };
}

/** A real QEMU, started with either guest when one is first asked for. */
export class QemuPeer implements Peer {
    readonly title: string;
    readonly version: Version;

    readonly #screen: Once<QemuScreen>;
    readonly #peripherals: Once<QemuPeripherals>;

    constructor(program: string, { full, version }: { full: string; version: Version }) {
        this.title = `QEMU ${full}`;
        this.version = version;
        this.#screen = new Once(() => QemuScreen.start(program, `screen ${full}`));
        this.#peripherals = new Once(() =>
            QemuPeripherals.start(program, `peripherals ${full}`, version),
        );
    }

    screen(): Promise<ScreenMachine> {
        return this.#screen.get();
    }

    peripherals(): Promise<PeripheralMachine> {
        return this.#peripherals.get();
    }

    async close(): Promise<void> {
        await this.#screen.close();
        await this.#peripherals.close();
    }
}
