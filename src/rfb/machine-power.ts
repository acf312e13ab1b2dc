// SPDX-License-Identifier: GPL-3.0-or-later
import type { OpenMachine } from '../machine/open.js';
import { powerOf } from '../machine/power/power-of.js';
import type { PowerControl } from './viewer-power.js';

/** A machine's power for its viewers; close it when they are gone. */
export interface ViewersPower {
    readonly control: PowerControl;
    close(): Promise<void>;
}

/**
 * Puts a machine's power into its viewers' hands.
 *
 * @throws RangeError, in a sentence, where it is reached in a way that gives no control over it
 */
export function powerForViewers(machine: OpenMachine, log: (line: string) => void): ViewersPower {
    const power = powerOf(machine);
    if (!power)
        throw new RangeError(
            '--power takes a machine that is reached by QMP or libvirt: name it as qmp:PATH or libvirt:DOMAIN.',
        );
    return {
        control: async wish => {
            log(`a viewer asks: ${wish}`);
            // There is a button to switch off and one to reset, none for both in turn.
            if (wish === 'reboot') throw new RangeError('Nothing here reboots a machine.');
            await power.run(wish, null);
        },
        close: () => power.close(),
    };
}
