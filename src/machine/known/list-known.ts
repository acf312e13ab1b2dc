// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { FoundMachine, FoundState } from '../found.js';
import { sharedQmpPath } from '../power/share-qmp.js';
import { parseTarget } from '../target.js';
import { readSocketTable, socketState, type SocketTable } from '../unix-sockets.js';
import type { KnownMachine } from './known-machine.js';
import { listKnown } from './known-machines.js';

/** The path of an address like `unix:path=/run/bus`; null for one of another kind. */
function socketPath(address: string): string | null {
    const value = /^unix:path=([^,;]+)/.exec(address)?.[1];
    return value === undefined ? null : GLib.uri_unescape_string(value, null);
}

/** Whether it is a program of Vitrine that is connected to a QMP socket, which lets others in. */
async function isShared(
    table: SocketTable | null,
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<boolean> {
    const shared = await sharedQmpPath(path, cancellable);
    if (shared === null) return false;
    const state = socketState(table, shared);
    return state === 'listening' || state === 'in-use';
}

async function stateBehind(
    table: SocketTable | null,
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<FoundState> {
    switch (socketState(table, path)) {
        case 'in-use':
            return (await isShared(table, path, cancellable)) ? 'running' : 'in-use';
        case 'dead':
            return 'gone';
        case 'listening':
        case 'unknown':
            return 'running';
    }
}

/** The machine as one that is there or not; null where it is none that is looked for by itself. */
async function asFound(
    known: KnownMachine,
    table: SocketTable | null,
    cancellable: Gio.Cancellable | null,
): Promise<FoundMachine | null> {
    const { target, name, uuid } = known;
    const found = { target, name, uuid, pid: null, consoleIds: [] } as const;
    const parsed = parseTarget(target);
    switch (parsed.kind) {
        case 'file': {
            const exists = GLib.file_test(parsed.path, GLib.FileTest.EXISTS);
            return { ...found, road: 'image', state: exists ? 'shut-off' : 'gone' };
        }
        case 'qmp':
            return {
                ...found,
                road: 'qmp',
                state: await stateBehind(table, parsed.path, cancellable),
            };
        case 'addr': {
            const path = socketPath(parsed.address);
            // A bus has many clients, which says nothing.
            const gone = path === null || socketState(table, path) === 'dead';
            // Such sockets are made anew under another name each time.
            return gone ? null : { ...found, road: 'address', state: 'running' };
        }
        default:
            return null;
    }
}

/**
 * Lists the machines that were opened before and are found in no other way, each with what can be
 * told of it without connecting to it.
 */
export async function listRemembered(cancellable: Gio.Cancellable | null): Promise<FoundMachine[]> {
    const known = listKnown();
    if (known.length === 0) return [];
    const table = await readSocketTable(cancellable);
    const looks = known.map(machine => asFound(machine, table, cancellable));
    return (await Promise.all(looks)).filter(machine => machine !== null);
}
