// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import { parseConsole, parseListen, type ListenPlace } from '../export/listen-place.js';
import { UsageError } from '../usage-error.js';

/** A machine that is to be served. */
export interface ServeArguments {
    readonly kind: 'serve';
    readonly target: string;
    readonly listen: ListenPlace;
    /** A folder with certificate and key, named as QEMU's are. */
    readonly tlsFolder: string | null;
    /** Addresses by which browsers reach this server beside its own: of proxies. */
    readonly origins: readonly string[];
    readonly console: string | null;
    readonly isViewOnly: boolean;
    readonly sharesClipboard: boolean;
    readonly idleMs: number;
    /** For text that a touch screen's keyboard makes. */
    readonly layout: readonly [string, string];
}

/** Something that is asked of a server that runs. */
export interface AskArguments {
    readonly kind: 'link' | 'look-link' | 'revoke';
    /** Null: every machine that is served. */
    readonly target: string | null;
}

export type WebArguments = ServeArguments | AskArguments;

export const USAGE = `Usage: vitrine web [OPTIONS] TARGET
       vitrine web --link [--view-only] TARGET
       vitrine web --revoke [TARGET]

Shows a machine in a browser until Ctrl+C: its screen, keys, pointer and clipboard. It prints a
link that opens once, within ten minutes, in one browser.

  --listen PLACE         [HOST]:PORT or unix:PATH (localhost:, the first free port from 6080)
  --tls-creds FOLDER     encipher everything, with server-cert.pem and server-key.pem from there;
                         needed where other computers reach it
  --origin URL           where browsers reach it too, such as https://screens.example; for
                         proxies, more than once if need be
  --console N            which screen (the first)
  --view-only            nobody's keys and buttons reach the machine; with --link: of that link
  --no-clipboard         what is copied stays where it is
  --idle-limit MINUTES   a browser that was away for longer needs a new link (720)
  --layout LAYOUT        the guest's keyboard, such as de or us:dvorak, for text from touch
                         screens (us)

Of a server that runs:
  --link                 print another link
  --revoke               end all its sessions and links

Examples:
  vitrine web my-machine
  vitrine web --listen=0.0.0.0:6443 --tls-creds=creds my-machine
  vitrine web --link --view-only my-machine
  vitrine web --revoke`;

const MAX_IDLE_MINUTES = 60 * 24 * 30;
const MINUTE_MS = 60_000;

function parseIdleLimit(text: string): number {
    const minutes = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (minutes >= 1 && minutes <= MAX_IDLE_MINUTES) return minutes * MINUTE_MS;
    throw new UsageError(
        `--idle-limit takes minutes, from 1 to ${MAX_IDLE_MINUTES}, not “${text}”.`,
    );
}

function parseOrigin(text: string): string {
    const origin = text.toLowerCase().replace(/\/$/, '');
    if (/^https?:\/\/(\[[0-9a-f:]+\]|[0-9a-z.-]+)(:\d{1,5})?$/.test(origin)) return origin;
    throw new UsageError(
        `--origin takes an address such as https://screens.example, not “${text}”.`,
    );
}

/** @throws UsageError, or parseArgs' own error */
export function parseWebArguments(args: readonly string[]): WebArguments | 'help' {
    const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
            help: { type: 'boolean', short: 'h', default: false },
            link: { type: 'boolean', default: false },
            revoke: { type: 'boolean', default: false },
            listen: { type: 'string', default: 'localhost:' },
            'tls-creds': { type: 'string' },
            origin: { type: 'string', multiple: true, default: [] },
            console: { type: 'string' },
            'view-only': { type: 'boolean', default: false },
            'no-clipboard': { type: 'boolean', default: false },
            'idle-limit': { type: 'string', default: '720' },
            layout: { type: 'string', default: 'us' },
        },
    });
    if (values.help) return 'help';
    const [target = null, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError('Name one machine: vitrine web [OPTIONS] TARGET.');
    if (values.revoke) return { kind: 'revoke', target };
    if (target === null) throw new UsageError('Name one machine: vitrine web [OPTIONS] TARGET.');
    if (values.link) return { kind: values['view-only'] ? 'look-link' : 'link', target };
    const [layout = '', variant = ''] = values.layout.split(':');
    return {
        kind: 'serve',
        target,
        listen: parseListen(values.listen),
        tlsFolder: values['tls-creds'] ?? null,
        origins: values.origin.map(parseOrigin),
        console: parseConsole(values.console),
        isViewOnly: values['view-only'],
        sharesClipboard: !values['no-clipboard'],
        idleMs: parseIdleLimit(values['idle-limit']),
        layout: [layout, variant],
    };
}
