// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import type { Drive } from '../../machine/power/drive.js';
import type { MachinePower } from '../../machine/power/power.js';
import { chooseFile } from '../choose-file.js';
import { takeApartAtEnd } from '../take-apart.js';
import { _ } from '../i18n.js';
import { changeDisc } from './change-disc.js';

/** The removable drives of the machine: what is in each, and ways to change it. */
export class DiscsDialog extends Adw.Dialog {
    declare private _pages: Gtk.Stack;
    declare private _list: Gtk.ListBox;
    declare private _unable_page: Adw.StatusPage;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineDiscsDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/discs-dialog.ui`,
                InternalChildren: ['pages', 'list', 'unable_page'],
            },
            this,
        );
    }

    readonly #power: MachinePower;
    readonly #window: Gtk.Window;

    constructor(power: MachinePower, window: Gtk.Window) {
        super();
        takeApartAtEnd(this);
        this.#power = power;
        this.#window = window;
        void this.#reload();
    }

    async #reload(): Promise<void> {
        try {
            const drives = await this.#power.drives(null);
            this._list.remove_all();
            for (const drive of drives) this._list.append(this.#row(drive));
            this._pages.visible_child_name = drives.length > 0 ? 'drives' : 'none';
        } catch (error) {
            this._unable_page.description = GLib.markup_escape_text(errorText(error), -1);
            this._pages.visible_child_name = 'unable';
        }
    }

    #row(drive: Drive): Adw.ActionRow {
        const row = new Adw.ActionRow({
            title: drive.kind === 'cd' ? _('CD Drive') : _('Floppy Drive'),
            subtitle: drive.medium ?? _('Empty'),
            use_markup: false,
            subtitle_selectable: true,
        });
        const choose = newButton('document-open-symbolic', _('Choose an Image'));
        choose.connect('clicked', () => {
            void this.#choose(drive);
        });
        const eject = newButton('media-eject-symbolic', _('Eject'));
        eject.sensitive = drive.medium !== null;
        eject.connect('clicked', () => {
            void this.#change(drive, null);
        });
        for (const button of [choose, eject]) row.add_suffix(button);
        return row;
    }

    async #choose(drive: Drive): Promise<void> {
        const kind = { name: _('CD Images'), suffixes: ['iso', 'img', 'raw'] };
        const path = await chooseFile(this.#window, _('Choose an Image'), kind);
        if (path !== null) await this.#change(drive, path);
    }

    async #change(drive: Drive, path: string | null): Promise<void> {
        this._list.sensitive = false;
        await changeDisc(this, this.#power, drive, path);
        await this.#reload();
        this._list.sensitive = true;
    }
}

function newButton(iconName: string, tooltip: string): Gtk.Button {
    return new Gtk.Button({
        icon_name: iconName,
        tooltip_text: tooltip,
        valign: Gtk.Align.CENTER,
        css_classes: ['flat'],
    });
}
