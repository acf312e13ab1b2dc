// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { errorText } from '../../machine/errors.js';
import type { MachinePower, PowerAction } from '../../machine/power/power.js';
import { POWER_ACTIONS } from '../../machine/power/power.js';
import { askFirst, explain } from '../alerts.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { PowerPart } from './power-feature.js';
import { powerQuestion } from './power-question.js';
import type { ShutDownWatch } from './shut-down-watch.js';

function noControl(): string {
    return _(
        'There is no control over the power of this machine: open it by its QMP socket or ' +
            'through libvirt.',
    );
}

/** The menu of a machine's power; where there is no control over it, it says why. */
export class PowerMenu implements PowerPart {
    readonly #window: MachineWindow;
    readonly #watch: ShutDownWatch;
    readonly #section = new Gio.Menu();
    readonly #actions = new Map<PowerAction, Gio.SimpleAction>();
    #power: MachinePower | null = null;
    #shown = '';

    constructor(window: MachineWindow, watch: ShutDownWatch) {
        this.#window = window;
        this.#watch = watch;
        for (const action of POWER_ACTIONS)
            this.#actions.set(
                action,
                window.addAction(action, () => {
                    void this.#activated(action);
                }),
            );
        window.addAction('why-no-power', () => {
            const why = this.#power?.whyNot('reset') ?? noControl();
            void explain(window.frontWindow, _('No Control Over the Machine'), why);
        });
        window.add_action(window.settings.createAction('close-action'));
        window.addToMenu('machine', this.#section);
        this.update(null);
    }

    update(power: MachinePower | null): void {
        this.#power = power;
        for (const [name, action] of this.#actions)
            action.enabled = power !== null && power.whyNot(name) === null;
        this.#show();
    }

    #show(): void {
        const power = this.#power;
        const isThere = this.#window.machine !== null;
        const problem = power?.whyNot('force-off') !== null;
        const isPaused = power?.whyNot('resume') === null;
        const isOurs = this.#window.machine?.launched != null;
        // An open menu closes when its items are made anew.
        const shown = [isThere, problem, isPaused, isOurs].join();
        if (shown === this.#shown) return;
        this.#shown = shown;
        this.#section.remove_all();
        if (!isThere) return;
        const menu = new Gio.Menu();
        const items = new Gio.Menu();
        items.append(_('_Shut Down'), 'win.shut-down');
        items.append(_('_Reset…'), 'win.reset');
        if (isPaused) items.append(_('Resu_me'), 'win.resume');
        else items.append(_('_Pause'), 'win.pause');
        items.append(_('_Force Off…'), 'win.force-off');
        menu.append_section(null, items);
        if (problem) {
            const why = new Gio.Menu();
            why.append(_('_Why Not?'), 'win.why-no-power');
            menu.append_section(null, why);
        }
        if (isOurs) menu.append_section(_('When the Window Is Closed'), closeChoices());
        this.#section.append_submenu(_('Po_wer'), menu);
    }

    async #activated(action: PowerAction): Promise<void> {
        const asked = powerQuestion(action);
        if (asked && !(await askFirst(this.#window.frontWindow, asked))) return;
        try {
            if (action === 'shut-down')
                await this.#watch.shutDown(_('The machine was asked to shut down'));
            else await this.#power?.run(action, null);
        } catch (error) {
            await explain(
                this.#window.frontWindow,
                _('The Machine Did Not Do It'),
                errorText(error),
            );
        }
    }
}

/** What becomes of a machine that is ours when its window is closed. */
function closeChoices(): Gio.Menu {
    const choices = new Gio.Menu();
    const add = (label: string, value: string): void => {
        choices.append(label, `win.close-action::${value}`);
    };
    add(_('_Ask'), 'ask');
    add(_('_Keep It Running'), 'keep-running');
    add(_('Shut It _Down'), 'shut-down');
    add(_('Force It _Off'), 'force-off');
    return choices;
}
