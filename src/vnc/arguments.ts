// SPDX-License-Identifier: GPL-3.0-or-later
import { parseCall, parseChoice } from '../command-line/parse.js';
import { parseConsole, parseListen, type ListenPlace } from '../export/listen-place.js';
import { SHARINGS, VNC } from './declaration.js';

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
    readonly sharing: (typeof SHARINGS)[number];
    /** For viewers that do not tell keys, only what they make. */
    readonly layout: readonly [string, string];
}

/** @throws UsageError, or parseArgs' own error */
export function parseVncArguments(args: readonly string[]): VncArguments | 'help' {
    const call = parseCall(VNC, args);
    if (!call) return 'help';
    const { values, words } = call;
    const [target = ''] = words;
    const [layout = '', variant = ''] = values.layout.split(':');
    return {
        target,
        listen: parseListen(values.listen),
        passwordFile: values['password-file'] ?? null,
        tlsFolder: values['tls-creds'] ?? null,
        console: parseConsole(values.console),
        isViewOnly: values['view-only'],
        sharesClipboard: !values['no-clipboard'],
        sharing: parseChoice('--share', values.share, SHARINGS),
        layout: [layout, variant],
    };
}
