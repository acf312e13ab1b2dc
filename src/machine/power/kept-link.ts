// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { errorText, isCancelled } from '../errors.js';
import { abortable, pause } from '../time-limit.js';

/** How soon a lost link is looked for again, and how often in the end. */
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;

/** What is connected to something that may end it. */
export interface Link {
    /** Resolves when it has ended, whoever ended it. */
    readonly closed: Promise<void>;
    close(): Promise<void>;
}

/** How a link is made and used. */
export interface LinkParts<L extends Link> {
    /** @throws MachineError, whose sentence is told */
    connect(cancellable: Gio.Cancellable): Promise<L>;
    /** Called with each link, first of all. */
    use(link: L, cancellable: Gio.Cancellable): Promise<void>;
    /** There is none; the sentence is null where one has ended without a word. */
    lost(sentence: string | null): void;
}

/** A link that is made anew when it is lost, until it is closed. */
export class KeptLink<L extends Link> {
    readonly #parts: LinkParts<L>;
    readonly #cancellable = new Gio.Cancellable();
    readonly #working: Promise<void>;
    #link: L | null = null;

    constructor(parts: LinkParts<L>) {
        this.#parts = parts;
        this.#working = this.#keep().catch((error: unknown) => {
            if (!isCancelled(error)) logError(error as object);
        });
    }

    /** Null while there is none. */
    get link(): L | null {
        return this.#link;
    }

    /** Resolves when all is let go of. */
    async close(): Promise<void> {
        this.#cancellable.cancel();
        await this.#link?.close();
        await this.#working;
    }

    async #keep(): Promise<void> {
        let wait = FIRST_RETRY_MS;
        while (!this.#cancellable.is_cancelled()) {
            try {
                await this.#useOne(await this.#parts.connect(this.#cancellable));
                wait = FIRST_RETRY_MS;
                if (!this.#cancellable.is_cancelled()) this.#parts.lost(null);
            } catch (error) {
                if (isCancelled(error)) return;
                this.#parts.lost(errorText(error));
            }
            await pause(wait, this.#cancellable);
            wait = Math.min(wait * 2, LAST_RETRY_MS);
        }
    }

    /** Until it ends. */
    async #useOne(link: L): Promise<void> {
        this.#link = link;
        try {
            if (this.#cancellable.is_cancelled()) return;
            await this.#parts.use(link, this.#cancellable);
            // Others may go on using it when we no longer do.
            await abortable(link.closed, this.#cancellable);
        } finally {
            this.#link = null;
            await link.close();
        }
    }
}
