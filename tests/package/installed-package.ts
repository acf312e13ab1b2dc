// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder outside the sources into which the packed package was installed, as an app's author does.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { buildPath, sourcePath } from '../support/bed.js';
import { within } from '../support/main-loop.js';

const TOOL_MS = 90_000;

/** Runs a tool to its end in `folder`; gives what it printed. */
export async function runTool(
    folder: string,
    command: readonly string[],
    env: Readonly<Record<string, string>> = {},
): Promise<string> {
    const { STDOUT_PIPE, STDERR_MERGE } = Gio.SubprocessFlags;
    const launcher = Gio.SubprocessLauncher.new(STDOUT_PIPE | STDERR_MERGE);
    launcher.set_cwd(folder);
    for (const [name, value] of Object.entries(env)) launcher.setenv(name, value, true);
    const tool = launcher.spawnv([...command]);
    launcher.close();
    const ending = tool.communicate_utf8_async(null, null);
    const [output] = await within(ending, command.join(' '), TOOL_MS);
    if (!tool.get_successful()) throw new Error(`${command.join(' ')} failed: ${output ?? ''}`);
    return output ?? '';
}

/** Deletes a folder and all that is in it, following no links. */
export function removeFolder(path: string): void {
    const folder = Gio.File.new_for_path(path);
    const { NOFOLLOW_SYMLINKS } = Gio.FileQueryInfoFlags;
    const children = folder.enumerate_children('standard::*', NOFOLLOW_SYMLINKS, null);
    for (let info = children.next_file(null); info !== null; info = children.next_file(null)) {
        const child = GLib.build_filenamev([path, info.get_name()]);
        if (info.get_file_type() === Gio.FileType.DIRECTORY) removeFolder(child);
        else GLib.unlink(child);
    }
    children.close(null);
    GLib.rmdir(path);
}

/** A file of an example, copied into `folder`. */
export function copyExample(path: string, folder: string): void {
    const source = Gio.File.new_for_path(sourcePath(`examples/${path}`));
    const name = GLib.path_get_basename(path);
    source.copy(Gio.File.new_build_filenamev([folder, name]), Gio.FileCopyFlags.NONE, null, null);
}

/** Installs the tarball into a new folder, with no network; the caller removes the folder. */
export async function installPackage(): Promise<string> {
    const folder = GLib.dir_make_tmp('vitrine-package-XXXXXX');
    GLib.file_set_contents(`${folder}/package.json`, '{"private": true, "type": "module"}');
    const npm = sourcePath('node_modules/npm/bin/npm-cli.js');
    const options = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
    const tarball = buildPath('tests/vitrine-display.tgz');
    await runTool(folder, ['node', npm, 'install', ...options, tarball]);
    return folder;
}
