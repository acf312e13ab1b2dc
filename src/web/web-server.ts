// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Soup from 'gi://Soup?version=3.0';

import { FailedTries, TooManyTries } from '../export/access.js';
import { errorText } from '../machine/errors.js';
import { Connection } from '../rfb/connection.js';
import type { ConsoleScreen } from '../rfb/console-screen.js';
import type { KeysymKeys } from '../rfb/keysym-keys.js';
import { HttpConnections } from './http-connections.js';
import { addressOf, headerOf, respond, respondText } from './http-message.js';
import type { PageFile } from './page-files.js';
import { picturePage, STREAM_TYPE, type PictureService } from './picture-service.js';
import {
    bearerOf,
    cookieValue,
    hostOf,
    isOwnHost,
    isOwnOrigin,
    querySecret,
    type OwnNames,
    type RequestHost,
} from './request-checks.js';
import { secureHeaders } from './response-headers.js';
import { digestOf, isSecret, newSecret } from './secrets.js';
import { TooManySessions, type WebSession, type WebSessions } from './web-sessions.js';
import { WebSocketChannel } from './websocket-channel.js';

export interface WebServerOptions {
    readonly screen: ConsoleScreen;
    /** Whether nobody's keys reach the machine. */
    readonly isViewOnly: boolean;
    readonly keysyms: KeysymKeys | null;
    readonly certificate: Gio.TlsCertificate | null;
    readonly sessions: WebSessions;
    /** Null where there are no pictures. */
    readonly pictures: PictureService | null;
    readonly page: ReadonlyMap<string, PageFile>;
    readonly names: OwnNames;
    /** Told, in a few words, of browsers that come and go. */
    readonly log: (line: string) => void;
}

/** What is known of a request before anything is done for it. */
interface Request {
    readonly msg: Soup.ServerMessage;
    readonly path: string;
    readonly host: RequestHost;
    /** Where it comes from, for counting tries. */
    readonly address: string;
}

/** A request that gets a status and a sentence. */
class Refused extends Error {
    override readonly name = 'Refused';

    constructor(
        readonly status: number,
        message: string,
    ) {
        super(message);
    }
}

/** What libsoup has no name for. */
const TOO_MANY_REQUESTS = 429;

/** A browser that has guessed too often may try again after so many seconds. */
const RETRY_SECONDS = '60';

type Route = readonly [method: 'GET' | 'POST', answer: (request: Request) => void];

/** A screen for browsers: the page, who may see it, and the WebSocket on which RFB is spoken. */
export class WebServer {
    readonly #options: WebServerOptions;
    readonly #server = new Soup.Server({ raw_paths: true });
    readonly #connections: HttpConnections;
    readonly #viewers = new Set<Connection>();
    readonly #tries = new FailedTries(now);
    readonly #routes: ReadonlyMap<string, Route>;
    /** Of its own, since browsers tell servers on one computer apart by cookies' names alone. */
    readonly #cookie: string;

