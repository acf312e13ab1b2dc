// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program of docs/producer.md, taken from there, bundled as it says, and looked at.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { Console } from '../../src/display1/console.js';
import { openMachine } from '../../src/machine/open.js';
import { sourcePath, sourceText } from '../support/bed.js';
import { DemoViewer } from '../support/demo-viewer.js';
import { TextReader } from '../support/line-stream.js';
import { until, within } from '../support/main-loop.js';

const QNUM_RIGHT = 0xcd;
const QNUM_DOWN = 0xd0;

function exampleSource(): string {
    const [, source] = /```ts\n([^]*?)```/.exec(sourceText('docs/producer.md')) ?? [];
    if (source === undefined) throw new Error('docs/producer.md has no program');
    return source;
}

/** Bundles a program that stands in the folder of the sources. */
async function bundle(source: string, output: string): Promise<void> {
    const launcher = Gio.SubprocessLauncher.new(
        Gio.SubprocessFlags.STDIN_PIPE | Gio.SubprocessFlags.STDERR_PIPE,
    );
    launcher.set_cwd(sourcePath('.'));
    const options = '--bundle --loader=ts --format=esm --target=firefox128 --external:gi://*';
    const esbuild = sourcePath('node_modules/.bin/esbuild');
    const process = launcher.spawnv([
        esbuild,
        ...options.split(' '),
        ...['--external:system', '--log-level=error', `--outfile=${output}`],
    ]);
    launcher.close();
    const ending = process.communicate_utf8_async(source, null);
    const [, errors] = await within(ending, 'esbuild', 20_000);
    if (!process.get_successful()) throw new Error(`esbuild failed: ${errors ?? ''}`);
}

describe('The program of docs/producer.md', () => {
    it('shows a square that the arrow keys move', async () => {
        const folder = GLib.dir_make_tmp('vitrine-example-XXXXXX');
        const script = GLib.build_filenamev([folder, 'square.js']);
        await bundle(exampleSource(), script);
        const process = Gio.Subprocess.new(['gjs', '-m', script], Gio.SubprocessFlags.STDOUT_PIPE);
        const pipe = process.get_stdout_pipe();
        if (!pipe) throw new Error('no output');
        const output = new TextReader(pipe);
        try {
            const [, target = ''] = await until(
                () => /^(addr:\S+)\n/.exec(output.text),
                'the program to say where it is',
                20_000,
            );
            const machine = await openMachine(target);
            expect(machine.info.name).toBe('square');
            const console = await Console.open(machine.control, 0, null);
            const viewer = await DemoViewer.open(console);
            await until(() => viewer.kind === 'map', 'the picture');
            expect(viewer.pixelAt(20, 20)).toBe(0xff8020);
            expect(viewer.pixelAt(60, 60)).toBe(0);
            console.keyboard.press(QNUM_RIGHT);
            console.keyboard.press(QNUM_DOWN);
            await until(() => viewer.pixelAt(60, 60) === 0xff8020, 'the square to move');
            expect(viewer.pixelAt(20, 20)).toBe(0);
            // Those that wait together are joined to one.
            await until(() => viewer.updates > 0, 'the damage to be told');
            viewer.close();
            console.close();
            await machine.close();
            const path = target.replace(/^addr:unix:path=/, '');
            process.force_exit();
            await process.wait_async(null);
            GLib.unlink(path);
            GLib.rmdir(GLib.path_get_dirname(path));
        } finally {
            process.force_exit();
            await output.close();
            GLib.unlink(script);
            GLib.rmdir(folder);
        }
    }, 60_000);
});
