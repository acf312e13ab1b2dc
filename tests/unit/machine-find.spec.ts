// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { AmbiguousTarget, MachineError, NoSuchMachine } from '../../src/machine/errors.js';
import { exactWanted, findMachine, type ListedMachine } from '../../src/machine/find.js';

const UUID = '6b9a1c1e-0000-4000-8000-00000000000a';

function machine(uniqueName: string, rest: Partial<ListedMachine> = {}): ListedMachine {
    return {
        uniqueName,
        name: 'win11',
        uuid: null,
        pid: 42,
        consoleIds: [0],
        state: 'ready',
        ...rest,
    };
}

function caught(work: () => unknown): unknown {
    try {
        work();
    } catch (error) {
        return error;
    }
    return null;
}

describe('finding a machine', () => {
    const list = [
        machine(':1.1', { name: 'win11' }),
        machine(':1.2', { name: 'fedora', uuid: UUID }),
        machine(':1.3', { name: '', state: 'not-answering', pid: 77 }),
    ];

    it('goes by name', () => {
        expect(findMachine(list, 'fedora').uniqueName).toBe(':1.2');
    });

    it('goes by UUID in any case', () => {
        expect(findMachine(list, UUID.toUpperCase()).uniqueName).toBe(':1.2');
    });

    it('goes by unique name', () => {
        expect(findMachine(list, ':1.1').uniqueName).toBe(':1.1');
    });

    it('takes the only one when none is named', () => {
        expect(findMachine(list.slice(0, 1), null).uniqueName).toBe(':1.1');
    });

    it('says which names there are when none fits', () => {
        const error = caught(() => findMachine(list, 'mint'));
        expect(error).toBeInstanceOf(NoSuchMachine);
        expect((error as NoSuchMachine).names).toEqual(['win11', 'fedora']);
        expect((error as NoSuchMachine).message).toBe(
            'No machine is called “mint”; there are: win11, fedora; 1 more did not answer.',
        );
    });

    it('says what to do when there is no machine at all', () => {
        expect(() => findMachine([], 'mint')).toThrowError(/start one with “-display dbus”/);
    });

    it('refuses two of one name with an exact form for each', () => {
        const twins = [machine(':1.1', { uuid: UUID }), machine(':1.2')];
        const error = caught(() => findMachine(twins, 'win11'));
        expect(error).toBeInstanceOf(AmbiguousTarget);
        expect((error as AmbiguousTarget).forms).toEqual([`bus:${UUID}`, 'bus::1.2']);
    });

    it('says that a silent one is silent, and which process it is', () => {
        expect(() => findMachine(list, ':1.3')).toThrowError(/process 77.* does not answer/);
    });

    it('passes by what has no display, unless it is asked for', () => {
        const other = machine(':1.9', { name: '', state: 'no-display' });
        expect(findMachine([other, machine(':1.1')], null).uniqueName).toBe(':1.1');
        const error = caught(() => findMachine([other], ':1.9'));
        expect((error as MachineError).code).toBe('no-display');
    });

    it('finds each of a list by the text that is exact for it', () => {
        const uuid = fc.option(fc.constantFrom(UUID, UUID.replace('a', 'b'), UUID.slice(0, -1)));
        const kinds = fc.array(fc.record({ name: fc.constantFrom('', 'a', 'b', UUID), uuid }));
        fc.assert(
            fc.property(kinds, machines => {
                const all = machines.map((rest, i) => machine(`:1.${String(i)}`, rest));
                for (const one of all) expect(exactWanted(all, one)).not.toBe('');
                for (const one of all) {
                    const exact = exactWanted(all, one);
                    const named = all.some(other => other !== one && other.name === exact);
                    if (!named) expect(findMachine(all, exact)).toBe(one);
                }
            }),
        );
    });
});
