// SPDX-License-Identifier: GPL-3.0-or-later
import { parseCall, parseChoice } from '../command-line/parse.js';
import { parseConsole, parseListen, type ListenPlace } from '../export/listen-place.js';
import { UsageError } from '../usage-error.js';
import { SHARINGS, TEXT_CONSOLES, VNC } from './declaration.js';

export interface VncArguments {
    readonly target: string;
    readonly listen: ListenPlace;
    readonly passwordFile: string | null;
    /** A folder with certificate and key, named as QEMU's are. */
    readonly tlsFolder: string | null;
    /** Whether viewers need a certificate too, which that folder's authority vouches for. */
    readonly verifiesViewers: boolean;
    /** A file with an RSA key, for viewers without TLS. */
    readonly rsaKeyFile: string | null;
    /** A number that the machine may not have; null for its first. */
    readonly console: string | null;
    /** Which of its text consoles viewers may go to, where no screen was named. */
    readonly text: (typeof TEXT_CONSOLES)[number];
    readonly isViewOnly: boolean;
    readonly sharesClipboard: boolean;
    readonly sharesSound: boolean;
    /** Whether viewers may shut the machine down and reset it. */
    readonly givesPower: boolean;
    /** What of a viewer that wants the screen for itself. */
    readonly sharing: (typeof SHARINGS)[number];
    /** For viewers that do not tell keys, only what they make. */
    readonly layout: readonly [string, string];
}

function checkRsaOptions(values: Readonly<Record<string, unknown>>): void {
    if (values['tls-creds'] !== undefined)
        throw new UsageError('Either --tls-creds or --rsa-key enciphers, not both.');
    if (values['password-file'] === undefined)
        throw new UsageError('--rsa-key needs --password-file=FILE: it asks for the password.');
}

/** @throws UsageError, or parseArgs' own error */
export function parseVncArguments(args: readonly string[]): VncArguments | 'help' {
    const call = parseCall(VNC, args);
    if (!call) return 'help';
    const { values, words } = call;
    const [target = ''] = words;
    if (values['rsa-key'] !== undefined) checkRsaOptions(values);
    if (values['tls-verify-peer'] && values['tls-creds'] === undefined)
        throw new UsageError('--tls-verify-peer needs --tls-creds=FOLDER.');
    const [layout = '', variant = ''] = values.layout.split(':');
    return {
        target,
        listen: parseListen(values.listen),
        passwordFile: values['password-file'] ?? null,
        tlsFolder: values['tls-creds'] ?? null,
        verifiesViewers: values['tls-verify-peer'],
        rsaKeyFile: values['rsa-key'] ?? null,
        console: parseConsole(values.console),
        text: parseChoice('--text', values.text, TEXT_CONSOLES),
        isViewOnly: values['view-only'],
        sharesClipboard: !values['no-clipboard'],
        sharesSound: !values['no-sound'],
        givesPower: values.power,
        sharing: parseChoice('--share', values.share, SHARINGS),
        layout: [layout, variant],
    };
}
