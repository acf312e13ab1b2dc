// SPDX-License-Identifier: GPL-3.0-or-later
import { ChardevName, type Chardev } from '../display1/chardev.js';
import type { TEXT_CONSOLES } from './declaration.js';

/** How the names begin of serial and parallel lines, and of monitors for people. */
const SERIAL = 'org.qemu.console.';
const MONITOR = 'org.qemu.monitor.hmp';

/** Those that `qemu-vnc` shows where it is told none. */
const USUAL: readonly string[] = [ChardevName.SERIAL, ChardevName.HMP];

/**
 * A `vc` that QEMU did not name, of which nobody knows what is behind it: before 11.1 all that tells
 * it is that every other stream has a name.
 */
function isNameless({ name, encoding }: Chardev): boolean {
    return (
        name === '' || (encoding !== null && !name.startsWith(SERIAL) && !name.startsWith(MONITOR))
    );
}

/** The streams that are for people: serial lines first; what may be a monitor only among all. */
export function textConsolesOf(
    chardevs: readonly Chardev[],
    which: (typeof TEXT_CONSOLES)[number],
): readonly Chardev[] {
    const serials = chardevs.filter(({ name }) => name.startsWith(SERIAL));
    if (which === 'none') return [];
    if (which === 'serial') return serials;
    const monitors = chardevs.filter(({ name }) => name.startsWith(MONITOR));
    return [...serials, ...monitors, ...chardevs.filter(isNameless)];
}

/**
 * The streams of these names, in their order.
 *
 * @param names - null for those that `qemu-vnc` shows
 * @param log - told, in a sentence, of a name that no stream has
 */
export function namedTextConsoles(
    chardevs: readonly Chardev[],
    names: readonly string[] | null,
    log: (line: string) => void,
): readonly Chardev[] {
    return (names ?? USUAL).flatMap(wanted => {
        const found = chardevs.filter(({ name }) => name === wanted);
        if (found.length === 0 && names) log(`this machine has no stream “${wanted}”`);
        return found;
    });
}

/**
 * What viewers call a stream, in short.
 *
 * @param all - those that it is to be told from: QEMU calls every `-serial vc` by the same name
 */
export function streamTitle({ name, path }: Chardev, all: readonly Chardev[]): string {
    const isOnly = all.filter(other => other.name === name).length === 1;
    if (name !== '' && isOnly) return name.replace(/^org\.qemu\.(console\.)?/, '');
    return path.replace(/^.*\/Chardev_/, '');
}
