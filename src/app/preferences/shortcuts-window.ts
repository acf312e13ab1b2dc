// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

import { ROW_SHORTCUTS } from '../chooser/machine-menu.js';
import { _ } from '../i18n.js';
import { TERMINAL_SHORTCUTS } from '../terminal/terminal-page.js';
import type { WindowShortcuts } from '../window-shortcuts.js';
import { MachineWindow } from '../window/machine-window.js';
import { shortcutGroups } from './shortcut-list.js';

/** A window with keys of its own. */
export interface WindowWithShortcuts extends Gtk.Window {
    readonly shortcuts: WindowShortcuts;
}

/** GTK's own. */
const MENU_KEY = 'F10';

/** The same key on the keypad, or without Shift, which nobody needs to be told. */
const TWIN = /KP_|<Control>equal$/;

/** How many rows a column has at most, headings counted. */
const COLUMN_ROWS = 14;

function keysOf(action: string, window: WindowWithShortcuts): readonly string[] {
    if (action === 'menu') return [MENU_KEY];
    const keys = [
        ...window.shortcuts.keysOf(action),
        ...(window.application?.get_accels_for_action(action) ?? []),
    ];
    const ofPart: readonly (readonly [string, string])[] =
        window instanceof MachineWindow ? Object.entries(TERMINAL_SHORTCUTS) : ROW_SHORTCUTS;
    for (const [key, name] of ofPart) if (name === action && !keys.includes(key)) keys.push(key);
    return keys.filter(key => !TWIN.test(key));
}

/** GTK shows a key without a sign of its own by its name in code; in German and others it has words. */
function nameKeysAsPrinted(widget: Gtk.Widget): void {
    if (widget instanceof Gtk.Label && /^[A-Z]\w*_[A-Z]\w*$/.test(widget.label))
        widget.label = widget.label.replaceAll('_', ' ');
    for (let child = widget.get_first_child(); child; child = child.get_next_sibling())
        nameKeysAsPrinted(child);
}

/** How the keyboard is given back is no shortcut, but what everybody looks for here. */
function releaseGroup(window: MachineWindow): Gtk.ShortcutsGroup {
    const group = new Gtk.ShortcutsGroup({ title: _('Keyboard') });
    const chord = window.appSettings.get_string('release-chord');
    group.add_shortcut(
        new Gtk.ShortcutsShortcut({
            title: _('Give Keyboard and Pointer Back'),
            // Pressed together: a “+” would be one after the other.
            accelerator: chord.includes('<') ? chord : chord.replaceAll('+', '&'),
        }),
    );
    return group;
}

/** The keys that a window really has, with what they do. */
export function createShortcutsWindow(window: WindowWithShortcuts): Gtk.ShortcutsWindow {
    const section = new Gtk.ShortcutsSection({
        section_name: 'shortcuts',
        max_height: COLUMN_ROWS,
    });
    for (const { title, rows } of shortcutGroups()) {
        const group = new Gtk.ShortcutsGroup({ title });
        let isEmpty = true;
        for (const [action, name] of rows) {
            const keys = keysOf(action, window);
            if (keys.length === 0) continue;
            const accelerator = keys.join(' ');
            group.add_shortcut(new Gtk.ShortcutsShortcut({ title: name, accelerator }));
            isEmpty = false;
        }
        if (!isEmpty) section.add_group(group);
    }
    if (window instanceof MachineWindow) section.add_group(releaseGroup(window));
    const shown = new Gtk.ShortcutsWindow({ modal: true });
    shown.add_section(section);
    nameKeysAsPrinted(shown);
    return shown;
}
