// SPDX-License-Identifier: GPL-3.0-or-later
import { button, element } from './dom.js';
import { _ } from './i18n.js';
import type { ViewSettings } from './view-settings.js';

/** More than this no clipboard takes. */
const MAX_TEXT = 1024 * 1024;

/** The clipboard of the machine, in a field to read and to write; by itself where that is allowed. */
export class Clipboard {
    readonly content: HTMLElement;
    readonly #field: HTMLTextAreaElement;
    readonly #settings: ViewSettings;
    readonly #send: (text: string) => void;
    /** What both sides have already. */
    #last = '';

    /** @param send - gives a text to the machine */
    constructor(settings: ViewSettings, send: (text: string) => void, changed: () => void) {
        this.#settings = settings;
        this.#send = send;
        this.#field = element('textarea', 'clipboard-field');
        this.#field.rows = 5;
        this.#field.maxLength = MAX_TEXT;
        this.#field.setAttribute('aria-label', _('Text on the machine’s clipboard'));
        const give = button(_('Give It to the Machine'), 'wide suggested', () => {
            this.#give(this.#field.value);
        });
        const row = element('div', 'row', give);
        this.content = element('div', 'stack', this.#field, row);
        // Browsers give it only to pages that came by a way on which nobody reads along.
        if (!hasClipboard()) return;
        const take = button(_('Copy It Here'), 'wide', () => {
            void this.#copyHere(this.#field.value);
        });
        row.append(take);
        this.content.append(this.#automaticSwitch(changed));
        window.addEventListener('focus', () => {
            void this.takeFromHere();
        });
    }

    #automaticSwitch(changed: () => void): HTMLElement {
        const box = element('input', '');
        box.type = 'checkbox';
        box.checked = this.#settings.sharesClipboard;
        box.addEventListener('change', () => {
            this.#settings.sharesClipboard = box.checked;
            changed();
            void this.takeFromHere();
        });
        return element('label', 'switch', box, _('Share by itself what is copied'));
    }

    #give(text: string): void {
        this.#last = text;
        this.#send(text);
    }

    /** The machine has copied a text. */
    async copied(text: string): Promise<void> {
        this.#last = text;
        this.#field.value = text;
        if (this.#settings.sharesClipboard) await this.#copyHere(text);
    }

    async #copyHere(text: string): Promise<void> {
        try {
            await navigator.clipboard.writeText(text);
        } catch {
            // The browser forbids it just now; the text stays in the field.
        }
    }

    /** Gives the machine what was copied on this computer, where that is wanted and allowed. */
    async takeFromHere(): Promise<void> {
        if (!this.#settings.sharesClipboard || !hasClipboard()) return;
        try {
            const text = await navigator.clipboard.readText();
            if (text === '' || text === this.#last || text.length > MAX_TEXT) return;
            this.#field.value = text;
            this.#give(text);
        } catch {
            // The person has said no, or the page has not the focus.
        }
    }
}

function hasClipboard(): boolean {
    return 'clipboard' in navigator && window.isSecureContext;
}
