// SPDX-License-Identifier: GPL-3.0-or-later
import { button, element } from './dom.js';
import { _ } from './i18n.js';
import { functionKey, KEYS, type Key } from './keys.js';

const FUNCTION_KEYS = 12;

/**
 * The keys that a browser or its desktop keeps for itself.
 *
 * @param send - presses them together
 */
export function sendKeysContent(send: (keys: readonly Key[]) => void): HTMLElement {
    const { alt, control, escape, f4, print, tab } = KEYS;
    const chord = (text: string, ...keys: readonly Key[]): HTMLButtonElement =>
        button(text, 'wide', () => {
            send(keys);
        });
    const functionKeys = Array.from({ length: FUNCTION_KEYS }, (_none, at) =>
        button(`F${at + 1}`, 'wide', () => {
            send([control, alt, functionKey(at + 1)]);
        }),
    );
    return element(
        'div',
        'stack',
        chord(_('Ctrl+Alt+Del'), control, alt, KEYS.delete),
        element(
            'div',
            'row',
            chord(_('Esc'), escape),
            chord(_('Tab'), tab),
            chord(_('Super'), KEYS.super),
            chord(_('Print'), print),
        ),
        element(
            'div',
            'row',
            chord(_('Alt+Tab'), alt, tab),
            chord(_('Alt+F4'), alt, f4),
            chord(_('Ctrl+Esc'), control, escape),
        ),
        element('h3', '', _('Ctrl+Alt and')),
        element('div', 'grid', ...functionKeys),
    );
}
