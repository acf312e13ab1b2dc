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
    /** Whether the machine gets no input from this window, whatever is remembered. */
    readonly viewOnly?: boolean;
    /** Whether a machine that has a window gets another. */
    readonly newWindow?: boolean;
    /** A file with the hash of the password that ends a kiosk; null where the window is none. */
    readonly kioskPasswordFile?: string | null;
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

function checkKiosk(isKiosk: boolean, passwordFile: string | null, hasTarget: boolean): void {
    if (!isKiosk && passwordFile !== null)
        throw new RangeError('--kiosk-password-file is for --kiosk: add that, or leave it out.');
    if (!isKiosk) return;
    if (!hasTarget) throw new RangeError('Name the machine that the kiosk shows.');
    if (passwordFile === null)
        throw new RangeError(
            'A kiosk is left by a password: write its hash into a file (openssl passwd -6 > FILE), and add --kiosk-password-file=FILE.',
        );
}

/** Reads the window's command line; throws what `parseArgs` throws on one that it can't. */
export function parseWindowArguments(args: readonly string[]): WindowArguments {
    const { values, positionals } = parseArgs({
        args: args[0] === 'open' ? args.slice(1) : [...args],
        allowPositionals: true,
        options: {
            fullscreen: { type: 'boolean', default: false },
            start: { type: 'boolean', default: false },
            wait: { type: 'boolean', default: false },
            'view-only': { type: 'boolean', default: false },
            'new-window': { type: 'boolean', default: false },
            kiosk: { type: 'boolean', default: false },
            'kiosk-password-file': { type: 'string' },
            'gapplication-service': { type: 'boolean', default: false },
            'picture-to': { type: 'string' },
            'picture-after': { type: 'string' },
            'picture-timeout': { type: 'string' },
        },
    });
    if (positionals.length > 1) throw new RangeError('Name one machine at a time.');
    const kioskPasswordFile = values['kiosk-password-file'] ?? null;
    checkKiosk(values.kiosk, kioskPasswordFile, positionals.length > 0);
    const path = values['picture-to'];
    return {
        target: positionals[0] ?? null,
        fullscreen: values.fullscreen,
        start: values.start,
        wait: values.wait,
        viewOnly: values['view-only'],
        newWindow: values['new-window'],
        kioskPasswordFile,
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
