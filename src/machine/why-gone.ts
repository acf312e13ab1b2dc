// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { GoneReason } from './gone-reason.js';
import type { OpenMachine } from './open.js';
import { pause } from './time-limit.js';

/** A machine's screen goes before the machine, and a call to it fails before: so much at most. */
const REASON_MS = 1000;

/**
 * Why a machine is gone, for whoever has noticed by something else that it is: what has failed for
 * that reason fails sooner than the reason is known.
 *
 * @param cancellable - cancelling it ends the wait
 * @returns null where no reason came; the machine may still be there. Whoever else listens to
 *     `onGone` since before knows the reason by then.
 */
export async function whyGone(
    machine: Pick<OpenMachine, 'onGone'>,
    cancellable: Gio.Cancellable | null,
): Promise<GoneReason | null> {
    const { promise, resolve } = Promise.withResolvers<GoneReason>();
    const forget = machine.onGone(resolve);
    const silence = pause(REASON_MS, cancellable).then(() => null);
    const reason = await Promise.race([promise, silence]);
    forget();
    return reason;
}
