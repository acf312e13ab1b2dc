// SPDX-License-Identifier: GPL-3.0-or-later
import { formatKeyChord, type KeyChord } from '../../input/key-chord.js';
import { _ } from '../i18n.js';

/** What is printed on keyboards in the person's country; keys with a letter or number need none. */
function printed(name: string): string | null {
    switch (name) {
        case 'ctrl':
            // Translators: names of keys, as they are printed on keyboards.
            return _('Ctrl');
        case 'rightctrl':
            return _('Right Ctrl');
        case 'alt':
            return _('Alt');
        case 'rightalt':
            return _('Alt Gr');
        case 'shift':
            return _('Shift');
        case 'rightshift':
            return _('Right Shift');
        case 'super':
            return _('Super');
        case 'rightsuper':
            return _('Right Super');
        case 'delete':
            return _('Del');
        case 'insert':
            return _('Ins');
        case 'home':
            return _('Home');
        case 'end':
            return _('End');
        case 'pageup':
            return _('Page Up');
        case 'pagedown':
            return _('Page Down');
        case 'esc':
            return _('Esc');
        case 'enter':
            return _('Enter');
        case 'space':
            return _('Space');
        case 'backspace':
            return _('Backspace');
        case 'print':
            return _('Print');
        case 'pause':
            return _('Pause');
        case 'menu':
            return _('Menu');
        default:
            return null;
    }
}

/** Keys that are pressed together, as a person reads them: `Ctrl+Alt+Del`. */
export function keyChordLabel(keys: KeyChord): string {
    return formatKeyChord(keys)
        .split('+')
        .map(name => printed(name) ?? name.charAt(0).toUpperCase() + name.slice(1))
        .join('+');
}
