// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTTP without a library's manners: what is sent is what a spec says.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import '../../src/display1/promisify.js';
import { joinArrays } from '../../src/memory/join-arrays.js';
import { within } from './main-loop.js';

const ANSWER_MS = 20_000;

/** What a server answered. */
export interface Answer {
    readonly status: number;
    /** By name in small letters; several of one name are joined by line breaks. */
    readonly headers: ReadonlyMap<string, string>;
    readonly body: Uint8Array;
}

/** Where a server is, and whence it is asked. */
export interface Way {
    readonly port: number;
    /** An address of this computer's other than its usual: servers count by addresses. */
    readonly from?: string;
    /** Whether to encipher, whatever the certificate is. */
    readonly isTls?: boolean;
}

/** The port in a link that `vitrine web` prints. */
export function portOfLink(link: string): number {
    return Number(/:(\d+)\//.exec(link)?.[1]);
}

/** Opens a connection to a server on this computer. */
export async function connectTo({ port, from, isTls }: Way): Promise<Gio.IOStream> {
    const client = new Gio.SocketClient({ tls: isTls ?? false });
    if (isTls) acceptAnyCertificate(client);
    if (from !== undefined)
        client.set_local_address(Gio.InetSocketAddress.new_from_string(from, 0));
    return client.connect_async(Gio.NetworkAddress.new('127.0.0.1', port), null);
}

type EventListening = (
    signal: 'event',
    callback: (
        client: unknown,
        event: Gio.SocketClientEvent,
        place: unknown,
        connection: unknown,
    ) => void,
) => number;

function acceptAnyCertificate(client: Gio.SocketClient): void {
    // Its own `connect` is another method.
    const listen: EventListening = GObject.Object.prototype.connect.bind(client) as never;
    listen('event', (_client, event, _place, connection) => {
        if (event !== Gio.SocketClientEvent.TLS_HANDSHAKING) return;
        (connection as Gio.TlsConnection).connect('accept-certificate', () => true);
    });
}

/** Says something on a connection. */
export async function say(to: Gio.IOStream, what: string | Uint8Array): Promise<void> {
    const bytes = typeof what === 'string' ? new TextEncoder().encode(what) : what;
    let rest = new GLib.Bytes(bytes);
    while (rest.get_size() > 0) {
        const output = to.get_output_stream();
        const written = await output.write_bytes_async(rest, GLib.PRIORITY_DEFAULT, null);
        rest = new GLib.Bytes(rest.toArray().subarray(written));
    }
}

/** The next bytes, as many as there are; none at the end. */
export async function hear(from: Gio.IOStream): Promise<Uint8Array> {
    const input = from.get_input_stream();
    const reading = input.read_bytes_async(64 * 1024, GLib.PRIORITY_DEFAULT, null);
    return (await within(reading, 'the server’s next word', ANSWER_MS)).toArray();
}

/** All that comes until the server hangs up; what it had to say before a reset counts. */
export async function hearAll(from: Gio.IOStream): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (;;) {
        const part = await hear(from).catch(() => new Uint8Array(0));
        if (part.length === 0) return joinArrays(parts);
        parts.push(part);
    }
}

/** Sends a request as it is, and hears the answer to its end. */
export async function ask(way: Way, request: string | Uint8Array): Promise<Answer> {
    const connection = await connectTo(way);
    try {
        await say(connection, request).catch(() => undefined);
        return parseAnswer(await hearAll(connection));
    } finally {
        connection.close(null);
    }
}

/** A request of a browser's, with headers of its own instead of the usual. */
export function request(
    method: string,
    path: string,
    port: number,
    headers: Readonly<Record<string, string>> = {},
): string {
    const all = { Host: `localhost:${port}`, Connection: 'close', ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

export function parseAnswer(bytes: Uint8Array): Answer {
    const text = String.fromCharCode(...bytes.subarray(0, 8192));
    const end = text.indexOf('\r\n\r\n');
    const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
    const headers = new Map<string, string>();
    for (const line of lines) {
        const at = line.indexOf(':');
        const name = line.slice(0, at).toLowerCase();
        const known = headers.get(name);
        const value = line.slice(at + 1).trim();
        headers.set(name, known === undefined ? value : `${known}\n${value}`);
    }
    return {
        status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0),
        headers,
        body: bytes.slice(end + 4),
    };
}
