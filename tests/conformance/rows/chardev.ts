// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import {
    CHARDEV_INTERFACE,
    ChardevName,
    VC_ENCODING_INTERFACE,
    type Chardev,
} from '../../../src/display1/chardev.js';
import { expectEqual, expectError, expectTrue, until } from '../expect.js';
import type { Machine, Peer } from '../peer.js';
import { findChardev } from '../bus-display.js';
import { within } from '../../support/main-loop.js';
import { expectInterfaces, expectProperty, type Checks } from './checks.js';

const ANSWER_MS = 10_000;

function chardevNamed({ display }: Machine, name: string): Chardev {
    const chardev = findChardev(display, ({ name: found }) => found === name);
    if (!chardev) throw new Error(`there is no chardev ${name}`);
    return chardev;
}

async function write(stream: Gio.SocketConnection, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    await stream.get_output_stream().write_all_async(bytes, 0, null);
}

async function read(stream: Gio.SocketConnection, length: number): Promise<string> {
    let text = '';
    while (text.length < length) {
        const reading = stream.get_input_stream().read_bytes_async(length, 0, null);
        const bytes = await within(reading, `${length} bytes after “${text}”`, ANSWER_MS);
        if (bytes.get_size() === 0) throw new Error(`the stream ended after “${text}”`);
        text += new TextDecoder().decode(bytes.toArray());
    }
    return text;
}

/** What the monitor of a machine, or another of its chardevs, says of itself. */
async function expectOf(peer: Peer, name: string, property: string, value: unknown): Promise<void> {
    const machine = await peer.screen();
    const { path } = chardevNamed(machine, name);
    await expectProperty(machine.control, path, CHARDEV_INTERFACE, property, value);
}

export const CHARDEV_CHECKS: Checks = {
    'Chardev.Register': async peer => {
        const machine = await peer.peripherals();
        const { echo } = machine;
        await machine.openEcho();
        const stream = await echo.open(null);
        await write(stream, 'there and back');
        expectEqual(await read(stream, 14), 'there and back', 'what comes back');
        await expectError(echo.open(null), 'Error.Failed', 'to take what somebody has');
        stream.close(null);
        await until(() => echo.owner === '', 'the stream to be free');
        const again = await echo.open(null);
        await write(again, 'again');
        expectEqual(await read(again, 5), 'again', 'what comes back');
        again.close(null);
        await until(() => echo.owner === '', 'the stream to be free');
    },
    'Chardev.SendBreak': async peer => {
        const machine = await peer.peripherals();
        await machine.watchBreaks();
        const stream = await machine.serial.open(null);
        await machine.serial.sendBreak(null);
        await machine.nextBreak();
        stream.close(null);
    },
    'Chardev.Name': async peer => {
        await expectOf(peer, ChardevName.HMP, 'Name', ChardevName.HMP);
        await expectOf(peer, ChardevName.QMP, 'Name', ChardevName.QMP);
    },
    'Chardev.FEOpened': async peer => {
        const machine = await peer.peripherals();
        const { echo, control } = machine;
        for (const isOpen of [true, false]) {
            if (isOpen) await machine.openEcho();
            else await machine.closeEcho();
            await until(() => echo.feOpened === isOpen, `FEOpened ${isOpen}`);
            await expectProperty(control, echo.path, CHARDEV_INTERFACE, 'FEOpened', isOpen);
        }
    },
    'Chardev.Echo': async peer => {
        await expectOf(peer, ChardevName.HMP, 'Echo', false);
        await expectOf(peer, ChardevName.QMP, 'Echo', true);
    },
    'Chardev.Owner': async peer => {
        const { echo, control } = await peer.peripherals();
        const path = [control, echo.path, CHARDEV_INTERFACE, 'Owner'] as const;
        await expectProperty(...path, '');
        const stream = await echo.open(null);
        await until(() => echo.owner !== '', 'an owner');
        await expectProperty(...path, control.connection.get_unique_name());
        stream.close(null);
        await until(() => echo.owner === '', 'the stream to be free');
    },
    'Chardev.Interfaces': async peer => {
        const machine = await peer.screen();
        const { path } = chardevNamed(machine, ChardevName.HMP);
        await expectInterfaces(machine.control, path, CHARDEV_INTERFACE, []);
    },
    'Chardev.VCEncoding.Encoding': async peer => {
        const machine = await peer.screen();
        const text = findChardev(machine.display, ({ encoding }) => encoding !== null);
        expectTrue(text !== null, 'no chardev has an encoding');
        const { path } = text;
        await expectProperty(machine.control, path, VC_ENCODING_INTERFACE, 'Encoding', 'utf8');
        await expectInterfaces(machine.control, path, CHARDEV_INTERFACE, [VC_ENCODING_INTERFACE]);
    },
};
