// SPDX-License-Identifier: GPL-3.0-or-later
import { parseCall } from '../command-line/parse.js';
import { parseConsole, parseListen, type ListenPlace } from '../export/listen-place.js';
import { UsageError } from '../usage-error.js';
import { WEB } from './declaration.js';

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
    readonly sharesSound: boolean;
    /** Whether browsers may shut the machine down and reset it. */
    readonly givesPower: boolean;
    /** Whether to wait for a machine that is not there, or is gone. */
    readonly waits: boolean;
    readonly idleMs: number;
    /** Whether the screen is there as pictures, for what has no JavaScript. */
    readonly givesPictures: boolean;
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
    const call = parseCall(WEB, args);
    if (!call) return 'help';
    const { values, words } = call;
    const [target = null] = words;
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
        sharesSound: !values['no-sound'],
        givesPower: values.power,
        waits: values.wait,
        idleMs: parseIdleLimit(values['idle-limit']),
        givesPictures: values.pictures,
        layout: [layout, variant],
    };
}
