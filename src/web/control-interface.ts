// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { interfaceInfo } from '../display1/interface-info.js';
import { childNames } from '../machine/child-names.js';
import { privateDirectory } from '../machine/private-directory.js';
import { randomBytes } from '../memory/random-bytes.js';

export const CONTROL_PATH = '/vitrine/Web';
/** Spoken between Vitrine's own programs, on private sockets only. */
export const CONTROL_INTERFACE = 'vitrine.Web1';

/** `Names`: by what its machine may be called. `NewLink`: a whole address. `Revoke`: how many. */
export const CONTROL_INFO = interfaceInfo(
    CONTROL_INTERFACE,
    `<method name="Names"><arg name="names" type="as" direction="out"/></method>
     <method name="NewLink">
       <arg name="look_only" type="b" direction="in"/><arg name="link" type="s" direction="out"/>
     </method>
     <method name="Revoke"><arg name="sessions" type="u" direction="out"/></method>`,
);

const RANDOM_BYTES = 8;
const LONGEST = '-'.repeat(RANDOM_BYTES * 2);

function directory(): string {
    return privateDirectory('web', LONGEST);
}

/** Where one more server would be asked. */
export function newControlSocket(): string {
    const name = Array.from(randomBytes(RANDOM_BYTES), byte => byte.toString(16).padStart(2, '0'));
    return GLib.build_filenamev([directory(), name.join('')]);
}

/** Where servers are asked; one that was killed has left its socket behind. */
export function controlSockets(): string[] {
    const folder = directory();
    const names = childNames(folder).sort();
    return names.map(name => GLib.build_filenamev([folder, name]));
}
