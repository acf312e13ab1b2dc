// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images that do not start, and where a machine keeps its things when the usual place is not there.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { launchImage } from '../../src/machine/launch/launch.js';
import type { LaunchedMachine } from '../../src/machine/launch/launched.js';
import { openMachine } from '../../src/machine/open.js';
import { startChild } from './child.js';
import { SMALL, makeImage, stopAll } from './launch-support.js';
import {
    AS_NOBODY,
    Bench,
    CAN_BECOME_ANOTHER,
    letEverybodyReach,
    machineError,
} from './support.js';

/** Runs work with a variable of the environment set, or unset by null. */
async function withVariable(
    name: string,
    value: string | null,
    work: () => Promise<void>,
): Promise<void> {
    const before = GLib.getenv(name);
    const set = (text: string | null): void => {
        if (text === null) GLib.unsetenv(name);
        else GLib.setenv(name, text, true);
    };
    set(value);
    try {
        await work();
    } finally {
        set(before);
    }
}

describe('an image', () => {
    const bench = new Bench();
    let disk = '';

    beforeEach(() => {
        disk = makeImage(bench, 'disk.img');
    });

    afterEach(async () => {
        await stopAll();
        await bench.clear();
    });

    async function launch(path = disk): Promise<LaunchedMachine> {
        return launchImage(path, SMALL);
    }

    it('that QEMU refuses to start fails with QEMU’s own words', async () => {
        const folder = bench.folder();
        for (const name of ['vmlinuz', 'initrd.img'])
            GLib.file_set_contents(`${folder}/${name}`, 'no kernel'.repeat(4096));
        const error = await machineError(launch(folder));
        expect(error.code).toBe('launch-failed');
        expect(error.message).toMatch(/did not start: qemu.*kernel/i);
    });

    it('that cannot be is refused with a sentence that names it', async () => {
        const folder = bench.folder();
        const empty = makeImage(bench, 'empty.img', new Uint8Array(0));
        const cases: readonly [string, string, RegExp][] = [
            [`${folder}/nothing.img`, 'bad-image', /There is no image at/],
            [folder, 'bad-image', /needs “vmlinuz” and “initrd.img”/],
            [empty, 'bad-image', /is empty/],
        ];
        for (const [path, code, sentence] of cases) {
            const error = await machineError(launch(path));
            expect(error.code).withContext(path).toBe(code);
            expect(error.message).toMatch(sentence);
            expect(error.message).toContain(path);
        }
    });

    it('whose disk the user may not write to is refused', async () => {
        if (!CAN_BECOME_ANOTHER)
            pending('needs root in a checkout that other users can read, to become one of them');
        const hidden = await startChild('open', disk, { prefix: AS_NOBODY });
        expect(hidden.line).toMatch(/^no-permission: You may not look at /);
        letEverybodyReach(disk);
        GLib.chmod(disk, 0o600);
        const unreadable = await startChild('launch', disk, { prefix: AS_NOBODY });
        expect(unreadable.line).toMatch(/^no-permission: You may not read /);
        GLib.chmod(disk, 0o644);
        const readOnly = await startChild('launch', disk, { prefix: AS_NOBODY });
        expect(readOnly.line).toMatch(/^no-permission: You may not write to /);
    });

    it('needs a QEMU with a D-Bus display', async () => {
        await withVariable('VITRINE_QEMU', 'false', async () => {
            expect((await machineError(launch())).message).toContain('lacks the D-Bus display');
        });
        await withVariable('VITRINE_QEMU', 'no-such-qemu', async () => {
            expect((await machineError(launch())).message).toContain('install QEMU');
        });
    });

    const noRoom = `/tmp/${'x'.repeat(100)}`;
    for (const runtime of [null, noRoom]) {
        it(`runs in the temporary directory where XDG_RUNTIME_DIR is ${String(runtime)}`, async () => {
            await withVariable('XDG_RUNTIME_DIR', runtime, async () => {
                const launched = await launch();
                expect(launched.directory.startsWith(`${GLib.get_tmp_dir()}/vitrine-`)).toBeTrue();
                const machine = await openMachine(disk);
                expect(machine.launched?.pid).toBe(launched.pid);
                await machine.close();
                await launched.stop({ graceMs: 0 });
            });
        });
    }

    it('does not run in a temporary directory that others may use', async () => {
        const uid = String(Gio.Credentials.new().get_unix_user());
        const own = GLib.build_filenamev([GLib.get_tmp_dir(), `vitrine-${uid}`]);
        GLib.mkdir_with_parents(own, 0o700);
        GLib.chmod(own, 0o755);
        await withVariable('XDG_RUNTIME_DIR', null, async () => {
            const error = await machineError(launch());
            expect(error.message).toContain(`${own} is not a directory that only you can use`);
        });
        GLib.chmod(own, 0o700);
    });
});