    constructor(options: WebServerOptions) {
        this.#options = options;
        const prefix = options.names.isTls ? '__Host-' : '';
        this.#cookie = `${prefix}vitrine-${digestOf(newSecret()).slice(0, 8)}`;
        this.#connections = new HttpConnections(this.#server, options.certificate);
        this.#routes = new Map<string, Route>([
            ['/enter', ['POST', request => this.#enter(request)]],
            ['/leave', ['POST', request => this.#leave(request)]],
            ['/session', ['GET', request => this.#tellSession(request)]],
            ['/rfb', ['GET', request => this.#openSocket(request)]],
            ...(options.pictures ? this.#pictureRoutes(options.pictures) : []),
        ]);
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
            if (!host || !isOwnHost(host, this.#options.names))
                throw new Refused(
                    Soup.Status.MISDIRECTED_REQUEST,
                    'This server is not known by that name: start it with --origin.',
                );
            secureHeaders(headers, host.authority);
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

    #route(request: Request): void {
        const { msg, path } = request;
        const method = msg.get_method() === 'HEAD' ? 'GET' : msg.get_method();
        const file = this.#options.page.get(path);
        const [wanted, answer] = this.#routes.get(path) ?? [];
        if (!file && !answer) throw new Refused(Soup.Status.NOT_FOUND, 'There is nothing here.');
        if (method !== (wanted ?? 'GET')) {
            msg.get_response_headers().replace('Allow', wanted ?? 'GET');
            throw new Refused(Soup.Status.METHOD_NOT_ALLOWED, 'That is not done here.');
        }
        if (file) respond(msg, Soup.Status.OK, file.type, file.bytes);
        else answer?.(request);
    }

    /** Only a page of our own may ask for what changes something, or opens something. */
    #checkOrigin({ msg, host }: Request): void {
        const origin = headerOf(msg, 'Origin');
        if (isOwnOrigin(origin, host, this.#options.names)) return;
        throw new Refused(Soup.Status.FORBIDDEN, 'Another page has no business here.');
    }

    /** Those who guess must wait. */
    #checkTries(address: string): void {
        try {
            this.#tries.check(address);
        } catch (error) {
            if (!(error instanceof TooManyTries)) throw error;
            throw new Refused(TOO_MANY_REQUESTS, 'Too many wrong tries: wait a minute.');
        }
    }

    #failed(address: string): void {
        this.#tries.failed(address);
        this.#options.log(`${address}: knew no secret that is good`);
    }

    /** A token becomes a session, once. */
    #enter(request: Request): void {
        this.#checkOrigin(request);
        const { msg, address } = request;
        this.#checkTries(address);
        const token = bearerOf(headerOf(msg, 'Authorization'));
        let secret;
        try {
            secret = token === null ? null : this.#options.sessions.enter(token);
        } catch (error) {
            if (!(error instanceof TooManySessions)) throw error;
            throw new Refused(
                Soup.Status.SERVICE_UNAVAILABLE,
                'Too many browsers show this machine: close one.',
            );
        }
        if (secret === null) {
            this.#failed(address);
            throw new Refused(Soup.Status.FORBIDDEN, 'This link was used already, or is too old.');
        }
        this.#setCookie(msg, secret);
        msg.set_status(Soup.Status.NO_CONTENT, null);
    }

    #setCookie(msg: Soup.ServerMessage, value: string | null): void {
        const secure = this.#options.names.isTls ? '; Secure' : '';
        const age = value === null ? '; Max-Age=0' : '';
        const cookie = `${this.#cookie}=${value ?? ''}; Path=/; HttpOnly; SameSite=Strict`;
        msg.get_response_headers().append('Set-Cookie', `${cookie}${secure}${age}`);
    }

    #secretOf(msg: Soup.ServerMessage): string | null {
        return cookieValue(headerOf(msg, 'Cookie'), this.#cookie);
    }

    /** The session of whoever asks. */
    #sessionOf({ msg, address }: Request): WebSession {
        const secret = this.#secretOf(msg);
        const session =
            secret !== null && isSecret(secret) ? this.#options.sessions.find(secret) : null;
        if (session) return session;
        if (secret !== null) {
            this.#checkTries(address);
            this.#failed(address);
            this.#setCookie(msg, null);
        }
        throw new Refused(Soup.Status.UNAUTHORIZED, 'This session is over: open a new link.');
    }

    #leave(request: Request): void {
        this.#checkOrigin(request);
        this.#sessionOf(request);
        this.#options.sessions.leave(this.#secretOf(request.msg) ?? '');
        this.#setCookie(request.msg, null);
        request.msg.set_status(Soup.Status.NO_CONTENT, null);
    }

    #tellSession(request: Request): void {
        const { role } = this.#sessionOf(request);
        const { screen, isViewOnly } = this.#options;
        const about = { name: screen.name, isViewOnly: isViewOnly || role === 'look' };
        respondText(request.msg, Soup.Status.OK, JSON.stringify(about), 'application/json');
    }

    #openSocket(request: Request): void {
        this.#checkOrigin(request);
        const session = this.#sessionOf(request);
        const { msg, address } = request;
        const [isAgreed] = Soup.websocket_server_process_handshake(msg, null, null, null);
        if (!isAgreed) return;
        msg.connect('wrote-informational', () => {
            this.#connections.taken(msg.get_remote_address());
            this.#show(msg.steal_connection(), session, address);
        });
    }

    #pictureRoutes(pictures: PictureService): [string, Route][] {
        const withKey = (answer: (msg: Soup.ServerMessage, key: string) => void): Route => [
            'GET',
            request => {
                answer(request.msg, this.#pictureKey(request, pictures));
            },
        ];
        return [
            [
                '/look',
                withKey((msg, key) => {
                    const page = picturePage(pictures.name, key);
                    respondText(msg, Soup.Status.OK, page, 'text/html; charset=utf-8');
                }),
            ],
            ['/screenshot.png', withKey(msg => void this.#sendPicture(msg, pictures))],
            [
                '/stream.mjpeg',
                withKey(msg => {
                    this.#streamPictures(msg, pictures);
                }),
            ],
        ];
    }

    /** The secret of the pictures, which whoever asks for them must have. */
    #pictureKey({ msg, address }: Request, pictures: PictureService): string {
        const key = querySecret(msg.get_uri().get_query(), 'key');
        if (key !== null && pictures.isKey(key)) return key;
        this.#checkTries(address);
        this.#failed(address);
        throw new Refused(Soup.Status.FORBIDDEN, 'This address is not that of the pictures.');
    }

    async #sendPicture(msg: Soup.ServerMessage, pictures: PictureService): Promise<void> {
        msg.pause();
        try {
            const png = new GLib.Bytes(await pictures.picture('png'));
            respond(msg, Soup.Status.OK, 'image/png', png);
        } catch (error) {
            respondText(msg, Soup.Status.SERVICE_UNAVAILABLE, `${errorText(error)}\n`);
        }
        msg.unpause();
    }

    #streamPictures(msg: Soup.ServerMessage, pictures: PictureService): void {
        msg.set_status(Soup.Status.OK, null);
        const headers = msg.get_response_headers();
        headers.replace('Content-Type', STREAM_TYPE);
        headers.set_encoding(Soup.Encoding.EOF);
        // HEAD has all of it by then.
        if (msg.get_method() === 'HEAD') return;
        msg.connect('wrote-headers', () => {
            this.#connections.taken(msg.get_remote_address());
            pictures.watch(msg.steal_connection());
        });
    }

    /** @param stream - speaks WebSocket's frames by now */
    #show(stream: Gio.IOStream, session: WebSession, address: string): void {
        const { screen, keysyms, log } = this.#options;
        const connection = new Connection(new WebSocketChannel(stream), {
            screen,
            keysyms,
            isViewOnly: session.role === 'look',
            // Whoever comes this far has shown who it is.
            door: {
                password: null,
                isOpen: true,
                rsaKey: null,
                mayTry: () => Promise.resolve(),
                failed: () => undefined,
            },
            power: null,
            entered: () => {
                log(`${address}: came`);
            },
            ended: (ended, reason) => {
                this.#viewers.delete(ended);
                session.remove(ended, now());
                log(`${address}: ${reason ?? 'left'}`);
            },
        });
        this.#viewers.add(connection);
        session.add(connection);
    }

    close(): void {
        for (const viewer of [...this.#viewers]) viewer.close();
        this.#connections.close();
        this.#server.disconnect();
    }
}

function now(): number {
    return GLib.get_monotonic_time() / 1000;
}
