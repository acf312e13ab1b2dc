// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { FoundMachine } from '../found.js';
import { DomainWatch } from './domain-watch.js';
import { localUris } from './uris.js';

/** The domains of all libvirts of this computer, as they come, go and change. */
export class DomainWatches {
    readonly #watches = new Map<string, DomainWatch>();
    readonly #onChanged: () => void;

    constructor(onChanged: () => void) {
        this.#onChanged = onChanged;
    }

    get found(): FoundMachine[] {
        return [...this.#watches.values()].flatMap(({ found }) => found);
    }

    get problems(): string[] {
        return [...this.#watches.values()]
            .map(({ problem }) => problem)
            .filter(problem => problem !== null);
    }

    /**
     * Asks all anew, also those that came since.
     *
     * @throws GIO's CANCELLED
     */
    async refresh(cancellable: Gio.Cancellable): Promise<void> {
        const uris = localUris();
        for (const [uri, watch] of this.#watches) {
            if (uris.includes(uri)) continue;
            watch.close();
            this.#watches.delete(uri);
        }
        for (const uri of uris) {
            if (this.#watches.has(uri)) continue;
            const watch = new DomainWatch(uri);
            watch.onChanged = this.#onChanged;
            this.#watches.set(uri, watch);
        }
        await Promise.all([...this.#watches.values()].map(watch => watch.refresh(cancellable)));
    }

    /** Ends all. Safe to call twice. */
    close(): void {
        for (const watch of this.#watches.values()) watch.close();
        this.#watches.clear();
    }
}
