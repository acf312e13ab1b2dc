// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a flooding peer sends: for each kind some messages that differ, sent over and over.
import GLib from 'gi://GLib?version=2.0';

import {
    LISTENER_INTERFACE,
    SCANOUT_DMABUF2_INTERFACE,
    UNIX_MAP_INTERFACE,
} from '../../src/display1/listener.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';

const PROPERTIES_INTERFACE = 'org.freedesktop.DBus.Properties';

/** One message of a flood. */
export interface FloodMessage {
    readonly interfaceName: string;
    readonly member: string;
    readonly parameters: GLib.Variant | null;
    /** A call that nobody answers where it is missing. */
    readonly type?: 'signal' | 'answered call';
    /** Comes with a file descriptor. */
    readonly fd?: true;
}

const X8R8G8B8 = PixmanFormat.x8r8g8b8;
const SCREEN_WIDTH = 1920;
const SCREEN_HEIGHT = 1080;

function call(member: string, parameters: GLib.Variant | null): FloodMessage {
    return { interfaceName: LISTENER_INTERFACE, member, parameters };
}

/** `count` places on the screen for something of that size, in no order, the same every time. */
function places(count: number, width: number, height: number): [number, number][] {
    return Array.from({ length: count }, (_, i) => [
        (i * 7919) % (SCREEN_WIDTH - width + 1),
        (i * 6271) % (SCREEN_HEIGHT - height + 1),
    ]);
}

function pixels(width: number, height: number): GLib.Variant {
    return GLib.Variant.new_from_bytes(
        new GLib.VariantType('ay'),
        new GLib.Bytes(new Uint8Array(width * height * 4).fill(0x55)),
        true,
    );
}

function damage(x: number, y: number): FloodMessage {
    return {
        interfaceName: UNIX_MAP_INTERFACE,
        member: 'UpdateMap',
        parameters: new GLib.Variant('(iiii)', [x, y, 64, 64]),
    };
}

function updates(count: number, size: number): FloodMessage[] {
    const data = pixels(size, size);
    return places(count, size, size).map(([x, y]) => {
        const fields = [x, y, size, size].map(value => GLib.Variant.new_int32(value));
        const layout = [size * 4, X8R8G8B8].map(value => GLib.Variant.new_uint32(value));
        return call('Update', GLib.Variant.new_tuple([...fields, ...layout, data]));
    });
}

function scanout(width: number, height: number): FloodMessage {
    const fields = [width, height, width * 4, X8R8G8B8].map(value =>
        GLib.Variant.new_uint32(value),
    );
    return call('Scanout', GLib.Variant.new_tuple([...fields, pixels(width, height)]));
}

function cursor(x: number): FloodMessage {
    const fields = [64, 64, x % 64, 0].map(value => GLib.Variant.new_int32(value));
    return call('CursorDefine', GLib.Variant.new_tuple([...fields, pixels(64, 64)]));
}

function answered(message: FloodMessage): FloodMessage {
    return { ...message, type: 'answered call' };
}

const readInterfaces: FloodMessage = {
    interfaceName: PROPERTIES_INTERFACE,
    member: 'Get',
    parameters: new GLib.Variant('(ss)', [LISTENER_INTERFACE, 'Interfaces']),
};

const scanoutMap: FloodMessage = {
    interfaceName: UNIX_MAP_INTERFACE,
    member: 'ScanoutMap',
    parameters: new GLib.Variant('(huuuuu)', [0, 0, 64, 64, 256, X8R8G8B8]),
    fd: true,
};

const scanoutDmabuf2: FloodMessage = {
    interfaceName: SCANOUT_DMABUF2_INTERFACE,
    member: 'ScanoutDMABUF2',
    parameters: new GLib.Variant('(ahuuuuauauuuuutb)', [
        [0],
        0,
        0,
        64,
        64,
        [0],
        [256],
        1,
        0x34325258,
        64,
        64,
        0,
        false,
    ]),
    fd: true,
};

/** The kinds by name, each made only when it is sent. */
export const FLOOD_KINDS: Record<string, () => FloodMessage[]> = {
    UpdateMap: () => places(500, 64, 64).map(([x, y]) => damage(x, y)),
    'UpdateMap, answered': () => places(500, 64, 64).map(([x, y]) => answered(damage(x, y))),
    MouseSet: () =>
        places(500, 1, 1).map(([x, y]) => call('MouseSet', new GLib.Variant('(iii)', [x, y, 1]))),
    'CursorDefine 64×64': () => places(20, 1, 1).map(([x]) => cursor(x)),
    'Update 64×64, one place': () => updates(1, 64),
    'Update 64×64, everywhere': () => updates(20, 64),
    'Update 1 MB, one place': () => updates(1, 512),
    'Update 1 MB, everywhere': () => updates(4, 512),
    'Scanout 8 MB': () => [scanout(SCREEN_WIDTH, SCREEN_HEIGHT)],
    Disable: () => [call('Disable', null)],
    'Disable and Scanout 64×64': () => [call('Disable', null), scanout(64, 64)],
    ScanoutMap: () => [scanoutMap],
    ScanoutDMABUF2: () => [scanoutDmabuf2],
    'unknown method': () => [call('NoSuchMethod', new GLib.Variant('(s)', ['x']))],
    'unknown method, answered': () => [answered(call('NoSuchMethod', null))],
    'wrong parameters, answered': () => [answered(call('Disable', new GLib.Variant('(s)', ['x'])))],
    'Properties.Get': () => [readInterfaces],
    'Properties.Get, answered': () => [answered(readInterfaces)],
    'rejected values': () => [
        call('MouseSet', new GLib.Variant('(iii)', [2 ** 31 - 1, -(2 ** 31), 7])),
        { ...damage(0, 0), parameters: new GLib.Variant('(iiii)', [-5, 0, 2 ** 31 - 1, 0]) },
    ],
    signal: () => [{ ...call('Shout', new GLib.Variant('(s)', ['x'])), type: 'signal' }],
};
