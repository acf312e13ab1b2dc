// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from '../machine/errors.js';
import { commandLineOf } from '../machine/launch/launch.js';
import { resolveTarget } from '../machine/open.js';
import { parseTarget } from '../machine/target.js';

/** Prints the QEMU command line of an image, ready for a shell. */
export async function printCommand(args: readonly string[]): Promise<number> {
    const { positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { 'print-command': { type: 'boolean' }, fullscreen: { type: 'boolean' } },
    });
    const [text = ''] = positionals[0] === 'open' ? positionals.slice(1) : positionals;
    const target = await resolveTarget(parseTarget(text), {}, null);
    if (target.kind !== 'file') {
        throw new MachineError(
            'unsupported',
            `“${text}” was not started by Vitrine: only a disk image, an ISO or a folder with a ` +
                'kernel has a command line to print.',
        );
    }
    const line = await commandLineOf(target.path);
    print(line.map(shellWord).join(' '));
    return 0;
}

/** Quoted only where it must be, so that the line stays readable. */
function shellWord(word: string): string {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : GLib.shell_quote(word);
}
