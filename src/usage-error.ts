// SPDX-License-Identifier: GPL-3.0-or-later

/** A command line that parses but asks for what cannot be; ends the program as one that does not. */
export class UsageError extends Error {
    override readonly name = 'UsageError';
    readonly code = 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
}

/** Whether an error is of the command line: of ours, or of what parsed it. */
export function isUsageError(error: unknown): boolean {
    const code = (error as { code?: unknown }).code;
    return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
