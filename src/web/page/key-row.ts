// SPDX-License-Identifier: GPL-3.0-or-later
import { button, element, setLabel } from './dom.js';
import { _ } from './i18n.js';
import { KEYS, TouchKeys, type Key } from './keys.js';
import type RFB from '@novnc/novnc';

/** The keys that a touch screen's keyboard has not, in a row above it. */
export class KeyRow {
    readonly row: HTMLElement;
    readonly keys: TouchKeys;
    readonly #modifiers: readonly (readonly [HTMLButtonElement, Key])[];

    constructor(rfb: () => RFB | null) {
        this.keys = new TouchKeys(rfb, () => {
            this.#showHeld();
        });
        const modifier = (text: string, key: Key): readonly [HTMLButtonElement, Key] => {
            const made = this.#button(text, text, () => {
                this.keys.toggle(key);
            });
            made.setAttribute('aria-pressed', 'false');
            return [made, key];
        };
        const plain = (text: string, label: string, key: Key): HTMLButtonElement =>
            this.#button(text, label, () => {
                this.keys.press(key);
            });
        this.#modifiers = [modifier(_('Ctrl'), KEYS.control), modifier(_('Alt'), KEYS.alt)];
        this.row = element(
            'div',
            'key-row',
            plain(_('Esc'), _('Esc'), KEYS.escape),
            plain(_('Tab'), _('Tab'), KEYS.tab),
            ...this.#modifiers.map(([made]) => made),
            plain('←', _('Left'), KEYS.left),
            plain('↑', _('Up'), KEYS.up),
            plain('↓', _('Down'), KEYS.down),
            plain('→', _('Right'), KEYS.right),
            plain(_('Del'), _('Del'), KEYS.delete),
            plain(_('Super'), _('Super'), KEYS.super),
        );
        this.row.setAttribute('role', 'toolbar');
        setLabel(this.row, _('Keys'));
    }

    /** A press leaves the focus where it is, or the keyboard would go. */
    #button(text: string, label: string, pressed: () => void): HTMLButtonElement {
        const made = button(text, 'key', pressed);
        setLabel(made, label);
        made.addEventListener('pointerdown', event => {
            event.preventDefault();
        });
        return made;
    }

    #showHeld(): void {
        for (const [made, key] of this.#modifiers)
            made.setAttribute('aria-pressed', String(this.keys.isHeld(key)));
    }
}
