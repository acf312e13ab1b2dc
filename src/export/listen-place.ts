// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all exporters are told by the same options.
import { UsageError } from '../usage-error.js';

/** Where viewers may come from. */
export type ListenPlace =
    | { readonly kind: 'unix'; readonly path: string }
    /** Port 0: the first free one of those that viewers try. */
    | { readonly kind: 'tcp'; readonly host: string; readonly port: number };

/** Reads `[HOST]:PORT` and `unix:PATH`. @throws UsageError */
export function parseListen(text: string): ListenPlace {
    if (text.startsWith('unix:')) {
        const path = text.slice('unix:'.length);
        if (path === '') throw new UsageError('--listen=unix: needs a path.');
        return { kind: 'unix', path };
    }
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]*)):(\d*)$/.exec(text) ?? [];
    if (port === undefined || Number(port) > 0xffff)
        throw new UsageError(`“${text}” is no place to listen: write HOST:PORT or unix:PATH.`);
    return {
        kind: 'tcp',
        host: bracketed ?? (plain === '' ? 'localhost' : (plain ?? '')),
        port: Number(port),
    };
}

/** Reads which of a machine's screens is meant; null for its first. @throws UsageError */
export function parseConsole(text: string | undefined): string | null {
    if (text === undefined) return null;
    if (/^\d{1,3}$/.test(text)) return text;
    throw new UsageError(`--console takes a number, not “${text}”.`);
}
