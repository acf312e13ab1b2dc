// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Chardev } from '../display1/chardev.js';
import type { Control } from '../display1/control.js';
import { RemoteDisplay } from '../display1/remote-display.js';
import type { ListenPlace } from '../export/listen-place.js';
import { ListenSocket, type PortRange } from '../export/listen-socket.js';
import { MachineScreens } from './machine-screens.js';
import { VncServer, type VncServerOptions } from './vnc-server.js';

/** Where viewers look for a server. */
const PORTS: PortRange = { first: 5900, last: 5999 };

/** What of a machine is shown, and to whom. */
export interface ServiceOptions extends Omit<VncServerOptions, 'screen' | 'screens'> {
    readonly control: Control;
    /** The screens that viewers may choose among, the first first; there is one at least. */
    readonly consoleIds: readonly number[];
    /** Which of the machine's streams are shown as text consoles after those, in their order. */
    readonly textConsoles: (chardevs: readonly Chardev[]) => readonly Chardev[];
    /** Whether these streams are taken at once and kept; else each only while a viewer looks at it. */
    readonly keepsTextStreams: boolean;
    /** What viewers call it. */
    readonly name: string;
    readonly isViewOnly: boolean;
    readonly sharesClipboard: boolean;
    readonly sharesSound: boolean;
    /** Whether pictures lose nothing, whatever quality a viewer names. */
    readonly losesNothing: boolean;
    readonly places: readonly ListenPlace[];
    /** The machine has let go of its screen. */
    readonly gone: () => void;
}

/** A screen of a machine, its viewers, and where they come from. */
export class ScreenService {
    readonly server: VncServer;
    /** Where viewers are taken, one for each place. */
    readonly sockets: readonly ListenSocket[];
    readonly #parts: readonly { close(): void }[];

    private constructor(
        server: VncServer,
        sockets: readonly ListenSocket[],
        parts: readonly { close(): void }[],
    ) {
        this.server = server;
        this.sockets = sockets;
        this.#parts = parts;
    }

    /** @throws RangeError, in a sentence, where nobody can listen there; MachineError */
    static async open(options: ServiceOptions): Promise<ScreenService> {
        const parts: { close(): void }[] = [];
        try {
            const display = await RemoteDisplay.open(options.control, null);
            parts.push(display);
            const screens = new MachineScreens(options, display);
            parts.push(screens);
            const screen = await screens.open(1);
            const server = new VncServer({ ...options, screen, screens });
            const sockets = await listenAt(options.places, server, parts);
            return new ScreenService(server, sockets, parts);
        } catch (error) {
            closeAll(parts);
            throw error;
        }
    }

    /** The viewers leave first. */
    close(): void {
        for (const socket of this.sockets) socket.close();
        this.server.close();
        closeAll(this.#parts.filter(part => !(part instanceof ListenSocket)));
    }
}

async function listenAt(
    places: readonly ListenPlace[],
    server: VncServer,
    parts: { close(): void }[],
): Promise<ListenSocket[]> {
    const sockets: ListenSocket[] = [];
    for (const place of places) {
        const accept = (stream: Gio.SocketConnection): void => {
            server.accept(stream);
        };
        const socket = await ListenSocket.open(place, PORTS, accept);
        sockets.push(socket);
        parts.push(socket);
    }
    return sockets;
}

/** The newest first. */
function closeAll(parts: readonly { close(): void }[]): void {
    for (const part of parts.toReversed()) part.close();
}
