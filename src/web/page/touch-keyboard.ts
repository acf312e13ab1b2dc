// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from './dom.js';
import { _ } from './i18n.js';
import { KEYS, type Key, type TouchKeys } from './keys.js';

/** Something to delete: keyboards do not tell of Backspace in an empty field. */
const FILLER = '\u200b'.repeat(32);

/** A field grows no longer than this. */
const LONGEST = 256;

/** By what keyboards tell, where they tell a key and no text. */
const NAMED: Readonly<Record<string, Key>> = {
    ArrowDown: KEYS.down,
    ArrowLeft: KEYS.left,
    ArrowRight: KEYS.right,
    ArrowUp: KEYS.up,
    Delete: KEYS.delete,
    End: KEYS.end,
    Enter: KEYS.enter,
    Escape: KEYS.escape,
    Home: KEYS.home,
    Tab: KEYS.tab,
};

/**
 * A field that nobody sees, for the keyboard that a touch screen shows while one has the focus. What
 * it makes of the field is typed at the machine: such keyboards tell texts, corrections and
 * suggestions, and hardly ever a key.
 */
export class TouchKeyboard {
    readonly field: HTMLTextAreaElement;
    readonly #keys: TouchKeys;
    #last = FILLER;

    /** @param shown - called when the keyboard comes and goes */
    constructor(keys: TouchKeys, shown: (isShown: boolean) => void) {
        this.#keys = keys;
        this.field = element('textarea', 'touch-field');
        Object.assign(this.field, {
            autocapitalize: 'off',
            autocomplete: 'off',
            spellcheck: false,
            value: FILLER,
        });
        this.field.setAttribute('autocorrect', 'off');
        this.field.setAttribute('aria-label', _('Text for the machine'));
        this.field.tabIndex = -1;
        this.field.addEventListener('input', event => {
            this.#typed(event);
        });
        this.field.addEventListener('keydown', event => {
            this.#named(event);
        });
        this.field.addEventListener('focus', () => {
            this.#empty();
            shown(true);
        });
        this.field.addEventListener('blur', () => {
            keys.releaseAll();
            shown(false);
        });
    }

    get isShown(): boolean {
        return document.activeElement === this.field;
    }

    toggle(): void {
        if (this.isShown) this.field.blur();
        else this.field.focus({ preventScroll: true });
    }

    #named(event: KeyboardEvent): void {
        const key = NAMED[event.key];
        if (!key || event.isComposing) return;
        event.preventDefault();
        this.#keys.press(key);
    }

    #typed(event: Event): void {
        const { value } = this.field;
        const common = commonStart(this.#last, value);
        const gone = Array.from(this.#last.slice(common)).length;
        for (let left = gone; left > 0; left--) this.#keys.press(KEYS.backspace);
        this.#keys.type(value.slice(common).replaceAll('\u200b', ''));
        this.#last = value;
        const isWorn = value.length > LONGEST || value.length < FILLER.length / 2;
        if (isWorn && !(event as InputEvent).isComposing) this.#empty();
    }

    #empty(): void {
        this.field.value = FILLER;
        this.field.setSelectionRange(FILLER.length, FILLER.length);
        this.#last = FILLER;
    }
}

function commonStart(one: string, other: string): number {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    return at;
}
