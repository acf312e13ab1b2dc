// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { MachineError } from '../../src/machine/errors.js';
import {
    formatTarget,
    parseTarget,
    resolvePath,
    type PathTarget,
    type Target,
} from '../../src/machine/target.js';

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter(value => !value.includes('\0'));
const withoutHash = text.filter(value => !value.includes('#'));

const target: fc.Arbitrary<Target> = fc.oneof(
    fc.record({ kind: fc.constant('bus' as const), wanted: text }),
    fc.record({
        kind: fc.constant('addr' as const),
        address: withoutHash,
        wanted: fc.option(text),
    }),
    fc.record({ kind: fc.constant('qmp' as const), path: text }),
    fc.record({
        kind: fc.constant('libvirt' as const),
        uri: fc.option(withoutHash),
        domain: text,
    }),
    fc.record({ kind: fc.constant('file' as const), path: text }),
);

describe('a target', () => {
    it('reads back as itself from its exact form', () => {
        fc.assert(
            fc.property(target, value => {
                expect(parseTarget(formatTarget(value))).toEqual(value);
            }),
        );
    });

    it('is read from any text, or refused with a sentence', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), value => {
                let read: ReturnType<typeof parseTarget>;
                try {
                    read = parseTarget(value);
                } catch (error) {
                    expect(error).toBeInstanceOf(MachineError);
                    return;
                }
                if (read.kind === 'name') return;
                const exact = read.kind === 'path' ? resolvePath(read, false) : read;
                expect(parseTarget(formatTarget(exact))).toEqual(exact);
            }),
        );
    });

    const forms: readonly [string, ReturnType<typeof parseTarget>][] = [
        ['bus:win11', { kind: 'bus', wanted: 'win11' }],
        ['bus::1.42', { kind: 'bus', wanted: ':1.42' }],
        ['bus:/odd/name', { kind: 'bus', wanted: '/odd/name' }],
        ['addr:unix:path=/run/b', { kind: 'addr', address: 'unix:path=/run/b', wanted: null }],
        ['addr:unix:path=/b#a#b', { kind: 'addr', address: 'unix:path=/b', wanted: 'a#b' }],
        ['qmp:/run/q', { kind: 'qmp', path: '/run/q' }],
        ['libvirt:win11', { kind: 'libvirt', uri: null, domain: 'win11' }],
        [
            'libvirt:qemu:///system#win11',
            { kind: 'libvirt', uri: 'qemu:///system', domain: 'win11' },
        ],
        ['libvirt:#a#b', { kind: 'libvirt', uri: null, domain: 'a#b' }],
        ['file:disk.img', { kind: 'file', path: 'disk.img' }],
        ['win11', { kind: 'name', wanted: 'win11' }],
        ['my:machine', { kind: 'name', wanted: 'my:machine' }],
        [':1.42', { kind: 'bus', wanted: ':1.42' }],
        ['./disk.img', { kind: 'path', path: './disk.img' }],
        ['/run/qmp.sock', { kind: 'path', path: '/run/qmp.sock' }],
    ];
    for (const [written, meant] of forms) {
        it(`“${written}” means ${JSON.stringify(meant)}`, () => {
            expect(parseTarget(written)).toEqual(meant);
        });
    }

    it('that is a bare file name is a machine’s name', () => {
        expect(parseTarget('disk.img')).toEqual({ kind: 'name', wanted: 'disk.img' });
    });

    it('that is a path is a QMP socket where a socket lies there, else an image', () => {
        const path: PathTarget = { kind: 'path', path: './x' };
        expect(resolvePath(path, true)).toEqual({ kind: 'qmp', path: './x' });
        expect(resolvePath(path, false)).toEqual({ kind: 'file', path: './x' });
    });

    for (const empty of [
        '',
        'bus:',
        'addr:',
        'addr:#name',
        'addr:unix:path=/b#',
        'qmp:',
        'libvirt:',
        'file:',
        'libvirt:qemu:///system#',
    ]) {
        it(`“${empty}” is refused`, () => {
            expect(() => parseTarget(empty)).toThrowMatching(
                (error: MachineError) => error.code === 'bad-target',
            );
        });
    }
});
