// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { FoundMachine } from '../../machine/found.js';
import { keepsPicture, setKeepsPicture } from '../../machine/known/pictures.js';
import type { MachineItem } from '../../machine/machine-item.js';
import type { PowerAction } from '../../machine/power/power.js';
import { _, format } from '../i18n.js';
import { mayOpen, nameOf, rememberedTargets, stateText } from './machine-facts.js';
import { machineMenu, possibleActions, ROW_SHORTCUTS } from './machine-menu.js';
import { MachinePicture } from './machine-picture.js';
import { identityText, placeText } from './machine-place.js';

/** What a person can do with a machine in the list. */
export interface MachineActions {
    open(machine: FoundMachine): void;
    /** Opens a window that waits until it is there. */
    wait(machine: FoundMachine): void;
    /** Only for images. */
    showProperties(machine: FoundMachine): void;
    /** Only for images. */
    showImage(machine: FoundMachine): void;
    power(machine: FoundMachine, action: PowerAction): void;
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
    readonly #keepPicture: Gio.SimpleAction;
    #hasTwin = false;
    #shownMenu = '';
    readonly #menu = new Gtk.MenuButton({
        icon_name: 'view-more-symbolic',
        valign: Gtk.Align.CENTER,
        css_classes: ['flat'],
    });

    constructor(item: MachineItem, actions: MachineActions) {
        super({ use_markup: false, title_lines: 1, subtitle_lines: 3 });
        this.#item = item;
        this.add_prefix(this.#picture);
        this.add_suffix(this.#menu);
        this.#keepPicture = this.#addPictureSwitch();
        this.#addActions(actions);
        this.#addMenuGestures();
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

    /** What is the same for two machines that only their numbers tell apart. */
    get likeness(): string {
        const { machine } = this;
        return `${machine.name}\n${placeText(machine)}`;
    }

    /** Whether another row is like this one. */
    set hasTwin(hasTwin: boolean) {
        if (this.#hasTwin === hasTwin) return;
        this.#hasTwin = hasTwin;
        this.#update();
    }

    /** Looks again for the last picture. */
    reloadPicture(): void {
        void this.#picture.reload();
    }

    #addActions(actions: MachineActions): void {
        const add = (name: string, act: (machine: FoundMachine) => void): void => {
            const action = new Gio.SimpleAction({ name });
            action.connect('activate', () => {
                act(this.machine);
            });
            this.#actions.add_action(action);
        };
        add('open', machine => actions.open(machine));
        add('wait', machine => actions.wait(machine));
        add('properties', machine => actions.showProperties(machine));
        add('show-image', machine => actions.showImage(machine));
        for (const action of ['pause', 'resume', 'shut-down', 'force-off'] as const)
            add(action, machine => actions.power(machine, action));
        add('copy-target', machine => actions.copyTarget(machine));
        add('forget', machine => actions.forget(machine));
        add('menu', () => this.#menu.popup());
        this.insert_action_group('machine', this.#actions);
    }

    /** Off, no picture of this machine is kept, whatever holds for the others. */
    #addPictureSwitch(): Gio.SimpleAction {
        const state = GLib.Variant.new_boolean(true);
        const action = Gio.SimpleAction.new_stateful('keep-picture', null, state);
        action.connect('change-state', (_action, value: GLib.Variant | null) => {
            const keeps = value?.get_boolean() ?? true;
            for (const target of rememberedTargets(this.machine)) setKeepsPicture(target, keeps);
            action.set_state(GLib.Variant.new_boolean(keeps));
        });
        this.#actions.add_action(action);
        return action;
    }

    /** The menu as everywhere on the desktop: by its key, the second button, a long touch. */
    #addMenuGestures(): void {
        const keys = new Gtk.ShortcutController();
        for (const [key, action] of ROW_SHORTCUTS)
            keys.add_shortcut(
                new Gtk.Shortcut({
                    trigger: Gtk.ShortcutTrigger.parse_string(key),
                    action: Gtk.NamedAction.new(action),
                }),
            );
        this.add_controller(keys);
        const click = new Gtk.GestureClick({ button: Gdk.BUTTON_SECONDARY });
        const touch = new Gtk.GestureLongPress({ touch_only: true });
        const open = (gesture: Gtk.Gesture): void => {
            gesture.set_state(Gtk.EventSequenceState.CLAIMED);
            this.#menu.popup();
        };
        click.connect('pressed', open);
        touch.connect('pressed', open);
        this.add_controller(click);
        this.add_controller(touch);
    }

    #update(): void {
        const { machine } = this.#item;
        const { state } = machine;
        this.title = nameOf(machine);
        const facts = [stateText(machine), placeText(machine)];
        if (this.#hasTwin) facts.push(identityText(machine));
        this.subtitle = facts.join(' · ');
        // One that cannot be opened keeps its menu.
        this.activatable = mayOpen(state);
        const isAbsent = state === 'gone' || state === 'no-display';
        if (isAbsent) this.add_css_class('vitrine-absent');
        else this.remove_css_class('vitrine-absent');
        this.#picture.setTargets(rememberedTargets(machine));
        this.#showMenu(machine);
    }

    #showMenu(machine: FoundMachine): void {
        const possible = possibleActions(machine);
        for (const name of this.#actions.list_actions()) {
            const action = this.#actions.lookup_action(name);
            if (action instanceof Gio.SimpleAction) action.enabled = possible.has(name);
        }
        const keeps = rememberedTargets(machine).every(keepsPicture);
        this.#keepPicture.set_state(GLib.Variant.new_boolean(keeps));
        this.#menu.tooltip_text = format(_('More About {name}'), { name: this.title });
        // An open menu closes when it is another.
        const shown = [...possible, machine.state].join();
        if (shown === this.#shownMenu) return;
        this.#shownMenu = shown;
        this.#menu.menu_model = machineMenu(machine);
    }
}

/** Lets rows that nothing else tells apart say what does. */
export function tellTwinsApart(rows: readonly MachineRow[]): void {
    const counts = new Map<string, number>();
    for (const { likeness } of rows) counts.set(likeness, (counts.get(likeness) ?? 0) + 1);
    for (const row of rows) row.hasTwin = (counts.get(row.likeness) ?? 0) > 1;
}
