// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';

import { now } from '../export/clock.js';
import { isTerminal } from './output.js';

const STANDARD_ERROR = 2;

/** What takes less is over before anybody reads it. */
const PATIENCE_MS = 500;
const INTERVAL_MS = 100;

/** How far long work is, in one line of the terminal; nothing where nobody watches. */
export class Progress {
    readonly #stream = isTerminal(STANDARD_ERROR)
        ? new GioUnix.OutputStream({ fd: STANDARD_ERROR, close_fd: false })
        : null;
    #nextMs = now() + PATIENCE_MS;
    #isShown = false;

    show(text: string): void {
        if (!this.#stream || now() < this.#nextMs) return;
        this.#nextMs = now() + INTERVAL_MS;
        this.#isShown = true;
        this.#write(`\r${text}\x1b[K`);
    }

    /** Takes the line away. */
    close(): void {
        if (this.#isShown) this.#write('\r\x1b[K');
        this.#isShown = false;
    }

    #write(text: string): void {
        this.#stream?.write_bytes(new GLib.Bytes(new TextEncoder().encode(text)), null);
    }
}
