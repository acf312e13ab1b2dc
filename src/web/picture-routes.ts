// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Soup from 'gi://Soup?version=3.0';

import { respond, respondText } from '../export/http/http-message.js';
import {
    Refused,
    type HttpRequest,
    type HttpServer,
    type Route,
} from '../export/http/http-server.js';
import { errorText } from '../machine/errors.js';
import { picturePage, STREAM_TYPE, type PictureService } from './picture-service.js';
import { querySecret } from './request-secrets.js';
import type { SessionDoor } from './session-door.js';

/** The screen for what has no JavaScript, at addresses that only who has their secret knows. */
export class PictureRoutes {
    readonly #pictures: PictureService;
    readonly #door: SessionDoor;
    readonly #server: () => HttpServer;

    constructor(pictures: PictureService, door: SessionDoor, server: () => HttpServer) {
        this.#pictures = pictures;
        this.#door = door;
        this.#server = server;
    }

    get routes(): [string, Route][] {
        return [
            ['/look', ['GET', request => this.#look(request)]],
            ['/screenshot.png', ['GET', request => this.#screenshot(request)]],
            ['/stream.mjpeg', ['GET', request => this.#stream(request)]],
        ];
    }

    /** The secret, which whoever asks must have. */
    #checkKey({ msg, address }: HttpRequest): string {
        const key = querySecret(msg.get_uri().get_query(), 'key');
        if (key !== null && this.#pictures.isKey(key)) return key;
        this.#door.failed(address);
        throw new Refused(Soup.Status.FORBIDDEN, 'This address is not that of the pictures.');
    }

    #look(request: HttpRequest): void {
        const page = picturePage(this.#pictures.name, this.#checkKey(request));
        respondText(request.msg, Soup.Status.OK, page, 'text/html; charset=utf-8');
    }

    #screenshot(request: HttpRequest): void {
        this.#checkKey(request);
        void this.#sendPicture(request.msg);
    }

    async #sendPicture(msg: Soup.ServerMessage): Promise<void> {
        msg.pause();
        try {
            const png = new GLib.Bytes(await this.#pictures.picture('png'));
            respond(msg, Soup.Status.OK, 'image/png', png);
        } catch (error) {
            respondText(msg, Soup.Status.SERVICE_UNAVAILABLE, `${errorText(error)}\n`);
        }
        msg.unpause();
    }

    #stream(request: HttpRequest): void {
        this.#checkKey(request);
        const { msg } = request;
        msg.set_status(Soup.Status.OK, null);
        const headers = msg.get_response_headers();
        headers.replace('Content-Type', STREAM_TYPE);
        headers.set_encoding(Soup.Encoding.EOF);
        // HEAD has all of it by then.
        if (msg.get_method() === 'HEAD') return;
        this.#server().takeAfterHead(request, stream => {
            this.#pictures.watch(stream);
        });
    }
}
