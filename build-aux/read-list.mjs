// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';

/** The entries of a list file like POTFILES.in or LINGUAS, without comments. */
export function readList(path) {
    return readFileSync(path, 'utf8')
        .split('\n')
        .map(line => line.replace(/#.*/, '').trim())
        .filter(line => line !== '');
}
