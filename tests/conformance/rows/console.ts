// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { CONSOLE_INTERFACE, consolePath } from '../../../src/display1/console.js';
import { KEYBOARD_INTERFACE } from '../../../src/display1/keyboard.js';
import { MOUSE_INTERFACE } from '../../../src/display1/mouse.js';
import { MULTI_TOUCH_INTERFACE } from '../../../src/display1/multi-touch.js';
import { Canvas } from '../canvas.js';
import { expectEqual, expectError, expectTrue, until } from '../expect.js';
import type { Peer } from '../peer.js';
import { difference } from '../../support/picture.js';
import { sectorPicture } from '../../support/sector-machine.js';
import { expectInterfaces, expectProperty, type Check, type Checks } from './checks.js';

const PATH = consolePath(0);

/** As QEMU writes where a PCI device is: bus, slot and function. */
const PCI_ADDRESS = /^pci\/[\da-f]{4}\/[\da-f]{2}\.[0-7]$/;

/** Has the size follow two mode changes while somebody looks, which it otherwise does not. */
function followsSize(side: 'width' | 'height'): Check {
    return async peer => {
        const machine = await peer.screen();
        const { console, control } = machine;
        const listener = await console.attach(new Canvas(), null);
        try {
            for (const [width, height] of [
                [800, 600],
                [640, 480],
            ] as const) {
                const wanted = { width, height }[side];
                await machine.showMode(width, height, 32);
                await until(() => console[side] === wanted, `${side} ${wanted}`);
                const name = side === 'width' ? 'Width' : 'Height';
                await expectProperty(control, PATH, CONSOLE_INTERFACE, name, wanted);
            }
        } finally {
            listener.close();
        }
    };
}

/** Hands over what is no socket. */
async function registerFile(peer: Peer): Promise<void> {
    const { console } = await peer.screen();
    const [file, stream] = Gio.File.new_tmp('vitrine-spec-XXXXXX');
    file.delete(null);
    const output: unknown = stream.get_output_stream();
    const fd = (output as Gio.FileDescriptorBased).get_fd();
    try {
        await console.registerListener(fd, null);
    } finally {
        stream.close(null);
    }
}

export const CONSOLE_CHECKS: Checks = {
    'Console.RegisterListener': async peer => {
        const machine = await peer.screen();
        await machine.showMode(640, 480, 32);
        const canvas = new Canvas();
        const listener = await machine.console.attach(canvas, null);
        const expected = sectorPicture(640, 480, 32);
        await until(
            () => difference(canvas.picture, expected) === null,
            () => `the picture: ${difference(canvas.picture, expected) ?? ''}`,
        );
        listener.close();
        await expectError(registerFile(peer), 'Error.Failed', 'to register a file');
    },
    'Console.SetUIInfo': async peer => {
        const machine = await peer.peripherals();
        expectEqual(
            (await machine.heads()).map(({ isOn }) => isOn),
            [true, false],
            'heads at first',
        );
        const size = { x: 0, y: 0, width: 1234, height: 770, widthMm: 321, heightMm: 203 };
        await machine.console.setUiInfo(size, null);
        await machine.headChanged();
        await until(async () => (await machine.heads())[0]?.width === 1234, 'the guest to know');
        expectEqual(
            (await machine.heads())[0],
            // The width is rounded to whole character cells.
            { isOn: true, width: 1234, height: 770, widthMm: 321, heightMm: 203 },
            'the first head',
        );
        await machine.second.setUiInfo({ ...size, width: 800, height: 600 }, null);
        await until(async () => (await machine.heads())[1]?.isOn === true, 'the second head');
        await machine.second.setUiInfo({ ...size, width: 0, height: 0 }, null);
        await until(async () => (await machine.heads())[1]?.isOn === false, 'it to be gone');
        const { console } = await peer.screen();
        const unable = console.setUiInfo(size, null);
        await expectError(unable, 'Error.Unsupported', 'to ask what cannot be asked');
    },
    'Console.Label': async peer => {
        const { control, label } = await peer.screen();
        await expectProperty(control, PATH, CONSOLE_INTERFACE, 'Label', label);
        const { console, second } = await peer.peripherals();
        // With several heads the first one is numbered too.
        expectEqual(second.label, console.label.replace(/\.0$/, '.1'), "the second head's label");
    },
    'Console.Head': async peer => {
        const { control } = await peer.screen();
        await expectProperty(control, PATH, CONSOLE_INTERFACE, 'Head', 0);
        expectEqual((await peer.peripherals()).second.head, 1, "the second head's number");
    },
    'Console.Type': async peer => {
        const { control } = await peer.screen();
        await expectProperty(control, PATH, CONSOLE_INTERFACE, 'Type', 'Graphic');
    },
    'Console.Width': followsSize('width'),
    'Console.Height': followsSize('height'),
    'Console.DeviceAddress': async peer => {
        const { control, console } = await peer.screen();
        const { deviceAddress } = console;
        await expectProperty(control, PATH, CONSOLE_INTERFACE, 'DeviceAddress', deviceAddress);
        expectTrue(PCI_ADDRESS.test(deviceAddress), `“${deviceAddress}” is no PCI address`);
    },
    'Console.Interfaces': async peer => {
        const { control } = await peer.screen();
        await expectInterfaces(control, PATH, CONSOLE_INTERFACE, [
            KEYBOARD_INTERFACE,
            MOUSE_INTERFACE,
            MULTI_TOUCH_INTERFACE,
        ]);
    },
};
