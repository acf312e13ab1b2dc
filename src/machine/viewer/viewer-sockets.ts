// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { randomBytes } from '../../memory/random-bytes.js';
import { childNames } from '../child-names.js';
import { privateDirectory } from '../private-directory.js';
import { SHORT_KEY_LENGTH, shortKey } from '../short-key.js';

const RANDOM_BYTES = 4;

/** The longest name of a socket: of a machine, and of one viewer among those that show it. */
const LONGEST = '-'.repeat(SHORT_KEY_LENGTH + 1 + RANDOM_BYTES * 2);

function directory(): string {
    return privateDirectory('viewers', LONGEST);
}

/** Where one more viewer of a machine would listen. */
export function newViewerSocket(key: string): string {
    const own = Array.from(randomBytes(RANDOM_BYTES), byte => byte.toString(16).padStart(2, '0'));
    return GLib.build_filenamev([directory(), `${shortKey(key)}-${own.join('')}`]);
}

/** Where the viewers of a machine listen; one that was killed has left its socket behind. */
export function viewerSockets(key: string): string[] {
    const folder = directory();
    const prefix = `${shortKey(key)}-`;
    const names = childNames(folder).filter(name => name.startsWith(prefix));
    return names.sort().map(name => GLib.build_filenamev([folder, name]));
}
