// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../machine/errors.js';
import { MachineList } from '../machine/machine-list.js';
import { MachineRow } from './machine-row.js';

/** How often machines that announce nothing are looked for, while somebody looks at the list. */
const REFRESH_SECONDS = 5;

/** All machines, as they come and go; each opens in a process of its own. */
export class ChooserWindow extends Adw.ApplicationWindow {
    declare private _pages: Gtk.Stack;
    declare private _empty_page: Adw.StatusPage;
    declare private _list: Gtk.ListBox;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineChooserWindow',
                Template: `resource://${VITRINE_RESOURCE_PATH}/chooser-window.ui`,
                InternalChildren: ['pages', 'empty_page', 'list'],
            },
            this,
        );
    }

    readonly #machines = new MachineList();
    readonly #welcome: string | null;
    #timer = 0;

    constructor(application: Adw.Application) {
        super({ application });
        this.#welcome = this._empty_page.description;
        const refresh = new Gio.SimpleAction({ name: 'refresh' });
        refresh.connect('activate', () => {
            this.#refresh();
        });
        this.add_action(refresh);
        this._list.bind_model(this.#machines.machines, item => new MachineRow(item));
        this.#machines.onChanged = () => {
            this.#choosePage();
        };
        this.connect('notify::is-active', () => {
            this.#watchWhileActive();
        });
        this.connect('close-request', () => {
            this.#stopTimer();
            this.#machines.close();
            return false;
        });
        this.#refresh();
    }

    #watchWhileActive(): void {
        this.#stopTimer();
        if (!this.is_active) return;
        this.#refresh();
        this.#timer = GLib.timeout_add_seconds(GLib.PRIORITY_DEFAULT, REFRESH_SECONDS, () => {
            this.#refresh();
            return GLib.SOURCE_CONTINUE;
        });
    }

    #stopTimer(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
    }

    #refresh(): void {
        this.#machines.refresh().then(
            () => {
                this.#choosePage();
            },
            (error: unknown) => {
                this.#explain(errorText(error));
            },
        );
    }

    #choosePage(): void {
        const [problem] = this.#machines.problems;
        if (problem === undefined) this._empty_page.description = this.#welcome;
        else this.#explain(problem);
        const some = this.#machines.machines.get_n_items() > 0;
        this._pages.visible_child_name = some ? 'machines' : 'empty';
    }

    /** Why there may be no machines, where no machines are shown. */
    #explain(sentence: string): void {
        this._empty_page.description = GLib.markup_escape_text(sentence, -1);
    }
}
