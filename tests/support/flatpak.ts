// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program in the bed `flatpak`, where each start of it is a sandbox of its own.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { buildPath } from './bed.js';
import { within } from './main-loop.js';
import { RunningProgram, type Outcome } from './program.js';

/** A sandbox is made, and a program started in it. */
const RUN_MS = 40_000;

const { STDOUT_PIPE, STDERR_PIPE } = Gio.SubprocessFlags;

function required(variable: string): string {
    const value = GLib.getenv(variable);
    if (value === null) throw new Error(`$${variable} is not set: use the bed “flatpak”`);
    return value;
}

/** The id of the app. */
export function appId(): string {
    return required('VITRINE_FLATPAK_ID');
}

/** Whether files can be given to a sandbox by the portal of documents. */
export function hasDocuments(): boolean {
    return GLib.getenv('VITRINE_DOCUMENTS') !== null;
}

/** A file that every sandbox of the app sees under the same path as we do. */
export function sharedPath(name: string): string {
    return GLib.build_filenamev([GLib.get_home_dir(), '.var', 'app', appId(), 'data', name]);
}

async function run(command: readonly string[], options: readonly string[]): Promise<Outcome> {
    const launcher = Gio.SubprocessLauncher.new(STDOUT_PIPE | STDERR_PIPE);
    launcher.setenv('VITRINE_RUN_OPTIONS', options.join(' '), true);
    const process = launcher.spawnv([...command]);
    const ending = process.communicate_utf8_async(null, null);
    const [stdout, stderr] = await within(ending, command.join(' '), RUN_MS);
    return { status: process.get_exit_status(), stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** Runs the program to its end in a sandbox of its own. */
export function runInSandbox(...args: readonly string[]): Promise<Outcome> {
    return run([required('VITRINE_PROGRAM'), ...args], []);
}

/** Runs a shell's words in a sandbox, where the program would be. */
export function shellInSandbox(words: string): Promise<Outcome> {
    return run([required('VITRINE_PROGRAM'), '-c', words], ['--command=sh']);
}

/**
 * Starts the program with a window, in a sandbox of its own.
 *
 * @param options - of `flatpak run`
 */
export function startInSandbox(options: readonly string[], ...args: string[]): RunningProgram {
    GLib.setenv('VITRINE_RUN_OPTIONS', options.join(' '), true);
    GLib.setenv('VITRINE_RUN_LOG', buildPath('flatpak/windows.log'), true);
    try {
        return new RunningProgram(...args);
    } finally {
        GLib.unsetenv('VITRINE_RUN_OPTIONS');
        GLib.unsetenv('VITRINE_RUN_LOG');
    }
}

/**
 * Gives the app a file by the portal of documents, as the file chooser does.
 *
 * @returns the path at which every sandbox of the app sees it
 */
export async function giveFile(path: string): Promise<string> {
    const rights = [`--app=${appId()}`, '--allow-read', '--allow-write'];
    const { stdout, stderr } = await run(['flatpak', 'document-export', ...rights, path], []);
    const match = /\/doc\/(\w+\/[^/]+)$/.exec(stdout.trim());
    if (!match) throw new Error(`no document of ${path}: ${stdout}${stderr}`);
    return `/run/flatpak/doc/${match[1] ?? ''}`;
}

/** The sandboxes of the app that there are. */
export async function sandboxes(): Promise<string[]> {
    const { stdout } = await run(['flatpak', 'ps', '--columns=instance,application'], []);
    const lines = stdout.split('\n').filter(line => line.includes(appId()));
    return lines.map(line => line.split('\t')[0] ?? '');
}

/** Ends all of them, with what runs in them. */
export async function endSandboxes(): Promise<void> {
    await run(['flatpak', 'kill', appId()], []);
}
