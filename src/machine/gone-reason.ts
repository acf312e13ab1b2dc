// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Control } from '../display1/control.js';
import { MachineError } from './errors.js';
import { readExitStatus } from './launch/exit-status.js';
import type { LaunchedMachine } from './launch/launched.js';
import { findDomain } from './libvirt/find-domain.js';
import { shareQmp } from './power/share-qmp.js';
import type { Target } from './target.js';
import { pause } from './time-limit.js';

/** Why a machine is no longer under our control. */
export interface GoneReason {
    /**
     * `shut-down`: it has ended in good order, as far as that is known: its guest switched it off,
     * or it was asked to end.
     * `holder-left`: it runs, and the program through which it was used has ended; open it again.
     * `taken-over`: it runs, and another program has its only control connection now.
     */
    readonly kind: 'ended' | 'shut-down' | 'taken-over' | 'holder-left';
    /** With which QEMU failed; only where it did, and that is known. */
    readonly status?: number;
    /** What to tell the person. */
    readonly sentence: string;
}

export const ENDED: GoneReason = {
    kind: 'ended',
    sentence: 'The machine has shut down, or its program has ended.',
};

const SHUT_DOWN: GoneReason = { kind: 'shut-down', sentence: 'The machine was shut down.' };

/** QEMU before 11.1 lets go of its viewer also when the next one fails to authenticate. */
export const TAKEN_OVER: GoneReason = {
    kind: 'taken-over',
    sentence:
        'Another viewer took over the display of this machine, or tried to: ' +
        'connect again to take it back.',
};

export const HOLDER_LEFT: GoneReason = {
    kind: 'holder-left',
    sentence: 'The program through which this machine was used has ended: connect again.',
};

/**
 * Why the display's connection closed. Where a machine has but one, and still runs, it gave it to
 * another.
 */
export function reasonOf(
    target: Target,
    control: Control,
    launched: LaunchedMachine | null,
): Promise<GoneReason> {
    if (launched) return reasonByStatus(launched);
    if (target.kind === 'libvirt') return reasonByLibvirt(target.uri, target.domain, control);
    if (target.kind === 'qmp') return reasonByQmp(target.path);
    return Promise.resolve(ENDED);
}

async function reasonByStatus({ directory }: LaunchedMachine): Promise<GoneReason> {
    const status = await readExitStatus(directory);
    if (status === 0) return SHUT_DOWN;
    if (status === null) return ENDED;
    const sentence = `The machine’s QEMU has failed (status ${String(status)}).`;
    return { kind: 'ended', status, sentence };
}

/** libvirt hears of its domain's end when we do, and says so a moment later. */
const LIBVIRT_NOTICES_MS = 700;

async function reasonByLibvirt(
    uri: string | null,
    domain: string,
    { busName }: Control,
): Promise<GoneReason> {
    try {
        const before = await findDomain(uri, domain, null);
        if (!before.domain.isActive) return SHUT_DOWN;
        await pause(LIBVIRT_NOTICES_MS, null);
        const found = await findDomain(uri, domain, null);
        if (!found.domain.isActive) return SHUT_DOWN;
        return busName === null ? TAKEN_OVER : ENDED;
    } catch {
        return ENDED;
    }
}

async function reasonByQmp(path: string): Promise<GoneReason> {
    try {
        const qmp = await shareQmp(path, null);
        await qmp.close();
        return TAKEN_OVER;
    } catch (error) {
        // Somebody else is talking to it: also a sign of life.
        return error instanceof MachineError && error.code === 'in-use' ? TAKEN_OVER : ENDED;
    }
}
