// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { parseCache } from '../../src/machine/launch/kvm-cache.js';
import { formatRecord, parseRecord } from '../../src/machine/launch/record.js';
import { randomUuid } from '../../src/machine/uuid.js';

const RECORD = {
    uuid: '6b9a1c1e-0000-4000-8000-00000000000a',
    name: 'disk',
    image: '/a/disk.img',
    identity: { device: 2049, inode: '18446744073709551615' },
    commandLine: ['qemu', '-display', 'dbus'],
};

describe('a machine’s record', () => {
    it('reads back as written', () => {
        expect(parseRecord(formatRecord(RECORD))).toEqual(RECORD);
    });

    it('is no record when it is cut short, another version’s or something else', () => {
        const written = formatRecord(RECORD);
        fc.assert(
            fc.property(fc.nat(written.trimEnd().length - 1), length => {
                expect(parseRecord(written.slice(0, length))).toBeNull();
            }),
        );
        expect(parseRecord(written.replace('"version": 1', '"version": 2'))).toBeNull();
        fc.assert(
            fc.property(fc.json(), text => {
                expect(parseRecord(text)).toBeNull();
            }),
        );
    });
});

describe('the cache of KVM probes', () => {
    it('keeps what is a result and leaves out the rest', () => {
        const good = { works: false, detail: 'it stopped' };
        const text = JSON.stringify({ a: good, b: { works: 'yes', detail: '' }, c: null, d: 1 });
        expect([...parseCache(text)]).toEqual([['a', good]]);
    });

    it('is empty for anything else', () => {
        for (const text of ['', '{', 'null', '1', '[]']) {
            expect(parseCache(text).size).withContext(text).toBe(0);
        }
    });
});

describe('a random UUID', () => {
    it('is one of version 4, and another each time', () => {
        const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
        const drawn = Array.from({ length: 100 }, randomUuid);
        for (const uuid of drawn) expect(uuid).toMatch(pattern);
        expect(new Set(drawn).size).toBe(100);
    });
});
