// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine in the list is to a person: how it is, how it is opened, what can be done with it.
import GLib from 'gi://GLib?version=2.0';

import type { FoundMachine, FoundState } from '../../machine/found.js';
import { parseTarget } from '../../machine/target.js';
import { _ } from '../i18n.js';

/** Whether a machine has a process, as far as anybody knows. */
export function isThere(state: FoundState): boolean {
    return state !== 'shut-off' && state !== 'gone';
}

/** Whether there is any use in opening it. */
export function mayOpen(state: FoundState): boolean {
    return state !== 'not-answering' && state !== 'no-display' && state !== 'gone';
}

/** The image that a machine is, or was started from; null where it is none. */
export function imageOf({ target, alias }: FoundMachine): string | null {
    for (const text of [target, alias]) {
        if (text === undefined) continue;
        const parsed = parseTarget(text);
        if (parsed.kind === 'file') return parsed.path;
    }
    return null;
}

/**
 * What its window opens. One that we started is opened by its image, so that its window knows that
 * it is ours to stop.
 */
export function targetToOpen(machine: FoundMachine): string {
    return machine.road === 'started' ? (machine.alias ?? machine.target) : machine.target;
}

/** The targets under which something may be remembered of it, the likeliest first. */
export function rememberedTargets(machine: FoundMachine): string[] {
    const { target, alias } = machine;
    return [...new Set([targetToOpen(machine), target, ...(alias === undefined ? [] : [alias])])];
}

/** Whether it is in the list only because it was opened before. */
export function isRemembered({ road }: FoundMachine): boolean {
    return road === 'qmp' || road === 'address' || road === 'image';
}

/** What a machine is called in the list. */
export function nameOf({ name }: FoundMachine): string {
    return name || _('Machine without a Name');
}

/** Whether its power can be asked for: by our own control socket, a QMP socket, or libvirt. */
export function hasPower({ road, state }: FoundMachine): boolean {
    const isControlled = road === 'started' || road === 'qmp' || road === 'libvirt';
    return isControlled && (state === 'ready' || state === 'running' || state === 'paused');
}

/** How a machine is, in words. */
export function stateText({ state, road }: FoundMachine): string {
    switch (state) {
        case 'ready':
        case 'running':
            return _('Running');
        case 'paused':
            return _('Paused');
        case 'in-use':
            return _('In use by another program');
        case 'not-answering':
            return _('Not answering');
        case 'shut-off':
            return _('Shut off');
        case 'no-display':
            return _('No D-Bus display');
        case 'no-permission':
            return _('You may not open this machine');
        case 'gone':
            return road === 'image' ? _('The image is not there') : _('Not running');
    }
}

/** As a shell writes what is in the person's own folder. */
export function shortPath(path: string): string {
    const home = `${GLib.get_home_dir()}/`;
    return path.startsWith(home) ? `~/${path.slice(home.length)}` : path;
}
