// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scripts of docs/testing-systems.md and docs/commands.md, taken from there and run.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { buildPath, sourcePath, sourceText } from '../support/bed.js';
import { linuxGuest } from '../support/linux-machine.js';
import { within } from '../support/main-loop.js';

const SCRIPT_MS = 240_000;

/** The scripts of a document. */
function scriptsOf(path: string): string[] {
    return [...sourceText(path).matchAll(/```sh\n([^]*?)```/g)].map(([, script = '']) => script);
}

describe('The scripts of the documents', () => {
    let folder: string;

    beforeAll(() => {
        folder = GLib.dir_make_tmp('vitrine-docs-XXXXXX');
        const program = GLib.build_filenamev([folder, 'vitrine']);
        GLib.file_set_contents(
            program,
            `#!/bin/sh\nexec gjs -m ${buildPath('src/main.js')} "$@"\n`,
        );
        GLib.chmod(program, 0o755);
        const system = GLib.build_filenamev([folder, 'system.iso']);
        const guest = Gio.File.new_for_path(system);
        guest.make_symbolic_link(buildPath('tests/guests/linux'), null);
    });

    afterAll(() => {
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    beforeEach(() => {
        if (!linuxGuest()) pending('the Linux guest was not built');
    });

    /** Runs a shell's script in the folder. */
    async function shell(script: string): Promise<{ status: number; said: string }> {
        const { STDOUT_PIPE, STDERR_MERGE } = Gio.SubprocessFlags;
        const launcher = Gio.SubprocessLauncher.new(STDOUT_PIPE | STDERR_MERGE);
        launcher.set_cwd(folder);
        launcher.setenv('PATH', `${folder}:${GLib.getenv('PATH') ?? ''}`, true);
        const process = launcher.spawnv(['sh', '-c', script]);
        const ending = process.communicate_utf8_async(null, null);
        const [said] = await within(ending, 'the script to end', SCRIPT_MS);
        return { status: process.get_exit_status(), said: said ?? '' };
    }

    it('start a system, log in, and tell a red test from a broken machine', async () => {
        const [first = '', second = ''] = scriptsOf('docs/testing-systems.md');
        expect(first).toContain('"root@"');
        const { status, said } = await shell(
            [
                // Its prompt is another.
                first.replace('"root@"', '"vitrine:"'),
                ...['cp logged-in.png desktop.png', second],
                `cp ${sourcePath('docs/screenshots/installer-language.png')} desktop.png`,
                ...['red=0', `(${second}) || red=$?`, 'echo "red is $red"'],
                ...['vitrine power --wait=20 "$machine" force-off', 'trap - EXIT'],
                ...['broken=0', `(${second}) || broken=$?`, 'echo "broken is $broken"'],
            ].join('\n'),
        );
        expect(said).toContain('the desktop is there');
        expect(said).toContain('no desktop: see failed.png\nred is 1');
        expect(said).toContain('the machine broke\nbroken is 2');
        expect(status).withContext(said).toBe(0);
        for (const name of ['logged-in.png', 'failed.png'])
            expect(GLib.file_test(`${folder}/${name}`, GLib.FileTest.EXISTS)).toBeTrue();
    }, 300_000);

    it('log in, hold a key over a click, and take a picture', async () => {
        const script = scriptsOf('docs/commands.md').find(text => text.includes('key --down'));
        const lines = script?.replace('"root@"', '"vitrine:"') ?? '';
        expect(lines).toContain('screenshot after.png');
        const { status, said } = await shell(
            [
                ...['set -e', 'machine=$(vitrine run --memory=1024 ./system.iso)'],
                'trap \'vitrine power "$machine" force-off\' EXIT',
                ...[`vitrine script "$machine" - <<'LINES'`, lines, 'LINES'],
            ].join('\n'),
        );
        expect(status).withContext(said).toBe(0);
        expect(GLib.file_test(`${folder}/after.png`, GLib.FileTest.EXISTS)).toBeTrue();
    }, 300_000);
});
