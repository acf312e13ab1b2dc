// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opening a target says where there is nothing to open.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { isCancelled } from '../../src/machine/errors.js';
import { openMachine } from '../../src/machine/open.js';
import { Bench, machineError } from './support.js';

describe('opening a target', () => {
    const bench = new Bench();

    afterEach(() => bench.clear());

    it('of a libvirt that does not run says so', async () => {
        const uri = 'qemu+unix:///system?socket=/nonexistent/sock';
        const error = await machineError(openMachine(`libvirt:${uri}#win11`));
        expect(error.code).toMatch(/^(no-socket|unsupported)$/);
        expect(error.message).toMatch(/No libvirt runs at|install its GIR/);
    });

    it('that is a bare file name starts nothing, and says how to start it', async () => {
        const folder = bench.folder();
        GLib.file_set_contents(GLib.build_filenamev([folder, 'disk.img']), 'x');
        const before = GLib.get_current_dir();
        GLib.chdir(folder);
        const error = await machineError(openMachine('disk.img'));
        GLib.chdir(before);
        expect(error.code).toBe('no-such-machine');
        expect(error.message).toContain('write “./disk.img”');
    });

    it('that is empty is refused', async () => {
        expect((await machineError(openMachine(''))).code).toBe('bad-target');
    });

    it('can be called off', async () => {
        const path = GLib.build_filenamev([bench.folder(), 'silent']);
        const listener = Gio.SocketListener.new();
        listener.add_address(Gio.UnixSocketAddress.new(path), 1, 0, null);
        for (const target of [`addr:unix:path=${path}`, `qmp:${path}`, path]) {
            const cancellable = new Gio.Cancellable();
            GLib.timeout_add(GLib.PRIORITY_DEFAULT, 50, () => {
                cancellable.cancel();
                return GLib.SOURCE_REMOVE;
            });
            const error: unknown = await openMachine(target, {}, cancellable).catch(
                (reason: unknown) => reason,
            );
            expect(isCancelled(error))
                .withContext(`${target}: ${String(error)}`)
                .toBeTrue();
        }
        listener.close();
    });
});
