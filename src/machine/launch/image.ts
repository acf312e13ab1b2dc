// SPDX-License-Identifier: LGPL-2.1-or-later

/** The disk formats that QEMU is told by name; everything else is a disk as it is. */
export type DiskFormat = 'raw' | 'qcow2' | 'vmdk' | 'vdi' | 'vhdx' | 'vpc' | 'qed';

/** What is started. All paths are absolute. */
export type Image =
    | { readonly kind: 'disk'; readonly path: string; readonly format: DiskFormat }
    | { readonly kind: 'cdrom'; readonly path: string }
    | {
          readonly kind: 'kernel';
          /** The directory the three come from. */
          readonly path: string;
          readonly kernel: string;
          readonly initrd: string;
          readonly commandLine: string;
      };

/** As much of an image's start as {@link recognize} looks at: up to and with ISO 9660's mark. */
export const HEADER_BYTES = 0x8006;

const ISO_MARK_OFFSET = 0x8001;

interface Magic {
    readonly format: DiskFormat;
    readonly offset: number;
    readonly bytes: string;
    /** The endings of names under which the format is believed whatever its header points to. */
    readonly endings: readonly string[];
}

const MAGICS: readonly Magic[] = [
    { format: 'qcow2', offset: 0, bytes: 'QFI\xfb', endings: ['.qcow2', '.qcow', '.snap'] },
    { format: 'vmdk', offset: 0, bytes: 'KDMV', endings: ['.vmdk'] },
    { format: 'vmdk', offset: 0, bytes: '# Disk DescriptorFile', endings: ['.vmdk'] },
    { format: 'vdi', offset: 0x40, bytes: '\x7f\x10\xda\xbe', endings: ['.vdi'] },
    { format: 'vhdx', offset: 0, bytes: 'vhdxfile', endings: ['.vhdx', '.avhdx'] },
    { format: 'vpc', offset: 0, bytes: 'conectix', endings: ['.vhd', '.vpc'] },
    { format: 'qed', offset: 0, bytes: 'QED\0', endings: ['.qed'] },
];

function has(header: Uint8Array, offset: number, bytes: string): boolean {
    for (let i = 0; i < bytes.length; i++) {
        if (header[offset + i] !== bytes.charCodeAt(i)) return false;
    }
    return true;
}

/** Whether a qcow2 file needs no other file: no backing file, no external data file. */
function standsAlone(header: Uint8Array): boolean {
    if (header.length < 104) return false;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    const version = view.getUint32(4);
    const backingFileOffset = view.getBigUint64(8);
    const externalDataFile = version >= 3 && (view.getBigUint64(72) & 4n) !== 0n;
    return backingFileOffset === 0n && !externalDataFile;
}

/**
 * Recognises an image by its first bytes.
 *
 * A guest writes its own raw disk, header and all: one that turned it into an overlay over a file
 * of the host would be given that file at the next start. So a header that can point to other
 * files counts only where the image's name says the same; without that, only a qcow2 that stands
 * alone does (cloud images are such, named `.img`).
 *
 * @param path - absolute
 * @param header - the first {@link HEADER_BYTES}, or all there is
 */
export function recognize(path: string, header: Uint8Array): Image {
    const name = path.toLowerCase();
    for (const { format, offset, bytes, endings } of MAGICS) {
        if (!has(header, offset, bytes)) continue;
        const named = endings.some(ending => name.endsWith(ending));
        if (named || (format === 'qcow2' && standsAlone(header))) {
            return { kind: 'disk', path, format };
        }
    }
    if (has(header, ISO_MARK_OFFSET, 'CD001')) return { kind: 'cdrom', path };
    return { kind: 'disk', path, format: 'raw' };
}
