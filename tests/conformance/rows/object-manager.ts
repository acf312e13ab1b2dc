// SPDX-License-Identifier: GPL-3.0-or-later
import { call, ROOT_PATH } from '../../../src/display1/control.js';
import { expectEqual, expectTrue, until } from '../expect.js';
import type { Peer } from '../peer.js';
import { findChardev } from '../bus-display.js';
import type { Checks } from './checks.js';

const OBJECT_MANAGER = 'org.freedesktop.DBus.ObjectManager';

const LABEL = 'late';
const NAME = 'org.vitrine.late.0';

async function plugAndUnplug(peer: Peer): Promise<void> {
    const machine = await peer.screen();
    const found = () => findChardev(machine.display, ({ name }) => name === NAME);
    await machine.addChardev(LABEL, NAME);
    await until(() => found() !== null, 'the chardev to come');
    expectEqual(found()?.path, `${ROOT_PATH}/Chardev_${LABEL}`, 'its path');
    await machine.removeChardev(LABEL);
    await until(() => found() === null, 'the chardev to go');
}

export const OBJECT_MANAGER_CHECKS: Checks = {
    'ObjectManager.GetManagedObjects': async peer => {
        const { control } = await peer.peripherals();
        const objects = await call(
            control,
            ROOT_PATH,
            OBJECT_MANAGER,
            'GetManagedObjects',
            null,
            null,
        );
        expectEqual(objects.get_type_string(), '(a{oa{sa{sv}}})', 'the type');
        const paths: string[] = [];
        const list = objects.get_child_value(0);
        for (let i = 0; i < list.n_children(); i++)
            paths.push(list.get_child_value(i).get_child_value(0).get_string()[0]);
        for (const name of ['VM', 'Console_0', 'Console_1', 'Clipboard', 'Audio'])
            expectTrue(
                paths.includes(`${ROOT_PATH}/${name}`),
                `${name} is not among ${paths.join()}`,
            );
        expectTrue(
            paths.some(path => path.startsWith(`${ROOT_PATH}/Chardev_`)),
            'there is no chardev',
        );
    },
    'ObjectManager.InterfacesAdded': plugAndUnplug,
    'ObjectManager.InterfacesRemoved': plugAndUnplug,
};
