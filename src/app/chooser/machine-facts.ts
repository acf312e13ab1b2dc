// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine in the list is to a person: how it is, where it was found, how it is opened.
import GLib from 'gi://GLib?version=2.0';

import type { FoundMachine, FoundState } from '../../machine/found.js';
import { parseTarget } from '../../machine/target.js';
import { _, format } from '../i18n.js';

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

/** Where a machine was found, in words. */
export function roadText(machine: FoundMachine): string {
    const image = imageOf(machine);
    if (image !== null) return shortPath(image);
    const { road, target } = machine;
    switch (road) {
        case 'bus':
            return _('On the session bus');
        case 'libvirt':
        case 'socket':
            return libvirtText(target);
        case 'started':
        case 'qmp':
        case 'address':
        case 'image':
            return target;
    }
}

/** As a shell writes what is in the person's own folder. */
export function shortPath(path: string): string {
    const home = `${GLib.get_home_dir()}/`;
    return path.startsWith(home) ? `~/${path.slice(home.length)}` : path;
}

function libvirtText(target: string): string {
    const parsed = parseTarget(target);
    const uri = parsed.kind === 'libvirt' ? parsed.uri : null;
    if (uri === null) return _('In libvirt');
    if (uri.includes('///system')) return _('In the system’s libvirt');
    if (uri.includes('///session')) return _('In your libvirt');
    return format(_('In libvirt at {uri}'), { uri });
}

/** Everything that a search may find a machine by. */
export function searchText(machine: FoundMachine): string {
    const { name, uuid, target } = machine;
    const texts = [name, uuid ?? '', target, stateText(machine), roadText(machine)];
    return texts.join('\n').toLocaleLowerCase();
}
