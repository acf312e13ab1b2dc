// SPDX-License-Identifier: GPL-3.0-or-later
import type { Declaration } from '../command-line/declaration.js';

/** The window, for the help and what is made of it; `arguments.ts` reads its command line. */
export const OPEN = {
    name: 'open',
    group: 'machines',
    summary: 'opens a machine in a window, or chooses one; “open” itself may be left out',
    arguments: [{ name: 'TARGET', isOptional: true, completion: 'target' }],
    options: {
        fullscreen: { type: 'boolean', help: 'starts in full screen' },
        start: { type: 'boolean', help: 'starts a libvirt domain that is shut off' },
        wait: { type: 'boolean', help: 'waits for a machine that is not there yet' },
        'view-only': {
            type: 'boolean',
            help: 'only looks: no key, button or copied text reaches the machine',
        },
        'new-window': {
            type: 'boolean',
            help: 'another window of a machine that has one, which else comes to the front',
        },
        kiosk: {
            type: 'boolean',
            help: 'the picture alone; left by Ctrl+Alt+Shift+Q and a password only',
        },
        'kiosk-password-file': {
            type: 'string',
            value: 'FILE',
            help: 'the hash of that password (openssl passwd -6 > FILE)',
        },
        'print-command': {
            type: 'boolean',
            help: 'prints the QEMU command line of a file, and starts nothing',
        },
    },
    examples: [
        ['vitrine', 'chooses among the machines that there are'],
        ['vitrine my-machine', 'opens one'],
        ['vitrine open list', 'one that is called like a command'],
        ['vitrine ./debian.iso', 'starts QEMU for a file, and shows it'],
    ],
} as const satisfies Declaration;
