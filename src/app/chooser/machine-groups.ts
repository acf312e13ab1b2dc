// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { FoundMachine } from '../../machine/found.js';
import type { MachineItem } from '../../machine/machine-item.js';
import { imageOf, isThere, stateText } from './machine-facts.js';
import { placeText } from './machine-place.js';

/** Everything that a search may find a machine by. */
function searchText(machine: FoundMachine): string {
    const { name, uuid, pid, target } = machine;
    const known = [uuid ?? '', pid === null ? '' : String(pid), imageOf(machine) ?? ''];
    const texts = [name, target, ...known, stateText(machine), placeText(machine)];
    return texts.join('\n').toLocaleLowerCase();
}

/** A part of a list of machines, which follows the list, the machines' states and the search. */
export class MachineGroups {
    readonly running: Gtk.FilterListModel<MachineItem>;
    readonly stopped: Gtk.FilterListModel<MachineItem>;
    readonly #filters: readonly Gtk.CustomFilter[];
    #words: readonly string[] = [];

    constructor(machines: Gio.ListModel<MachineItem>) {
        const filters = [true, false].map(running =>
            Gtk.CustomFilter.new(item => this.#fits(item as MachineItem, running)),
        );
        this.#filters = filters;
        const [running, stopped] = filters.map(
            filter => new Gtk.FilterListModel<MachineItem>({ model: machines, filter }),
        ) as [Gtk.FilterListModel<MachineItem>, Gtk.FilterListModel<MachineItem>];
        this.running = running;
        this.stopped = stopped;
    }

    /** How many machines are in either. */
    get count(): number {
        return this.running.get_n_items() + this.stopped.get_n_items();
    }

    /** Keeps those in which every word is found. */
    search(text: string): void {
        this.#words = text.toLocaleLowerCase().split(/\s+/);
        this.update();
    }

    /** Looks at the machines' states anew. */
    update(): void {
        for (const filter of this.#filters) filter.changed(Gtk.FilterChange.DIFFERENT);
    }

    #fits({ machine }: MachineItem, running: boolean): boolean {
        if (isThere(machine.state) !== running) return false;
        const text = searchText(machine);
        return this.#words.every(word => text.includes(word));
    }
}
