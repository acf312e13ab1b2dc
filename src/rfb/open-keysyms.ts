// SPDX-License-Identifier: GPL-3.0-or-later
import { errorText } from '../machine/errors.js';
import { KeysymKeys } from './keysym-keys.js';

/**
 * For viewers that do not tell keys, and text of touch screens; without it these can only look and
 * point, and a line says why.
 */
export function openKeysyms(
    [layout, variant]: readonly [string, string],
    log: (line: string) => void,
): KeysymKeys | null {
    try {
        return new KeysymKeys(layout, variant);
    } catch (error) {
        log(errorText(error));
        return null;
    }
}
