// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import { parseConsole, parseListen, type ListenPlace } from '../export/listen-place.js';
import { UsageError } from '../usage-error.js';

export interface VncArguments {
    readonly target: string;
    readonly listen: ListenPlace;
    readonly passwordFile: string | null;
    /** A folder with certificate and key, named as QEMU's are. */
    readonly tlsFolder: string | null;
    /** A number that the machine may not have; null for its first. */
    readonly console: string | null;
    readonly isViewOnly: boolean;
    readonly sharesClipboard: boolean;
    /** What of a viewer that wants the screen for itself. */
    readonly sharing: 'allow-exclusive' | 'force-shared' | 'ignore';
    /** For viewers that do not tell keys, only what they make. */
    readonly layout: readonly [string, string];
}

const SHARINGS = ['allow-exclusive', 'force-shared', 'ignore'] as const;

export const USAGE = `Usage: vitrine vnc [OPTIONS] TARGET

Shows a machine's screen to VNC viewers until Ctrl+C.

  --listen PLACE         [HOST]:PORT or unix:PATH (localhost:, the first free port from 5900)
  --password-file FILE   its first line is the password; VNC looks at 8 bytes of it
  --tls-creds FOLDER     encipher everything, with server-cert.pem and server-key.pem from there
  --console N            which screen (the first)
  --view-only            no viewer's keys and buttons reach the machine
  --no-clipboard         what is copied stays where it is
  --share POLICY         allow-exclusive, force-shared or ignore (allow-exclusive)
  --layout LAYOUT        the guest's keyboard, such as de or us:dvorak, for viewers that tell
                         only what a key makes (us)

Examples:
  vitrine vnc my-machine
  vitrine vnc --listen=unix:/run/user/1000/screen.vnc my-machine
  vitrine vnc --listen=0.0.0.0:5901 --password-file=secret my-machine`;

function parseSharing(text: string): VncArguments['sharing'] {
    const sharing = SHARINGS.find(one => one === text);
    if (sharing) return sharing;
    throw new UsageError(`--share takes ${SHARINGS.join(', ')}, not “${text}”.`);
}

/** @throws UsageError, or parseArgs' own error */
export function parseVncArguments(args: readonly string[]): VncArguments | 'help' {
    const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
            help: { type: 'boolean', short: 'h', default: false },
            listen: { type: 'string', default: 'localhost:' },
            'password-file': { type: 'string' },
            'tls-creds': { type: 'string' },
            console: { type: 'string' },
            'view-only': { type: 'boolean', default: false },
            'no-clipboard': { type: 'boolean', default: false },
            share: { type: 'string', default: 'allow-exclusive' },
            layout: { type: 'string', default: 'us' },
        },
    });
    if (values.help) return 'help';
    const [target, ...rest] = positionals;
    if (target === undefined || rest.length > 0)
        throw new UsageError('Name one machine: vitrine vnc [OPTIONS] TARGET.');
    const [layout = '', variant = ''] = values.layout.split(':');
    return {
        target,
        listen: parseListen(values.listen),
        passwordFile: values['password-file'] ?? null,
        tlsFolder: values['tls-creds'] ?? null,
        console: parseConsole(values.console),
        isViewOnly: values['view-only'],
        sharesClipboard: !values['no-clipboard'],
        sharing: parseSharing(values.share),
        layout: [layout, variant],
    };
}
