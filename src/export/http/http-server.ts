// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import Soup from 'gi://Soup?version=3.0';

import { errorText } from '../../machine/errors.js';
import { HttpConnections } from './http-connections.js';
import { addressOf, headerOf, respondText } from './http-message.js';
import { hostOf, isOwnHost, type OwnNames, type RequestHost } from './request-host.js';

/** What is known of a request before anything is done for it. */
export interface HttpRequest {
    readonly msg: Soup.ServerMessage;
    readonly path: string;
    readonly host: RequestHost;
    /** Where it comes from, for people and for counting tries. */
    readonly address: string;
}

/** A request that gets a status and a sentence. */
export class Refused extends Error {
    override readonly name = 'Refused';

    constructor(
        readonly status: number,
        message: string,
    ) {
        super(message);
    }
}

/** What libsoup has no name for. */
export const TOO_MANY_REQUESTS = 429;

/** A browser that has guessed too often may try again after so many seconds. */
const RETRY_SECONDS = '60';

/** What is done for requests of one path. */
export type Route = readonly [method: 'GET' | 'POST', answer: (request: HttpRequest) => void];

export interface HttpServerOptions {
    /** What browsers know the server by; null: nothing is enciphered. Read for each anew. */
    readonly certificate: Gio.TlsCertificate | null;
    /** Null where a request may be for any name. */
    readonly names: OwnNames | null;
    /** What a request for another name is told. */
    readonly wrongName: string;
    /** Undefined where there is nothing. */
    readonly routeOf: (path: string) => Route | undefined;
    /** Adds what every answer says to a browser that knows this server as `HOST:PORT`. */
    readonly addHeaders: (headers: Soup.MessageHeaders, authority: string) => void;
    /** Told, in a few words, what went wrong here. */
    readonly log: (line: string) => void;
}

/** Speaks HTTP with browsers: requests that are meant for this server get to their routes. */
export class HttpServer {
    readonly #options: HttpServerOptions;
    readonly #server = new Soup.Server({ raw_paths: true });
    readonly #connections: HttpConnections;

    constructor(options: HttpServerOptions) {
        this.#options = options;
        this.#connections = new HttpConnections(this.#server, () => options.certificate);
        this.#server.connect('request-started', (_server, msg) => {
            // No request has anything to say in its body, so nothing of one is kept.
            msg.get_request_body().set_accumulate(false);
        });
        this.#server.connect('request-finished', (_server, msg) => {
            this.#connections.answered(msg.get_remote_address());
        });
        // A handler of libsoup's would get the query in a form that GJS cannot always take.
        this.#server.connect('request-read', (_server, msg) => {
            if (msg.get_status() === 0) this.#answer(msg, msg.get_uri().get_path());
        });
    }

    /** Takes a browser's connection. */
    accept(socket: Gio.SocketConnection): void {
        this.#connections.accept(socket).catch(logError);
    }

    #answer(msg: Soup.ServerMessage, path: string): void {
        const headers = msg.get_response_headers();
        try {
            const host = hostOf(headerOf(msg, 'Host'));
            const { names } = this.#options;
            if (!host || (names && !isOwnHost(host, names)))
                throw new Refused(Soup.Status.MISDIRECTED_REQUEST, this.#options.wrongName);
            this.#options.addHeaders(headers, host.authority);
            this.#route({ msg, path, host, address: addressOf(msg) });
        } catch (error) {
            const isRefused = error instanceof Refused;
            const status = isRefused ? error.status : Soup.Status.INTERNAL_SERVER_ERROR;
            if (!isRefused) this.#options.log(`${path}: ${errorText(error)}`);
            if (status === TOO_MANY_REQUESTS) headers.replace('Retry-After', RETRY_SECONDS);
            const sentence = isRefused ? error.message : 'That went wrong here.';
            respondText(msg, status, `${sentence}\n`);
        }
    }

    #route(request: HttpRequest): void {
        const { msg, path } = request;
        const [wanted, answer] = this.#options.routeOf(path) ?? [];
        if (!answer) throw new Refused(Soup.Status.NOT_FOUND, 'There is nothing here.');
        const method = msg.get_method() === 'HEAD' ? 'GET' : msg.get_method();
        if (method !== wanted) {
            msg.get_response_headers().replace('Allow', wanted ?? 'GET');
            throw new Refused(Soup.Status.METHOD_NOT_ALLOWED, 'That is not done here.');
        }
        answer(request);
    }

    /**
     * Has a browser speak WebSocket.
     *
     * @param protocols - of which it may name one; null for none
     * @param opened - gets the stream, on which frames are spoken from then on; not called where the
     *     browser does not speak it, which is told so
     */
    openSocket(
        { msg }: HttpRequest,
        protocols: string[] | null,
        opened: (stream: Gio.IOStream) => void,
    ): void {
        const [isAgreed] = Soup.websocket_server_process_handshake(msg, null, protocols, null);
        if (!isAgreed) return;
        msg.connect('wrote-informational', () => {
            opened(this.#take(msg));
        });
    }

    /** Gives the stream of a request once the head of its answer has left. */
    takeAfterHead({ msg }: HttpRequest, taken: (stream: Gio.IOStream) => void): void {
        msg.connect('wrote-headers', () => {
            taken(this.#take(msg));
        });
    }

    #take(msg: Soup.ServerMessage): Gio.IOStream {
        this.#connections.taken(msg.get_remote_address());
        return msg.steal_connection();
    }

    close(): void {
        this.#connections.close();
        this.#server.disconnect();
    }
}
