// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';

import type { MachinePower } from '../../machine/power/power.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { PowerPart } from './power-feature.js';

/** A system that shuts down is mostly off by then; one that ignores its button never is. */
const PATIENCE_MS = 20_000;

/** Offers to force a machine off that was asked to shut down and has not. */
export class ShutDownWatch implements PowerPart {
    readonly #window: MachineWindow;
    readonly #patienceMs: number;
    #power: MachinePower | null = null;
    #timer = 0;
    #toast: Adw.Toast | null = null;

    constructor(window: MachineWindow, patienceMs = PATIENCE_MS) {
        this.#window = window;
        this.#patienceMs = patienceMs;
    }

    /**
     * Presses the machine's power button.
     *
     * @param sentence - what is told then
     * @throws MachineError
     */
    async shutDown(sentence: string): Promise<void> {
        const power = this.#power;
        if (!power) return;
        await power.run('shut-down', null);
        if (this.#power !== power) return;
        this.#window.toast(sentence);
        this.#stop();
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, this.#patienceMs, () => {
            this.#timer = 0;
            this.#offer();
            return GLib.SOURCE_REMOVE;
        });
    }

    update(power: MachinePower | null): void {
        this.#power = power;
        if (power === null || power.state.status === 'off') this.#stop();
    }

    #offer(): void {
        const toast = new Adw.Toast({
            title: _('The machine has not shut down'),
            button_label: _('_Force Off…'),
            action_name: 'win.force-off',
            timeout: 0,
            priority: Adw.ToastPriority.HIGH,
        });
        this.#toast = toast;
        this.#window.addToast(toast);
    }

    #stop(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
        this.#toast?.dismiss();
        this.#toast = null;
    }
}
