// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import { FailedTries } from '../export/access.js';
import { now } from '../export/clock.js';
import { sendAtOnce } from '../export/peer-address.js';
import type { TlsIdentity } from '../export/server-tls.js';
import type { ByteChannel } from '../rfb/byte-channel.js';
import { Connection } from '../rfb/connection.js';
import type { Doorkeeper } from '../rfb/handshake.js';
import type { KeysymKeys } from '../rfb/keysym-keys.js';
import type { RsaKey } from '../rfb/ra2/rsa-key.js';
import type { ScreenList } from '../rfb/screen-list.js';
import type { ViewedScreen } from '../rfb/shared-screen.js';
import { StreamChannel } from '../rfb/stream-channel.js';
import type { PowerControl } from '../rfb/viewer-power.js';
import { WebSocketChannel } from '../rfb/websocket-channel.js';
import type { VncArguments } from './arguments.js';
import { describeAddress, type RemoteAddress } from './remote-address.js';

/** More viewers at once are turned away. */
const MAX_VIEWERS = 64;

/** What viewers must know. */
export type Secret = Pick<Doorkeeper, 'password' | 'isOpen'>;

/** One viewer, as those know it who look after the server. */
export interface VncClient {
    /** No other of this server had, or will have, the same. */
    readonly id: number;
    readonly remote: RemoteAddress;
    /** Whether it came by a WebSocket. */
    readonly isWebSocket: boolean;
    /** Whom its certificate names; '' where it has shown none, or not yet. */
    readonly peerName: string;
}

/** Who is told of viewers that come and go. */
export interface ServerObserver {
    /** A viewer has connected; it may not be let in. */
    connected(client: VncClient): void;
    /** It is in. */
    entered(client: VncClient): void;
    left(client: VncClient): void;
}

export interface VncServerOptions {
    readonly screen: ViewedScreen;
    /** All of the machine's, where viewers may choose. */
    readonly screens?: ScreenList;
    /** Looked at for each viewer anew. */
    readonly secret: Secret;
    readonly tls: TlsIdentity | null;
    /** By which viewers know this server where it has no TLS. */
    readonly rsaKey: RsaKey | null;
    readonly sharing: VncArguments['sharing'];
    readonly keysyms: KeysymKeys | null;
    /** The machine's power, where viewers may use it. */
    readonly powerFor: ((client: VncClient) => PowerControl) | null;
    /** Told, in a few words, of viewers that come and go. */
    readonly log: (line: string) => void;
    readonly observer?: ServerObserver;
}

/** The viewers of one screen. */
export class VncServer {
    /** What viewers know this server by from now on. */
    tls: TlsIdentity | null;
    readonly #options: VncServerOptions;
    readonly #clients = new Map<Connection, VncClient>();
    readonly #tries = new FailedTries(now);
    #count = 0;

    constructor(options: VncServerOptions) {
        this.#options = options;
        this.tls = options.tls;
    }

    /**
     * Takes a viewer's connection.
     *
     * @param isTrusted - whoever gives it has seen to it that the viewer may come in
     */
    accept(stream: Gio.SocketConnection, isTrusted = false): void {
        const remote = describeAddress(stream.get_remote_address());
        if (this.#isFull(remote)) {
            stream.close(null);
            return;
        }
        sendAtOnce(stream);
        const channel = new StreamChannel(stream, isTrusted ? null : this.tls);
        this.#serve(channel, isTrusted, {
            id: this.#count++,
            remote,
            isWebSocket: false,
            get peerName(): string {
                return channel.peerName;
            },
        });
    }

    /** Takes a viewer's stream on which WebSocket is spoken. */
    acceptWebSocket(stream: Gio.IOStream, remote: RemoteAddress): void {
        const channel = new WebSocketChannel(stream);
        if (this.#isFull(remote)) {
            channel.close();
            return;
        }
        const client = { id: this.#count++, remote, isWebSocket: true, peerName: '' };
        this.#serve(channel, false, client);
    }

    #isFull(remote: RemoteAddress): boolean {
        if (this.#clients.size < MAX_VIEWERS) return false;
        this.#log(remote, `turned away, there are ${MAX_VIEWERS} viewers`);
        return true;
    }

    #serve(channel: ByteChannel, isTrusted: boolean, client: VncClient): void {
        const { screen, screens, keysyms, powerFor, observer } = this.#options;
        const { remote } = client;
        const connection = new Connection(channel, {
            screen,
            screens: screens ?? null,
            keysyms,
            isViewOnly: false,
            power: powerFor?.(client) ?? null,
            door: this.#doorFor(remote.host, isTrusted),
            entered: (entered, isShared) => {
                observer?.entered(client);
                this.#entered(entered, isShared);
            },
            ended: (ended, reason) => {
                this.#clients.delete(ended);
                this.#log(remote, reason ?? 'left');
                observer?.left(client);
            },
        });
        this.#clients.set(connection, client);
        observer?.connected(client);
    }

    #doorFor(address: string, isTrusted: boolean): Omit<Doorkeeper, 'startTls'> {
        const { secret, rsaKey } = this.#options;
        return {
            password: isTrusted ? null : secret.password,
            isOpen: isTrusted || secret.isOpen,
            rsaKey,
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
        const { sharing } = this.#options;
        const { remote } = this.#clients.get(entered) ?? {};
        if (remote) this.#log(remote, 'came');
        if (sharing === 'ignore' || isShared) return;
        if (sharing === 'force-shared') {
            this.#options.log(
                'a viewer wants the screen for itself, which --share=force-shared forbids',
            );
            entered.close();
            return;
        }
        for (const other of [...this.#clients.keys()]) if (other !== entered) other.close();
    }

    #log({ host }: RemoteAddress, what: string): void {
        this.#options.log(`${host === '' ? 'this computer' : host}: ${what}`);
    }

    close(): void {
        for (const connection of [...this.#clients.keys()]) connection.close();
    }
}
