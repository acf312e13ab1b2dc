// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is remembered of machines, and what the kernel's table says of those behind a socket.
import fc from 'fast-check';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../../src/machine/child-names.js';
import { formatKnown, parseKnown } from '../../src/machine/known/known-machine.js';
import {
    forgetMachine,
    imageTarget,
    isWorthKnowing,
    knownDirectory,
    listKnown,
    rememberChoices,
    rememberOpened,
    rememberedChoices,
} from '../../src/machine/known/known-machines.js';
import { markOpen, takeLeftOpen } from '../../src/machine/known/open-machines.js';
import {
    picturePath,
    picturesDirectory,
    removeAllPictures,
    storePicture,
} from '../../src/machine/known/pictures.js';
import { randomUuid } from '../../src/machine/uuid.js';
import { parseSocketTable, readSocketTable, socketState } from '../../src/machine/unix-sockets.js';

const KNOWN = {
    target: 'qmp:/run/vm/qmp',
    name: 'red',
    uuid: null,
    openedAt: 1_790_000_000,
    launch: { memoryMiB: 512, graphics: 'VGA' },
} as const;

/** What others may do with a file or directory of ours. */
function mode(path: string): string {
    const info = Gio.File.new_for_path(path).query_info('unix::mode', 0, null);
    return (info.get_attribute_uint32('unix::mode') & 0o777).toString(8);
}

describe('a machine that was opened before', () => {
    it('reads back as written', () => {
        expect(parseKnown(formatKnown(KNOWN))).toEqual(KNOWN);
    });

    it('is none when its file is cut short, another version’s or something else', () => {
        const written = formatKnown(KNOWN);
        fc.assert(
            fc.property(fc.nat(written.trimEnd().length - 1), length => {
                expect(parseKnown(written.slice(0, length))).toBeNull();
            }),
        );
        expect(parseKnown(written.replace('"version": 1', '"version": 2'))).toBeNull();
        fc.assert(
            fc.property(fc.json(), text => {
                expect(parseKnown(text)).toBeNull();
            }),
        );
    });

    it('is remembered only where no bus and no libvirt has it', () => {
        for (const target of ['qmp:/a', 'file:/a.iso', 'addr:unix:path=/tmp/own/bus'])
            expect(isWorthKnowing(target)).withContext(target).toBeTrue();
        const run = GLib.getenv('XDG_RUNTIME_DIR') ?? '';
        for (const target of [
            'bus:red',
            'libvirt:red',
            `addr:unix:path=${run}/vitrine/machines/any/bus`,
            'addr:unix:path=/run/libvirt/qemu/dbus/1-red-dbus.sock',
        ])
            expect(isWorthKnowing(target)).withContext(target).toBeFalse();
    });
});

describe('what is remembered', () => {
    afterEach(() => {
        for (const { target } of listKnown()) forgetMachine(target);
        removeAllPictures();
    });

    it('lies in files that nobody else may read', () => {
        rememberOpened('qmp:/run/vm/qmp', 'red', null);
        storePicture('qmp:/run/vm/qmp', new Uint8Array([1, 2, 3]));
        expect(mode(knownDirectory())).toBe('700');
        expect(mode(picturesDirectory())).toBe('700');
        expect(mode(picturePath('qmp:/run/vm/qmp'))).toBe('600');
        const [name] = childNames(knownDirectory());
        expect(mode(`${knownDirectory()}/${name ?? ''}`)).toBe('600');
        // What lay there open before is closed too.
        GLib.chmod(picturePath('qmp:/run/vm/qmp'), 0o644);
        storePicture('qmp:/run/vm/qmp', new Uint8Array([4]));
        expect(mode(picturePath('qmp:/run/vm/qmp'))).toBe('600');
    });

    it('keeps the choices for an image over the times it is opened', () => {
        rememberChoices('/images/a.iso', { cpus: 1, sound: false });
        rememberOpened(imageTarget('/images/a.iso'), 'a', null);
        expect(rememberedChoices('/images/../images/a.iso')).toEqual({ cpus: 1, sound: false });
        expect(listKnown().map(({ name, launch }) => ({ name, launch }))).toEqual([
            { name: 'a', launch: { cpus: 1, sound: false } },
        ]);
        expect(rememberedChoices('/images/b.iso')).toEqual({});
    });

    it('is forgotten with its picture, the oldest of fifty first', () => {
        for (let number = 0; number < 52; number++) {
            rememberOpened(`qmp:/run/${String(number)}`, '', null);
            storePicture(`qmp:/run/${String(number)}`, new Uint8Array([1]));
        }
        expect(listKnown().length).toBe(50);
        const left = listKnown().map(({ target }) => target);
        for (const target of left) {
            expect(GLib.file_test(picturePath(target), GLib.FileTest.EXISTS)).toBeTrue();
            forgetMachine(target);
            expect(GLib.file_test(picturePath(target), GLib.FileTest.EXISTS)).toBeFalse();
        }
        expect(listKnown()).toEqual([]);
    });
});

