// SPDX-License-Identifier: GPL-3.0-or-later
import { HEADER_BYTES, recognize } from '../../src/machine/launch/image.js';

/** A file's start with some bytes in it. */
function header(...parts: readonly [offset: number, bytes: string | number[]][]): Uint8Array {
    const bytes = new Uint8Array(HEADER_BYTES);
    for (const [offset, part] of parts) {
        const values = typeof part === 'string' ? Array.from(part, c => c.charCodeAt(0)) : part;
        bytes.set(values, offset);
    }
    return bytes;
}

const QCOW2: [number, string | number[]][] = [
    [0, 'QFI\xfb'],
    [4, [0, 0, 0, 3]],
];
const BACKING_FILE: [number, number[]] = [8, [0, 0, 0, 0, 0, 0, 2, 0]];
const EXTERNAL_DATA_FILE: [number, number[]] = [79, [4]];

describe('an image', () => {
    it('is raw when nothing says otherwise', () => {
        expect(recognize('/a/disk', header())).toEqual({
            kind: 'disk',
            path: '/a/disk',
            format: 'raw',
        });
        expect(recognize('/a/disk', new Uint8Array(0))).toEqual({
            kind: 'disk',
            path: '/a/disk',
            format: 'raw',
        });
    });

    const marked: readonly [string, Uint8Array, string][] = [
        ['/a/disk.qcow2', header(...QCOW2), 'qcow2'],
        ['/a/disk.VMDK', header([0, 'KDMV']), 'vmdk'],
        ['/a/disk.vmdk', header([0, '# Disk DescriptorFile\n']), 'vmdk'],
        ['/a/disk.vdi', header([0x40, '\x7f\x10\xda\xbe']), 'vdi'],
        ['/a/disk.vhdx', header([0, 'vhdxfile']), 'vhdx'],
        ['/a/disk.vhd', header([0, 'conectix']), 'vpc'],
        ['/a/disk.qed', header([0, 'QED\0']), 'qed'],
    ];
    for (const [path, bytes, format] of marked) {
        it(`named ${path} with the mark of ${format} is that`, () => {
            expect(recognize(path, bytes)).toEqual(jasmine.objectContaining({ format }));
        });
    }

    it('is a CD-ROM with the mark of ISO 9660', () => {
        const path = '/a/install.iso';
        expect(recognize(path, header([0x8001, 'CD001']))).toEqual({ kind: 'cdrom', path });
    });

    it('under any name is a qcow2 that needs no other file', () => {
        expect(recognize('/a/cloud.img', header(...QCOW2))).toEqual(
            jasmine.objectContaining({ format: 'qcow2' }),
        );
    });

    // A guest can write any header to its raw disk: it must not reach the host's files by it.
    for (const trick of [BACKING_FILE, EXTERNAL_DATA_FILE]) {
        it(`whose header points to a file is raw unless named .qcow2 (${String(trick[0])})`, () => {
            const bytes = header(...QCOW2, trick);
            expect(recognize('/a/cloud.img', bytes)).toEqual(
                jasmine.objectContaining({ format: 'raw' }),
            );
            expect(recognize('/a/overlay.qcow2', bytes)).toEqual(
                jasmine.objectContaining({ format: 'qcow2' }),
            );
        });
    }

    it('with the mark of a format that may point anywhere is raw under another name', () => {
        for (const [, bytes] of marked.slice(1)) {
            expect(recognize('/a/disk.img', bytes)).toEqual(
                jasmine.objectContaining({ format: 'raw' }),
            );
        }
    });

    it('cut short in the middle of a qcow2 header is raw', () => {
        expect(recognize('/a/disk', header(...QCOW2).subarray(0, 60))).toEqual(
            jasmine.objectContaining({ format: 'raw' }),
        );
    });
});
