// SPDX-License-Identifier: GPL-3.0-or-later
import Soup from 'gi://Soup?version=3.0';

import { FailedTries, TooManyTries } from '../export/access.js';
import { now } from '../export/clock.js';
import { headerOf } from '../export/http/http-message.js';
import {
    Refused,
    TOO_MANY_REQUESTS,
    type HttpRequest,
    type Route,
} from '../export/http/http-server.js';
import { isOwnOrigin, type OwnNames } from '../export/http/request-host.js';
import { bearerOf, cookieValue } from './request-secrets.js';
import { digestOf, isSecret, newSecret } from './secrets.js';
import { TooManySessions, type WebSession, type WebSessions } from './web-sessions.js';

/** What the door needs to know of its server. */
export interface DoorOptions {
    readonly sessions: WebSessions;
    readonly names: OwnNames;
    /** Told, in a few words, who knew no secret. */
    readonly log: (line: string) => void;
}

/** Lets browsers in: by a link's token once, and by the session's cookie from then on. */
export class SessionDoor {
    readonly #options: DoorOptions;
    readonly #tries = new FailedTries(now);
    /** Of its own, since browsers tell servers on one computer apart by cookies' names alone. */
    readonly #cookie: string;

    constructor(options: DoorOptions) {
        this.#options = options;
        const prefix = options.names.isTls ? '__Host-' : '';
        this.#cookie = `${prefix}vitrine-${digestOf(newSecret()).slice(0, 8)}`;
    }

    /** How a session begins and ends. */
    get routes(): [string, Route][] {
        return [
            ['/enter', ['POST', request => this.#enter(request)]],
            ['/leave', ['POST', request => this.#leave(request)]],
        ];
    }

    /** Only a page of our own may ask for what changes something, or opens something. */
    #checkOrigin({ msg, host }: HttpRequest): void {
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

    /**
     * Counts a secret that was wrong.
     *
     * @throws Refused where there were too many from there
     */
    failed(address: string): void {
        this.#checkTries(address);
        this.#tries.failed(address);
        this.#options.log(`${address}: knew no secret that is good`);
    }

    /** A token becomes a session, once. */
    #enter(request: HttpRequest): void {
        this.#checkOrigin(request);
        const { msg, address } = request;
        this.#checkTries(address);
        const token = bearerOf(headerOf(msg, 'Authorization'));
        const secret = token === null ? null : this.#openLink(token);
        if (secret === null) {
            this.failed(address);
            throw new Refused(Soup.Status.FORBIDDEN, 'This link was used already, or is too old.');
        }
        this.#setCookie(msg, secret);
        msg.set_status(Soup.Status.NO_CONTENT, null);
    }

    #openLink(token: string): string | null {
        try {
            return this.#options.sessions.enter(token);
        } catch (error) {
            if (!(error instanceof TooManySessions)) throw error;
            throw new Refused(
                Soup.Status.SERVICE_UNAVAILABLE,
                'Too many browsers show this machine: close one.',
            );
        }
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

    /** The session of whoever asks. @throws Refused where there is none */
    sessionOf({ msg, address }: HttpRequest): WebSession {
        const secret = this.#secretOf(msg);
        const session =
            secret !== null && isSecret(secret) ? this.#options.sessions.find(secret) : null;
        if (session) return session;
        if (secret !== null) {
            this.failed(address);
            this.#setCookie(msg, null);
        }
        throw new Refused(Soup.Status.UNAUTHORIZED, 'This session is over: open a new link.');
    }

    /** The same for what changes something, or opens something: a page of our own asks for it. */
    sessionOfPage(request: HttpRequest): WebSession {
        this.#checkOrigin(request);
        return this.sessionOf(request);
    }

    #leave(request: HttpRequest): void {
        this.sessionOfPage(request);
        this.#options.sessions.leave(this.#secretOf(request.msg) ?? '');
        this.#setCookie(request.msg, null);
        request.msg.set_status(Soup.Status.NO_CONTENT, null);
    }
}
