// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with a machine of the list: the menu of its row, and the keys of the row itself.
import Gio from 'gi://Gio?version=2.0';

import type { FoundMachine } from '../../machine/found.js';
import { _ } from '../i18n.js';
import { hasPower, imageOf, isRemembered, isThere, mayOpen } from './machine-facts.js';

/** The keys of the row that has the focus, beside Enter, which opens the machine. */
export const ROW_SHORTCUTS = [
    ['<Alt>Return', 'machine.properties'],
    ['<Control>c', 'machine.copy-target'],
    ['Delete', 'machine.forget'],
    ['Menu', 'machine.menu'],
    ['<Shift>F10', 'machine.menu'],
] as const;

/** Which of a row's actions make sense for a machine. */
export function possibleActions(machine: FoundMachine): ReadonlySet<string> {
    const { state, target } = machine;
    const possible = new Set(['menu', 'copy-target']);
    const addIf = (fits: boolean, ...names: readonly string[]): void => {
        if (fits) for (const name of names) possible.add(name);
    };
    const hasImage = imageOf(machine) !== null && state !== 'gone';
    addIf(mayOpen(state), 'open');
    addIf(state === 'gone' && machine.road === 'qmp', 'wait');
    addIf(hasImage, 'properties', 'show-image');
    addIf(hasPower(machine), 'force-off');
    addIf(hasPower(machine) && state !== 'paused', 'shut-down');
    addIf(machine.road === 'libvirt' && hasPower(machine), state === 'paused' ? 'resume' : 'pause');
    // A number on a bus is another machine's after the next login.
    addIf(!target.startsWith('bus::'), 'keep-picture');
    addIf(isRemembered(machine), 'forget');
    return possible;
}

/** The menu of a machine: what is possible, in groups. */
export function machineMenu(machine: FoundMachine): Gio.Menu {
    const groups: readonly (readonly (readonly [label: string, action: string])[])[] = [
        [
            [isThere(machine.state) ? _('_Open') : _('_Start'), 'open'],
            [_('_Wait for It'), 'wait'],
            [_('P_roperties'), 'properties'],
        ],
        [
            [_('_Pause'), 'pause'],
            [_('Resu_me'), 'resume'],
            [_('_Shut Down'), 'shut-down'],
            [_('_Force Off…'), 'force-off'],
        ],
        [
            [_('_Copy Address'), 'copy-target'],
            [_('Show _Image in Files'), 'show-image'],
            [_('_Keep Last Picture'), 'keep-picture'],
            [_('Remo_ve from List'), 'forget'],
        ],
    ];
    const possible = possibleActions(machine);
    const menu = new Gio.Menu();
    for (const group of groups) {
        const section = new Gio.Menu();
        for (const [label, action] of group)
            if (possible.has(action)) section.append(label, `machine.${action}`);
        if (section.get_n_items() > 0) menu.append_section(null, section);
    }
    return menu;
}
