// SPDX-License-Identifier: GPL-3.0-or-later
//
// The secrets that a request shows, read without trust. Whatever is not as browsers write it is
// taken for not said at all.
import { isSecret } from './secrets.js';

/** Longer ones no browser of somebody's sends here. */
const MAX_HEADER = 4096;

/** The value of a cookie; null where there is none of this name, or more than one. */
export function cookieValue(header: string | null, name: string): string | null {
    if (header === null || header.length > MAX_HEADER) return null;
    const values = header.split(';').flatMap(pair => {
        const at = pair.indexOf('=');
        return at >= 0 && pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : [];
    });
    const [value] = values;
    return value !== undefined && values.length === 1 ? value : null;
}

/** The secret of an `Authorization: Bearer` header. */
export function bearerOf(header: string | null): string | null {
    if (header === null || header.length > MAX_HEADER) return null;
    const [, token] = /^Bearer ([\w-]+)$/i.exec(header) ?? [];
    return token !== undefined && isSecret(token) ? token : null;
}

/** The secret that a parameter of an address's query has. */
export function querySecret(query: string | null, name: string): string | null {
    if (query === null || query.length > MAX_HEADER) return null;
    const start = `${name}=`;
    const values = query.split('&').filter(pair => pair.startsWith(start));
    const value = values[0]?.slice(start.length);
    return value !== undefined && values.length === 1 && isSecret(value) ? value : null;
}
