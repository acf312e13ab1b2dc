// SPDX-License-Identifier: LGPL-2.1-or-later

/** Something QEMU reports on its own, such as `SHUTDOWN`. */
export interface QmpEvent {
    readonly name: string;
    readonly data: Readonly<Record<string, unknown>>;
}

/** One line from QEMU. `noise`: an answer to no command of ours. */
export type QmpMessage =
    | { readonly kind: 'greeting'; readonly version: string }
    | { readonly kind: 'return'; readonly id: number; readonly value: unknown }
    | { readonly kind: 'error'; readonly id: number; readonly description: string }
    | { readonly kind: 'event'; readonly event: QmpEvent }
    | { readonly kind: 'noise' };

function record(value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : {};
}

/** The version in what `query-version` returns, like `10.0.13`. */
export function versionText(version: unknown): string {
    const qemu = record(record(version)['qemu']);
    return ['major', 'minor', 'micro'].map(part => String(qemu[part])).join('.');
}

function parseJson(line: string): unknown {
    try {
        return JSON.parse(line) as unknown;
    } catch {
        return null;
    }
}

/**
 * Reads one line of QMP. A reply without an `id` of ours is noise: the NUL byte that carries a
 * file descriptor makes QEMU complain about stray input, in between and without an id.
 */
export function parseQmpLine(line: string): QmpMessage {
    const message = record(parseJson(line));
    if ('QMP' in message)
        return { kind: 'greeting', version: versionText(record(message['QMP'])['version']) };
    if (typeof message['event'] === 'string') {
        return { kind: 'event', event: { name: message['event'], data: record(message['data']) } };
    }
    const { id } = message;
    if (typeof id !== 'number') return { kind: 'noise' };
    if ('return' in message) return { kind: 'return', id, value: message['return'] };
    const description = record(message['error'])['desc'];
    return { kind: 'error', id, description: String(description) };
}
