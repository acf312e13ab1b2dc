// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

const OWN_FDS = '/proc/self/fd';

/** The open file descriptors of this process: number → what it is, as the kernel names it. */
export function openFds(): Map<number, string> {
    if (!GLib.file_test(OWN_FDS, GLib.FileTest.IS_DIR))
        pending(`${OWN_FDS} is not there, so descriptors cannot be counted`);
    const fds = new Map<number, string>();
    const directory = GLib.Dir.open(OWN_FDS, 0);
    for (let name = directory.read_name(); name !== null; name = directory.read_name()) {
        const target = targetOf(name);
        // The directory that is being read is itself in the list.
        if (!target.endsWith('/fd')) fds.set(Number(name), target);
    }
    directory.close();
    return fds;
}

function targetOf(name: string): string {
    try {
        return GLib.file_read_link(`${OWN_FDS}/${name}`);
    } catch {
        return 'closed meanwhile';
    }
}

/** How many file descriptors a process of this user has open: this one, unless another is named. */
export function countFds(pid?: number): number {
    if (pid === undefined) return openFds().size;
    const path = `/proc/${String(pid)}/fd`;
    if (!GLib.file_test(path, GLib.FileTest.IS_DIR)) pending(`${path} is not there`);
    const directory = GLib.Dir.open(path, 0);
    let count = 0;
    while (directory.read_name() !== null) count++;
    directory.close();
    return count;
}

/** The descriptors that are open now and were not in `before`, for the message of a failure. */
export function describeNewFds(before: ReadonlyMap<number, string>): string {
    const added = [...openFds()].filter(([fd, target]) => before.get(fd) !== target);
    return added.map(([fd, target]) => `${String(fd)} → ${target}`).join('\n');
}
