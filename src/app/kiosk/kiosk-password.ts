// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../../machine/errors.js';
import { native } from '../../native/native.js';
import { TryDelay } from './try-delay.js';

const US_A_MILLISECOND = 1000;

/** Whether a password was right; or how many milliseconds no other is looked at. */
export type Verdict =
    { readonly isRight: true } | { readonly isRight: false; readonly waitMs: number };

/** The password that ends a kiosk, of which only a hash is known here. */
export class KioskPassword {
    readonly #hash: string;
    readonly #delay = new TryDelay(() => GLib.get_monotonic_time() / US_A_MILLISECOND);

    /** @param hash - as crypt(5) has it */
    constructor(hash: string) {
        this.#hash = hash;
    }

    /**
     * Reads the first line of a file; at the start, when there is no window that waits.
     *
     * @throws RangeError, in a sentence
     */
    static read(path: string): KioskPassword {
        if (!native)
            throw new RangeError(
                'A kiosk cannot check its password: Vitrine’s private library is missing; install it.',
            );
        const [hash = ''] = readText(path).split(/\r?\n/);
        if (!native.is_password_hash(hash))
            throw new RangeError(
                `There is no hash of a password in ${path}: write one into it (openssl passwd -6 > FILE).`,
            );
        return new KioskPassword(hash);
    }

    /** How long nobody may try, in milliseconds; 0 for now. */
    get waitMs(): number {
        return this.#delay.waitMs;
    }

    /** Rejects where it cannot be said. */
    async check(password: string): Promise<Verdict> {
        if (this.waitMs > 0) return { isRight: false, waitMs: this.waitMs };
        const isRight = await checkHash(password, this.#hash);
        if (isRight) return { isRight };
        this.#delay.failed();
        return { isRight, waitMs: this.waitMs };
    }
}

function readText(path: string): string {
    try {
        const [, contents] = GLib.file_get_contents(path);
        return new TextDecoder().decode(contents);
    } catch (error) {
        throw new RangeError(`The kiosk’s password is not there: ${errorText(error)}`, {
            cause: error,
        });
    }
}

async function checkHash(password: string, hash: string): Promise<boolean> {
    const library = native;
    if (!library) return false;
    const result = await new Promise<Gio.AsyncResult>(resolve => {
        library.check_password_async(password, hash, null, (_source, done) => {
            resolve(done);
        });
    });
    return library.check_password_finish(result);
}
