// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { AUDIO_PATH } from './audio.js';
import type { ProducedChardev } from './chardev.js';
import { CLIPBOARD_PATH, ProducedClipboard, type ProducedClipboardHandler } from './clipboard.js';
import { closePeerConnection } from './close-connection.js';
import { ObjectTree } from './object-tree.js';
import { ProducedAudio } from './produced-audio.js';
import { ProducedConsole, type ConsoleHandler, type ConsoleOptions } from './produced-console.js';
import { openPeerConnection } from './promisify.js';
import { ProducedVm, VM_PATH } from './vm.js';

/** The name for which every machine on a bus queues. */
export const MACHINE_NAME = 'org.qemu';

/** What a produced machine says of itself. */
export interface ProducerOptions {
    readonly name: string;
    readonly uuid?: string;
}

/**
 * A machine that this process is: everything that QEMU serves as `org.qemu.Display1`, drawn and
 * answered here. Any program that can show a QEMU machine can show this one.
 *
 * ```ts
 * const producer = new Producer({ name: 'my screen' });
 * const console = producer.addConsole({ label: 'screen' }, handler);
 * console.show({ kind: 'memory', frame });
 * const stop = producer.serveOnBus(connection);
 * ```
 *
 * Unlike QEMU it serves any number of connections at once, peer to peer too.
 */
export class Producer {
    #tree = new ObjectTree();
    #vm: ProducedVm;
    #consoles = new Map<number, ProducedConsole>();
    #chardevs = new Set<ProducedChardev>();
    #clipboard: ProducedClipboard | null = null;
    #audio: ProducedAudio | null = null;
    #stops = new Set<() => void>();

    constructor({ name, uuid }: ProducerOptions) {
        this.#vm = new ProducedVm(name, uuid ?? null);
        this.#tree.add(VM_PATH, [this.#vm]);
    }

    /** Adds a screen, with the lowest number that is free. */
    addConsole(options: ConsoleOptions, handler: ConsoleHandler): ProducedConsole {
        let id = 0;
        while (this.#consoles.has(id)) id++;
        const console = new ProducedConsole(id, options, handler);
        this.#consoles.set(id, console);
        this.#tree.add(console.path, console.interfaces);
        this.#vm.consoleIds = [...this.#consoles.keys()];
        return console;
    }

    /** Removes a screen and closes it. */
    removeConsole(console: ProducedConsole): void {
        if (this.#consoles.get(console.id) !== console) return;
        this.#consoles.delete(console.id);
        this.#tree.remove(console.path);
        this.#vm.consoleIds = [...this.#consoles.keys()];
        console.close();
    }

    /** Adds a byte stream, which the caller goes on using. */
    addChardev(chardev: ProducedChardev): void {
        this.#chardevs.add(chardev);
        this.#tree.add(chardev.path, chardev.interfaces);
    }

    /** Removes a byte stream; whoever has taken it keeps it. */
    removeChardev(chardev: ProducedChardev): void {
        if (this.#chardevs.delete(chardev)) this.#tree.remove(chardev.path);
    }

    /** Adds the clipboard, of which there is one. */
    addClipboard(handler: ProducedClipboardHandler): ProducedClipboard {
        this.#clipboard?.close();
        this.#clipboard = new ProducedClipboard(handler);
        this.#tree.add(CLIPBOARD_PATH, [this.#clipboard]);
        return this.#clipboard;
    }

    /** Adds the sound, of which there is one. */
    addAudio(nSamples?: number): ProducedAudio {
        this.#audio?.close();
        this.#audio = new ProducedAudio(nSamples);
        this.#tree.add(AUDIO_PATH, [this.#audio]);
        return this.#audio;
    }

    /**
     * Serves the machine on a message bus, queueing for {@link MACHINE_NAME} as QEMU does. The
     * connection stays the caller's.
     *
     * @returns a function that ends it
     */
    serveOnBus(connection: Gio.DBusConnection): () => void {
        const takeBack = this.#tree.serve(connection);
        const flags = Gio.BusNameOwnerFlags.NONE;
        const name = Gio.bus_own_name_on_connection(connection, MACHINE_NAME, flags, null, null);
        return this.#stoppable(() => {
            Gio.bus_unown_name(name);
            takeBack();
        });
    }

    /**
     * Serves the machine to whoever has the other end of a socket, which is the producer's from
     * the call on.
     *
     * @returns a function that closes the connection
     */
    async serveOnSocket(
        socket: Gio.Socket,
        cancellable: Gio.Cancellable | null,
    ): Promise<() => void> {
        const stream = socket.connection_factory_create_connection();
        let connection: Gio.DBusConnection;
        try {
            connection = await openPeerConnection(
                stream,
                Gio.dbus_generate_guid(),
                Gio.DBusConnectionFlags.AUTHENTICATION_SERVER |
                    Gio.DBusConnectionFlags.DELAY_MESSAGE_PROCESSING,
                cancellable,
            );
        } catch (error) {
            stream.close(null);
            throw error;
        }
        const stop = this.serveOnConnection(connection);
        connection.start_message_processing();
        return stop;
    }

    /**
     * Serves the machine on a peer-to-peer connection, which is the producer's from the call on
     * and must not have begun to process messages.
     *
     * @param onClosed - the viewer is gone, or was sent away
     * @returns a function that closes the connection
     */
    serveOnConnection(
        connection: Gio.DBusConnection,
        onClosed: () => void = () => undefined,
    ): () => void {
        const takeBack = this.#tree.serve(connection);
        const closedId = connection.connect('closed', () => {
            stop();
        });
        const stop = this.#stoppable(() => {
            connection.disconnect(closedId);
            takeBack();
            closePeerConnection(connection).catch(logError);
            onClosed();
        });
        return stop;
    }

    #stoppable(end: () => void): () => void {
        const stop = (): void => {
            if (this.#stops.delete(stop)) end();
        };
        this.#stops.add(stop);
        return stop;
    }

    /** Ends everything: connections, listeners, names. */
    close(): void {
        for (const stop of [...this.#stops]) stop();
        for (const console of this.#consoles.values()) console.close();
        this.#clipboard?.close();
        this.#audio?.close();
    }
}
