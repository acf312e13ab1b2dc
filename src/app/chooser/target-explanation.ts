// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an address means while it is being typed, before anything is connected to.
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from '../../machine/errors.js';
import { remoteHost } from '../../machine/libvirt/uris.js';
import { parseTarget, type Target } from '../../machine/target.js';
import { _, format } from '../i18n.js';

/** What the person is told of what was typed so far. */
export interface Explanation {
    /** Whether opening it makes sense. */
    readonly isUsable: boolean;
    readonly text: string;
}

function usable(text: string): Explanation {
    return { isUsable: true, text };
}

function unusable(text: string): Explanation {
    return { isUsable: false, text };
}

/** Says what opening a text would do, or what is wrong with it. */
export function explainTarget(text: string): Explanation {
    if (text.trim() === '')
        return unusable(_('Write where the machine is, in one of these forms.'));
    try {
        const parsed = parseTarget(text);
        if (parsed.kind === 'path') return explainPath(parsed.path);
        if (parsed.kind === 'name')
            return usable(_('The machine of this name or UUID, wherever it is found.'));
        return explainExact(parsed);
    } catch (error) {
        if (!(error instanceof MachineError)) throw error;
        return unusable(_('Something is missing after the colon.'));
    }
}

function explainExact(target: Target): Explanation {
    switch (target.kind) {
        case 'bus':
            return usable(_('The machine of this name, UUID or number on the session bus.'));
        case 'addr':
            return explainAddress(target.address);
        case 'libvirt':
            return explainDomain(target.uri);
        case 'qmp':
            return explainSocket(target.path);
        case 'file':
            return explainPath(target.path);
    }
}

/** The same that connecting would find (machine/private-bus). */
function explainAddress(address: string): Explanation {
    const entries = address.split(';').filter(entry => entry !== '');
    if (!entries.every(entry => entry.startsWith('unix:')))
        return unusable(_('Only sockets of this computer can be used: “unix:path=/run/…”.'));
    return usable(_('A D-Bus address: a bus with machines on it, or a machine itself.'));
}

function explainDomain(uri: string | null): Explanation {
    const host = uri === null ? null : remoteHost(uri);
    if (host === null) return usable(_('A domain of libvirt, started if it is shut off.'));
    return unusable(
        format(
            _('{host} is another computer: run “vitrine web” there, and open it in a browser.'),
            {
                host,
            },
        ),
    );
}

function isSocket(path: string): boolean {
    const { EXISTS, IS_REGULAR, IS_DIR } = GLib.FileTest;
    return GLib.file_test(path, EXISTS) && !GLib.file_test(path, IS_REGULAR | IS_DIR);
}

function explainSocket(path: string): Explanation {
    if (!path.startsWith('/')) return unusable(_('Write the whole path, from its first “/”.'));
    if (isSocket(path)) return usable(_('The machine whose QMP socket this is.'));
    return unusable(_('There is no socket at this path.'));
}

function explainPath(path: string): Explanation {
    if (!path.startsWith('/')) return unusable(_('Write the whole path, from its first “/”.'));
    if (isSocket(path)) return usable(_('The machine whose QMP socket this is.'));
    if (GLib.file_test(path, GLib.FileTest.EXISTS))
        return usable(_('An image, from which a machine is started.'));
    return unusable(_('There is no socket and no image at this path.'));
}
