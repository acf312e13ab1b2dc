// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../child-names.js';
import { MachineError } from '../errors.js';
import { formatTarget } from '../target.js';
import { configDirectory } from '../user-directories.js';

export const SYSTEM_URI = 'qemu:///system';
export const SESSION_URI = 'qemu:///session';

/** libvirt's one daemon, or the one of its QEMU driver where there is a daemon for each. */
const SOCKETS = ['libvirt-sock', 'virtqemud-sock'];

/** A port for the example of a command line; any free one does. */
const EXAMPLE_PORT = 6080;

function exists(...path: string[]): boolean {
    return GLib.file_test(GLib.build_filenamev(path), GLib.FileTest.EXISTS);
}

function hasSocket(directory: string): boolean {
    return SOCKETS.some(name => exists(directory, 'libvirt', name));
}

/** Whether the person has defined a domain in their session: then libvirt is started to ask it. */
function hasSessionDomains(): boolean {
    const directory = GLib.build_filenamev([configDirectory(), 'libvirt', 'qemu']);
    return childNames(directory).some(name => name.endsWith('.xml'));
}

/** The user's runtime directory. */
export function runtimeDirectory(): string {
    const given = GLib.getenv('XDG_RUNTIME_DIR') ?? '';
    return given.startsWith('/') ? given : GLib.get_user_runtime_dir();
}

/**
 * The libvirts of this computer that there is any sign of, so that nothing is loaded and no daemon
 * started where nobody uses libvirt. The person's own choice (`LIBVIRT_DEFAULT_URI`) comes first.
 */
export function localUris(): string[] {
    const chosen = GLib.getenv('LIBVIRT_DEFAULT_URI') ?? '';
    const uris = chosen !== '' && remoteHost(chosen) === null ? [chosen] : [];
    const system = ['/run', '/var/run'].filter(hasSocket);
    if (system.length > 0 && !isSame(chosen, SYSTEM_URI, ['/run', '/var/run'])) {
        uris.push(SYSTEM_URI);
    }
    // Root has no session of its own in libvirt.
    const isRoot = Gio.Credentials.new().get_unix_user() === 0;
    const hasSession = !isRoot && (hasSocket(runtimeDirectory()) || hasSessionDomains());
    if (hasSession && !isSame(chosen, SESSION_URI, [runtimeDirectory()])) uris.push(SESSION_URI);
    return uris;
}

/** Whether what the person chose is one of the two usual libvirts, written in another way. */
function isSame(chosen: string, usual: string, directories: readonly string[]): boolean {
    const [uri = '', query = ''] = chosen.replace('qemu+unix:', 'qemu:').split('?');
    if (uri !== usual) return false;
    const socket = /(?:^|&)socket=([^&]*)/.exec(query)?.[1];
    if (socket === undefined) return true;
    const path = GLib.uri_unescape_string(socket, null);
    return directories.some(directory =>
        SOCKETS.some(name => path === GLib.build_filenamev([directory, 'libvirt', name])),
    );
}

/** The computer that a URI leads to, as `ssh` names it; null for this one. */
export function remoteHost(uri: string): string | null {
    const match = /^[\w.]+(?:\+(\w+))?:\/\/([^/?#]*)/.exec(uri);
    const [, transport = 'unix', host = ''] = match ?? [];
    if (host !== '') return host.replace(/:\d+$/, '');
    return transport === 'unix' ? null : 'localhost';
}

/**
 * Refuses a URI that leads to another computer, with what to do instead: a display goes over file
 * descriptors, which no network carries.
 *
 * @throws MachineError `unsupported`
 */
export function checkLocal(uri: string, domain: string): void {
    const host = remoteHost(uri);
    if (host === null) return;
    const local = uri.replace(/^([\w.]+)(?:\+\w+)?:\/\/[^/]*/, '$1://').replace(/\?.*$/, '');
    const target = formatTarget({ kind: 'libvirt', uri: local, domain });
    const port = String(EXAMPLE_PORT);
    throw new MachineError(
        'unsupported',
        `“${domain}” runs on another computer, from which no screen comes here: run “ssh -t -L ` +
            `${port}:localhost:${port} ${host} vitrine web ${GLib.shell_quote(target)}”.`,
    );
}
