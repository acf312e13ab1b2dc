// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory that a peer shares, and takes away again.
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

import { mapFrame, mapsAreGuarded, type FrameMap } from '../../src/display1/frame-map.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { sliceBytes } from '../../src/memory/byte-slices.js';
import { countFds } from '../support/fd-count.js';
import { fdOf, memoryFile } from '../support/memory-file.js';

const LAYOUT = { width: 64, height: 64, stride: 256, format: PixmanFormat.x8r8g8b8 };
const SIZE = 64 * 256;

function countMappings(): number {
    const [, maps] = GLib.file_get_contents('/proc/self/maps');
    return new TextDecoder().decode(maps).split('\n').length;
}

function isBlack(bytes: GLib.Bytes): boolean {
    return bytes.toArray().every(byte => byte === 0);
}

describe('A guarded map', () => {
    beforeEach(() => {
        if (!mapsAreGuarded) pending('the private library is not there');
    });

    /** Four pages, full of sevens. */
    function withMap(use: (map: FrameMap, truncate: (size: number) => void) => void): void {
        const stream = memoryFile(SIZE);
        const sevens = new GLib.Bytes(new Uint8Array(SIZE).fill(7));
        stream.get_output_stream().write_bytes(sevens, null);
        try {
            use(mapFrame(fdOf(stream), 0, LAYOUT), size => stream.truncate(size, null));
        } finally {
            stream.close(null);
        }
    }

    it('reads as black what the peer took away, and says so', () => {
        withMap((map, truncate) => {
            expect(map.bytes.toArray()).toEqual(new Uint8Array(SIZE).fill(7));
            truncate(8192);
            expect(map.isLost()).toBeFalse();
            expect(isBlack(sliceBytes(map.bytes, 8192, SIZE - 8192))).toBeTrue();
            expect(map.isLost()).toBeTrue();
            expect(sliceBytes(map.bytes, 0, 8192).toArray()).toEqual(new Uint8Array(8192).fill(7));
            truncate(0);
            expect(isBlack(map.bytes)).toBeTrue();
        });
    });

    it('stays lost when the peer gives the memory back', () => {
        withMap((map, truncate) => {
            truncate(0);
            expect(isBlack(map.bytes)).toBeTrue();
            truncate(SIZE);
            expect(isBlack(map.bytes)).toBeTrue();
            expect(map.isLost()).toBeTrue();
        });
    });

    it('is unmapped with its last slice, a thousand times', () => {
        const use = (): void => withMap(map => void sliceBytes(map.bytes, 100, 16));
        use();
        System.gc();
        const fds = countFds();
        const mappings = countMappings();
        for (let i = 0; i < 1000; i++) use();
        System.gc();
        expect(countFds()).toBe(fds);
        // The collector and malloc() map some memory of their own.
        expect(countMappings()).toBeLessThan(mappings + 100);
    });
});
