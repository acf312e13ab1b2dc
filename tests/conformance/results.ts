// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from '../support/bed.js';
import type { Column } from './columns.js';
import { ROWS, type Outcome, type Row } from './rows.js';

/** Keeps what came out, and writes it for whoever prints the table (build-aux/inside). */
export class Results {
    readonly #columns = new Map<Column, Record<string, Outcome>>();

    add(column: Column, { name }: Row, outcome: Outcome): void {
        const outcomes = this.#columns.get(column) ?? {};
        outcomes[name] = outcome;
        this.#columns.set(column, outcomes);
    }

    /** Writes `conformance.json` into the build folder. */
    write(): void {
        const rows = ROWS.map(({ name, kind, signature, server, since }) => ({
            name,
            kind,
            signature,
            server,
            since,
        }));
        const columns = [...this.#columns].map(([{ title, version }, outcomes]) => ({
            title,
            version,
            outcomes,
        }));
        const text = JSON.stringify({ rows, columns }, null, 2);
        GLib.file_set_contents(buildPath('conformance.json'), `${text}\n`);
    }
}
