// SPDX-License-Identifier: GPL-3.0-or-later
//
// org.qemu.Display1 as data: every interface and member, who serves it, and since which QEMU.

/** QEMU's version: major and minor number. */
export type Version = `${number}.${number}`;

/** What an interface consists of, beside what every D-Bus object has. */
export interface Member {
    readonly kind: 'method' | 'property' | 'signal';
    readonly name: string;
    /** A method's arguments, a signal's, or a property's type. */
    readonly signature: string;
    /** What a method returns. */
    readonly result: string;
    readonly since: Version;
}

export interface Interface {
    /** Without the prefix `org.qemu.Display1.` where it has that. */
    readonly name: string;
    /** The full name. */
    readonly fullName: string;
    /** Who serves it: the machine, or the viewer, whom the machine calls. */
    readonly server: 'machine' | 'viewer';
    readonly since: Version;
    /** Only QEMU on Windows calls it. */
    readonly onWindows: boolean;
    readonly members: readonly Member[];
}

export const PREFIX = 'org.qemu.Display1.';

/** The first QEMU with a D-Bus display. */
const FIRST: Version = '7.0';

function method(name: string, signature: string, more: Partial<Member> = {}): Member {
    return { kind: 'method', name, signature, result: '', since: FIRST, ...more };
}

function property(name: string, signature: string, since: Version = FIRST): Member {
    return { kind: 'property', name, signature, result: '', since };
}

function signal(name: string, signature: string): Member {
    return { kind: 'signal', name, signature, result: '', since: FIRST };
}

/** Says which further interfaces there are; came with the first of them. */
const INTERFACES = property('Interfaces', 'as', '8.1');

function machine(name: string, members: readonly Member[], since: Version = FIRST): Interface {
    return {
        name,
        fullName: PREFIX + name,
        server: 'machine',
        since,
        onWindows: false,
        members,
    };
}

function viewer(name: string, members: readonly Member[], since: Version = FIRST): Interface {
    return { ...machine(name, members, since), server: 'viewer' };
}

const CLIPBOARD = [
    method('Register', ''),
    method('Unregister', ''),
    method('Grab', 'uuas'),
    method('Release', 'u'),
    method('Request', 'uas', { result: 'say' }),
    INTERFACES,
];

const VOICE = [
    method('Init', 'tybbuyuub'),
    method('Fini', 't'),
    method('SetEnabled', 'tb'),
    method('SetVolume', 'tbay'),
    INTERFACES,
];

const RECTANGLE = 'iiii';

export const INTERFACES_OF_DISPLAY: readonly Interface[] = [
    {
        ...machine('ObjectManager', [
            method('GetManagedObjects', '', { result: 'a{oa{sa{sv}}}' }),
            signal('InterfacesAdded', 'oa{sa{sv}}'),
            signal('InterfacesRemoved', 'oas'),
        ]),
        fullName: 'org.freedesktop.DBus.ObjectManager',
    },
    machine('VM', [
        property('Name', 's'),
        property('UUID', 's'),
        property('ConsoleIDs', 'au'),
        INTERFACES,
    ]),
    machine('Console', [
        method('RegisterListener', 'h'),
        method('SetUIInfo', 'qqiiuu'),
        property('Label', 's'),
        property('Head', 'u'),
        property('Type', 's'),
        property('Width', 'u'),
        property('Height', 'u'),
        property('DeviceAddress', 's'),
        INTERFACES,
    ]),
    machine('Keyboard', [method('Press', 'u'), method('Release', 'u'), property('Modifiers', 'u')]),
    machine('Mouse', [
        method('Press', 'u'),
        method('Release', 'u'),
        method('SetAbsPosition', 'uu'),
        method('RelMotion', 'ii'),
        property('IsAbsolute', 'b'),
    ]),
    machine(
        'MultiTouch',
        [method('SendEvent', 'utdd', { since: '8.1' }), property('MaxSlots', 'i', '8.1')],
        '8.1',
    ),
    machine('Clipboard', CLIPBOARD),
    machine('Audio', [
        method('RegisterOutListener', 'h'),
        method('RegisterInListener', 'h'),
        property('NSamples', 'u', '10.0'),
        INTERFACES,
    ]),
    machine('Chardev', [
        method('Register', 'h'),
        method('SendBreak', ''),
        property('Name', 's'),
        property('FEOpened', 'b'),
        property('Echo', 'b'),
        property('Owner', 's'),
        INTERFACES,
    ]),
    machine('Chardev.VCEncoding', [property('Encoding', 's', '11.1')], '11.1'),
    viewer('Listener', [
        method('Scanout', 'uuuuay'),
        method('Update', 'iiiiuuay'),
        method('ScanoutDMABUF', 'huuuutb'),
        method('UpdateDMABUF', RECTANGLE),
        method('Disable', ''),
        method('MouseSet', 'iii'),
        method('CursorDefine', 'iiiiay'),
        INTERFACES,
    ]),
    viewer(
        'Listener.Unix.Map',
        [
            method('ScanoutMap', 'huuuuu', { since: '9.2' }),
            method('UpdateMap', RECTANGLE, { since: '9.2' }),
        ],
        '9.2',
    ),
    viewer(
        'Listener.Unix.ScanoutDMABUF2',
        [method('ScanoutDMABUF2', 'ahuuuuauauuuuutb', { since: '10.1' })],
        '10.1',
    ),
    {
        ...viewer(
            'Listener.Win32.Map',
            [
                method('ScanoutMap', 'tuuuuu', { since: '8.1' }),
                method('UpdateMap', RECTANGLE, { since: '8.1' }),
            ],
            '8.1',
        ),
        onWindows: true,
    },
    {
        ...viewer(
            'Listener.Win32.D3d11',
            [
                method('ScanoutTexture2d', 'tuubuuuu', { since: '8.1' }),
                method('UpdateTexture2d', RECTANGLE, { since: '8.1' }),
            ],
            '8.1',
        ),
        onWindows: true,
    },
    viewer('AudioOutListener', [...VOICE, method('Write', 'tay')]),
    viewer('AudioInListener', [...VOICE, method('Read', 'tt', { result: 'ay' })]),
    viewer('Clipboard', CLIPBOARD),
];

/** Whether a QEMU of version `version` has what came with `since`. */
export function isSince(version: Version, since: Version): boolean {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
    return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
}

/** How a row is called in the table and in specs. */
export function rowName({ name, server }: Interface, member: string): string {
    // The clipboard's interface is served by both.
    const side = name === 'Clipboard' && server === 'viewer' ? ' of the viewer' : '';
    return `${name}.${member}${side}`;
}
