// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { FailedTries } from '../export/access.js';
import { addressOf, sendAtOnce } from '../export/peer-address.js';
import { Connection } from '../rfb/connection.js';
import type { ConsoleScreen } from '../rfb/console-screen.js';
import type { Doorkeeper } from '../rfb/handshake.js';
import type { KeysymKeys } from '../rfb/keysym-keys.js';
import { StreamChannel } from '../rfb/stream-channel.js';
import type { VncArguments } from './arguments.js';

/** More viewers at once are turned away. */
const MAX_VIEWERS = 64;

export interface VncServerOptions {
    readonly screen: ConsoleScreen;
    readonly password: string | null;
    readonly certificate: Gio.TlsCertificate | null;
    readonly sharing: VncArguments['sharing'];
    readonly keysyms: KeysymKeys | null;
    /** Told, in a few words, of viewers that come and go. */
    readonly log: (line: string) => void;
}

/** The viewers of one screen. */
export class VncServer {
    readonly #options: VncServerOptions;
    readonly #connections = new Map<Connection, string>();
    readonly #tries = new FailedTries(() => GLib.get_monotonic_time() / 1000);

    constructor(options: VncServerOptions) {
        this.#options = options;
    }

    /** Takes a viewer's connection. */
    accept(stream: Gio.SocketConnection): void {
        const address = addressOf(stream);
        if (this.#connections.size >= MAX_VIEWERS) {
            this.#options.log(`${address}: turned away, there are ${MAX_VIEWERS} viewers`);
            stream.close(null);
            return;
        }
        sendAtOnce(stream);
        const { screen, keysyms, certificate } = this.#options;
        const connection = new Connection(new StreamChannel(stream, certificate), {
            screen,
            keysyms,
            isViewOnly: false,
            door: this.#doorFor(address),
            entered: (entered, isShared) => {
                this.#entered(entered, isShared);
            },
            ended: (ended, reason) => {
                this.#connections.delete(ended);
                this.#options.log(`${address}: ${reason ?? 'left'}`);
            },
        });
        this.#connections.set(connection, address);
    }

    #doorFor(address: string): Omit<Doorkeeper, 'startTls'> {
        return {
            password: this.#options.password,
            mayTry: async () => {
                this.#tries.check(address);
                return Promise.resolve();
            },
            failed: () => {
                this.#tries.failed(address);
            },
        };
    }

    #entered(entered: Connection, isShared: boolean): void {
        const { sharing, log } = this.#options;
        log(`${this.#connections.get(entered) ?? ''}: came`);
        if (sharing === 'ignore' || isShared) return;
        if (sharing === 'force-shared') {
            log('a viewer wants the screen for itself, which --share=force-shared forbids');
            entered.close();
            return;
        }
        for (const other of [...this.#connections.keys()]) if (other !== entered) other.close();
    }

    close(): void {
        for (const connection of [...this.#connections.keys()]) connection.close();
    }
}
