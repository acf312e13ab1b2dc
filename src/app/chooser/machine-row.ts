// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { FoundMachine } from '../../machine/found.js';
import { keepsPicture, setKeepsPicture } from '../../machine/known/pictures.js';
import type { MachineItem } from '../../machine/machine-item.js';
import { _, format } from '../i18n.js';
import {
    imageOf,
    isRemembered,
    isThere,
    mayOpen,
    rememberedTargets,
    roadText,
    stateText,
} from './machine-facts.js';
import { MachinePicture } from './machine-picture.js';

/** What a person can do with a machine in the list. */
export interface MachineActions {
    open(machine: FoundMachine): void;
    /** Only for images. */
    showProperties(machine: FoundMachine): void;
    copyTarget(machine: FoundMachine): void;
    /** Only for what is listed because it was opened before. */
    forget(machine: FoundMachine): void;
}

/** One machine in the chooser: its last picture, what it is, how it is, and the way into it. */
export class MachineRow extends Adw.ActionRow {
    static {
        GObject.registerClass({ GTypeName: 'VitrineMachineRow' }, this);
    }

    readonly #item: MachineItem;
    readonly #actions = new Gio.SimpleActionGroup();
    readonly #picture = new MachinePicture();
    #keepPicture: Gio.SimpleAction | null = null;
    readonly #menu = new Gtk.MenuButton({
        icon_name: 'view-more-symbolic',
        valign: Gtk.Align.CENTER,
        css_classes: ['flat'],
    });

    constructor(item: MachineItem, actions: MachineActions) {
        super({ use_markup: false, title_lines: 1, subtitle_lines: 2 });
        this.#item = item;
        this.add_prefix(this.#picture);
        this.add_suffix(this.#menu);
        this.#addAction('open', () => actions.open(item.machine));
        this.#addAction('properties', () => actions.showProperties(item.machine));
        this.#addAction('copy-target', () => actions.copyTarget(item.machine));
        this.#addAction('forget', () => actions.forget(item.machine));
        this.#addPictureSwitch();
        this.insert_action_group('machine', this.#actions);
        this.connect('activated', () => actions.open(item.machine));
        // The item goes with its row, when the machine leaves the list, and this with the item.
        item.connect('notify', () => {
            this.#update();
        });
        this.#update();
    }

    /** The machine as it is now. */
    get machine(): FoundMachine {
        return this.#item.machine;
    }

    get hasPicture(): boolean {
        return this.#picture.hasPicture;
    }

    /** Looks again for the last picture. */
    reloadPicture(): void {
        void this.#picture.reload();
    }

    #addAction(name: string, activate: () => void): void {
        const action = new Gio.SimpleAction({ name });
        action.connect('activate', activate);
        this.#actions.add_action(action);
    }

    /** Off, no picture of this machine is kept, whatever holds for the others. */
    #addPictureSwitch(): void {
        const state = GLib.Variant.new_boolean(true);
        const action = Gio.SimpleAction.new_stateful('keep-picture', null, state);
        action.connect('change-state', (_action, value: GLib.Variant | null) => {
            const keeps = value?.get_boolean() ?? true;
            for (const target of rememberedTargets(this.machine)) setKeepsPicture(target, keeps);
            action.set_state(GLib.Variant.new_boolean(keeps));
        });
        this.#actions.add_action(action);
        this.#keepPicture = action;
    }

    #update(): void {
        const { machine } = this.#item;
        const { state } = machine;
        this.title = machine.name || _('Machine without a Name');
        this.subtitle = `${stateText(machine)} · ${roadText(machine)}`;
        // One that cannot be opened keeps its menu.
        this.activatable = mayOpen(state);
        const dimmed = state === 'gone' || state === 'no-display';
        if (dimmed) this.add_css_class('dim-label');
        else this.remove_css_class('dim-label');
        const targets = rememberedTargets(machine);
        this.#keepPicture?.set_state(GLib.Variant.new_boolean(targets.every(keepsPicture)));
        this.#picture.setTargets(targets);
        this.#menu.menu_model = menuOf(machine);
        this.#menu.tooltip_text = format(_('More About {name}'), { name: this.title });
    }
}

function menuOf(machine: FoundMachine): Gio.Menu {
    const menu = new Gio.Menu();
    const opening = new Gio.Menu();
    if (mayOpen(machine.state))
        opening.append(isThere(machine.state) ? _('_Open') : _('_Start'), 'machine.open');
    if (imageOf(machine) !== null && machine.state !== 'gone')
        opening.append(_('_Properties'), 'machine.properties');
    menu.append_section(null, opening);
    const more = new Gio.Menu();
    more.append(_('_Copy Address'), 'machine.copy-target');
    if (!machine.target.startsWith('bus::'))
        more.append(_('Keep Last P_icture'), 'machine.keep-picture');
    if (isRemembered(machine)) more.append(_('_Remove from List'), 'machine.forget');
    menu.append_section(null, more);
    return menu;
}
