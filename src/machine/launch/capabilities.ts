// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { MachineError, errorText } from '../errors.js';
import { withTimeLimit } from '../time-limit.js';

/** The help of a QEMU whose modules are read from a cold disk. */
const HELP_TIMEOUT_MS = 10_000;

/** What one QEMU binary was built with and has the modules for. */
export interface Capabilities {
    /** The program, as an absolute path. */
    readonly qemu: string;
    /** Like `10.0.13`. */
    readonly version: string;
    readonly displays: ReadonlySet<string>;
    readonly devices: ReadonlySet<string>;
    readonly netdevs: ReadonlySet<string>;
    readonly audiodevs: ReadonlySet<string>;
    readonly chardevs: ReadonlySet<string>;
    readonly accelerators: ReadonlySet<string>;
}

/** The words that stand alone on their lines after the first one. */
export function parseHelpList(text: string): Set<string> {
    const lines = text.split('\n').slice(1);
    return new Set(lines.map(line => line.trim()).filter(line => /^[\w-]+$/.test(line)));
}

/** The names and aliases in the output of `-device help`. */
export function parseDeviceHelp(text: string): Set<string> {
    const names = text.matchAll(/(?:^name|, alias) "([^"]+)"/gm);
    return new Set(Array.from(names, match => match[1] ?? ''));
}

/** The version in the output of `-version`; '' when there is none. */
export function parseVersion(text: string): string {
    return /version (\d+(?:\.\d+)+)/.exec(text)?.[1] ?? '';
}

/** What QEMU prints when it is asked for help. */
export async function askQemu(
    qemu: string,
    args: readonly string[],
    cancellable: Gio.Cancellable | null,
): Promise<string> {
    const process = Gio.Subprocess.new(
        [qemu, ...args],
        Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_SILENCE,
    );
    try {
        return await withTimeLimit(HELP_TIMEOUT_MS, cancellable, async inner => {
            const [output] = await process.communicate_utf8_async(null, inner);
            return output;
        });
    } catch (error) {
        process.force_exit();
        throw error;
    }
}

/** The QEMU to start machines with: `VITRINE_QEMU`, else the one on the search path. */
export function findQemu(): string {
    const wanted = GLib.getenv('VITRINE_QEMU') ?? 'qemu-system-x86_64';
    const found = GLib.find_program_in_path(wanted);
    if (found !== null) return found;
    throw new MachineError(
        'launch-failed',
        `There is no program “${wanted}” to start machines with: install QEMU for x86.`,
    );
}

/** Asks a QEMU what it has. */
export async function readCapabilities(
    qemu: string,
    cancellable: Gio.Cancellable | null,
): Promise<Capabilities> {
    const topics = ['display', 'device', 'netdev', 'audiodev', 'chardev', 'accel'] as const;
    try {
        const [version, display, device, netdev, audiodev, chardev, accel] = await Promise.all([
            askQemu(qemu, ['-version'], cancellable),
            ...topics.map(topic => askQemu(qemu, [`-${topic}`, 'help'], cancellable)),
        ]);
        return {
            qemu,
            version: parseVersion(version),
            displays: parseHelpList(display ?? ''),
            devices: parseDeviceHelp(device ?? ''),
            netdevs: parseHelpList(netdev ?? ''),
            audiodevs: parseHelpList(audiodev ?? ''),
            chardevs: parseHelpList(chardev ?? ''),
            accelerators: parseHelpList(accel ?? ''),
        };
    } catch (error) {
        cancellable?.set_error_if_cancelled();
        throw new MachineError(
            'launch-failed',
            `${qemu} does not say what it can do: ${errorText(error)}.`,
            { cause: error },
        );
    }
}
