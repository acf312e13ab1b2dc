// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import Soup from 'gi://Soup?version=3.0';

import { respond } from '../export/http/http-message.js';
import { HttpServer, type Route } from '../export/http/http-server.js';
import type { OwnNames } from '../export/http/request-host.js';
import type { KeysymKeys } from '../rfb/keysym-keys.js';
import type { PageFile } from './page-files.js';
import { PictureRoutes } from './picture-routes.js';
import type { PictureService } from './picture-service.js';
import { secureHeaders } from './response-headers.js';
import { ScreenRoutes } from './screen-routes.js';
import { SessionDoor } from './session-door.js';
import type { ShownMachine } from './shown-machine.js';
import { SoundRoutes } from './sound-routes.js';
import type { WebSessions } from './web-sessions.js';

export interface WebServerOptions {
    /** What the machine is called until one is shown. */
    readonly name: string;
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

function fileRoute({ type, bytes }: PageFile): Route {
    return ['GET', ({ msg }) => respond(msg, Soup.Status.OK, type, bytes)];
}

/** A machine for browsers: the page, who may see it, its screen and its sound. */
export class WebServer {
    readonly #options: WebServerOptions;
    readonly #http: HttpServer;
    readonly #screens: ScreenRoutes;
    readonly #sounds: SoundRoutes;
    #shown: ShownMachine | null = null;
    #name: string;

    constructor(options: WebServerOptions) {
        this.#options = options;
        this.#name = options.name;
        const door = new SessionDoor(options);
        const server = (): HttpServer => this.#http;
        const shown = (): ShownMachine | null => this.#shown;
        const name = (): string => this.#name;
        this.#screens = new ScreenRoutes({ ...options, door, server, shown, name });
        this.#sounds = new SoundRoutes({ door, server, shown });
        const { page, pictures, certificate, names, log } = options;
        const routes = new Map<string, Route>([
            ...[...page].map(([path, file]) => [path, fileRoute(file)] as const),
            ...door.routes,
            ...this.#screens.routes,
            ...this.#sounds.routes,
            ...(pictures ? new PictureRoutes(pictures, door, server).routes : []),
        ]);
        this.#http = new HttpServer({
            certificate,
            names,
            wrongName: 'This server is not known by that name: start it with --origin.',
            routeOf: path => routes.get(path),
            addHeaders: secureHeaders,
            log,
        });
    }

    /** Takes a browser's connection. */
    accept(socket: Gio.SocketConnection): void {
        this.#http.accept(socket);
    }

    /** Shows another machine from now on, or none; it stays the caller's. */
    show(shown: ShownMachine | null): void {
        this.#screens.close();
        this.#sounds.close();
        this.#shown = shown;
        if (shown) this.#name = shown.screen.name;
        this.#options.pictures?.show(shown?.screen ?? null);
    }

    close(): void {
        this.show(null);
        this.#http.close();
    }
}
