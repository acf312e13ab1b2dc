// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import type { RemoteSignal } from '../display1/remote-signal.js';
import { QEMU_NAME, queuedOwners, readMachine } from './bus-list.js';
import { closeQuietly } from './close.js';
import { errorText, isCancelled } from './errors.js';
import { exactWanted, type ListedMachine } from './find.js';
import type { FoundMachine } from './found.js';
import { newMachineStore, updateStore, type MachineItem } from './machine-item.js';
import { followOwners } from './name-owners.js';
import { Recheck } from './recheck.js';
import { connectSessionBus } from './session-bus.js';
import { formatTarget } from './target.js';

/** Names the machines of a bus as the rest of Vitrine does. */
export function foundOnBus(list: readonly ListedMachine[]): FoundMachine[] {
    return list.map(machine => {
        const { name, uuid, state, pid, consoleIds } = machine;
        const target = formatTarget({ kind: 'bus', wanted: exactWanted(list, machine) });
        return { target, name, uuid, road: 'bus', state, pid, consoleIds };
    });
}

/**
 * The machines on the session bus as a live list. What joins the queue for QEMU's name is found
 * by looking again after every new connection to the bus, since joining emits no signal; what
 * leaves is gone at once.
 */
export class BusWatch {
    /** Called after every look, whether it changed anything or not. */
    onChanged: (() => void) | null = null;

    readonly #machines = newMachineStore();
    readonly #connection: Gio.DBusConnection;
    readonly #ownsConnection: boolean;
    readonly #known = new Map<string, ListedMachine>();
    readonly #asking = new Map<string, Promise<void>>();
    readonly #cancellable = new Gio.Cancellable();
    readonly #ownership: RemoteSignal;
    readonly #closedHandler: number;
    readonly #recheck: Recheck;
    #owners: readonly string[] = [];
    #lastLook = 0;
    #newestLook = 0;

    private constructor(connection: Gio.DBusConnection, ownsConnection: boolean) {
        this.#connection = connection;
        this.#ownsConnection = ownsConnection;
        this.#recheck = new Recheck(() => {
            void this.#look(false);
        });
        this.#ownership = followOwners(connection, null, (name, newOwner) => {
            this.#nameChanged(name, newOwner);
        });
        this.#closedHandler = connection.connect('closed', () => {
            this.#keepOnly([]);
        });
    }

    /**
     * Starts watching; the first look is over when this resolves.
     *
     * @param connection - the session bus, which stays the caller's; null for one of our own
     * @throws MachineError when there is no session bus; GIO's CANCELLED
     */
    static async start(
        connection: Gio.DBusConnection | null,
        cancellable: Gio.Cancellable | null,
    ): Promise<BusWatch> {
        const bus = connection ?? (await connectSessionBus(cancellable));
        const watch = new BusWatch(bus, connection === null);
        await watch.#look(false);
        return watch;
    }

    /** The machines, in the order in which they came. */
    get machines(): Gio.ListModel<MachineItem> {
        return this.#machines;
    }

    /** The same, as they are now. */
    get found(): FoundMachine[] {
        const machines = this.#owners.map(owner => this.#known.get(owner));
        return foundOnBus(machines.filter(known => known !== undefined));
    }

    /** False once the bus has ended, or the watch was closed. */
    get isLive(): boolean {
        return !this.#connection.is_closed() && !this.#cancellable.is_cancelled();
    }

    /** Asks every machine anew: one that has fallen silent since says nothing by itself. */
    refresh(): Promise<void> {
        return this.#look(true);
    }

    /** Ends the watch; the list stays as it is. Safe to call twice. */
    close(): void {
        if (this.#cancellable.is_cancelled()) return;
        this.#cancellable.cancel();
        this.#recheck.close();
        this.#ownership.close();
        this.#connection.disconnect(this.#closedHandler);
        if (this.#ownsConnection) closeQuietly(this.#connection);
    }

    #nameChanged(name: string, newOwner: string): void {
        if (name.startsWith(':')) {
            if (newOwner === '') this.#left(name);
            else this.#recheck.trigger();
        } else if (name === QEMU_NAME && newOwner !== '') {
            this.#recheck.trigger();
        }
    }

    #left(uniqueName: string): void {
        if (!this.#known.delete(uniqueName)) return;
        this.#show();
    }

    /** Looks may overlap, when a silent machine makes one last; the newest knows who is there. */
    async #look(askAll: boolean): Promise<void> {
        const number = ++this.#lastLook;
        try {
            const owners = await queuedOwners(this.#connection, this.#cancellable);
            if (number > this.#newestLook) {
                this.#newestLook = number;
                this.#keepOnly(owners);
            }
            await Promise.all(owners.map(owner => this.#ask(owner, askAll)));
        } catch (error) {
            if (isCancelled(error) || !this.isLive) return;
            // What was known is better than nothing while the bus itself is slow.
            console.debug(`Looking for machines on the bus: ${errorText(error)}`);
        }
    }

    #keepOnly(owners: readonly string[]): void {
        this.#owners = owners;
        const present = new Set(owners);
        for (const name of this.#known.keys()) {
            if (!present.has(name)) this.#known.delete(name);
        }
        this.#show();
    }

    /** A machine keeps its name and UUID for life, so one that has answered need not do so again. */
    #ask(owner: string, again: boolean): Promise<void> {
        if (!again && this.#known.get(owner)?.state === 'ready') return Promise.resolve();
        const asking =
            this.#asking.get(owner) ??
            this.#askNow(owner).finally(() => this.#asking.delete(owner));
        this.#asking.set(owner, asking);
        return asking;
    }

    async #askNow(owner: string): Promise<void> {
        const machine = await readMachine(this.#connection, owner, this.#cancellable);
        if (machine && this.#owners.includes(owner)) this.#remember(machine);
        else this.#known.delete(owner);
        this.#show();
    }

    /** One that has fallen silent is still who it was. */
    #remember(machine: ListedMachine): void {
        const before = this.#known.get(machine.uniqueName);
        const silent = machine.state === 'not-answering';
        const known = silent && before ? { ...before, state: machine.state } : machine;
        this.#known.set(machine.uniqueName, known);
    }

    #show(): void {
        if (this.#cancellable.is_cancelled()) return;
        updateStore(this.#machines, this.found);
        this.onChanged?.();
    }
}
