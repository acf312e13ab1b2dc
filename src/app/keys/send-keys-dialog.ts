// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { formatKeyChord, parseKeyChord, type KeyChord } from '../../input/key-chord.js';
import { errorText } from '../../machine/errors.js';
import { takeApartAtEnd } from '../take-apart.js';
import { _, format } from '../i18n.js';
import { KeyCapture } from './key-capture.js';
import { keyChordLabel } from './key-chord-label.js';
import type { SentKeys } from './sent-keys.js';

/** Asks for keys that are pressed together: written, pressed, or sent before. */
export class SendKeysDialog extends Adw.Dialog {
    declare private _keys: Adw.EntryRow;
    declare private _press_button: Gtk.ToggleButton;
    declare private _explanation: Gtk.Label;
    declare private _sent_group: Adw.PreferencesGroup;
    declare private _cancel_button: Gtk.Button;
    declare private _send_button: Gtk.Button;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineSendKeysDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/send-keys-dialog.ui`,
                InternalChildren: [
                    'keys',
                    'press_button',
                    'explanation',
                    'sent_group',
                    'cancel_button',
                    'send_button',
                ],
            },
            this,
        );
    }

    readonly #send: (keys: KeyChord) => void;
    readonly #capture: KeyCapture;

    /** @param send - gets the keys that the person chose */
    constructor(sent: SentKeys, send: (keys: KeyChord) => void) {
        super();
        takeApartAtEnd(this);
        this.#send = send;
        this.#capture = new KeyCapture(this, keys => {
            this._press_button.active = false;
            this._keys.text = formatKeyChord(keys);
            this._send_button.grab_focus();
        });
        this._press_button.connect('toggled', () => {
            if (this._press_button.active) this.#capture.begin();
            else this.#capture.end();
            this.#explain();
        });
        this._keys.connect('changed', () => {
            this.#explain();
        });
        this._cancel_button.connect('clicked', () => this.close());
        this._send_button.connect('clicked', () => {
            this.#finish(parseKeyChord(this._keys.text));
        });
        this.connect('closed', () => {
            this.#capture.end();
        });
        for (const chord of sent.chords) this.#addSent(sent, chord);
        this._sent_group.visible = sent.chords.length > 0;
        this.#explain();
    }

    #finish(keys: KeyChord): void {
        this.close();
        this.#send(keys);
    }

    #explain(): void {
        const { text, isUsable } = this.#explanation();
        if (text !== this._explanation.label && this.get_mapped())
            this._explanation.announce(text, Gtk.AccessibleAnnouncementPriority.MEDIUM);
        this._explanation.label = text;
        const isWrong = !isUsable && this._keys.text !== '' && !this._press_button.active;
        this._explanation.css_classes = [isWrong ? 'warning' : 'dim-label'];
        this._send_button.sensitive = isUsable;
    }

    #explanation(): { readonly text: string; readonly isUsable: boolean } {
        if (this._press_button.active)
            return { text: _('Press the keys together, and let them go.'), isUsable: false };
        if (this._keys.text.trim() === '')
            return {
                text: _('Name keys as on an American keyboard, with + between them.'),
                isUsable: false,
            };
        try {
            const keys = keyChordLabel(parseKeyChord(this._keys.text));
            return { text: format(_('The machine gets {keys}.'), { keys }), isUsable: true };
        } catch (error) {
            return { text: errorText(error), isUsable: false };
        }
    }

    #addSent(sent: SentKeys, chord: string): void {
        const keys = parseKeyChord(chord);
        const label = keyChordLabel(keys);
        const row = new Adw.ActionRow({ title: label, activatable: true, use_markup: false });
        const forget = new Gtk.Button({
            icon_name: 'edit-delete-symbolic',
            tooltip_text: format(_('Forget {keys}'), { keys: label }),
            valign: Gtk.Align.CENTER,
            css_classes: ['flat'],
        });
        forget.connect('clicked', () => {
            sent.remove(chord);
            this._sent_group.remove(row);
            this._sent_group.visible = sent.chords.length > 0;
        });
        row.add_suffix(forget);
        row.connect('activated', () => {
            this.#finish(keys);
        });
        this._sent_group.add(row);
    }
}
