// SPDX-License-Identifier: GPL-3.0-or-later

/** The first words that are commands; any other first word is a machine. */
export const COMMAND_NAMES: readonly string[] = ['demo', 'help', 'info', 'list', 'screenshot'];

/** An option of the window that needs none. */
export const PRINT_COMMAND = '--print-command';
