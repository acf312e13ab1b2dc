// SPDX-License-Identifier: GPL-3.0-or-later
import { errorText } from '../machine/errors.js';
import { KeysymKeys } from '../rfb/keysym-keys.js';

/** For viewers that do not tell keys; without it they can only look and point. */
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
