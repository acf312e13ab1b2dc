// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import type { MachineError } from '../../src/machine/errors.js';
import { withoutDoubles, type FoundMachine } from '../../src/machine/found.js';
import { readDisplay } from '../../src/machine/libvirt/domain-xml.js';
import { checkLocal, remoteHost } from '../../src/machine/libvirt/uris.js';
import { parseXml, select, type Element } from '../../src/machine/libvirt/xml.js';

const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/);
const text = fc.string({ unit: 'grapheme' }).map(value => value.replaceAll('\r', ''));

interface Node {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly text: string;
    readonly children: readonly Node[];
}

/** A tree of elements, so many deep. */
function tree(depth: number): fc.Arbitrary<Node> {
    return fc.record({
        name,
        attributes: fc.dictionary(name, text, { maxKeys: 3 }),
        text,
        children: depth > 1 ? fc.array(tree(depth - 1), { maxLength: 3 }) : fc.constant([]),
    });
}

function escape(value: string): string {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('"', '&#34;')
        .replaceAll("'", '&apos;');
}

function write({ name: tag, attributes, text: inside, children }: Node): string {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}='${escape(value)}'`);
    const rest = `${escape(inside)}<!-- a - b -->${children.map(write).join('')}`;
    return `<${tag}${pairs.join('')}>${rest}</${tag}>`;
}

function plain({ name: tag, attributes, text: inside, children }: Element): Node {
    return {
        name: tag,
        attributes: Object.fromEntries(attributes),
        text: inside,
        children: children.map(plain),
    };
}

describe('XML of libvirt', () => {
    it('is read as it was written', () => {
        fc.assert(
            fc.property(tree(4), root => {
                expect(plain(parseXml(`<?xml version='1.0'?>\n${write(root)}\n`))).toEqual({
                    ...root,
                    attributes: { ...root.attributes },
                });
            }),
            { numRuns: 200 },
        );
    });

    it('is read or refused, whatever it is', () => {
        const part = fc.constantFrom(
            '<',
            '>',
            '</',
            '/>',
            '<a',
            ' b="',
            "'",
            '<!--',
            '-->',
            '&',
            'x',
        );
        fc.assert(
            fc.property(fc.array(part, { maxLength: 40 }), parts => {
                try {
                    expect(parseXml(parts.join('')).name).not.toBe('');
                } catch (error) {
                    expect(error).toBeInstanceOf(SyntaxError);
                }
            }),
            { numRuns: 2000 },
        );
    });

    it('is refused where it is too deep, too long or no document', () => {
        const deep = '<a>'.repeat(100) + '</a>'.repeat(100);
        const doctype = '<!DOCTYPE a [<!ENTITY b "c">]><a/>';
        for (const bad of ['', 'text', '<a/><b/>', '<a></b>', '<a>', '</a>', doctype, deep])
            expect(() => parseXml(bad)).toThrowError(SyntaxError);
        expect(() => parseXml(`<a>${'x'.repeat(5 * 1024 * 1024)}</a>`)).toThrowError(SyntaxError);
    });

    it('finds elements by their path', () => {
        const xml = parseXml('<a><b><c i="1"/></b><b><c i="2"/><d/></b></a>');
        expect(select(xml, 'b/c').map(({ attributes }) => attributes.get('i'))).toEqual(['1', '2']);
        expect(select(xml, 'c')).toEqual([]);
    });
});

describe('the display of a libvirt domain', () => {
    function domain(...devices: string[]): string {
        return `<domain><devices>${devices.join('')}</devices></domain>`;
    }

    it('is the one of its graphics that is D-Bus', () => {
        const peer = "<graphics type='dbus' p2p='yes'/>";
        const bus = "<graphics type='dbus' address='unix:path=/a&amp;b'/>";
        const common = { hasGl: false, fatalCard: null };
        expect(readDisplay(domain("<graphics type='vnc'/>", peer))).toEqual({
            ...common,
            index: 1,
            isPeerToPeer: true,
            address: null,
        });
        expect(readDisplay(domain(bus))).toEqual({
            ...common,
            index: 0,
            isPeerToPeer: false,
            address: 'unix:path=/a&b',
        });
        expect(readDisplay(domain("<graphics type='spice'/>"))).toBeNull();
    });

    it('tells what a viewer must be able to show', () => {
        const gl = "<graphics type='dbus'><gl enable='yes'/></graphics>";
        const other = "<video><driver name='vhostuser'/><model type='virtio'/></video>";
        expect(readDisplay(domain(gl, other))).toEqual(
            jasmine.objectContaining({ hasGl: true, fatalCard: null }),
        );
        expect(readDisplay(domain("<graphics type='dbus'/>", other))?.fatalCard).toContain(
            'vhost-user',
        );
    });
});

describe('a libvirt URI', () => {
    const uris: readonly [string, string | null][] = [
        ['qemu:///system', null],
        ['qemu:///session', null],
        ['qemu+unix:///system?socket=/run/x', null],
        ['qemu+ssh://me@far.example:2222/system', 'me@far.example'],
        ['qemu+libssh2://far/session', 'far'],
        ['qemu+tls://far/system', 'far'],
        ['qemu://far/system', 'far'],
        ['qemu+ext:///system?command=evil', 'localhost'],
    ];
    for (const [uri, host] of uris) {
        it(`${uri} leads to ${host ?? 'this computer'}`, () => {
            expect(remoteHost(uri)).toBe(host);
            if (host === null) expect(() => checkLocal(uri, 'x')).not.toThrow();
            else
                expect(() => checkLocal(uri, 'x')).toThrowMatching(
                    (error: MachineError) => error.code === 'unsupported',
                );
        });
    }
});

describe('the same machine found twice', () => {
    const machine: FoundMachine = {
        target: 'bus:1',
        name: 'a',
        uuid: 'u',
        road: 'bus',
        state: 'ready',
        pid: 1,
        consoleIds: [0],
    };

    it('is one entry, by the road on which it answers', () => {
        const silent: FoundMachine = { ...machine, state: 'not-answering' };
        const libvirt: FoundMachine = {
            ...machine,
            target: 'libvirt:a',
            road: 'libvirt',
            state: 'running',
        };
        expect(withoutDoubles([machine, libvirt])).toEqual([machine]);
        expect(withoutDoubles([silent, libvirt])).toEqual([libvirt]);
    });

    it('in libvirt and on its bus has libvirt’s name and its own state', () => {
        const alias = 'addr:unix:path=/b';
        const libvirt: FoundMachine = {
            ...machine,
            target: 'libvirt:a',
            alias,
            road: 'libvirt',
            state: 'running',
        };
        for (const state of ['ready', 'not-answering', 'no-permission'] as const) {
            const uuid = state === 'ready' ? 'u' : null;
            const socket: FoundMachine = { ...machine, target: alias, road: 'socket', uuid, state };
            for (const both of [
                [libvirt, socket],
                [socket, libvirt],
            ])
                expect(withoutDoubles(both)).toEqual([{ ...libvirt, state }]);
        }
    });

    it('on one road are two machines', () => {
        const other = { ...machine, target: 'bus::1.2' };
        expect(withoutDoubles([machine, other])).toEqual([machine, other]);
    });
});
