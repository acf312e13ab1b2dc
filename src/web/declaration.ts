// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, type Declaration } from '../command-line/declaration.js';

/** How `vitrine web` is called. */
export const WEB = {
    name: 'web',
    group: 'sharing',
    summary:
        'shows a machine in a browser until Ctrl+C: its screen, sound, keys, pointer and clipboard',
    // Left out only where all servers are meant.
    arguments: [{ name: 'TARGET', isOptional: true, completion: 'target' }],
    options: {
        listen: {
            type: 'string',
            value: 'PLACE',
            default: 'localhost:',
            help: '[HOST]:PORT or unix:PATH; without a port the first free one from 6080',
        },
        'tls-creds': {
            type: 'string',
            value: 'FOLDER',
            completion: 'folder',
            help: 'enciphers everything, with server-cert.pem and server-key.pem from there; needed where other computers reach it',
        },
        origin: {
            type: 'string',
            value: 'URL',
            isMultiple: true,
            help: 'where browsers reach it too, such as https://screens.example; for proxies, more than once if need be',
        },
        console: CONSOLE_OPTION,
        'view-only': {
            type: 'boolean',
            help: 'nobody’s keys and buttons reach the machine; with --link: of that link',
        },
        'no-clipboard': { type: 'boolean', help: 'what is copied stays where it is' },
        'no-sound': { type: 'boolean', help: 'what the machine plays stays where it is' },
        power: { type: 'boolean', help: 'browsers may shut the machine down and reset it' },
        wait: {
            type: 'boolean',
            help: 'waits for a machine that is not there yet, and again when it is gone: its sessions stay',
        },
        'idle-limit': {
            type: 'string',
            value: 'MINUTES',
            default: '720',
            help: 'a browser that was away for longer needs a new link',
        },
        pictures: {
            type: 'boolean',
            help: 'also as pictures, for what has no JavaScript, behind a secret of their own; prints the address of a page with them',
        },
        layout: {
            type: 'string',
            value: 'LAYOUT',
            default: 'us',
            help: 'the guest’s keyboard, such as de or us:dvorak, for text from touch screens',
        },
        link: { type: 'boolean', help: 'prints another link to a server that runs' },
        revoke: { type: 'boolean', help: 'ends all sessions and links of servers that run' },
    },
    notes: ['It prints a link that opens once, within ten minutes, in one browser.'],
    examples: [
        ['vitrine web my-machine', 'on this computer only'],
        ['vitrine web --listen=0.0.0.0:6443 --tls-creds=creds my-machine', 'for others, too'],
        ['vitrine web --link --view-only my-machine', 'a link for those who only look'],
        ['vitrine web --revoke', 'ends all that was given'],
    ],
} as const satisfies Declaration;
