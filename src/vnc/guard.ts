// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import '../display1/promisify.js';
import { errorText } from '../machine/errors.js';
import { RsaKey } from '../rfb/ra2/rsa-key.js';

const MAX_PASSWORD_FILE = 4096;
const MAX_KEY_FILE = 32 * 1024;

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

/**
 * Reads the key that enciphers passwords, and all else, for viewers without TLS.
 *
 * @throws RangeError, in a sentence
 */
export async function readRsaKey(path: string): Promise<RsaKey> {
    const file = Gio.File.new_for_commandline_arg(path);
    const [contents] = await file.load_contents_async(null);
    try {
        return RsaKey.fromPem(new TextDecoder().decode(contents.subarray(0, MAX_KEY_FILE)));
    } catch (error) {
        throw new RangeError(
            `${path} is of no use: ${errorText(error)}. Make one with: openssl genrsa -out ${path} 3072`,
            { cause: error },
        );
    }
}
