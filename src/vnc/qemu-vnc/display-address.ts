// SPDX-License-Identifier: GPL-3.0-or-later
import type { ListenPlace } from '../../export/listen-place.js';
import { UsageError } from '../../usage-error.js';

/** A display's number counts from there. */
const FIRST_PORT = 5900;
const MAX_DISPLAY = 0xffff - FIRST_PORT;

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
