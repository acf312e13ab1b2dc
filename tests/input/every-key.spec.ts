// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole keyboard, key by key: through the compositor, the widget and QEMU into the guest's kernel.
import { EVDEV_QNUM } from '../../src/input/keymap/evdev-qnum.js';
import { sleep, until } from '../support/main-loop.js';
import { useGuestScreen, type Device, type InputBed } from './guest-input.js';

/**
 * GDK passes over keys that have no symbol in the desktop's layout, here the American one: among
 * them the two of Japanese keyboards beside the right Shift and the Backspace, F19 and F24.
 */
const WITHOUT_SYMBOL = [85, 89, 95, 112, 124, 141, 146, 160, 176, 189, 194, 209, 211, 214, 222];

/** Keys that QEMU has no name for (`QKeyCode`): no guest of its ever has them. */
const NAMELESS = [
    ...[90, 118, 120, 144, 145, 147, 148, 149, 150, 151, 152, 153, 154, 161, 162, 167, 168, 169],
    ...[
        171, 177, 178, 179, 180, 181, 182, 200, 201, 202, 203, 204, 205, 206, 207, 208, 210, 212,
        213,
    ],
    ...[215, 216, 217, 218, 219, 220, 221, 223, 224, 225, 227, 228, 229, 230, 231, 232, 233, 234],
    ...[235, 236, 237, 238, 239],
];

/** What QEMU's PS/2 keyboard has no scan code for, but its virtio keyboard delivers. */
const NOT_ON_PS2 = [
    ...[
        101, 122, 123, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 186, 187, 188, 190,
        191,
    ],
    ...[192, 193],
];

/** So many keys at once as the guest's devices have room for. */
const AT_ONCE = { keyboard: 10, ps2Keyboard: 2 } as const;

const LOCKS = [58, 69, 70];
const KEY_A = 30;

/** Types keys, a few at a time, and gives what the guest's kernel said of each. */
async function type(
    { guest, injector }: InputBed,
    device: 'keyboard' | 'ps2Keyboard',
    codes: readonly number[],
): Promise<string[]> {
    const start = guest.told;
    for (let at = 0; at < codes.length; at += AT_ONCE[device]) {
        const { told } = guest;
        // The letter at the end says that all before it have arrived, or never will.
        for (const code of [...codes.slice(at, at + AT_ONCE[device]), KEY_A]) {
            await injector.key(code, true);
            await injector.key(code, false);
        }
        await guest.untilKey(`${KEY_A} up`, told);
    }
    return guest.keysSince(start, device).filter(what => !what.startsWith(`${KEY_A} `));
}

const expected = (codes: readonly number[]) =>
    codes.flatMap(code => [`${code} down`, `${code} up`]);

describe('Every key of the keyboard', () => {
    const bed = useGuestScreen();
    const all = EVDEV_QNUM.map(([code]) => code).filter(code => code !== KEY_A);

    async function typeAll(device: Device & ('keyboard' | 'ps2Keyboard'), absent: number[]) {
        const { display, guest } = bed();
        display.grab();
        await until(() => display.shortcutsInhibited, 'the desktop to give its shortcuts');
        const arrives = all.filter(code => !absent.includes(code));
        expect(await type(bed(), device, arrives)).toEqual(expected(arrives));
        expect(await type(bed(), device, LOCKS)).toEqual(expected(LOCKS));
        await guest.expectNothingHeld();
    }

    it('arrives, pressed and released, in order: media, Korean and Japanese keys, Pause', async () => {
        await typeAll('keyboard', [...WITHOUT_SYMBOL, ...NAMELESS]);
        // The figures that docs/input.md tells, with the letter that `type` ends with.
        expect(all.length + 1).toBe(EVDEV_QNUM.length);
        expect(EVDEV_QNUM.length - WITHOUT_SYMBOL.length - NAMELESS.length).toBe(155);
    }, 60_000);

    it('leaves no trace where QEMU has no name for it, or GDK no symbol', async () => {
        const { guest } = bed();
        const dropped = [...WITHOUT_SYMBOL, ...NAMELESS];
        expect(await type(bed(), 'keyboard', dropped)).toEqual([]);
        await guest.expectNothingHeld();
    }, 60_000);

    it('arrives on a PS/2 keyboard, but for the keys that have no scan code there', async () => {
        const { guest } = bed();
        await guest.leaveToPs2(['keyboard']);
        await typeAll('ps2Keyboard', [...WITHOUT_SYMBOL, ...NAMELESS, ...NOT_ON_PS2]);
    }, 60_000);

    it('repeats on a PS/2 keyboard, whose guest waits for it', async () => {
        const { guest, injector } = bed();
        const { told } = guest;
        await injector.key(KEY_A, true);
        await guest.untilKey(`${KEY_A} repeats`, told);
        await sleep(200);
        await injector.key(KEY_A, false);
        await guest.untilKey(`${KEY_A} up`, told);
        const keys = guest.keysAndRepeatsSince(told);
        expect(keys.length).toBeGreaterThan(3);
        expect(new Set(keys.slice(1, -1))).toEqual(new Set([`${KEY_A} repeats`]));
        await guest.leaveToVirtio();
        await guest.expectNothingHeld();
    }, 30_000);
});
