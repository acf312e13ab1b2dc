// SPDX-License-Identifier: GPL-3.0-or-later
//
// Debian's installer, driven through its first screens by a script of `vitrine` alone.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { buildPath, sourcePath } from '../support/bed.js';
import { within } from '../support/main-loop.js';
import { readPng } from '../support/png.js';
import { runProgram } from '../support/program.js';
import { Qemu } from '../support/qemu.js';

/** Of the package debian-installer-13-netboot-amd64. */
const IMAGES = '/usr/lib/debian-installer/images/13/amd64/gtk/debian-installer/amd64';

const NAME = 'installer';
const PATIENCE_MS = 800_000;
const PICTURES = ['1-language', '2-location', '3-keyboard'];

describe('Debian’s installer', () => {
    let qemu: Qemu | null = null;

    afterAll(async () => {
        await qemu?.quit();
    });

    it('goes through its first screens by a script alone', async () => {
        const [kernel, initrd] = [`${IMAGES}/linux`, `${IMAGES}/initrd.gz`];
        if (!GLib.file_test(kernel, GLib.FileTest.EXISTS)) pending(`there is no ${kernel}`);
        qemu = await Qemu.start({
            name: NAME,
            memoryMb: 1024,
            accel: 'tcg,thread=multi',
            args: [
                ...['-kernel', kernel, '-initrd', initrd, '-append', 'vga=788 --- quiet'],
                ...['-smp', '2', '-device', 'qemu-xhci', '-device', 'usb-tablet'],
            ],
        });
        const folder = buildPath('long/installer');
        GLib.mkdir_with_parents(folder, 0o755);
        const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.NONE);
        launcher.set_cwd(folder);
        const script = launcher.spawnv([
            ...['gjs', '-m', buildPath('src/main.js'), 'script', '--verbose', NAME],
            sourcePath('tests/installer/first-screens.vitrine'),
        ]);
        await within(script.wait_async(null), 'the script to end', PATIENCE_MS);
        // What it hung at, for whoever looks.
        await runProgram('screenshot', NAME, `${folder}/last.png`);
        expect(script.get_exit_status()).toBe(0);
        const pictures = PICTURES.map(name => readPng(`${folder}/installer-${name}.png`));
        expect(pictures.map(({ width, height }) => `${width}x${height}`)).toEqual(
            PICTURES.map(() => '1280x800'),
        );
    }, 900_000);
});
