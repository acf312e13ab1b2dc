// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import type { MachinePower } from '../../machine/power/power.js';
import { _ } from '../i18n.js';
import type { PowerPart } from '../power/power-feature.js';
import type { MachineWindow } from '../window/machine-window.js';
import { DiscsDialog } from './discs-dialog.js';

/** The menu's way to the machine's discs; only where there is control over them. */
export class DiscsMenu implements PowerPart {
    readonly #section = new Gio.Menu();
    readonly #action: Gio.SimpleAction;
    #power: MachinePower | null = null;
    #dialog: DiscsDialog | null = null;

    constructor(window: MachineWindow) {
        this.#action = window.addAction('discs', () => {
            if (!this.#power) return;
            const { frontWindow } = window;
            this.#dialog = new DiscsDialog(this.#power, frontWindow);
            this.#dialog.present(frontWindow);
        });
        window.addToMenu('machine', this.#section);
        this.update(null);
    }

    update(power: MachinePower | null): void {
        if (power !== this.#power) {
            this.#dialog?.force_close();
            this.#dialog = null;
            this.#section.remove_all();
            if (power) this.#section.append(_('C_D Drives…'), 'win.discs');
        }
        this.#power = power;
        this.#action.enabled = power?.whyNot('drives') === null;
    }
}
