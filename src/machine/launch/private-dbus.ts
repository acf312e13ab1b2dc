// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { writeBytes } from '../../memory/write-bytes.js';
import { MachineError } from '../errors.js';
import type { RuntimeDirectory } from './runtime-directory.js';

/** The address of a machine's private bus. */
export function busAddress(directory: RuntimeDirectory): string {
    return `unix:path=${Gio.dbus_address_escape_value(directory.bus)}`;
}

/**
 * The configuration of a machine's private bus. Only the user who runs it may connect: that is
 * what dbus-daemon does with no rule for users.
 */
export function busConfiguration(address: string): string {
    return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>${GLib.markup_escape_text(address, -1)}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="org.qemu"/>
  </policy>
</busconfig>
`;
}

/**
 * Keeps a machine and its bus together, without us: starts the bus, waits until it listens, starts
 * QEMU, and ends the bus when QEMU has ended. Its first argument is the machine's directory, its
 * second the bus program; the rest is QEMU's command line. It starts nothing before it is told so
 * by a line: what it starts earlier would stay behind when it is moved into a scope.
 */
const KEEPER = `
directory=$1 daemon=$2
shift 2
read -r go || exit 1
exec </dev/null
qemu= bus=
trap 'kill $qemu $bus 2>/dev/null' TERM
"$daemon" --config-file="$directory/bus.conf" --nofork --nopidfile --nosyslog \\
    --print-address=3 3>"$directory/bus.address" 2>"$directory/bus.log" &
bus=$!
until [ -s "$directory/bus.address" ]; do
    kill -0 "$bus" 2>/dev/null || exit 1
    sleep 0.02
done
"$@" &
qemu=$!
echo "$qemu" >"$directory/pid"
wait "$qemu"
status=$?
kill "$bus" 2>/dev/null
wait "$bus"
rm -f "$directory/bus" "$directory/qmp"
echo "$status" >"$directory/exit"
exit "$status"
`;

function program(name: string, where: string): string {
    const found = GLib.find_program_in_path(name);
    if (found !== null) return found;
    throw new MachineError(
        'launch-failed',
        `There is no program “${name}”, which a machine needs to be started: install ${where}.`,
    );
}

/**
 * Starts a bus and a QEMU on it, in a session of their own, so that neither a closed terminal nor
 * the end of this process touches them. What they print goes to the directory's logs.
 *
 * @param commandLine - QEMU and its arguments
 * @param prepare - gets the process that keeps both, before it starts either
 * @returns that process; it ends when QEMU does, with QEMU's status
 */
export async function startOnPrivateBus(
    directory: RuntimeDirectory,
    commandLine: readonly string[],
    prepare: (pid: number) => Promise<unknown>,
): Promise<Gio.Subprocess> {
    const daemon = program('dbus-daemon', 'D-Bus');
    const newSession = program('setsid', 'util-linux');
    GLib.file_set_contents(directory.busConfig, busConfiguration(busAddress(directory)));
    const launcher = Gio.SubprocessLauncher.new(
        Gio.SubprocessFlags.STDIN_PIPE | Gio.SubprocessFlags.STDERR_MERGE,
    );
    launcher.set_cwd('/');
    launcher.set_stdout_file_path(directory.qemuLog);
    const keeper = ['/bin/sh', '-c', KEEPER, 'vitrine-machine', directory.path, daemon];
    const process = launcher.spawnv([newSession, ...keeper, ...commandLine]);
    const input = process.get_stdin_pipe();
    try {
        await prepare(Number(process.get_identifier()));
        if (input) await writeBytes(input, new GLib.Bytes(new TextEncoder().encode('go\n')), null);
    } finally {
        // Without the line, this is its end.
        input?.close(null);
    }
    return process;
}
