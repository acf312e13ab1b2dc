// SPDX-License-Identifier: GPL-3.0-or-later
//
// The example apps, made of the packed package in a folder outside the sources, each with the
// demo's picture in its window.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { Line } from '../../src/demo/lines.js';
import { Console } from '../../src/display1/console.js';
import { openMachine } from '../../src/machine/open.js';
import { sourcePath } from '../support/bed.js';
import { frameNumberOf, textOf, type PixelAt } from '../support/demo-picture.js';
import { DemoProcess } from '../support/demo-process.js';
import { DemoViewer } from '../support/demo-viewer.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { crop, difference, pixelAt, type Picture } from '../support/picture.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { copyExample, installPackage, removeFolder, runTool } from './installed-package.js';

const KEY_J = 36;

/** The demo's size, and that of the examples' windows. */
const WIDTH = 1024;
const HEIGHT = 768;
/** From there on nothing moves but the ball: bars, a ramp, and pixels that scaling would blur. */
const STILL_TOP = HEIGHT - 208;

/** The machine's name, which the examples make their window's. */
const TITLE = 'vitrine-demo';

const PICTURE_MS = 40_000;

/**
 * Runs a program as a person does, with the private libraries only where it finds them by itself,
 * while `use` looks at it.
 */
async function withProgram(
    folder: string,
    command: readonly string[],
    use: (program: Gio.Subprocess) => Promise<void>,
): Promise<void> {
    const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.NONE);
    launcher.set_cwd(folder);
    launcher.unsetenv('VITRINE_NATIVE_DIR');
    const program = launcher.spawnv([...command]);
    launcher.close();
    try {
        await use(program);
    } finally {
        program.force_exit();
        await program.wait_async(null);
    }
}

/** How two pictures of the card differ, wherever the ball was in each. */
function differenceBesideBall(actual: Picture, expected: Picture): string | null {
    const [one, other] = [actual, expected].map(({ data, ...size }) => ({
        ...size,
        data: data.slice(),
    })) as [Picture, Picture];
    for (let at = 0; at < one.data.length; at += 3) {
        if (!isBall(one.data, at) && !isBall(other.data, at)) continue;
        one.data.fill(0, at, at + 3);
        other.data.fill(0, at, at + 3);
    }
    return difference(one, other);
}

function isBall(data: Uint8Array, at: number): boolean {
    return data[at] === 0xff && data[at + 1] === 0x80 && data[at + 2] === 0x20;
}

function mapsOf(program: Gio.Subprocess): string {
    const [, maps] = GLib.file_get_contents(`/proc/${program.get_identifier() ?? ''}/maps`);
    return new TextDecoder().decode(maps);
}

