// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import { parseKeyChord } from '../../input/key-chord.js';

const KEY = 'sent-keys';

/** More than these nobody finds again. */
const MOST = 8;

function isChord(text: string): boolean {
    try {
        parseKeyChord(text);
        return true;
    } catch {
        return false;
    }
}

/** The keys that a person sent and may want to send again, the last ones first. */
export class SentKeys {
    /** Called when there are others. */
    onChanged: (() => void) | null = null;
    readonly #handler: number;

    constructor(private readonly settings: Gio.Settings) {
        this.#handler = settings.connect(`changed::${KEY}`, () => this.onChanged?.());
    }

    /** As `parseKeyChord` reads them. */
    get chords(): readonly string[] {
        return this.settings.get_strv(KEY).filter(isChord).slice(0, MOST);
    }

    add(chord: string): void {
        this.settings.set_strv(KEY, [chord, ...this.#without(chord)].slice(0, MOST));
    }

    remove(chord: string): void {
        this.settings.set_strv(KEY, this.#without(chord));
    }

    #without(chord: string): string[] {
        return this.chords.filter(other => other !== chord);
    }

    close(): void {
        this.onChanged = null;
        this.settings.disconnect(this.#handler);
    }
}
