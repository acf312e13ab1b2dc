// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Drive } from './drive.js';

/** What a person can do with a whole machine. */
export type PowerAction = 'shut-down' | 'reset' | 'pause' | 'resume' | 'force-off';

export const POWER_ACTIONS: readonly PowerAction[] = [
    'shut-down',
    'reset',
    'pause',
    'resume',
    'force-off',
];

/**
 * How a machine is.
 *
 * - `unknown`: it cannot be asked now
 * - `paused`: its processors stand still until they are told to go on
 * - `asleep`: its guest has suspended itself
 * - `failed`: stopped by something that went wrong inside
 * - `off`: its guest has switched off
 */
export type PowerStatus = 'unknown' | 'running' | 'paused' | 'asleep' | 'failed' | 'off';

/**
 * Why a machine is as it is, where QEMU says so.
 *
 * - `disk`: it was paused, since a disk of it could not be read or written
 * - `internal`: QEMU cannot go on with it
 * - `crashed`: its system says that it has crashed
 * - `hangs`: its watchdog was not fed
 * - `shut-itself-down`: its guest switched it off
 * - `switched-off`: somebody has, from outside
 * - `told-to-end`: QEMU got a signal
 */
export type PowerReason =
    'disk' | 'internal' | 'crashed' | 'hangs' | 'shut-itself-down' | 'switched-off' | 'told-to-end';

export interface PowerState {
    readonly status: PowerStatus;
    readonly reason: PowerReason | null;
}

export const UNKNOWN_STATE: PowerState = { status: 'unknown', reason: null };

/** What is told after `before`: why a machine ended outlives the way it was learnt on. */
export function nextState(before: PowerState, now: PowerState): PowerState {
    const saysLess = now.status === 'unknown' || (now.status === 'off' && now.reason === null);
    return before.status === 'off' && saysLess ? before : now;
}

/** A machine's power button, its pause, and its removable drives, by whatever control it has. */
export interface MachinePower {
    /** How it is, as far as it is known; follows what the machine reports. */
    readonly state: PowerState;
    /** Called after every change of what this tells. */
    onChanged: (() => void) | null;
    /** Why this can't be done now, in a sentence; null where it can. */
    whyNot(action: PowerAction | 'drives'): string | null;
    /** @throws MachineError with a sentence */
    run(action: PowerAction, cancellable: Gio.Cancellable | null): Promise<void>;
    /** The removable drives. */
    drives(cancellable: Gio.Cancellable | null): Promise<readonly Drive[]>;
    /**
     * Puts an image into a drive, in place of what is in it; the guest can only read it.
     *
     * @param force - also where the guest holds the tray locked
     * @throws TrayLocked, MachineError
     */
    insert(
        drive: Drive,
        path: string,
        force: boolean,
        cancellable: Gio.Cancellable | null,
    ): Promise<void>;
    /**
     * Takes out what is in a drive.
     *
     * @throws TrayLocked, MachineError
     */
    eject(drive: Drive, force: boolean, cancellable: Gio.Cancellable | null): Promise<void>;
    /** Lets go of the control; resolves when others may have it. */
    close(): Promise<void>;
}

/** What does not make sense in this state, in a sentence. */
export function whyNotNow(action: PowerAction, { status }: PowerState): string | null {
    const isStopped = status === 'paused' || status === 'failed';
    switch (action) {
        case 'pause':
            return status === 'running' ? null : 'The machine does not run.';
        case 'resume':
            return status === 'paused' || status === 'failed' || status === 'asleep'
                ? null
                : 'The machine is not paused.';
        case 'shut-down':
            if (status === 'off') return 'The machine is switched off.';
            return isStopped ? 'A paused machine can’t shut down: resume it first.' : null;
        case 'reset':
        case 'force-off':
            return null;
    }
}
