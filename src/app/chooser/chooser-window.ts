// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import { launchObstacle, type LaunchObstacle } from '../../machine/launch/availability.js';
import type { MachineItem } from '../../machine/machine-item.js';
import { MachineList } from '../../machine/machine-list.js';
import { acceptDroppedImages } from '../discs/dropped-images.js';
import { _ } from '../i18n.js';
import { WindowShortcuts } from '../window-shortcuts.js';
import { ConnectDialog } from './connect-dialog.js';
import { chooseImage, openImage } from './image-start.js';
import { watchLastPictures } from './last-picture.js';
import { machineActions } from './machine-actions.js';
import { MachineGroups } from './machine-groups.js';
import { openInOwnProcess, restoreMachines, startDemo } from './machine-process.js';
import { MachineRow, tellTwinsApart } from './machine-row.js';
import { removePicturesWhenOff } from './picture-keeper.js';

/** How often machines that announce nothing are looked for, while somebody looks at the list. */
const REFRESH_SECONDS = 5;

const SHORTCUTS = [
    ['<Control>o', 'win.open-image'],
    ['<Control>l', 'win.connect'],
    ['<Control>f', 'win.search'],
    ['<Control>r', 'win.refresh'],
    ['<Control>w', 'window.close'],
] as const;

/** What a libvirt domain needs; in the template it would be markup. */
const LIBVIRT_GRAPHICS = '<graphics type="dbus" p2p="yes"/>';

function obstacleText(obstacle: LaunchObstacle): string {
    return obstacle === 'no-qemu'
        ? _('Images cannot be opened: QEMU for x86 is not installed.')
        : _('Images cannot be opened: this QEMU has no D-Bus display (its module “ui-dbus”).');
}

