// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

/** What went wrong, for programs; the message is the sentence for people. */
export type MachineErrorCode =
    | 'bad-target'
    | 'unsupported'
    | 'no-such-machine'
    | 'ambiguous'
    | 'no-socket'
    | 'no-permission'
    | 'in-use'
    | 'not-open'
    | 'no-display'
    | 'gl-only'
    | 'shut-off'
    | 'refused'
    | 'not-answering'
    | 'gone'
    | 'bad-image'
    | 'launch-failed';

/** An error whose message is one sentence that says what failed and what to do about it. */
export class MachineError extends Error {
    override readonly name: string = 'MachineError';

    constructor(
        readonly code: MachineErrorCode,
        message: string,
        options?: ErrorOptions,
    ) {
        super(message, options);
    }
}

/** More than one machine fits what was asked for. */
export class AmbiguousTarget extends MachineError {
    override readonly name = 'AmbiguousTarget';

    /** @param forms - the exact form of every machine that fits, each opening one only */
    constructor(
        wanted: string,
        readonly forms: readonly string[],
    ) {
        super('ambiguous', `More than one machine fits “${wanted}”: choose ${forms.join(' or ')}.`);
    }
}

/** No machine fits what was asked for. */
export class NoSuchMachine extends MachineError {
    override readonly name = 'NoSuchMachine';

    /**
     * @param wanted - the name, UUID or unique name that was asked for; null for "any"
     * @param names - the machines that there are, as a person would name them
     * @param silent - how many more there are that do not answer, so that nobody knows their names
     */
    constructor(
        wanted: string | null,
        readonly names: readonly string[],
        silent = 0,
    ) {
        super('no-such-machine', noSuchMachineSentence(wanted, names, silent));
    }
}

function noSuchMachineSentence(
    wanted: string | null,
    names: readonly string[],
    silent: number,
): string {
    const what = wanted === null ? 'No machine is here' : `No machine is called “${wanted}”`;
    const known = names.length > 0 ? `there are: ${names.join(', ')}` : '';
    const unknown = silent > 0 ? `${String(silent)} more did not answer` : '';
    const rest = [known, unknown].filter(part => part !== '').join('; ');
    return rest === '' ? `${what}: start one with “-display dbus” first.` : `${what}; ${rest}.`;
}

/** Whether an error is GIO's of this code. GLib's errors are no JavaScript `Error`s. */
export function isIOError(error: unknown, code: number): boolean {
    return error instanceof GLib.Error && error.matches(Gio.IOErrorEnum, code);
}

/** Whether a person (not a time limit) called the work off. */
export function isCancelled(error: unknown): boolean {
    return isIOError(error, Gio.IOErrorEnum.CANCELLED);
}

/** The D-Bus error name a peer answered with, or null for any other error. */
export function remoteErrorName(error: unknown): string | null {
    return error instanceof GLib.Error ? Gio.DBusError.get_remote_error(error) : null;
}

/** Any thrown thing in words, without GDBus's "GDBus.Error:name:" in front. */
export function errorText(error: unknown): string {
    if (error instanceof GLib.Error) {
        return error.message.replace(/^GDBus\.Error:[\w.]+: /, '');
    }
    const isObject = typeof error === 'object' && error !== null;
    return isObject && 'message' in error ? String(error.message) : String(error);
}

/** Turns a failed connect to a Unix socket into a sentence about that socket. */
export function socketError(path: string, error: unknown): MachineError {
    const cause = { cause: error };
    if (isIOError(error, Gio.IOErrorEnum.NOT_FOUND)) {
        return new MachineError(
            'no-socket',
            `There is no socket at ${path}: check the path, and that the machine is running.`,
            cause,
        );
    }
    if (isIOError(error, Gio.IOErrorEnum.CONNECTION_REFUSED)) {
        return new MachineError(
            'gone',
            `Nothing listens at ${path}: the machine behind it has ended; start it again.`,
            cause,
        );
    }
    if (isIOError(error, Gio.IOErrorEnum.PERMISSION_DENIED)) {
        return new MachineError(
            'no-permission',
            `You may not connect to ${path}: run as the machine's user, or let your user open it.`,
            cause,
        );
    }
    return new MachineError('refused', `Cannot connect to ${path}: ${errorText(error)}.`, cause);
}
