// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person may choose of a machine before it starts, and its way into the command line.
import fc from 'fast-check';

import { MachineError } from '../../src/machine/errors.js';
import {
    MIN_MEMORY_MIB,
    checkChoices,
    choiceLimits,
    clampChoices,
    defaultChoices,
    parseChoices,
} from '../../src/machine/launch/choices.js';
import { parseMemoryMiB } from '../../src/machine/launch/host-resources.js';
import { GRAPHICS_CARDS, type LaunchChoices } from '../../src/machine/launch/options.js';

const HOST = { memoryMiB: 8000, cpus: 4 };

describe('the choices for a machine', () => {
    const anyHost = fc.record({ memoryMiB: fc.nat(2_000_000), cpus: fc.integer({ min: 1 }) });

    it('by default fit every computer', () => {
        fc.assert(
            fc.property(anyHost, host => {
                const choices = defaultChoices(host);
                expect(() => {
                    checkChoices(choices, host);
                }).not.toThrow();
            }),
        );
        expect(defaultChoices(HOST)).toEqual({ memoryMiB: 2048, cpus: 2 });
        expect(defaultChoices({ memoryMiB: 1000, cpus: 1 })).toEqual({ memoryMiB: 500, cpus: 1 });
    });

    it('are refused in a sentence where the computer has less', () => {
        const refused = (choices: LaunchChoices): string => {
            try {
                checkChoices(choices, HOST);
            } catch (error) {
                if (error instanceof MachineError) return error.message;
                throw error;
            }
            return 'taken';
        };
        expect(refused({ memoryMiB: 8000, cpus: 4, graphics: 'VGA', sound: false })).toBe('taken');
        expect(refused({})).toBe('taken');
        expect(refused({ memoryMiB: 8001 })).toContain('choose from 32 to 8000 MiB');
        expect(refused({ memoryMiB: MIN_MEMORY_MIB - 1 })).toContain('31 MiB');
        expect(refused({ memoryMiB: 100.5 })).toContain('100.5');
        expect(refused({ cpus: 5 })).toContain('choose from 1 to 4');
        expect(refused({ cpus: 0 })).toContain('0 processors');
        const card = { graphics: 'cirrus,addr=1' } as unknown as LaunchChoices;
        expect(refused(card)).toContain('is no graphics card');
    });

    it('that are remembered are brought within the bounds', () => {
        const choices = fc.record(
            { memoryMiB: fc.integer(), cpus: fc.integer() },
            { requiredKeys: [] },
        );
        fc.assert(
            fc.property(choices, anyHost, (wanted, host) => {
                const clamped = clampChoices(wanted, host);
                checkChoices(clamped, host);
                expect(Object.keys(clamped)).toEqual(Object.keys(wanted));
            }),
        );
        expect(clampChoices({ memoryMiB: 4096, cpus: 3, sound: false }, HOST)).toEqual({
            memoryMiB: 4096,
            cpus: 3,
            sound: false,
        });
    });

    it('are read back, and whatever else is written is not', () => {
        for (const graphics of GRAPHICS_CARDS) {
            const choices = { memoryMiB: 64, cpus: 1, accelerator: 'tcg', graphics, sound: true };
            expect(parseChoices(JSON.parse(JSON.stringify(choices)))).toEqual(
                choices as LaunchChoices,
            );
        }
        const wrong = { memoryMiB: '64', cpus: 1.5, accelerator: 'xen', graphics: 'x', sound: 1 };
        expect(parseChoices(wrong)).toEqual({});
        fc.assert(
            fc.property(fc.anything(), value => {
                checkChoices(clampChoices(parseChoices(value), HOST), HOST);
            }),
        );
    });

    it('never need more processors than QEMU takes', () => {
        expect(choiceLimits({ memoryMiB: 1, cpus: 4000 })).toEqual({
            maxMemoryMiB: MIN_MEMORY_MIB,
            maxCpus: 255,
        });
    });
});

describe('what the computer has', () => {
    it('is read from the kernel’s own words', () => {
        expect(parseMemoryMiB('MemTotal:       16314236 kB\nMemFree: 1 kB\n')).toBe(15931);
        expect(parseMemoryMiB('MemFree: 1 kB\n')).toBeNull();
    });
});
