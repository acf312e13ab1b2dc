// SPDX-License-Identifier: GPL-3.0-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { parseModifierChord } from '../input/release-chord.js';
import { _ } from './i18n.js';

/** The modifier keys as they are printed on keyboards. */
function modifierLabel(name: string): string {
    switch (name) {
        case 'Control_L':
            return _('Left Ctrl');
        case 'Control_R':
            return _('Right Ctrl');
        case 'Shift_L':
            return _('Left Shift');
        case 'Shift_R':
            return _('Right Shift');
        case 'Alt_L':
            return _('Left Alt');
        case 'Alt_R':
            return _('Right Alt');
        case 'Super_L':
            return _('Left Super');
        case 'Super_R':
            return _('Right Super');
        default:
            return name;
    }
}

/** The keys of a release chord, as a person knows them. */
export function chordLabel(chord: string, display: Gdk.Display): string {
    if (parseModifierChord(chord))
        return chord
            .split('+')
            .map(name => modifierLabel(name.trim()))
            .join('+');
    const trigger = Gtk.ShortcutTrigger.parse_string(chord);
    return trigger?.to_label(display) ?? chord;
}
