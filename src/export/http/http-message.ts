// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is read of a request, and written into its answer.
import GLib from 'gi://GLib?version=2.0';
import type Soup from 'gi://Soup?version=3.0';

/** Where a request comes from, for people and for counting tries. */
export function addressOf(msg: Soup.ServerMessage): string {
    // Null for a Unix socket, behind which there is a proxy or an SSH.
    return msg.get_remote_host() ?? 'this computer';
}

/** Null for one that is not there, or has bytes that are no text. */
export function headerOf(msg: Soup.ServerMessage, name: string): string | null {
    try {
        return msg.get_request_headers().get_one(name);
    } catch {
        return null;
    }
}

/** Answers with bytes of a media type. */
export function respond(
    msg: Soup.ServerMessage,
    status: number,
    type: string,
    bytes: GLib.Bytes,
): void {
    msg.set_status(status, null);
    msg.get_response_headers().replace('Content-Type', type);
    msg.get_response_body().append_bytes(bytes);
}

/** The same with text; of plain text where nothing else is said. */
export function respondText(
    msg: Soup.ServerMessage,
    status: number,
    text: string,
    type = 'text/plain; charset=utf-8',
): void {
    respond(msg, status, type, new GLib.Bytes(new TextEncoder().encode(text)));
}
