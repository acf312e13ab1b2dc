// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../machine/errors.js';
import { listSessionMachines } from '../machine/session-bus.js';
import { _ } from './i18n.js';
import { openInOwnProcess } from './machine-process.js';

type ListedMachine = Awaited<ReturnType<typeof listSessionMachines>>[number];

/** The machines on the session bus; each opens in a process of its own. */
export class ChooserWindow extends Adw.ApplicationWindow {
    declare private _pages: Gtk.Stack;
    declare private _empty_page: Adw.StatusPage;
    declare private _group: Adw.PreferencesGroup;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineChooserWindow',
                Template: `resource://${VITRINE_RESOURCE_PATH}/chooser-window.ui`,
                InternalChildren: ['pages', 'empty_page', 'group'],
            },
            this,
        );
    }

    #rows: Gtk.Widget[] = [];
    #cancellable = new Gio.Cancellable();

    constructor(application: Adw.Application) {
        super({ application });
        const refresh = new Gio.SimpleAction({ name: 'refresh' });
        refresh.connect('activate', () => {
            this.#refresh();
        });
        this.add_action(refresh);
        this.connect('close-request', () => {
            this.#cancellable.cancel();
            return false;
        });
        this.#refresh();
    }

    #refresh(): void {
        this.#cancellable.cancel();
        const cancellable = new Gio.Cancellable();
        this.#cancellable = cancellable;
        listSessionMachines(null, cancellable).then(
            machines => {
                if (!cancellable.is_cancelled()) this.#show(machines);
            },
            (error: unknown) => {
                if (cancellable.is_cancelled()) return;
                this._empty_page.description = GLib.markup_escape_text(errorText(error), -1);
                this._pages.visible_child_name = 'empty';
            },
        );
    }

    #show(machines: readonly ListedMachine[]): void {
        for (const row of this.#rows) this._group.remove(row);
        this.#rows = machines.map(machine => machineRow(machine));
        for (const row of this.#rows) this._group.add(row);
        this._pages.visible_child_name = machines.length > 0 ? 'machines' : 'empty';
    }
}

function machineRow(machine: ListedMachine): Gtk.Widget {
    const answers = machine.state === 'ready';
    const row = new Adw.ActionRow({
        title: machine.name || _('Machine without a Name'),
        subtitle: answers ? (machine.uuid ?? machine.uniqueName) : _('Not answering'),
        use_markup: false,
        activatable: answers,
        sensitive: answers,
    });
    row.add_suffix(new Gtk.Image({ icon_name: 'go-next-symbolic' }));
    row.connect('activated', () => {
        openInOwnProcess(`bus:${machine.uniqueName}`);
    });
    return row;
}
