// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

/** What the window was asked to do. */
export interface WindowArguments {
    /** The machine to open; null for the chooser. */
    readonly target: string | null;
    readonly fullscreen: boolean;
    /** Whether a machine that is shut off is started. */
    readonly start: boolean;
    /** Whether a machine that is not there is waited for. */
    readonly wait?: boolean;
    /** Started by the bus: waits until somebody asks for a window. */
    readonly service: boolean;
    /** Set where nobody watches: see {@link PictureRequest}. */
    readonly picture: PictureRequest | null;
}

/** Show a machine until its picture stands, write the window as PNG, and quit. */
export interface PictureRequest {
    readonly path: string;
    /** Text that the machine's serial log must hold first; null to wait for the picture alone. */
    readonly serialText: string | null;
    readonly timeoutSeconds: number;
}

const DEFAULT_TIMEOUT_SECONDS = 180;

/** Reads the window's command line; throws what `parseArgs` throws on one that it can't. */
export function parseWindowArguments(args: readonly string[]): WindowArguments {
    const { values, positionals } = parseArgs({
        args: args[0] === 'open' ? args.slice(1) : [...args],
        allowPositionals: true,
        options: {
            fullscreen: { type: 'boolean', default: false },
            start: { type: 'boolean', default: false },
            wait: { type: 'boolean', default: false },
            'gapplication-service': { type: 'boolean', default: false },
            'picture-to': { type: 'string' },
            'picture-after': { type: 'string' },
            'picture-timeout': { type: 'string' },
        },
    });
    if (positionals.length > 1) throw new RangeError('Name one machine at a time.');
    const path = values['picture-to'];
    return {
        target: positionals[0] ?? null,
        fullscreen: values.fullscreen,
        start: values.start,
        wait: values.wait,
        service: values['gapplication-service'],
        picture:
            path === undefined
                ? null
                : {
                      path,
                      serialText: values['picture-after'] ?? null,
                      timeoutSeconds: Number(values['picture-timeout'] ?? DEFAULT_TIMEOUT_SECONDS),
                  },
    };
}
