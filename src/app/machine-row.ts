// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { MachineItem } from '../machine/machine-item.js';
import { _ } from './i18n.js';
import { openInOwnProcess } from './machine-process.js';

/** One machine in the chooser: what it is, how it is, and the way into it. */
export class MachineRow extends Adw.ActionRow {
    static {
        GObject.registerClass({ GTypeName: 'VitrineMachineRow' }, this);
    }

    readonly #item: MachineItem;
    readonly #suffix = new Gtk.Image();

    constructor(item: MachineItem) {
        super({ use_markup: false });
        this.#item = item;
        this.add_suffix(this.#suffix);
        this.connect('activated', () => {
            this.#open();
        });
        // The item goes with its row, when the machine leaves the list, and this with the item.
        item.connect('notify', () => {
            this.#update();
        });
        this.#update();
    }

    #open(): void {
        const { target, state } = this.#item;
        openInOwnProcess(target, state === 'shut-off' ? ['--start'] : []);
    }

    #update(): void {
        const { name, state } = this.#item;
        this.title = name || _('Machine without a Name');
        this.subtitle = this.#describe();
        const opens = state !== 'not-answering' && state !== 'no-display';
        this.activatable = opens;
        this.sensitive = opens;
        const starts = state === 'shut-off';
        this.#suffix.icon_name = starts ? 'media-playback-start-symbolic' : 'go-next-symbolic';
        this.#suffix.tooltip_text = starts ? _('Start') : null;
    }

    #describe(): string {
        const { uuid, target, state } = this.#item;
        switch (state) {
            case 'not-answering':
                return _('Not answering');
            case 'shut-off':
                return _('Shut off');
            case 'no-display':
                return _('No D-Bus display');
            case 'no-permission':
                return _('You may not open this machine');
            default:
                return uuid || target;
        }
    }
}
