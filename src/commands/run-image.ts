// SPDX-License-Identifier: GPL-3.0-or-later
import { JSON_OPTION, type Declaration } from '../command-line/declaration.js';
import { parseChoice, parseWhole } from '../command-line/parse.js';
import { launchImage } from '../machine/launch/launch.js';
import { GRAPHICS_CARDS } from '../machine/launch/options.js';
import { resolveTarget } from '../machine/open.js';
import { parseTarget } from '../machine/target.js';
import { UsageError } from '../usage-error.js';
import { command } from './command.js';
import { Progress } from './progress.js';

const MOST_MIB = 16 * 1024 * 1024;
const MOST_CPUS = 255;

const DECLARATION = {
    name: 'run',
    group: 'machines',
    summary: 'starts a machine from an image, without a window, and prints its target',
    arguments: [{ name: 'IMAGE', completion: 'file' }],
    options: {
        memory: {
            type: 'string',
            value: 'MIB',
            help: 'its memory (2048, or half of this computer’s)',
        },
        cpus: { type: 'string', value: 'N', help: 'its processors (2 at most)' },
        graphics: {
            type: 'string',
            value: 'CARD',
            completion: GRAPHICS_CARDS,
            help: `its graphics card: ${GRAPHICS_CARDS.join(', ')}`,
        },
        tcg: { type: 'boolean', help: 'without KVM' },
        'no-sound': { type: 'boolean', help: 'without a sound card' },
        json: JSON_OPTION,
    },
    notes: [
        'IMAGE is a disk image, an ISO, or a folder with vmlinuz and initrd.img. One that runs already is not started again. It runs until its guest switches off, or “vitrine power TARGET force-off”.',
    ],
    fields: [
        ['target', 'its exact form'],
        ['name', 'its name'],
        ['uuid', 'its UUID'],
        ['pid', 'its process'],
        ['serialLog', 'the file with what it says on its serial line'],
    ],
    examples: [
        ['vitrine run ./debian.iso', 'starts it; “vitrine ./debian.iso” also shows it'],
        ['vitrine script "$(vitrine run --memory=1024 disk.qcow2)" test.vitrine', 'for a script'],
    ],
} as const satisfies Declaration;

/** A bare name is a file here: nothing else is meant. */
async function imagePath(text: string): Promise<string> {
    const written = /^\w+:/.test(text) || text.includes('/') ? text : `./${text}`;
    const target = await resolveTarget(parseTarget(written), {}, null);
    if (target.kind === 'file') return target.path;
    throw new UsageError(`“${text}” is no image: name a disk image, an ISO or a kernel’s folder.`);
}

export const runImage = command(DECLARATION, async ({ values, words: [image = ''] }) => {
    const { memory, cpus, graphics } = values;
    const progress = new Progress();
    try {
        const options = {
            ...(memory === undefined
                ? {}
                : { memoryMiB: parseWhole('--memory', memory, 1, MOST_MIB) }),
            ...(cpus === undefined ? {} : { cpus: parseWhole('--cpus', cpus, 1, MOST_CPUS) }),
            ...(graphics === undefined
                ? {}
                : { graphics: parseChoice('--graphics', graphics, GRAPHICS_CARDS) }),
            ...(values.tcg ? { accelerator: 'tcg' as const } : {}),
            sound: !values['no-sound'],
            log: (line: string) => {
                progress.show(line);
            },
        };
        const { target, name, uuid, pid, serialLog } = await launchImage(
            await imagePath(image),
            options,
        );
        print(values.json ? JSON.stringify({ target, name, uuid, pid, serialLog }) : target);
        return 0;
    } finally {
        progress.close();
    }
});
