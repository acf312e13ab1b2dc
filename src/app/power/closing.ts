// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import type { MachinePower } from '../../machine/power/power.js';
import { askBy, explain } from '../alerts.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { PowerPart } from './power-feature.js';
import type { ShutDownWatch } from './shut-down-watch.js';

const KEY = 'close-action';

/** What becomes of a machine whose window is closed: the values of the setting, but for `ask`. */
type CloseAction = 'keep-running' | 'shut-down' | 'force-off';

/** A machine that we started outlives its window: what becomes of it, as the person decides. */
export class Closing implements PowerPart {
    readonly #window: MachineWindow;
    readonly #watch: ShutDownWatch;
    #power: MachinePower | null = null;
    #isAsking = false;
    /** The person has decided, and the machine may take its time. */
    #isLeaving = false;

    constructor(window: MachineWindow, watch: ShutDownWatch) {
        this.#window = window;
        this.#watch = watch;
    }

    update(power: MachinePower | null): void {
        this.#power = power;
    }

    /** The machine is gone: now there is nothing left to wait for. */
    gone(): void {
        if (!this.#isLeaving) return;
        // The others hear of it first.
        void Promise.resolve().then(() => {
            this.#window.close();
        });
    }

    mayClose(): boolean {
        if (!this.#window.machine?.launched) return true;
        if (this.#isAsking) return false;
        // One that takes too long is asked about again.
        const chosen = this.#isLeaving ? 'ask' : this.#window.settings.string(KEY);
        if (chosen === 'keep-running') return true;
        this.#isAsking = true;
        this.#close(chosen as CloseAction | 'ask')
            .catch((error: unknown) => {
                this.#isLeaving = false;
                const heading = _('The Machine Runs On');
                return explain(this.#window, heading, errorText(error));
            })
            .finally(() => {
                this.#isAsking = false;
            });
        return false;
    }

    async #close(chosen: CloseAction | 'ask'): Promise<void> {
        const action = chosen === 'ask' ? await this.#ask() : chosen;
        switch (action) {
            case null:
                return;
            case 'keep-running':
                // Ends the session first, with which the question ends.
                this.#window.session.close();
                this.#window.close();
                return;
            case 'shut-down':
                this.#isLeaving = true;
                await this.#watch.shutDown(_('The window closes when the machine is off'));
                return;
            case 'force-off':
                this.#isLeaving = true;
                await this.#power?.run('force-off', null);
        }
    }

    /** @returns null where the window stays */
    async #ask(): Promise<CloseAction | null> {
        const remember = new Gtk.CheckButton({
            label: _('_Do not ask again for this machine'),
            use_underline: true,
            halign: Gtk.Align.CENTER,
        });
        const dialog = new Adw.AlertDialog({
            heading: _('Keep It Running?'),
            body: _('It can go on without a window; opening its image again shows it.'),
            close_response: 'cancel',
            default_response: 'keep-running',
            extra_child: remember,
        });
        dialog.add_response('cancel', _('_Cancel'));
        dialog.add_response('force-off', _('_Force Off'));
        dialog.add_response('shut-down', _('_Shut Down'));
        dialog.add_response('keep-running', _('_Keep Running'));
        dialog.set_response_appearance('force-off', Adw.ResponseAppearance.DESTRUCTIVE);
        dialog.set_response_appearance('keep-running', Adw.ResponseAppearance.SUGGESTED);
        for (const action of ['shut-down', 'force-off'] as const)
            dialog.set_response_enabled(action, this.#power?.whyNot(action) === null);
        const answer = await askBy(dialog, this.#window);
        if (answer === 'cancel') return null;
        if (remember.active) this.#window.settings.set(KEY, GLib.Variant.new_string(answer));
        return answer as CloseAction;
    }
}
