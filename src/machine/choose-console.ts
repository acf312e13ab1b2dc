// SPDX-License-Identifier: LGPL-2.1-or-later
import type { VmInfo } from '../display1/vm.js';

/**
 * The console that is meant: the first, where none is named.
 *
 * @param wanted - a console's number as a person wrote it
 * @throws RangeError, in a sentence, where the machine has no such screen
 */
export function chooseConsole({ consoleIds }: VmInfo, wanted: string | null): number {
    const [first] = consoleIds;
    if (first === undefined) throw new RangeError('This machine has no screen.');
    if (wanted === null) return first;
    const id = Number(wanted);
    if (consoleIds.includes(id)) return id;
    const ids = consoleIds.join(', ');
    throw new RangeError(`There is no console ${wanted}: this machine has ${ids}.`);
}
