// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';

import type { MachinePower, PowerAction, PowerState } from '../../machine/power/power.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { PowerPart } from './power-feature.js';
import { powerReasonText } from './power-words.js';

interface Shown {
    readonly title: string;
    readonly label: string;
    readonly action: PowerAction;
}

/** What is said of a machine that does not run, and the way on; null of one that does. */
function shownFor({ status, reason }: PowerState): Shown | null {
    const why = powerReasonText(reason);
    switch (status) {
        case 'paused':
            return {
                title: why ?? _('The machine is paused'),
                label: _('_Resume'),
                action: 'resume',
            };
        case 'asleep':
            return {
                title: _('The machine has gone to sleep'),
                label: _('_Wake Up'),
                action: 'resume',
            };
        case 'failed':
            return {
                title: why ?? _('The machine has stopped'),
                label: _('_Reset…'),
                action: 'reset',
            };
        case 'off':
            return {
                title: why ?? _('The machine is switched off'),
                label: _('_Start'),
                action: 'reset',
            };
        default:
            return null;
    }
}

/** Says over the picture of a machine that does not run why that is. */
export class PowerBanner implements PowerPart {
    readonly #banner = new Adw.Banner({ use_markup: false });
    readonly #window: MachineWindow;
    #power: MachinePower | null = null;
    #action: PowerAction = 'resume';

    constructor(window: MachineWindow) {
        this.#window = window;
        window.addBanner(this.#banner);
        this.#banner.connect('button-clicked', () => {
            this.#clicked();
        });
    }

    update(power: MachinePower | null): void {
        this.#power = power;
        const shown = power && shownFor(power.state);
        const mayAct = shown !== null && power?.whyNot(shown.action) === null;
        this.#banner.revealed = mayAct;
        if (!mayAct) return;
        this.#banner.title = shown.title;
        this.#banner.button_label = shown.label;
        this.#action = shown.action;
    }

    #clicked(): void {
        // One that is off loses nothing by its start.
        const isOff = this.#power?.state.status === 'off';
        if (isOff) this.#power?.run('reset', null).catch(logError);
        else this.#window.lookup_action(this.#action)?.activate(null);
        this.#window.screen.grab_focus();
    }
}
