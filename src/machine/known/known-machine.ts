// SPDX-License-Identifier: LGPL-2.1-or-later
import { parseChoices } from '../launch/choices.js';
import type { LaunchChoices } from '../launch/options.js';

/** A machine that was opened before. */
export interface KnownMachine {
    /** The exact form. */
    readonly target: string;
    /** What it was called when it was opened last; '' where it has no name. */
    readonly name: string;
    /** Lower case; null where it has none, or a new one with every start. */
    readonly uuid: string | null;
    /** When it was opened last, in seconds since 1970. */
    readonly openedAt: number;
    /** What was chosen for its next start; only images are started. */
    readonly launch: LaunchChoices;
}

const VERSION = 1;

/** The text of a machine's file. */
export function formatKnown(machine: KnownMachine): string {
    return `${JSON.stringify({ version: VERSION, ...machine }, null, 4)}\n`;
}

/** Reads a machine's file; null when it is cut short or another version's. */
export function parseKnown(text: string): KnownMachine | null {
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return null;
    }
    if (typeof value !== 'object' || value === null) return null;
    const { version, target, name, uuid, openedAt, launch } = value as Record<string, unknown>;
    if (version !== VERSION || typeof target !== 'string' || target === '') return null;
    if (typeof name !== 'string' || typeof openedAt !== 'number') return null;
    return {
        target,
        name,
        uuid: typeof uuid === 'string' ? uuid : null,
        openedAt,
        launch: parseChoices(launch),
    };
}
