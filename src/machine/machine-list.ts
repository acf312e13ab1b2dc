// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { BusWatch } from './bus-watch.js';
import { MachineError, errorText } from './errors.js';
import { listEverything } from './everything.js';
import { withoutDoubles, type FoundMachine } from './found.js';
import { DomainWatches } from './libvirt/domain-watches.js';
import { newMachineStore, updateStore, type MachineItem } from './machine-item.js';

/** Which machines a {@link MachineList} has. */
export interface MachineListOptions {
    /** Also those that were opened before and are found in no other way, running or not. */
    readonly withRemembered?: boolean;
}

/**
 * All machines as one live list. Those on the session bus and in libvirt come and go by themselves;
 * the others with every {@link MachineList.refresh}, since nothing reports them.
 */
export class MachineList {
    /** Called after every look, whether it changed anything or not. */
    onChanged: (() => void) | null = null;

    readonly #store = newMachineStore();
    readonly #cancellable = new Gio.Cancellable();
    readonly #libvirt = new DomainWatches(() => {
        this.#show();
    });
    #bus: BusWatch | null = null;
    #busProblem: string | null = null;
    #others: readonly FoundMachine[] = [];
    #problems: readonly string[] = [];
    #refreshing: Promise<void> | null = null;
    readonly #withRemembered: boolean;

    constructor({ withRemembered = false }: MachineListOptions = {}) {
        this.#withRemembered = withRemembered;
    }

    /** The machines, each once. */
    get machines(): Gio.ListModel<MachineItem> {
        return this.#store;
    }

    /** A sentence for every place that could not be looked at last time. */
    get problems(): readonly string[] {
        const bus = this.#busProblem === null ? [] : [this.#busProblem];
        return [...bus, ...this.#problems, ...this.#libvirt.problems];
    }

    /**
     * Looks everywhere anew, and takes little more than a second whatever is silent; one that is
     * under way is not begun again.
     */
    refresh(): Promise<void> {
        this.#refreshing ??= this.#refreshNow().finally(() => {
            this.#refreshing = null;
        });
        return this.#refreshing;
    }

    /** Ends the watch; the list stays as it is. Safe to call twice. */
    close(): void {
        this.#cancellable.cancel();
        this.#libvirt.close();
        this.#bus?.close();
        this.#bus = null;
    }

    async #refreshNow(): Promise<void> {
        if (this.#cancellable.is_cancelled()) return;
        try {
            await Promise.all([
                this.#refreshBus(),
                this.#libvirt.refresh(this.#cancellable),
                this.#refreshOthers(),
            ]);
        } catch (error) {
            // Called off by close(): nobody looks at the list any more.
            if (!this.#cancellable.is_cancelled()) throw error;
        }
    }

    async #refreshBus(): Promise<void> {
        if (this.#bus?.isLive) {
            await this.#bus.refresh();
            return;
        }
        this.#bus?.close();
        this.#bus = null;
        try {
            this.#bus = await this.#watchBus();
            this.#busProblem = null;
        } catch (error) {
            if (!(error instanceof MachineError)) throw error;
            this.#busProblem = errorText(error);
        }
        this.#show();
    }

    async #watchBus(): Promise<BusWatch | null> {
        const watch = await BusWatch.start(null, this.#cancellable);
        if (this.#cancellable.is_cancelled()) {
            watch.close();
            return null;
        }
        watch.onChanged = () => {
            this.#show();
        };
        return watch;
    }

    async #refreshOthers(): Promise<void> {
        const options = {
            withoutSessionBus: true,
            withoutLibvirt: true,
            withRemembered: this.#withRemembered,
        };
        const { machines, problems } = await listEverything(options, this.#cancellable);
        this.#others = machines;
        this.#problems = problems;
        this.#show();
    }

    #show(): void {
        if (this.#cancellable.is_cancelled()) return;
        const onBus = this.#bus?.found ?? [];
        updateStore(
            this.#store,
            withoutDoubles([...onBus, ...this.#libvirt.found, ...this.#others]),
        );
        this.onChanged?.();
    }
}
