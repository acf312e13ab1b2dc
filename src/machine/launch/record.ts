// SPDX-License-Identifier: LGPL-2.1-or-later
import type { FileIdentity } from './read-image.js';

/** What `machine.json` says of a machine that we started. */
export interface MachineRecord {
    readonly uuid: string;
    readonly name: string;
    /** The image's absolute path, and the file it was. */
    readonly image: string;
    readonly identity: FileIdentity;
    /** The program and its arguments. */
    readonly commandLine: readonly string[];
}

const VERSION = 1;

/** The text of `machine.json`. */
export function formatRecord(record: MachineRecord): string {
    return `${JSON.stringify({ version: VERSION, ...record }, null, 4)}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}

function isIdentity(value: unknown): value is FileIdentity {
    return (
        isRecord(value) && typeof value['device'] === 'number' && typeof value['inode'] === 'string'
    );
}

function isTexts(value: unknown): value is string[] {
    return Array.isArray(value) && value.every(item => typeof item === 'string');
}

/** Reads `machine.json`; null when it is cut short or another version's. */
export function parseRecord(text: string): MachineRecord | null {
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return null;
    }
    if (!isRecord(value) || value['version'] !== VERSION) return null;
    const { uuid, name, image, identity, commandLine } = value;
    if (typeof uuid !== 'string' || typeof name !== 'string' || typeof image !== 'string') {
        return null;
    }
    if (!isIdentity(identity) || !isTexts(commandLine)) return null;
    return { uuid, name, image, identity, commandLine };
}
