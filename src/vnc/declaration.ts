// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';

/** What of a viewer that wants the screen for itself. */
export const SHARINGS = ['allow-exclusive', 'force-shared', 'ignore'] as const;

/** Which of a machine's text consoles viewers may go to. */
export const TEXT_CONSOLES = ['serial', 'all', 'none'] as const;

/** How `vitrine vnc` is called. */
export const VNC = {
    name: 'vnc',
    group: 'sharing',
    summary: 'shows a machine’s screen to VNC viewers until Ctrl+C',
    arguments: [TARGET],
    options: {
        listen: {
            type: 'string',
            value: 'PLACE',
            default: 'localhost:',
            help: '[HOST]:PORT or unix:PATH; without a port the first free one from 5900',
        },
        'password-file': {
            type: 'string',
            value: 'FILE',
            completion: 'file',
            help: 'its first line is the password; VNC looks at 8 bytes of it',
        },
        'tls-creds': {
            type: 'string',
            value: 'FOLDER',
            completion: 'folder',
            help: 'enciphers everything, with server-cert.pem and server-key.pem from there',
        },
        'tls-verify-peer': {
            type: 'boolean',
            help: 'lets in only viewers with a certificate that ca-cert.pem in that folder vouches for',
        },
        'rsa-key': {
            type: 'string',
            value: 'FILE',
            completion: 'file',
            help: 'enciphers everything for viewers that know no TLS, by the RSA key in it',
        },
        console: {
            ...CONSOLE_OPTION,
            help: 'only this one of its screens (all, by Ctrl+Alt+1 to 9 in a viewer)',
        },
        text: {
            type: 'string',
            value: 'WHICH',
            default: 'serial',
            completion: TEXT_CONSOLES,
            help: 'text consoles as more screens: serial, all (QEMU’s monitor too, which can do all that QEMU can) or none',
        },
        'view-only': { type: 'boolean', help: 'no viewer’s keys and buttons reach the machine' },
        'no-clipboard': { type: 'boolean', help: 'what is copied stays where it is' },
        'no-sound': { type: 'boolean', help: 'what the machine plays stays where it is' },
        power: { type: 'boolean', help: 'viewers may shut the machine down and reset it' },
        share: {
            type: 'string',
            value: 'POLICY',
            default: 'allow-exclusive',
            completion: SHARINGS,
            help: 'allow-exclusive, force-shared or ignore',
        },
        layout: {
            type: 'string',
            value: 'LAYOUT',
            default: 'us',
            help: 'the guest’s keyboard, such as de or us:dvorak, for viewers that tell only what a key makes',
        },
    },
    examples: [
        ['vitrine vnc my-machine', 'on this computer only'],
        ['vitrine vnc --listen=unix:/run/user/1000/screen.vnc my-machine', 'on a socket'],
        ['vitrine vnc --listen=0.0.0.0:5901 --password-file=secret my-machine', 'for all'],
    ],
} as const satisfies Declaration;
