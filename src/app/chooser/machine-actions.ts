// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of the list do, in the window that has them.
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import type { FoundMachine } from '../../machine/found.js';
import { forgetMachine } from '../../machine/known/known-machines.js';
import type { PowerAction } from '../../machine/power/power.js';
import { runPowerOf } from '../../machine/power/power-of-found.js';
import { askFirst, explain } from '../alerts.js';
import { SHOW_FILE } from '../capture/saved-message.js';
import { _, format } from '../i18n.js';
import { powerQuestion } from '../power/power-question.js';
import { openImage, showImageProperties } from './image-start.js';
import { imageOf, nameOf, targetToOpen } from './machine-facts.js';
import { openInOwnProcess } from './machine-process.js';
import type { MachineActions } from './machine-row.js';

/** What the actions need of the window of the list. */
export interface ActionsHost {
    readonly window: Gtk.Window;
    toast(toast: Adw.Toast): void;
    copy(text: string): void;
    /** Something has changed that nobody announces. */
    refresh(): void;
}

function toast(host: ActionsHost, title: string, more: Partial<Adw.Toast> = {}): Adw.Toast {
    const shown = new Adw.Toast({ title, use_markup: false, ...more });
    host.toast(shown);
    return shown;
}

/** Opens a machine of the list; one that is shut off is started. */
export function openMachineOf(window: Gtk.Window, machine: FoundMachine): void {
    const image = machine.road === 'image' ? imageOf(machine) : null;
    if (image !== null) void openImage(window, image);
    else openInOwnProcess(targetToOpen(machine), machine.state === 'shut-off' ? ['--start'] : []);
}

async function power(host: ActionsHost, machine: FoundMachine, action: PowerAction) {
    const question = powerQuestion(action);
    if (question && !(await askFirst(host.window, question))) return;
    try {
        await runPowerOf(machine, action);
        if (action === 'shut-down')
            toast(host, format(_('“{name}” was asked to shut down'), { name: nameOf(machine) }));
    } catch (error) {
        await explain(host.window, _('The Machine Did Not Do It'), errorText(error));
    }
    host.refresh();
}

function forget(host: ActionsHost, machine: FoundMachine): void {
    const restore = forgetMachine(machine.target);
    host.refresh();
    const title = format(_('“{name}” removed from the list'), { name: nameOf(machine) });
    toast(host, title, { button_label: _('_Undo') }).connect('button-clicked', () => {
        restore();
        host.refresh();
    });
}

function showFile(window: Gtk.Window, path: string): void {
    const uri = Gio.File.new_for_path(path).get_uri();
    window.application?.activate_action(SHOW_FILE, GLib.Variant.new_string(uri));
}

/** The actions of all rows of a window. */
export function machineActions(host: ActionsHost): MachineActions {
    const { window } = host;
    const withImage = (act: (path: string) => void) => (machine: FoundMachine) => {
        const path = imageOf(machine);
        if (path !== null) act(path);
    };
    return {
        open: machine => {
            openMachineOf(window, machine);
        },
        wait: machine => {
            openInOwnProcess(targetToOpen(machine), ['--wait']);
        },
        showProperties: withImage(path => void showImageProperties(window, path)),
        showImage: withImage(path => {
            showFile(window, path);
        }),
        power: (machine, action) => {
            power(host, machine, action).catch(logError);
        },
        copyTarget: machine => {
            host.copy(targetToOpen(machine));
        },
        forget: machine => {
            forget(host, machine);
        },
    };
}
