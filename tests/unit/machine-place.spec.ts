// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { briefPath, identityText, placeText } from '../../src/app/chooser/machine-place.js';
import type { FoundMachine } from '../../src/machine/found.js';

const MACHINE: FoundMachine = {
    target: 'bus:6b9a1c1e-0000-4000-8000-00000000000a',
    name: 'red',
    uuid: '6b9a1c1e-0000-4000-8000-00000000000a',
    road: 'bus',
    state: 'ready',
    pid: 4711,
    consoleIds: [0],
};

describe('The place of a machine, in words', () => {
    it('keeps a short path whole, with the home as a shell writes it', () => {
        expect(briefPath('/run/vm/qmp')).toBe('/run/vm/qmp');
        expect(briefPath(`${GLib.get_home_dir()}/Images/debian.qcow2`)).toBe(
            '~/Images/debian.qcow2',
        );
    });

    it('cuts the middle of a long one', () => {
        expect(briefPath('/run/user/1000/some/where/deeper/still/machine/qmp')).toBe(
            '/run/…/machine/qmp',
        );
        expect(briefPath(`${GLib.get_home_dir()}/a/folder/of/images/by/year/2026/disk.img`)).toBe(
            '~/…/2026/disk.img',
        );
        const twoParts = `/${'a'.repeat(50)}/disk.img`;
        expect(briefPath(twoParts)).toBe(twoParts);
    });

    it('says what kind of socket leads to it', () => {
        const at = (road: FoundMachine['road'], target: string): string =>
            placeText({ ...MACHINE, road, target });
        expect(at('qmp', 'qmp:/run/vm/qmp')).toBe('QMP socket /run/vm/qmp');
        expect(at('address', 'addr:unix:path=/run/a%20b/bus,guid=1')).toBe(
            'D-Bus socket /run/a b/bus',
        );
        expect(at('address', 'addr:tcp:host=far')).toBe('addr:tcp:host=far');
    });

    it('tells twins apart by process, else by UUID, else by target', () => {
        expect(identityText(MACHINE)).toBe('process 4711');
        expect(identityText({ ...MACHINE, pid: null })).toBe('6b9a1c1e');
        const target = 'qmp:/run/vm/qmp';
        expect(identityText({ ...MACHINE, pid: null, uuid: null, target })).toBe(target);
    });
});
