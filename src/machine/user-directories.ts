// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The folders of this user that the XDG base directory specification names. They are asked of the
// environment each time: GLib's own answers are fixed at their first call.
import GLib from 'gi://GLib?version=2.0';

function directory(variable: string, ...usual: readonly string[]): string {
    const given = GLib.getenv(variable) ?? '';
    if (given.startsWith('/')) return given;
    return GLib.build_filenamev([GLib.get_home_dir(), ...usual]);
}

/** For what can be made again. */
export function cacheDirectory(): string {
    return directory('XDG_CACHE_HOME', '.cache');
}

/** For what the person has set. */
export function configDirectory(): string {
    return directory('XDG_CONFIG_HOME', '.config');
}

/** For what is remembered, and would be missed. */
export function stateDirectory(): string {
    return directory('XDG_STATE_HOME', '.local', 'state');
}