/** All machines, as they come and go; each opens in a process of its own. */
export class ChooserWindow extends Adw.ApplicationWindow {
    declare private _toasts: Adw.ToastOverlay;
    declare private _open_button: Gtk.Button;
    declare private _search_bar: Gtk.SearchBar;
    declare private _search_entry: Gtk.SearchEntry;
    declare private _problem_banner: Adw.Banner;
    declare private _pages: Gtk.Stack;
    declare private _obstacle_label: Gtk.Label;
    declare private _libvirt_row: Adw.ActionRow;
    declare private _running_group: Adw.PreferencesGroup;
    declare private _running_list: Gtk.ListBox;
    declare private _stopped_group: Adw.PreferencesGroup;
    declare private _stopped_list: Gtk.ListBox;
    declare private _drop_revealer: Gtk.Revealer;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineChooserWindow',
                Template: `resource://${VITRINE_RESOURCE_PATH}/chooser-window.ui`,
                InternalChildren: [
                    'toasts',
                    'open_button',
                    'search_bar',
                    'search_entry',
                    'problem_banner',
                    'pages',
                    'obstacle_label',
                    'libvirt_row',
                    'running_group',
                    'running_list',
                    'stopped_group',
                    'stopped_list',
                    'drop_revealer',
                ],
            },
            this,
        );
    }

    /** Its keys. */
    readonly shortcuts = new WindowShortcuts();
    readonly #machines = new MachineList({ withRemembered: true });
    readonly #groups = new MachineGroups(this.#machines.machines);
    readonly #openImage: Gio.SimpleAction;
    readonly #pictures: Gio.FileMonitor;
    #dismissed = '';
    #hasLooked = false;
    #timer = 0;

    constructor(application: Adw.Application) {
        super({ application });
        const settings = new Gio.Settings({ schema_id: VITRINE_APP_ID });
        for (const side of ['width', 'height'])
            settings.bind(
                `chooser-${side}`,
                this,
                `default-${side}`,
                Gio.SettingsBindFlags.DEFAULT,
            );
        this._libvirt_row.use_markup = false;
        this._libvirt_row.subtitle = LIBVIRT_GRAPHICS;
        removePicturesWhenOff(settings);
        restoreMachines(settings);
        this.#openImage = this.#addAction('open-image', () => {
            void this.#chooseImage();
        });
        this.#addActions();
        for (const [keys, action] of SHORTCUTS) this.shortcuts.add(keys, action);
        this.add_controller(this.shortcuts.createController());
        this.#showLists();
        this.#pictures = watchLastPictures(() => {
            for (const row of this.#rows()) row.reloadPicture();
        });
        this.#acceptDrops();
        this.connect('notify::is-active', () => {
            this.#watchWhileActive();
        });
        this.connect('close-request', () => {
            this.#stop();
            return false;
        });
        this.#refresh();
        this.#lookForEngine().catch(logError);
    }

    #stop(): void {
        this.#stopTimer();
        this.#pictures.cancel();
        this.#machines.close();
    }

    #addAction(name: string, activate: (parameter: GLib.Variant | null) => void, type?: string) {
        const parameter_type = type === undefined ? null : GLib.VariantType.new(type);
        const action = new Gio.SimpleAction({ name, parameter_type });
        action.connect('activate', (_action, parameter) => {
            activate(parameter);
        });
        this.add_action(action);
        return action;
    }

    #addActions(): void {
        this.#addAction('refresh', () => {
            this.#refresh();
        });
        this.#addAction('connect', () => {
            new ConnectDialog(address => {
                // Opening what was written says all that it needs; a domain is also started.
                openInOwnProcess(address, ['--start']);
            }).present(this);
        });
        this.#addAction('demo', () => {
            startDemo();
        });
        this.#addAction('search', () => {
            this._search_bar.search_mode_enabled = !this._search_bar.search_mode_enabled;
        });
        const copy = (parameter: GLib.Variant | null): void => {
            this.#copy(parameter?.get_string()[0] ?? '');
        };
        this.#addAction('copy', copy, 's');
        this._problem_banner.connect('button-clicked', () => {
            this.#dismissed = this._problem_banner.title;
            this._problem_banner.revealed = false;
        });
    }

    #showLists(): void {
        const actions = machineActions({
            window: this,
            toast: toast => {
                this._toasts.add_toast(toast);
            },
            copy: text => {
                this.#copy(text);
            },
            refresh: () => {
                this.#refresh();
            },
        });
        const row = (item: MachineItem): MachineRow => new MachineRow(item, actions);
        this._running_list.bind_model(this.#groups.running, row);
        this._stopped_list.bind_model(this.#groups.stopped, row);
        this.#machines.onChanged = () => {
            this.#groups.update();
            tellTwinsApart([...this.#rows()]);
            this.#choosePage();
        };
        // The bar finds only an entry that is its own child.
        this._search_bar.connect_entry(this._search_entry);
        this._search_entry.connect('search-changed', () => {
            this.#groups.search(this._search_entry.text);
            this.#choosePage();
        });
    }

    async #chooseImage(): Promise<void> {
        const path = await chooseImage(this);
        if (path !== null) await openImage(this, path);
    }

    #acceptDrops(): void {
        acceptDroppedImages(this, {
            mayAccept: () => this.#openImage.enabled,
            highlight: shown => {
                this._drop_revealer.reveal_child = shown;
            },
            open: path => {
                void openImage(this, path);
            },
            refuse: sentence => {
                this.#toast(sentence);
            },
        });
    }

    /** Says why no image can be opened here, where none can. */
    async #lookForEngine(): Promise<void> {
        const obstacle = await launchObstacle(null);
        if (!obstacle) return;
        const text = obstacleText(obstacle);
        this.#openImage.enabled = false;
        this._open_button.tooltip_text = text;
        this._obstacle_label.label = text;
        this._obstacle_label.visible = true;
    }

    *#rows(): Generator<MachineRow> {
        for (const list of [this._running_list, this._stopped_list]) {
            for (let row = list.get_first_child(); row; row = row.get_next_sibling())
                if (row instanceof MachineRow) yield row;
        }
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
        this.#machines
            .refresh()
            .catch((error: unknown) => {
                this.#toast(errorText(error));
            })
            .finally(() => {
                this.#hasLooked = true;
                this.#choosePage();
            });
    }

    #choosePage(): void {
        this._running_group.visible = this.#groups.running.get_n_items() > 0;
        this._stopped_group.visible = this.#groups.stopped.get_n_items() > 0;
        this.#showProblem();
        this._pages.visible_child_name = this.#page();
    }

    #page(): string {
        if (this.#groups.count > 0) return 'machines';
        if (this.#machines.machines.get_n_items() > 0) return 'nothing-found';
        return this.#hasLooked ? 'empty' : 'looking';
    }

    /** Why there may be more machines than are shown. */
    #showProblem(): void {
        const problem = this.#machines.problems[0] ?? '';
        if (problem !== '') this._problem_banner.title = problem;
        this._problem_banner.revealed = problem !== '' && problem !== this.#dismissed;
    }

    #copy(text: string): void {
        this.get_clipboard().set_content(Gdk.ContentProvider.new_for_value(text));
        this.#toast(_('Copied'));
    }

    #toast(title: string): void {
        this._toasts.add_toast(new Adw.Toast({ title, use_markup: false }));
    }
}
