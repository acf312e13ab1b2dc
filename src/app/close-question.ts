// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from './i18n.js';

/** What is to become of a machine whose window is closed. */
export type CloseAnswer = 'cancel' | 'keep' | 'stop';

/** Asks what is to become of a machine that we started and that outlives its window. */
export function askBeforeClosing(window: Gtk.Window): Promise<CloseAnswer> {
    const dialog = new Adw.AlertDialog({
        heading: _('Shut Down the Machine?'),
        body: _('It can go on running without a window; opening its image again shows it.'),
        close_response: 'cancel',
        default_response: 'keep',
    });
    dialog.add_response('cancel', _('_Cancel'));
    dialog.add_response('stop', _('_Shut Down'));
    dialog.add_response('keep', _('_Keep Running'));
    dialog.set_response_appearance('stop', Adw.ResponseAppearance.DESTRUCTIVE);
    dialog.set_response_appearance('keep', Adw.ResponseAppearance.SUGGESTED);
    return new Promise(resolve => {
        dialog.connect('response', (_dialog, response) => {
            resolve(response as CloseAnswer);
        });
        dialog.present(window);
    });
}