describe('a machine’s window that was open', () => {
    const left = (target: string, process: string) => {
        const folder = `${GLib.getenv('XDG_STATE_HOME') ?? ''}/vitrine/open`;
        GLib.mkdir_with_parents(folder, 0o700);
        GLib.file_set_contents(`${folder}/${'0'.repeat(32)}-${process}`, target);
    };

    it('is left open only when its program ended without closing it', () => {
        const close = markOpen('qmp:/run/one');
        markOpen('qmp:/run/two');
        expect(takeLeftOpen()).toEqual([]);
        close();
        // Of windows that nobody has any more, one of them by the name of an earlier version.
        left('file:/a.iso', randomUuid());
        expect(takeLeftOpen()).toEqual(['file:/a.iso']);
        left('file:/b.iso', '4194305-1');
        expect(takeLeftOpen()).toEqual(['file:/b.iso']);
        expect(takeLeftOpen()).toEqual([]);
    });
});

describe('the kernel’s table of sockets', () => {
    const TEXT = `Num       RefCount Protocol Flags    Type St Inode Path
000000005631e3e5: 00000003 00000000 00000000 0001 03 29445
000000002a977d9b: 00000003 00000000 00000000 0001 02     0 /run/a b
0000000056af25d0: 00000002 00000000 00010000 0001 01 29569 /run/a b
0000000056af25d1: 00000002 00000000 00010000 0001 01 29570 /run/free
0000000056af25d2: 00000002 00000000 00010000 0001 01 29571 qmp
0000000056af25d3: 00000002 00000000 00010000 0001 01 29572 @abstract
0000000056af25d4: 00000003 00000000 00000000 0001 03 29573 qmp
`;

    it('tells who listens and who has a client', () => {
        const { listening, connected } = parseSocketTable(TEXT);
        expect([...listening].sort()).toEqual(['/run/a b', '/run/free', '@abstract', 'qmp']);
        expect([...connected].sort()).toEqual(['/run/a b', 'qmp']);
    });

    it('says how it is behind a path, and behind one that was bound by its name alone', async () => {
        const folder = GLib.dir_make_tmp('vitrine-spec-XXXXXX');
        const path = `${folder}/qmp`;
        const socket = Gio.Socket.new(Gio.SocketFamily.UNIX, Gio.SocketType.STREAM, 0);
        socket.bind(Gio.UnixSocketAddress.new(path), false);
        const now = async () => socketState(await readSocketTable(null), path);
        expect(await now()).toBe('dead');
        socket.listen();
        expect(await now()).toBe('listening');
        const client = Gio.Socket.new(Gio.SocketFamily.UNIX, Gio.SocketType.STREAM, 0);
        client.connect(Gio.UnixSocketAddress.new(path), null);
        expect(await now()).toBe('in-use');
        const accepted = socket.accept(null);
        expect(await now()).toBe('in-use');
        client.close();
        accepted.close();
        expect(await now()).toBe('listening');
        expect(socketState(parseSocketTable(TEXT), path)).toBe('in-use');
        expect(socketState(null, path)).toBe('unknown');
        socket.close();
        expect(await now()).toBe('dead');
        GLib.unlink(path);
        GLib.rmdir(folder);
        expect(await now()).toBe('dead');
    });
});
