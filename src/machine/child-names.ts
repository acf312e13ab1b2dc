// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

/** The names in a small local directory; none where it is missing or cannot be read. */
export function childNames(path: string): string[] {
    const names: string[] = [];
    try {
        const children = GLib.Dir.open(path, 0);
        for (let name = nextName(children); name !== null; name = nextName(children)) {
            names.push(name);
        }
        children.close();
    } catch (error) {
        // Missing, or removed by another Vitrine that cleans up in the same moment.
        if (!(error instanceof GLib.FileError)) throw error;
    }
    return names;
}

/** The generated types do not know that the names come to an end. */
function nextName(children: GLib.Dir): string | null {
    return children.read_name();
}
