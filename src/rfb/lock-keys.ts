// SPDX-License-Identifier: GPL-3.0-or-later
import type { ViewerInput } from '../export/viewer-input.js';
import { LockLight } from '../display1/keyboard.js';

const CAPS_LOCK = 0x3a;
const NUM_LOCK = 0x45;
const SHIFTS = [0x2a, 0x36] as const;

/** Keysyms of letters, and of the keypad with and without Num Lock (X11, keysymdef.h). */
const isCapital = (keysym: number): boolean => keysym >= 0x41 && keysym <= 0x5a;
const isSmall = (keysym: number): boolean => keysym >= 0x61 && keysym <= 0x7a;
const isPadNumber = (keysym: number): boolean =>
    (keysym >= 0xffb0 && keysym <= 0xffb9) || keysym === 0xffae || keysym === 0xffac;
const isPadMotion = (keysym: number): boolean => keysym >= 0xff95 && keysym <= 0xff9f;

function tap(input: ViewerInput, key: number): void {
    input.key(key, true);
    input.key(key, false);
}

/**
 * Sets the guest's locks as the viewer's are, which its keys tell: one that makes a capital without
 * Shift has Caps Lock on. Only for viewers that are not told the guest's lights; those that are set
 * the locks themselves, and would undo this.
 *
 * @param keysym - what a key that goes down makes at the viewer
 * @param tellsKey - whether it told the key itself too. Else the keys that make the letter are
 *   chosen here, for a guest without Caps Lock
 * @param lights - the guest's, bits of `LockLight`
 */
export function matchLocks(
    input: ViewerInput,
    keysym: number,
    tellsKey: boolean,
    lights: number,
): void {
    const hasCaps = (lights & LockLight.CAPS) !== 0;
    if (isCapital(keysym) || isSmall(keysym)) {
        const isShifted = SHIFTS.some(key => input.holds(key));
        const wantsCaps = tellsKey && isCapital(keysym) !== isShifted;
        if (hasCaps !== wantsCaps) tap(input, CAPS_LOCK);
    }
    const hasNum = (lights & LockLight.NUM) !== 0;
    if (isPadNumber(keysym) && !hasNum) tap(input, NUM_LOCK);
    else if (isPadMotion(keysym) && hasNum) tap(input, NUM_LOCK);
}
