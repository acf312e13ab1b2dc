// SPDX-License-Identifier: GPL-3.0-or-later
import { VM_INTERFACE, VM_PATH } from '../../../src/display1/vm.js';
import { expectEqual } from '../expect.js';
import { expectInterfaces, expectProperty, type Checks } from './checks.js';

export const VM_CHECKS: Checks = {
    'VM.Name': async peer => {
        const { control, display, name } = await peer.screen();
        await expectProperty(control, VM_PATH, VM_INTERFACE, 'Name', name);
        expectEqual(display.vm.name, name, 'our name of it');
    },
    'VM.UUID': async peer => {
        const { control, display, uuid } = await peer.screen();
        await expectProperty(control, VM_PATH, VM_INTERFACE, 'UUID', uuid);
        expectEqual(display.vm.uuid, uuid, 'our UUID of it');
    },
    'VM.ConsoleIDs': async peer => {
        const one = await peer.screen();
        await expectProperty(one.control, VM_PATH, VM_INTERFACE, 'ConsoleIDs', [0]);
        const two = await peer.peripherals();
        await expectProperty(two.control, VM_PATH, VM_INTERFACE, 'ConsoleIDs', [0, 1]);
        expectEqual(two.display.vm.consoleIds, [0, 1], 'our list of them');
    },
    'VM.Interfaces': async peer => {
        const { control } = await peer.screen();
        await expectInterfaces(control, VM_PATH, VM_INTERFACE, []);
    },
};
