// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from './dom.js';
import { _, format } from './i18n.js';
import type { Refusal } from './server.js';
import type { ViewerState } from './viewer.js';

/** What happened, and what helps. */
function refusalText(refusal: Refusal): readonly [string, string] {
    switch (refusal) {
        case 'used':
            return [
                _('This Link Does Not Open'),
                _(
                    'A link opens once, and within ten minutes. Ask for a new one: vitrine web --link',
                ),
            ];
        case 'full':
            return [
                _('Too Many Browsers'),
                _(
                    'As many browsers as can be show this machine. Close one, then open the link again.',
                ),
            ];
        case 'wait':
            return [_('Too Many Tries'), _('Wait a minute, then open the link again.')];
        case 'unreachable':
            return [
                _('No Answer'),
                _('Check that “vitrine web” still runs, and that this device has a network.'),
            ];
        case 'over':
            return [
                _('The Session Is Over'),
                _('Open a new link, which “vitrine web --link” prints where the machine is.'),
            ];
    }
}

function textOf(state: ViewerState): readonly [string, string] {
    switch (state.kind) {
        case 'connecting':
            return [_('Connecting…'), ''];
        case 'connected':
            return ['', ''];
        case 'lost':
            return [
                _('Connecting Again…'),
                _('The connection was lost, or the machine is not shown any more.'),
            ];
        case 'away':
            return [
                format(_('{name} Is Away'), { name: state.session.name }),
                _('The machine was shut down, or starts again. It is shown as soon as it is back.'),
            ];
        case 'refused':
            return refusalText(state.refusal);
    }
}

/** What stands in the screen's place while there is none. */
export class Notice {
    readonly box: HTMLElement;
    readonly #title = element('h1', '');
    readonly #text = element('p', '');
    readonly #spinner = element('div', 'spinner');

    constructor() {
        this.box = element('div', 'notice', this.#spinner, this.#title, this.#text);
        this.box.setAttribute('role', 'status');
    }

    show(state: ViewerState): void {
        const [title, text] = textOf(state);
        this.#title.textContent = title;
        this.#text.textContent = text;
        this.#spinner.hidden = state.kind === 'refused';
        this.box.hidden = state.kind === 'connected';
    }
}
