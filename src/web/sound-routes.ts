// SPDX-License-Identifier: GPL-3.0-or-later
import Soup from 'gi://Soup?version=3.0';

import { now } from '../export/clock.js';
import {
    Refused,
    type HttpRequest,
    type HttpServer,
    type Route,
} from '../export/http/http-server.js';
import type { WantedAudio } from '../rfb/viewer-messages.js';
import { WebSocketChannel } from '../rfb/websocket-channel.js';
import { PageSound } from './page-sound.js';
import type { SessionDoor } from './session-door.js';
import type { ShownMachine } from './shown-machine.js';
import type { WebSession } from './web-sessions.js';

export interface SoundRoutesOptions {
    readonly door: SessionDoor;
    readonly server: () => HttpServer;
    /** The machine; null while there is none. */
    readonly shown: () => ShownMachine | null;
}

/** What a page may ask for; `page/sound.ts` knows it, too. */
const FORMATS: Readonly<Record<string, WantedAudio>> = {
    '/sound/full': { bytesPerSample: 2, isSigned: true, channels: 2, frequency: 48_000 },
    '/sound/low': { bytesPerSample: 2, isSigned: true, channels: 1, frequency: 24_000 },
};

/** What the machine plays, for pages: samples by a WebSocket. */
export class SoundRoutes {
    readonly #options: SoundRoutesOptions;
    readonly #sounds = new Set<PageSound>();

    constructor(options: SoundRoutesOptions) {
        this.#options = options;
    }

    get routes(): [string, Route][] {
        return Object.entries(FORMATS).map(([path, format]): [string, Route] => [
            path,
            ['GET', request => this.#openSocket(request, format)],
        ]);
    }

    #openSocket(request: HttpRequest, format: WantedAudio): void {
        const { door, server, shown } = this.#options;
        const session = door.sessionOfPage(request);
        if (!shown()?.screen.sound)
            throw new Refused(Soup.Status.NOT_FOUND, 'There is no sound here.');
        server().openSocket(request, null, stream => {
            this.#play(new WebSocketChannel(stream), session, format);
        });
    }

    #play(channel: WebSocketChannel, session: WebSession, format: WantedAudio): void {
        const sound = this.#options.shown()?.screen.sound;
        if (!sound) {
            channel.close();
            return;
        }
        const playing = new PageSound(channel, sound, format, ended => {
            this.#sounds.delete(ended);
            session.remove(ended, now());
        });
        this.#sounds.add(playing);
        session.add(playing);
    }

    /** Ends what is open. */
    close(): void {
        for (const sound of [...this.#sounds]) sound.close();
    }
}
