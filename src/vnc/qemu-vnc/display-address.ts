// SPDX-License-Identifier: GPL-3.0-or-later
import type { ListenPlace } from '../../export/listen-place.js';
import { UsageError } from '../../usage-error.js';

/** A display's number counts from there. */
const FIRST_PORT = 5900;
const MAX_DISPLAY = 0xffff - FIRST_PORT;

/** The same for browsers. */
const FIRST_WEBSOCKET_PORT = 5700;

const MAX_PORT = 0xffff;

/** All of this computer's addresses, of either family. */
const ANY_HOST = '::';

/**
 * Where viewers may come from, as QEMU's `-vnc` writes it: `HOST:DISPLAY`, `unix:PATH` or `none`.
 *
 * @returns null for nowhere
 * @throws UsageError
 */
export function parseDisplayAddress(text: string): ListenPlace | null {
    if (text === 'none') return null;
    const [place = '', ...options] = text.split(',');
    if (options.length > 0)
        throw new UsageError(
            `--vnc-addr=${text}: “${options.join(',')}” is not done here; what there is has an option of its own.`,
        );
    if (place.startsWith('unix:') && place !== 'unix:')
        return { kind: 'unix', path: place.slice('unix:'.length) };
    const [, bracketed, plain = '', display] =
        /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(place) ?? [];
    if (display === undefined || Number(display) > MAX_DISPLAY)
        throw new UsageError(
            `--vnc-addr=${text}: write HOST:DISPLAY, such as localhost:0, unix:PATH or none.`,
        );
    const host = bracketed ?? (plain === '' ? ANY_HOST : plain);
    return { kind: 'tcp', host, port: FIRST_PORT + Number(display) };
}

/**
 * Where browsers may come from: a port, at the viewers' host where none is named; `unix:PATH`; or
 * `on` for the port that goes with the viewers' display.
 *
 * @param viewers - where viewers come from without WebSocket
 * @throws UsageError
 */
export function parseWebSocketAddress(text: string, viewers: ListenPlace | null): ListenPlace {
    if (text.startsWith('unix:') && text !== 'unix:')
        return { kind: 'unix', path: text.slice('unix:'.length) };
    const tcp = viewers?.kind === 'tcp' ? viewers : { host: 'localhost', port: FIRST_PORT };
    if (text === 'on')
        return { kind: 'tcp', host: tcp.host, port: tcp.port - FIRST_PORT + FIRST_WEBSOCKET_PORT };
    const [, bracketed, plain, port] = /^(?:(?:\[([^\]]+)\]|([^:]*)):)?(\d{1,5})$/.exec(text) ?? [];
    if (port === undefined || Number(port) > MAX_PORT || Number(port) === 0)
        throw new UsageError(
            `--websocket=${text}: write a port such as 5700, HOST:PORT, unix:PATH or on.`,
        );
    const host = bracketed ?? (plain === '' ? ANY_HOST : (plain ?? tcp.host));
    return { kind: 'tcp', host, port: Number(port) };
}
