// SPDX-License-Identifier: LGPL-2.1-or-later
import { LockLight } from '../display1/keyboard.js';

/** Which locks are on at the host's keyboard. */
export interface Locks {
    readonly caps: boolean;
    readonly num: boolean;
    readonly scroll: boolean;
}

/** Each lock with its light and the qnum of its key. */
const LOCK_KEYS = [
    { lock: 'caps', light: LockLight.CAPS, qnum: 0x3a },
    { lock: 'num', light: LockLight.NUM, qnum: 0x45 },
    { lock: 'scroll', light: LockLight.SCROLL, qnum: 0x46 },
] as const;

/**
 * Keeps a guest's locks in step with the host's: a lock key that was pressed in another window
 * never reached the guest.
 *
 * The guest's state is what its lights say. One that drives no lights (firmware, a boot loader)
 * would be sent a key for nothing each time, so a tap that changed no light is not made again
 * until a light of that kind changes.
 */
export class LockKeys {
    #lights = 0;
    #triedLights = 0;

    /** Another guest: nothing is known of how it takes lock keys. */
    reset(modifiers: number): void {
        this.#lights = modifiers;
        this.#triedLights = 0;
    }

    /** @param modifiers - `Keyboard.Modifiers`, the guest's lights now */
    lightsChanged(modifiers: number): void {
        this.#triedLights &= ~(this.#lights ^ modifiers);
        this.#lights = modifiers;
    }

    /** The keys to press and release, as qnum, so that the guest's locks become the host's. */
    keysToTap(host: Locks): number[] {
        const keys = LOCK_KEYS.filter(
            ({ lock, light }) =>
                host[lock] !== ((this.#lights & light) !== 0) && (this.#triedLights & light) === 0,
        );
        for (const { light } of keys) this.#triedLights |= light;
        return keys.map(({ qnum }) => qnum);
    }
}
