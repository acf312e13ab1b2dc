// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a machine of the list was found, in words.
import GLib from 'gi://GLib?version=2.0';

import type { FoundMachine } from '../../machine/found.js';
import { parseTarget } from '../../machine/target.js';
import { _, format } from '../i18n.js';
import { imageOf, shortPath } from './machine-facts.js';

/** About as long as a line of a row; what is longer loses its middle. */
const MAX_LENGTH = 36;

/** How much of a UUID a person compares. */
const UUID_LENGTH = 8;

/** The beginning and the end of a path, between which a long one is cut. */
export function briefPath(path: string): string {
    const short = shortPath(path);
    const parts = short.split('/');
    const [root = '', first = ''] = parts;
    const start = root === '' ? `/${first}` : root;
    const end = parts.slice(-2).join('/');
    const brief = `${start}/…/${end}`;
    return short.length > MAX_LENGTH && brief.length < short.length ? brief : short;
}

/** Where a machine was found. */
export function placeText(machine: FoundMachine): string {
    const image = imageOf(machine);
    if (image !== null) return briefPath(image);
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
            return socketText(target);
    }
}

/** What tells a machine from another of the same name and place. */
export function identityText({ pid, uuid, target }: FoundMachine): string {
    if (pid !== null) return format(_('process {pid}'), { pid: String(pid) });
    return uuid?.slice(0, UUID_LENGTH) ?? target;
}

function libvirtText(target: string): string {
    const parsed = parseTarget(target);
    const uri = parsed.kind === 'libvirt' ? parsed.uri : null;
    if (uri === null) return _('In libvirt');
    if (uri.includes('///system')) return _('In the system’s libvirt');
    if (uri.includes('///session')) return _('In your libvirt');
    return format(_('In libvirt at {uri}'), { uri });
}

function socketText(target: string): string {
    const parsed = parseTarget(target);
    if (parsed.kind === 'qmp')
        return format(_('QMP socket {path}'), { path: briefPath(parsed.path) });
    const path = /^addr:unix:path=([^,;#]+)/.exec(target)?.[1];
    if (path === undefined) return target;
    const plain = GLib.uri_unescape_string(path, null) ?? path;
    return format(_('D-Bus socket {path}'), { path: briefPath(plain) });
}
