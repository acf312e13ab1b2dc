// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import Soup from 'gi://Soup?version=3.0';

import { headerOf } from '../../export/http/http-message.js';
import { HttpServer, Refused, type HttpRequest } from '../../export/http/http-server.js';
import { isSameHost, namesAt } from '../../export/http/request-host.js';
import type { ListenPlace } from '../../export/listen-place.js';
import { ListenSocket } from '../../export/listen-socket.js';
import { describeAddress, describePlace } from '../remote-address.js';
import type { VncServer } from '../vnc-server.js';
import type { Listening } from './management.js';

/** What viewers in browsers say that they speak, if they say so at all. */
const PROTOCOLS = ['binary'];

/** Its port is always named. */
const NO_PORTS = { first: 0, last: 0 };

/** Takes viewers in browsers: RFB in WebSocket, at any path, as QEMU's own server does. */
export class WebSocketService {
    /** What is told of it to whoever looks after the server. */
    readonly listening: Listening;
    readonly #viewers: VncServer;
    readonly #asksPassword: boolean;
    readonly #server: HttpServer;
    #socket!: ListenSocket;

    private constructor(
        place: ListenPlace,
        viewers: VncServer,
        asksPassword: boolean,
        log: (line: string) => void,
    ) {
        this.#viewers = viewers;
        this.#asksPassword = asksPassword;
        this.listening = {
            address: describePlace(place),
            isWebSocket: true,
            // The page came by TLS where there is any.
            asked: { auth: asksPassword ? 'vnc' : 'none', vencryptSubAuth: '' },
        };
        this.#server = new HttpServer({
            get certificate(): Gio.TlsCertificate | null {
                return viewers.tls?.certificate ?? null;
            },
            // Else a page whose name was made to lead here could use the machine.
            names: asksPassword ? null : namesAt(place, false, []),
            wrongName: 'This server is not known by that name: start it with --password.',
            routeOf: () => ['GET', request => this.#open(request)],
            addHeaders: () => undefined,
            log,
        });
    }

    /** @throws RangeError, in a sentence, where nobody can listen there */
    static async open(
        place: ListenPlace,
        viewers: VncServer,
        asksPassword: boolean,
        log: (line: string) => void,
    ): Promise<WebSocketService> {
        const service = new WebSocketService(place, viewers, asksPassword, log);
        service.#socket = await ListenSocket.open(place, NO_PORTS, stream => {
            service.#server.accept(stream);
        });
        return service;
    }

    #open(request: HttpRequest): void {
        const { msg, host } = request;
        if (!this.#asksPassword && !isSameHost(headerOf(msg, 'Origin'), host))
            throw new Refused(
                Soup.Status.FORBIDDEN,
                'Pages of other computers may not come without a password: start it with --password.',
            );
        const remote = describeAddress(msg.get_remote_address());
        this.#server.openSocket(request, PROTOCOLS, stream => {
            this.#viewers.acceptWebSocket(stream, remote);
        });
    }

    close(): void {
        this.#socket.close();
        this.#server.close();
    }
}
