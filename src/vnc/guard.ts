// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { errorText } from '../machine/errors.js';
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
 * Sees to it that nobody offers a machine to the network unguarded.
 *
 * @throws RangeError, in a sentence
 */
export async function checkPlace(place: ListenPlace, isGuarded: boolean): Promise<void> {
    if (isGuarded || (await isOurs(place))) return;
    throw new RangeError(
        'Other computers would reach this machine without a password: ' +
            'add --password-file=FILE or --tls-creds=FOLDER, or listen on localhost or on unix:PATH.',
    );
}

/**
 * Reads what viewers know this server by.
 *
 * @param folder - with `server-cert.pem` and `server-key.pem`, as QEMU's `tls-creds-x509` has it
 * @throws RangeError, in a sentence
 */
export function readCertificate(folder: string): Gio.TlsCertificate {
    const [certificate, key] = ['server-cert.pem', 'server-key.pem'].map(name =>
        GLib.build_filenamev([folder, name]),
    );
    try {
        return Gio.TlsCertificate.new_from_files(certificate ?? '', key ?? '');
    } catch (error) {
        throw new RangeError(
            `There is no certificate with its key in ${folder}: put server-cert.pem and server-key.pem there (${errorText(error)}).`,
            { cause: error },
        );
    }
}
