// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { probeAccelerator } from '../../src/machine/launch/kvm-probe.js';
import { buildPath } from '../support/bed.js';
import { openFds } from '../support/fd-count.js';
import { Bench, expectNoNewFds, timed } from './support.js';

describe('the probe of an accelerator', () => {
    const qemu = GLib.find_program_in_path(GLib.getenv('VITRINE_QEMU') ?? 'qemu-system-x86_64');

    it('sees a 64-bit kernel reach user space', async () => {
        const kernel = buildPath('tests/guests/linux/vmlinuz');
        if (!GLib.file_test(kernel, GLib.FileTest.EXISTS))
            pending(`The guest's kernel is not there: ${kernel}`);
        expect(await probeAccelerator(qemu ?? '', 'tcg', kernel, 60)).toEqual({
            works: true,
            detail: 'a 64-bit kernel reached user space',
        });
    }, 70_000);

    it('sees one that does not, and is over in time', async () => {
        const bench = new Bench();
        const kernel = GLib.build_filenamev([bench.folder(), 'vmlinuz']);
        // A boot sector's mark and no code: the firmware jumps into nothing.
        GLib.file_set_contents(kernel, new Uint8Array(64 * 1024));
        const before = openFds();
        let works = true;
        const ms = await timed(async () => {
            works = (await probeAccelerator(qemu ?? '', 'tcg', kernel, 2)).works;
        });
        expect(works).toBeFalse();
        expect(ms).toBeLessThan(5000);
        await expectNoNewFds(before);
        await bench.clear();
    });
});
