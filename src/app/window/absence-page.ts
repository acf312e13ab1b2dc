// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { CopyableText } from '../copyable-text.js';
import { _ } from '../i18n.js';
import type { Absence, Offer, Remedy } from './absence.js';

const FAILURE_ICON = 'computer-fail-symbolic';

/** A text in which no line ends between the dash of an option and its name. */
function unbroken(text: string): string {
    const WORD_JOINER = '\u2060';
    return text.replaceAll(/(?<=^|[\s“„])-(?=\w)/g, `-${WORD_JOINER}`);
}

/** A page of a machine's window that says why there is no machine, or what is waited for. */
export class AbsencePage extends Adw.Bin {
    declare private _page: Adw.StatusPage;
    declare private _spinner: Gtk.Widget;
    declare private _remedy: Gtk.Widget;
    declare private _remedy_label: Gtk.Label;
    declare private _literal: CopyableText;
    declare private _offers: Gtk.Box;

    static {
        // The template names this type, so it must be registered first.
        GObject.type_ensure(CopyableText.$gtype);
        GObject.registerClass(
            {
                GTypeName: 'VitrineAbsencePage',
                Template: `resource://${VITRINE_RESOURCE_PATH}/absence-page.ui`,
                InternalChildren: [
                    'page',
                    'spinner',
                    'remedy',
                    'remedy_label',
                    'literal',
                    'offers',
                ],
            },
            this,
        );
    }

    /** What becomes of all that it is to say. */
    words: (absence: Absence) => Absence = absence => absence;
    #shown: Absence | null = null;

    /** What it says; null before it has said anything. */
    get shown(): Absence | null {
        return this.#shown;
    }

    say(said: Absence): void {
        const absence = this.words(said);
        const { isWaiting = false } = absence;
        this.#shown = absence;
        this._page.title = absence.title;
        this._page.description = GLib.markup_escape_text(unbroken(absence.description), -1);
        this._page.icon_name = isWaiting ? null : (absence.iconName ?? FAILURE_ICON);
        this._spinner.visible = isWaiting;
        this.#showRemedy(absence.remedy ?? null);
        this.#showOffers(absence.offers ?? ['reconnect']);
    }

    /** The most useful button gets the keyboard. */
    override vfunc_grab_focus(): boolean {
        return this._offers.get_first_child()?.grab_focus() ?? false;
    }

    #showRemedy(remedy: Remedy | null): void {
        this._remedy.visible = remedy !== null;
        this._remedy_label.label = remedy?.text ?? '';
        this._literal.visible = remedy?.literal !== undefined;
        this._literal.text = remedy?.literal ?? '';
    }

    #showOffers(offers: readonly Offer[]): void {
        for (let old = this._offers.get_first_child(); old; old = this._offers.get_first_child())
            this._offers.remove(old);
        for (const [index, offer] of offers.entries()) {
            const button = Gtk.Button.new_with_mnemonic(offerLabel(offer));
            button.action_name = `win.${offer}`;
            button.add_css_class('pill');
            if (index === 0 && offer !== 'stop-waiting') button.add_css_class('suggested-action');
            this._offers.append(button);
        }
    }
}

function offerLabel(offer: Offer): string {
    switch (offer) {
        case 'reconnect':
            return _('_Reconnect');
        case 'try-again':
            return _('_Try Again');
        case 'start':
            return _('_Start');
        case 'start-again':
            return _('_Start Again');
        case 'wait':
            return _('_Wait for It');
        case 'stop-waiting':
            return _('_Stop Waiting');
        case 'open-another':
            return _('_Open Another Machine');
    }
}
