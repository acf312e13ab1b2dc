// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import type Gtk from 'gi://Gtk?version=4.0';

import { _ } from './i18n.js';

/** Presents a dialog; gives the response, which is the close response when it is dismissed. */
export function askBy(dialog: Adw.AlertDialog, parent: Gtk.Widget): Promise<string> {
    return new Promise(resolve => {
        dialog.connect('response', (_dialog, response) => {
            resolve(response);
        });
        dialog.present(parent);
    });
}

/** Tells a sentence that does not fit into a toast. */
export async function explain(parent: Gtk.Widget, heading: string, body: string): Promise<void> {
    const dialog = new Adw.AlertDialog({ heading, body, close_response: 'close' });
    dialog.add_response('close', _('_Close'));
    await askBy(dialog, parent);
}

/** A question before something is done. */
export interface Question {
    readonly heading: string;
    readonly body: string;
    /** What the button says that does it, with its mnemonic. */
    readonly label: string;
    /** Whether something is lost by it. */
    readonly isDestructive: boolean;
}

/** Asks whether something shall be done; whoever only presses Enter loses nothing. */
export async function askFirst(parent: Gtk.Widget, question: Question): Promise<boolean> {
    const { heading, body, label, isDestructive } = question;
    const dialog = new Adw.AlertDialog({ heading, body, close_response: 'cancel' });
    dialog.add_response('cancel', _('_Cancel'));
    dialog.add_response('do', label);
    dialog.default_response = isDestructive ? 'cancel' : 'do';
    const { DESTRUCTIVE, SUGGESTED } = Adw.ResponseAppearance;
    dialog.set_response_appearance('do', isDestructive ? DESTRUCTIVE : SUGGESTED);
    return (await askBy(dialog, parent)) === 'do';
}
