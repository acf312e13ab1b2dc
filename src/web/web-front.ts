// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import { fingerprintOf } from '../export/certificate.js';
import { now } from '../export/clock.js';
import { namesAt, type OwnNames } from '../export/http/request-host.js';
import { ListenSocket, type PortRange } from '../export/listen-socket.js';
import { openKeysyms } from '../rfb/open-keysyms.js';
import { baseAddress } from './addresses.js';
import type { ServeArguments } from './arguments.js';
import { ControlService, type Controlled } from './control-service.js';
import { readPageFiles } from './page-files.js';
import { PictureService } from './picture-service.js';
import type { ShownMachine } from './shown-machine.js';
import { WebServer } from './web-server.js';
import { WebSessions, type Role } from './web-sessions.js';

/** Where people look for a screen in a browser. */
const PORTS: PortRange = { first: 6080, last: 6179 };

/** A server with its sessions, where it listens, and what its user may ask it from a terminal. */
export class WebFront implements Controlled {
    readonly names: readonly string[];
    readonly #options: ServeArguments;
    readonly #ownNames: OwnNames;
    readonly #sessions: WebSessions;
    readonly #pictures: PictureService | null;
    readonly #server: WebServer;
    readonly #certificate: Gio.TlsCertificate | null;
    #socket!: ListenSocket;
    #control: ControlService | null = null;

    private constructor(
        { machine }: ShownMachine,
        options: ServeArguments,
        certificate: Gio.TlsCertificate | null,
        page: Awaited<ReturnType<typeof readPageFiles>>,
        log: (line: string) => void,
    ) {
        this.#options = options;
        this.#certificate = certificate;
        const { name } = machine.info;
        this.names = [name, options.target, machine.target];
        this.#ownNames = namesAt(options.listen, certificate !== null, options.origins);
        this.#sessions = new WebSessions(now, options.idleMs);
        this.#pictures = options.givesPictures ? new PictureService() : null;
        this.#server = new WebServer({
            name,
            isViewOnly: options.isViewOnly,
            keysyms: openKeysyms(options.layout, log),
            certificate,
            sessions: this.#sessions,
            pictures: this.#pictures,
            page,
            names: this.#ownNames,
            log,
        });
    }

    /**
     * Takes browsers from now on, and prints what opens the page; nothing is shown yet.
     *
     * @param first - the machine that will be shown first
     * @throws RangeError, in a sentence, where nobody can listen there
     */
    static async open(
        first: ShownMachine,
        options: ServeArguments,
        certificate: Gio.TlsCertificate | null,
        log: (line: string) => void,
    ): Promise<WebFront> {
        const page = await readPageFiles();
        const front = new WebFront(first, options, certificate, page, log);
        front.#socket = await ListenSocket.open(options.listen, PORTS, stream => {
            front.#server.accept(stream);
        });
        front.#control = new ControlService(front);
        front.#greet();
        return front;
    }

    #greet(): void {
        print(this.newLink('use'));
        this.#tellPictures();
        if (this.#certificate)
            print(`Its certificate has the SHA-256 ${fingerprintOf(this.#certificate)}`);
    }

    get #base(): string {
        return baseAddress(this.#socket.place, this.#ownNames, this.#options.origins);
    }

    newLink(role: Role): string {
        return `${this.#base}/#${this.#sessions.newLink(role)}`;
    }

    #tellPictures(): void {
        if (this.#pictures) print(`${this.#base}/look?key=${this.#pictures.newKey()}`);
    }

    revoke(): number {
        this.#tellPictures();
        return this.#sessions.revoke();
    }

    /** Shows a machine from now on, or none; it stays the caller's. */
    show(shown: ShownMachine | null): void {
        this.#server.show(shown);
    }

    close(): void {
        this.#control?.close();
        this.#socket.close();
        this.#pictures?.close();
        this.#server.close();
    }
}
