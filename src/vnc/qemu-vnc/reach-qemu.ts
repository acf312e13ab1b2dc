// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Control } from '../../display1/control.js';
import { socketFromFd } from '../../display1/socket-pair.js';
import { queuedOwners } from '../../machine/bus-list.js';
import { followOwners } from '../../machine/name-owners.js';
import { connectPeer } from '../../machine/peer.js';
import { connectAddress, connectBus } from '../../machine/private-bus.js';
import { connectSessionBus } from '../../machine/session-bus.js';
import type { Reach } from './arguments.js';

/**
 * Reaches a QEMU in one of the ways that qemu-vnc knows.
 *
 * @param waits - whether to wait for its name to appear on the bus
 * @returns a control whose connection the caller closes
 * @throws MachineError, RangeError, in a sentence
 */
export async function reachQemu(
    reach: Reach,
    waits: boolean,
    log: (line: string) => void,
): Promise<Control> {
    switch (reach.kind) {
        case 'socket': {
            const connection = await connectPeer(socketFromFd(reach.fd), null);
            return { connection, busName: null };
        }
        case 'peer': {
            const endpoint = await connectAddress(reach.address, null);
            if (endpoint.kind === 'machine') return endpoint.control;
            return onBus(endpoint.connection, 'org.qemu', waits, log);
        }
        case 'bus': {
            const { address, name } = reach;
            const connection = await (address === null
                ? connectSessionBus(null)
                : connectBus(address, null));
            return onBus(connection, name, waits, log);
        }
    }
}

async function onBus(
    connection: Gio.DBusConnection,
    name: string,
    waits: boolean,
    log: (line: string) => void,
): Promise<Control> {
    const { promise: appeared, resolve } = Promise.withResolvers<string>();
    // Before asking, so that none is missed.
    const ownership = followOwners(connection, name, (_name, owner) => {
        if (owner !== '') resolve(owner);
    });
    try {
        const [owner] = await queuedOwners(connection, null, name);
        if (owner !== undefined) return { connection, busName: owner };
        if (!waits)
            throw new RangeError(
                `Nobody is called ${name} on the bus: start QEMU with “-display dbus”, or add --wait.`,
            );
        log(`waiting for ${name}`);
        return { connection, busName: await appeared };
    } catch (error) {
        connection.close(null).catch(() => undefined);
        throw error;
    } finally {
        ownership.close();
    }
}
