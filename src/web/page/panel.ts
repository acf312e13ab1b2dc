// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from './dom.js';

let count = 0;

/** A panel that a button of the bar opens, and anything beside it closes. */
export class Panel {
    readonly #panel: HTMLElement;

    /**
     * @param opener - gets the panel's state, for screen readers too
     * @param closed - called when it was closed
     */
    constructor(opener: HTMLButtonElement, title: string, closed: () => void, ...content: Node[]) {
        this.#panel = element('section', 'panel', element('h2', '', title), ...content);
        this.#panel.id = `panel-${count++}`;
        this.#panel.popover = 'auto';
        this.#panel.setAttribute('aria-label', title);
        opener.popoverTargetElement = this.#panel;
        opener.setAttribute('aria-expanded', 'false');
        opener.setAttribute('aria-controls', this.#panel.id);
        this.#panel.addEventListener('beforetoggle', event => {
            if (event.newState === 'open') this.#placeUnder(opener);
        });
        this.#panel.addEventListener('toggle', event => {
            opener.setAttribute('aria-expanded', String(event.newState === 'open'));
            if (event.newState === 'closed') closed();
        });
        document.body.append(this.#panel);
    }

    /** Where there is room for both, under its button; a phone has it at the bottom. */
    #placeUnder(opener: HTMLElement): void {
        const { left, bottom } = opener.getBoundingClientRect();
        this.#panel.style.setProperty('--left', `${Math.round(left)}px`);
        this.#panel.style.setProperty('--top', `${Math.round(bottom)}px`);
    }

    close(): void {
        this.#panel.hidePopover();
    }
}
