// SPDX-License-Identifier: GPL-3.0-or-later
import type Soup from 'gi://Soup?version=3.0';

/**
 * What the page may do: run its own script, and talk to its own server. Cursors are pictures in
 * addresses of their own (`data:`), as are the pictures of noVNC's encodings.
 */
function contentSecurityPolicy(authority: string): string {
    return [
        `default-src 'none'`,
        `script-src 'self'`,
        `style-src 'self'`,
        `img-src 'self' data: blob:`,
        // 'self' means no WebSocket in older browsers.
        `connect-src 'self' ws://${authority} wss://${authority}`,
        `base-uri 'none'`,
        `form-action 'none'`,
        `frame-ancestors 'none'`,
    ].join('; ');
}

const HEADERS: readonly (readonly [string, string])[] = [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    [
        'Permissions-Policy',
        'clipboard-read=(self), clipboard-write=(self), fullscreen=(self), keyboard-map=(self), camera=(), microphone=(), geolocation=()',
    ],
    ['Cache-Control', 'no-store'],
];

/**
 * Says with every answer what its page may do.
 *
 * @param authority - by which the browser knows this server: `HOST:PORT`
 */
export function secureHeaders(headers: Soup.MessageHeaders, authority: string): void {
    headers.replace('Content-Security-Policy', contentSecurityPolicy(authority));
    for (const [name, value] of HEADERS) headers.replace(name, value);
}