describe('An app made of the package', () => {
    let demo: DemoProcess;
    let screen: ScreenCapture;
    let injector: InputInjector;
    let folder: string;
    let still: Picture;

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        demo = await DemoProcess.start();
        folder = await installPackage();
        still = await pictureOfMachine();
    }, 120_000);

    afterAll(async () => {
        removeFolder(folder);
        await demo.end();
        await screen.close();
        await injector.close();
    });

    async function pictureOfMachine(): Promise<Picture> {
        const machine = await openMachine(demo.target);
        const console = await Console.open(machine.control, 0, null);
        const viewer = await DemoViewer.open(console);
        await until(() => viewer.size === `${WIDTH}x${HEIGHT}`, 'the picture');
        const picture = viewer.part(0, STILL_TOP, WIDTH, HEIGHT - STILL_TOP);
        viewer.close();
        console.close();
        await machine.close();
        return picture;
    }

    /** Waits for a frame of the demo whose number is above `than`; gives its picture. */
    async function untilFrame(program: Gio.Subprocess, than: number): Promise<[number, PixelAt]> {
        return until(
            async () => {
                if (program.get_identifier() === null) throw new Error('the app has ended');
                await sleep(100);
                const picture = await screen.capture();
                const at: PixelAt = (x, y) => pixelAt(picture, x, y);
                const number = frameNumberOf(at);
                return number !== null && number > than
                    ? ([number, at] as [number, PixelAt])
                    : null;
            },
            'the demo in the window',
            PICTURE_MS,
        );
    }

    /** Looks at the app's window and types into it. */
    async function expectScreen(program: Gio.Subprocess, title: string): Promise<void> {
        const [first] = await untilFrame(program, -1);
        const [, at] = await untilFrame(program, first);
        expect(textOf(at, WIDTH, Line.TITLE)).toBe('Vitrine demo, console 0');
        const shown = crop(await screen.capture(), 0, STILL_TOP, WIDTH, HEIGHT - STILL_TOP);
        expect(differenceBesideBall(shown, still)).toBeNull();
        await injector.focus(title);
        await injector.key(KEY_J, true);
        await demo.waitFor(/console 0 key down 36 J/);
        await injector.key(KEY_J, false);
        await demo.waitFor(/console 0 key up 36 J/);
    }

    it('is bundled from TypeScript and shows a machine', async () => {
        copyExample('embed-widget/embed-widget.ts', folder);
        const esbuild = sourcePath('node_modules/.bin/esbuild');
        const external = ['gi://*', 'system', 'cairo'].map(name => `--external:${name}`);
        const options = ['--bundle', '--format=esm', '--target=firefox128', '--log-level=error'];
        await runTool(folder, [
            ...[esbuild, 'embed-widget.ts', '--outfile=app/embed-widget.js'],
            ...options,
            ...external,
        ]);
        await withProgram(folder, ['gjs', '-m', 'app/embed-widget.js', demo.target], program =>
            expectScreen(program, TITLE),
        );
    }, 120_000);

    it('runs unbundled in plain JavaScript, without the private libraries', async () => {
        copyExample('embed-widget-js/embed-widget.js', folder);
        await withProgram(folder, ['gjs', '-m', 'embed-widget.js', demo.target], async program => {
            await expectScreen(program, TITLE);
            expect(mapsOf(program)).not.toContain('libvitrine-native');
        });
    }, 120_000);

    it('has it as a Meson subproject, inside its resources, with the private libraries', async () => {
        const app = `${folder}/meson-subproject`;
        GLib.mkdir_with_parents(`${app}/subprojects`, 0o700);
        for (const name of [
            'meson.build',
            'main.js',
            'embed-vitrine.in',
            'embed-vitrine.gresource.xml',
        ])
            copyExample(`meson-subproject/${name}`, app);
        Gio.File.new_for_path(`${app}/subprojects/vitrine`).make_symbolic_link(
            sourcePath('.'),
            null,
        );
        const prefix = ['--prefix', `${app}/usr`, '--libdir', 'lib'];
        await runTool(app, ['meson', 'setup', ...prefix, 'build']);
        await runTool(app, ['meson', 'install', '-C', 'build', '--quiet']);
        await withProgram(app, ['usr/bin/embed-vitrine', demo.target], async program => {
            await expectScreen(program, TITLE);
            expect(mapsOf(program)).toContain(`${app}/usr/lib/embed-vitrine/libvitrine-native.so`);
        });
    }, 180_000);
});

describe('The package in someone else’s program', () => {
    let folder: string;

    beforeAll(async () => {
        folder = await installPackage();
    }, 120_000);

    afterAll(() => {
        removeFolder(folder);
    });

    async function runScript(source: string): Promise<string> {
        GLib.file_set_contents(`${folder}/script.js`, source);
        return runTool(folder, ['gjs', '-m', 'script.js'], { VITRINE_NATIVE_DIR: '' });
    }

    it('adds no global name', async () => {
        const output = await runScript(`
            const names = () => Object.getOwnPropertyNames(globalThis).sort().join();
            const before = names();
            for (const name of ['widget', 'display1', 'machine'])
                await import('./node_modules/vitrine-display/' + name + '.js');
            print(names() === before ? 'none' : names());
        `);
        expect(output).toBe('none\n');
    }, 30_000);

    it('loads no GTK for those who only speak with a machine', async () => {
        const output = await runScript(`
            import GLib from 'gi://GLib?version=2.0';
            import './node_modules/vitrine-display/display1.js';
            import './node_modules/vitrine-display/machine.js';
            const [, maps] = GLib.file_get_contents('/proc/self/maps');
            print(/libgtk|libgdk/.test(new TextDecoder().decode(maps)));
        `);
        expect(output).toBe('false\n');
    }, 30_000);
});
