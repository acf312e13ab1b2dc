// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { errorText, isIOError } from '../machine/errors.js';
import { readSocketTable, socketState } from '../machine/unix-sockets.js';
import type { ListenPlace } from './listen-place.js';

Gio._promisify(Gio.Resolver.prototype, 'lookup_by_name_async', 'lookup_by_name_finish');

/** Only this user's programs may connect to a socket in the file system. */
const PRIVATE_SOCKET = 0o600;

type TcpPlace = Extract<ListenPlace, { kind: 'tcp' }>;

/** The ports among which the first free one is taken where none is named. */
export interface PortRange {
    readonly first: number;
    readonly last: number;
}

/** The addresses that a host's name means here. */
export async function addressesOf(host: string): Promise<readonly Gio.InetAddress[]> {
    const literal = Gio.InetAddress.new_from_string(host);
    if (literal) return [literal];
    try {
        return await Gio.Resolver.get_default().lookup_by_name_async(host, null);
    } catch {
        throw new RangeError(`There is no address called “${host}” here: check --listen.`);
    }
}

/** A socket that nobody listens on any more is in the way of a new one. */
async function removeDead(path: string): Promise<void> {
    if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return;
    const table = await readSocketTable(null);
    if (socketState(table, GLib.canonicalize_filename(path, null)) !== 'dead') return;
    const file = Gio.File.new_for_path(path);
    const info = await file.query_info_async('standard::type', 0, GLib.PRIORITY_DEFAULT, null);
    if (info.get_file_type() === Gio.FileType.SPECIAL) file.delete(null);
}

function cannotListen(where: string, error: unknown): RangeError {
    return new RangeError(`Viewers cannot be taken at ${where}: ${errorText(error)}.`, {
        cause: error,
    });
}

/** Whether nobody but this computer's own users reaches a place. */
export async function isOurs(place: ListenPlace): Promise<boolean> {
    if (place.kind === 'unix') return true;
    const addresses = await addressesOf(place.host);
    return addresses.length > 0 && addresses.every(address => address.get_is_loopback());
}

/** Takes viewers at a place. */
export class ListenSocket {
    /** Where it listens: no port of this is 0. */
    readonly place: ListenPlace;
    readonly #service: Gio.SocketService;

    private constructor(service: Gio.SocketService, place: ListenPlace) {
        this.#service = service;
        this.place = place;
    }

    /**
     * @param range - where a port is free where the place names none
     * @param accepted - gets each viewer's connection, which is its own from then on
     * @throws RangeError, in a sentence, where nobody can listen there
     */
    static async open(
        place: ListenPlace,
        range: PortRange,
        accepted: (connection: Gio.SocketConnection) => void,
    ): Promise<ListenSocket> {
        const socket =
            place.kind === 'unix'
                ? await ListenSocket.#onPath(place.path)
                : await ListenSocket.#onPort(place, range);
        socket.#service.connect('incoming', (_service, connection) => {
            accepted(connection);
            return true;
        });
        socket.#service.start();
        return socket;
    }

    static async #onPath(path: string): Promise<ListenSocket> {
        await removeDead(path);
        const service = newService();
        try {
            add(service, Gio.UnixSocketAddress.new(path));
        } catch (error) {
            throw cannotListen(path, error);
        }
        GLib.chmod(path, PRIVATE_SOCKET);
        return new ListenSocket(service, { kind: 'unix', path });
    }

    static async #onPort({ host, port }: TcpPlace, range: PortRange): Promise<ListenSocket> {
        const addresses = await addressesOf(host);
        const { first, last } = port === 0 ? range : { first: port, last: port };
        let failure: unknown = null;
        for (let one = first; one <= last; one++) {
            const service = newService();
            const failures = addresses.flatMap(address => {
                try {
                    add(service, Gio.InetSocketAddress.new(address, one));
                    return [];
                } catch (error) {
                    failure = error;
                    return [error];
                }
            });
            // A computer without IPv6 has only one of localhost's two addresses.
            const isTaken = failures.some(error =>
                isIOError(error, Gio.IOErrorEnum.ADDRESS_IN_USE),
            );
            if (!isTaken && failures.length < addresses.length)
                return new ListenSocket(service, { kind: 'tcp', host, port: one });
            service.close();
        }
        throw cannotListen(`${host}:${port}`, failure);
    }

    close(): void {
        this.#service.stop();
        this.#service.close();
        if (this.place.kind === 'unix') Gio.File.new_for_path(this.place.path).delete(null);
    }
}

/** One that accepts nothing yet: one that does complains without end when it is closed again. */
function newService(): Gio.SocketService {
    const service = new Gio.SocketService();
    service.stop();
    return service;
}

function add(service: Gio.SocketService, address: Gio.SocketAddress): void {
    service.add_address(address, Gio.SocketType.STREAM, Gio.SocketProtocol.DEFAULT, null);
}
