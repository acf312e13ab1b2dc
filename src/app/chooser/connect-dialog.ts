// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { takeApartAtEnd } from '../take-apart.js';
import { explainTarget } from './target-explanation.js';

/** Asks for the address of a machine, and says what it means while it is typed. */
export class ConnectDialog extends Adw.Dialog {
    declare private _address: Adw.EntryRow;
    declare private _explanation: Gtk.Label;
    declare private _cancel_button: Gtk.Button;
    declare private _connect_button: Gtk.Button;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineConnectDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/connect-dialog.ui`,
                InternalChildren: ['address', 'explanation', 'cancel_button', 'connect_button'],
            },
            this,
        );
    }

    /** @param connect - gets the address that the person wrote */
    constructor(connect: (address: string) => void) {
        super();
        takeApartAtEnd(this);
        this._address.connect('changed', () => {
            this.#explain();
        });
        this._cancel_button.connect('clicked', () => this.close());
        this._connect_button.connect('clicked', () => {
            connect(this._address.text.trim());
            this.close();
        });
        this.#explain();
    }

    #explain(): void {
        const address = this._address.text.trim();
        const { isUsable, text } = explainTarget(address);
        if (text !== this._explanation.label && this.get_mapped())
            this._explanation.announce(text, Gtk.AccessibleAnnouncementPriority.MEDIUM);
        this._explanation.label = text;
        this._connect_button.sensitive = isUsable;
        const wrong = !isUsable && address !== '';
        this._explanation.css_classes = wrong ? ['warning'] : ['dim-label'];
    }
}
