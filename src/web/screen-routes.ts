// SPDX-License-Identifier: GPL-3.0-or-later
import Soup from 'gi://Soup?version=3.0';

import { now } from '../export/clock.js';
import { respondText } from '../export/http/http-message.js';
import {
    Refused,
    type HttpRequest,
    type HttpServer,
    type Route,
} from '../export/http/http-server.js';
import { Connection } from '../rfb/connection.js';
import type { KeysymKeys } from '../rfb/keysym-keys.js';
import { WebSocketChannel } from '../rfb/websocket-channel.js';
import type { SessionDoor } from './session-door.js';
import type { ShownMachine } from './shown-machine.js';
import type { WebSession } from './web-sessions.js';

export interface ScreenRoutesOptions {
    readonly door: SessionDoor;
    readonly server: () => HttpServer;
    /** The machine; null while there is none. */
    readonly shown: () => ShownMachine | null;
    /** By which pages know the machine, also while there is none. */
    readonly name: () => string;
    /** Whether nobody's keys reach the machine. */
    readonly isViewOnly: boolean;
    readonly keysyms: KeysymKeys | null;
    /** Told, in a few words, of browsers that come and go. */
    readonly log: (line: string) => void;
}

/** The screen for the page: RFB by a WebSocket, and what the page is told before. */
export class ScreenRoutes {
    readonly #options: ScreenRoutesOptions;
    readonly #viewers = new Set<Connection>();

    constructor(options: ScreenRoutesOptions) {
        this.#options = options;
    }

    get routes(): [string, Route][] {
        return [
            ['/session', ['GET', request => this.#tellSession(request)]],
            ['/rfb', ['GET', request => this.#openSocket(request)]],
        ];
    }

    #tellSession(request: HttpRequest): void {
        const session = this.#options.door.sessionOf(request);
        const shown = this.#options.shown();
        const about = {
            name: this.#options.name(),
            isViewOnly: this.#onlyLooks(session),
            isThere: shown !== null,
            hasSound: shown?.screen.sound != null,
        };
        respondText(request.msg, Soup.Status.OK, JSON.stringify(about), 'application/json');
    }

    #onlyLooks({ role }: WebSession): boolean {
        return this.#options.isViewOnly || role === 'look';
    }

    #openSocket(request: HttpRequest): void {
        const { door, server } = this.#options;
        const session = door.sessionOfPage(request);
        if (!this.#options.shown())
            throw new Refused(Soup.Status.SERVICE_UNAVAILABLE, 'The machine is away.');
        server().openSocket(request, null, stream => {
            const channel = new WebSocketChannel(stream);
            const shown = this.#options.shown();
            if (shown) this.#show(channel, shown, session, request.address);
            else channel.close();
        });
    }

    #show(
        channel: WebSocketChannel,
        { screen, power }: ShownMachine,
        session: WebSession,
        address: string,
    ): void {
        const { keysyms, log } = this.#options;
        const onlyLooks = this.#onlyLooks(session);
        const connection = new Connection(channel, {
            screen,
            keysyms,
            isViewOnly: onlyLooks,
            // Whoever comes this far has shown who it is.
            door: {
                password: null,
                isOpen: true,
                rsaKey: null,
                mayTry: () => Promise.resolve(),
                failed: () => undefined,
            },
            power: onlyLooks ? null : power,
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

    /** Ends what is open. */
    close(): void {
        for (const viewer of [...this.#viewers]) viewer.close();
    }
}
