// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import '../display1/promisify.js';
import type { ListenPlace } from './arguments.js';
import { addressesOf } from './listen.js';

const MAX_PASSWORD_FILE = 4096;

/**
 * The first line of a file: a password on the command line could be read by all.
 *
 * @throws RangeError, in a sentence, where there is none
 */
export async function readPassword(path: string): Promise<string> {
    const file = Gio.File.new_for_commandline_arg(path);
    const [contents] = await file.load_contents_async(null);
    const text = new TextDecoder().decode(contents.subarray(0, MAX_PASSWORD_FILE));
    const [password = ''] = text.split(/\r?\n/);
    if (password === '')
        throw new RangeError(`There is no password in ${path}: write one into it.`);
    return password;
}

/** Whether nobody but this computer's own users reaches a place. */
async function isOurs(place: ListenPlace): Promise<boolean> {
    if (place.kind === 'unix') return true;
    const addresses = await addressesOf(place.host);
    return addresses.length > 0 && addresses.every(address => address.get_is_loopback());
}

/**
 * Sees to it that nobody offers a machine to the network without a password.
 *
 * @throws RangeError, in a sentence
 */
export async function checkPlace(place: ListenPlace, password: string | null): Promise<void> {
    if (password !== null || (await isOurs(place))) return;
    throw new RangeError(
        'Other computers would reach this machine without a password: ' +
            'add --password-file=FILE, or listen on localhost or on unix:PATH.',
    );
}
