// SPDX-License-Identifier: GPL-3.0-or-later

/** The first words that are commands of this folder; a test holds it to the table. */
export const COMMAND_NAMES: readonly string[] = [
    'audio',
    'click',
    'clipboard',
    'demo',
    'doctor',
    'drag',
    'help',
    'info',
    'key',
    'list',
    'monitor',
    'move',
    'power',
    'record',
    'resize',
    'run',
    'screenshot',
    'script',
    'scroll',
    'serial',
    'term',
    'touch',
    'type',
    'usb',
    'wait-image',
    'wait-stable',
    'wait-text',
];

/** An option of the window that needs none. */
export const PRINT_COMMAND = '--print-command';
