// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { errorText, isIOError, MachineError, type MachineErrorCode } from '../machine/errors.js';
import { isUsageError } from '../usage-error.js';

/** How every command ends. */
export const ExitStatus = {
    DONE: 0,
    FAILED: 1,
    USAGE: 2,
    AMBIGUOUS: 3,
    NO_MACHINE: 4,
    NO_PERMISSION: 5,
    GONE: 6,
    NOT_SEEN: 7,
    INTERRUPTED: 130,
    CLOSED_OUTPUT: 141,
} as const;

/** What each of them means, for people. */
export const EXIT_MEANINGS: readonly (readonly [status: number, meaning: string])[] = [
    [ExitStatus.DONE, 'done'],
    [ExitStatus.FAILED, 'it failed; standard error has a sentence that says why'],
    [ExitStatus.USAGE, 'the command line cannot be understood'],
    [ExitStatus.AMBIGUOUS, 'more than one machine fits; their exact forms are named'],
    [ExitStatus.NO_MACHINE, 'there is no such machine, or it is not running'],
    [ExitStatus.NO_PERMISSION, 'the machine belongs to another user'],
    [ExitStatus.GONE, 'the machine has ended meanwhile, or does not answer'],
    [ExitStatus.NOT_SEEN, 'what was waited for did not come in time'],
    [ExitStatus.INTERRUPTED, 'ended by Ctrl+C or a signal'],
    [ExitStatus.CLOSED_OUTPUT, 'nobody reads its output any more, as behind “| head”'],
];

const STATUS_OF_CODE: Partial<Record<MachineErrorCode, number>> = {
    'bad-target': ExitStatus.USAGE,
    ambiguous: ExitStatus.AMBIGUOUS,
    'no-such-machine': ExitStatus.NO_MACHINE,
    'no-socket': ExitStatus.NO_MACHINE,
    'shut-off': ExitStatus.NO_MACHINE,
    'no-permission': ExitStatus.NO_PERMISSION,
    gone: ExitStatus.GONE,
    'not-answering': ExitStatus.GONE,
};

/** What was waited for did not come. */
export class NotSeen extends Error {
    override readonly name = 'NotSeen';
}

/** A person has ended the command, which has nothing more to say. */
export class Interrupted extends Error {
    override readonly name = 'Interrupted';
}

/** Nobody reads what the command prints: it ends without a word. */
export class ClosedOutput extends Error {
    override readonly name = 'ClosedOutput';
}

/** A command has printed itself what is wrong. */
export class AlreadySaid extends Error {
    override readonly name = 'AlreadySaid';
}

/** An error in a line of a file. */
export class LocatedError extends Error {
    override readonly name = 'LocatedError';

    constructor(path: string, line: number, cause: unknown) {
        super(`${path}:${String(line)}: ${errorText(cause)}`, { cause });
    }
}

/** The status of a command that ended with this error. */
export function statusOf(error: unknown): number {
    if (error instanceof LocatedError) return statusOf(error.cause);
    if (isUsageError(error)) return ExitStatus.USAGE;
    if (error instanceof MachineError) return STATUS_OF_CODE[error.code] ?? ExitStatus.FAILED;
    if (error instanceof NotSeen) return ExitStatus.NOT_SEEN;
    if (error instanceof Interrupted) return ExitStatus.INTERRUPTED;
    if (error instanceof ClosedOutput) return ExitStatus.CLOSED_OUTPUT;
    if (isIOError(error, Gio.IOErrorEnum.PERMISSION_DENIED)) return ExitStatus.NO_PERMISSION;
    return ExitStatus.FAILED;
}

/** What nothing is said of. */
const SILENT = [Interrupted, ClosedOutput, AlreadySaid] as const;

/** Says on standard error why a command failed; gives the exit status. */
export function reportError(name: string, error: unknown): number {
    if (!SILENT.some(kind => error instanceof kind))
        printerr(`vitrine ${name}: ${errorText(error)}`);
    return statusOf(error);
}
