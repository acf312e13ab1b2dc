// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';

Gio._promisify(Gio.OutputStream.prototype, 'splice_async', 'splice_finish');

/** A connection that comes in, and the one that it is passed on to. */
interface Passage {
    readonly cancellable: Gio.Cancellable;
    /** The second once it is there. */
    readonly ends: Gio.SocketConnection[];
}

/** A network between a browser and a server on this computer, which a spec cuts. */
export class Relay {
    readonly port: number;
    readonly #service = new Gio.SocketService();
    readonly #passages = new Set<Passage>();
    #isOpen = true;

    /** @param toPort - of the server */
    constructor(toPort: number) {
        this.port = this.#service.add_any_inet_port(null);
        this.#service.connect('incoming', (_service, incoming) => {
            this.#pass(incoming, toPort).catch(() => undefined);
            return true;
        });
        this.#service.start();
    }

    async #pass(incoming: Gio.SocketConnection, toPort: number): Promise<void> {
        if (!this.#isOpen) {
            incoming.close(null);
            return;
        }
        const passage = { cancellable: new Gio.Cancellable(), ends: [incoming] };
        this.#passages.add(passage);
        const address = Gio.NetworkAddress.new('127.0.0.1', toPort);
        const outgoing = await new Gio.SocketClient().connect_async(address, passage.cancellable);
        passage.ends.push(outgoing);
        const carry = async (from: Gio.IOStream, to: Gio.IOStream): Promise<void> => {
            const input = from.get_input_stream();
            const output = to.get_output_stream();
            await output.splice_async(input, 0, GLib.PRIORITY_DEFAULT, passage.cancellable);
        };
        await Promise.race([carry(incoming, outgoing), carry(outgoing, incoming)]).catch(
            () => undefined,
        );
        // What was lost without a word stays open.
        if (!passage.cancellable.is_cancelled()) this.#end(passage);
    }

    #end(passage: Passage): void {
        this.#passages.delete(passage);
        passage.cancellable.cancel();
        for (const end of passage.ends)
            end.close_async(GLib.PRIORITY_DEFAULT, null).catch(() => undefined);
    }

    /** Whether connections come through from now on; those that are there stay. */
    set isOpen(isOpen: boolean) {
        this.#isOpen = isOpen;
    }

    /** Ends all connections. */
    cut(): void {
        for (const passage of [...this.#passages]) this.#end(passage);
    }

    /** Nothing comes through any more on the connections that are there, and nobody is told. */
    lose(): void {
        for (const { cancellable } of this.#passages) cancellable.cancel();
    }

    close(): void {
        this.#service.stop();
        this.#service.close();
        this.cut();
    }
}
