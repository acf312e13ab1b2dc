// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';
import GLib from 'gi://GLib?version=2.0';

import { Console } from '../display1/console.js';
import { chooseConsole } from '../machine/choose-console.js';
import { openMachine, type OpenMachine } from '../machine/open.js';
import { takePicture } from '../scanout/one-picture.js';
import { toPng } from '../scanout/png.js';
import { writeOutput } from './output.js';

async function picture(machine: OpenMachine, id: number): Promise<Uint8Array> {
    const console = await Console.open(machine.control, id, null);
    try {
        return await takePicture(
            handler => machine.attachForPicture(console, handler, null),
            toPng,
        );
    } finally {
        console.close();
    }
}

/** `vitrine screenshot TARGET [FILE]`: the guest's exact pixels as PNG; `-` is standard output. */
export async function screenshot(args: readonly string[]): Promise<number> {
    const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { console: { type: 'string' } },
    });
    const [target, file = 'screenshot.png', ...rest] = positionals;
    if (target === undefined || rest.length > 0)
        throw new RangeError('Usage: vitrine screenshot [--console=N] TARGET [FILE]');
    const machine = await openMachine(target);
    try {
        const png = await picture(machine, chooseConsole(machine.info, values.console ?? null));
        await writeOutput(file, new GLib.Bytes(png));
        if (file !== '-') print(file);
        return 0;
    } finally {
        await machine.close();
    }
}
