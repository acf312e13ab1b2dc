// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { explainTarget } from '../../src/app/chooser/target-explanation.js';

describe('an address that is being typed', () => {
    let folder = '';

    beforeAll(() => {
        folder = GLib.dir_make_tmp('vitrine-spec-XXXXXX');
        GLib.file_set_contents(`${folder}/a.iso`, 'image');
        const socket = Gio.Socket.new(Gio.SocketFamily.UNIX, Gio.SocketType.STREAM, 0);
        socket.bind(Gio.UnixSocketAddress.new(`${folder}/qmp`), false);
        socket.close();
    });

    afterAll(() => {
        for (const name of ['a.iso', 'qmp']) GLib.unlink(`${folder}/${name}`);
        GLib.rmdir(folder);
    });

    it('is usable in every form that leads somewhere', () => {
        for (const [text, meaning] of [
            ['bus:red', 'session bus'],
            ['red', 'name or UUID'],
            ['libvirt:red', 'libvirt'],
            ['libvirt:qemu:///system#red', 'libvirt'],
            ['addr:unix:path=/run/x', 'D-Bus address'],
            [`qmp:${folder}/qmp`, 'QMP socket'],
            [`${folder}/qmp`, 'QMP socket'],
            [`${folder}/a.iso`, 'image'],
            [`file:${folder}/a.iso`, 'image'],
        ] as const) {
            const { isUsable, text: said } = explainTarget(text);
            expect(isUsable).withContext(text).toBeTrue();
            expect(said).withContext(text).toContain(meaning);
        }
    });

    it('is not while something is missing or leads nowhere, and says what', () => {
        for (const [text, problem] of [
            ['', 'Write where'],
            ['  ', 'Write where'],
            ['bus:', 'missing'],
            ['addr:tcp:host=x', 'Only sockets'],
            ['libvirt:qemu+ssh://other/system#red', 'other'],
            ['qmp:run/qmp', 'whole path'],
            ['images/a.iso', 'whole path'],
            [`qmp:${folder}/a.iso`, 'no socket'],
            [`${folder}/none`, 'no socket and no image'],
        ] as const) {
            const { isUsable, text: said } = explainTarget(text);
            expect(isUsable).withContext(text).toBeFalse();
            expect(said).withContext(text).toContain(problem);
        }
    });

    it('is explained whatever it is', () => {
        fc.assert(
            fc.property(fc.string(), text => {
                expect(explainTarget(text).text).not.toBe('');
            }),
        );
    });
});
