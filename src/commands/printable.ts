// SPDX-License-Identifier: GPL-3.0-or-later

/** What a machine says of itself, for a terminal: nothing in it may steer that. */
export function printable(text: string): string {
    return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
}
