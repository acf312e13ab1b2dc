// SPDX-License-Identifier: GPL-3.0-or-later
import type VteModule from 'gi://Vte?version=3.91';

import { _ } from '../i18n.js';

export type Vte = typeof VteModule;

/** VTE is there when a machine has text to show, and not before. */
export async function loadVte(): Promise<Vte> {
    try {
        return (await import('gi://Vte?version=3.91')).default;
    } catch (error) {
        const cause = { cause: error };
        throw new Error(_('Text consoles need VTE: install its version for GTK 4.'), cause);
    }
}
