// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { formatKeyChord, parseKeyChord, sendChord, type KeyChord } from '../../input/key-chord.js';
import { errorText } from '../../machine/errors.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { inputActions } from './input-actions.js';
import { keyChordLabel } from './key-chord-label.js';
import { SendKeysDialog } from './send-keys-dialog.js';
import { SentKeys } from './sent-keys.js';

const SECURE_ATTENTION = 'ctrl+alt+delete';
const TERMINALS = 12;

function send(window: MachineWindow, keys: KeyChord): void {
    const { screen } = window;
    if (!screen.console || screen.viewOnly) return;
    sendChord(screen.console.keyboard, keys);
    // The menu took the keyboard from the machine.
    screen.grab_focus();
}

function item(chord: string): Gio.MenuItem {
    const menuItem = Gio.MenuItem.new(keyChordLabel(parseKeyChord(chord)), null);
    menuItem.set_action_and_target_value('win.send-keys', GLib.Variant.new_string(chord));
    return menuItem;
}

/** The keys to choose from; those that were sent before come and go. */
function keysMenu(sent: SentKeys): Gio.Menu {
    const usual = new Gio.Menu();
    usual.append_item(item(SECURE_ATTENTION));
    const terminals = new Gio.Menu();
    for (let number = 1; number <= TERMINALS; number++)
        terminals.append_item(item(`ctrl+alt+f${String(number)}`));
    usual.append_submenu(_('Ctrl+Alt+_F1 to F12'), terminals);
    const others = new Gio.Menu();
    const showSent = (): void => {
        others.remove_all();
        for (const chord of sent.chords) others.append_item(item(chord));
    };
    sent.onChanged = showSent;
    showSent();
    const more = new Gio.Menu();
    more.append(_('_Other Keys…'), 'win.send-other-keys');
    const menu = new Gio.Menu();
    for (const section of [usual, others, more]) menu.append_section(null, section);
    return menu;
}

/** Keys that this computer keeps for itself, or that are hard to press: sent by a menu. */
export function sendKeysFeature(window: MachineWindow): WindowFeature {
    const sent = new SentKeys(window.appSettings);
    const chosen = new Gio.SimpleAction({
        name: 'send-keys',
        parameter_type: GLib.VariantType.new('s'),
    });
    chosen.connect('activate', (_action, chord) => {
        try {
            send(window, parseKeyChord(chord?.get_string()[0] ?? ''));
        } catch (error) {
            window.toast(errorText(error));
        }
    });
    window.add_action(chosen);
    const asked = window.addAction('send-other-keys', () => {
        new SendKeysDialog(sent, keys => {
            sent.add(formatKeyChord(keys));
            send(window, keys);
        }).present(window.frontWindow);
    });
    const menu = keysMenu(sent);
    const button = new Gtk.MenuButton({
        icon_name: 'preferences-desktop-keyboard-shortcuts-symbolic',
        tooltip_text: _('Send Keys'),
        menu_model: menu,
    });
    chosen.bind_property('enabled', button, 'sensitive', GObject.BindingFlags.SYNC_CREATE);
    window.addToHeader('start', button, 'when-wide');
    const section = new Gio.Menu();
    section.append_submenu(_('Send _Keys'), menu);
    window.addToMenu('input', section);
    return {
        ...inputActions(window, [chosen, asked]),
        closed: () => {
            sent.close();
        },
    };
}
