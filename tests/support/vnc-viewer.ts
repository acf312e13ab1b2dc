// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import '../../src/display1/promisify.js';

import { within } from './main-loop.js';

const CLIENT_MS = 30_000;

/** Runs a viewer to its end; throws what it said where it fails. */
export async function runViewer(...command: string[]): Promise<string> {
    const flags = Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_MERGE;
    const viewer = Gio.Subprocess.new(command, flags);
    const ending = viewer.communicate_utf8_async(null, null);
    const [output] = await within(ending, command.join(' '), CLIENT_MS);
    if (viewer.get_exit_status() !== 0) throw new Error(`${command.join(' ')}: ${output ?? ''}`);
    return output ?? '';
}
