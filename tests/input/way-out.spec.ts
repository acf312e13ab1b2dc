// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself with the keyboard in its hands: Ctrl+Alt+Del is the machine's, and the
// desktop's way out works even where the program hangs.
import { sleep, until } from '../support/main-loop.js';
import { RunningProgram } from '../support/program.js';
import { guestAndInjector, MACHINE } from './guest-input.js';
import { OtherWindow } from './other-window.js';

const KEY_ESC = 1;
const KEY_TAB = 15;
const KEY_LEFTCTRL = 29;
const KEY_A = 30;
const KEY_Z = 44;
const KEY_B = 48;
const KEY_LEFTALT = 56;
const KEY_DELETE = 111;
const KEY_LEFTMETA = 125;

const WINDOW_MS = 30_000;

describe('The program with the keyboard', () => {
    let other: OtherWindow;
    let program: RunningProgram;

    async function press(...keys: number[]): Promise<void> {
        for (const key of keys) await guestAndInjector().injector.key(key, true);
    }

    async function release(...keys: number[]): Promise<void> {
        for (const key of keys) await guestAndInjector().injector.key(key, false);
    }

    async function tap(...keys: number[]): Promise<void> {
        await press(...keys);
        await release(...keys.toReversed());
    }

    /** Types a letter until the guest has it. */
    async function untilGuestHasKeyboard(): Promise<void> {
        const { guest } = guestAndInjector();
        const { told } = guest;
        await until(
            async () => {
                await tap(KEY_A);
                await sleep(100);
                return guest.keysSince(told).includes(`${KEY_A} up`);
            },
            'the machine to have the keyboard',
            WINDOW_MS,
        );
    }

    beforeAll(async () => {
        guestAndInjector();
        other = new OtherWindow('behind');
        await other.takeFocus();
        program = new RunningProgram('--fullscreen', MACHINE);
        await until(() => !other.window.is_active, 'the program’s window', WINDOW_MS);
        await untilGuestHasKeyboard();
    }, 90_000);

    afterAll(async () => {
        await program.end();
        other.window.destroy();
    });

    it('gives Ctrl+Alt+Del to the machine, and the keyboard stays there', async () => {
        const { guest } = guestAndInjector();
        const { told } = guest;
        await tap(KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE);
        // Alt+Tab would be the desktop's if the keyboard were.
        await tap(KEY_LEFTALT, KEY_TAB);
        await guest.untilKey(`${KEY_TAB} up`, told);
        await guest.expectNothingHeld();
        expect(guest.keysSince(told).filter(what => what.endsWith('down'))).toEqual([
            ...[`${KEY_LEFTCTRL} down`, `${KEY_LEFTALT} down`, `${KEY_DELETE} down`],
            ...[`${KEY_LEFTALT} down`, `${KEY_TAB} down`],
        ]);
        expect(other.window.is_active).toBeFalse();
    }, 30_000);

    it('does not keep it from the desktop while it hangs, and nothing is stuck after', async () => {
        const { guest } = guestAndInjector();
        const { told } = guest;
        await press(KEY_B);
        await guest.untilKey(`${KEY_B} down`, told);
        program.suspend();
        // The desktop's own way out of whatever holds its shortcuts.
        await tap(KEY_LEFTMETA, KEY_ESC);
        await tap(KEY_LEFTALT, KEY_TAB);
        await until(
            () => other.window.is_active,
            'the desktop to give another window the keyboard',
        );
        other.keys.length = 0;
        await tap(KEY_Z);
        await until(() => other.keys.includes(KEY_Z), 'the key in the other window');
        await release(KEY_B);
        expect((await guest.held()).join()).toMatch(new RegExp(`^held event\\d+ ${KEY_B}$`));
        program.resume();
        await guest.expectNothingHeld();
        const keys = guest.keysSince(told);
        expect(keys.filter(what => what.startsWith(`${KEY_Z} `))).toEqual([]);
        expect(keys.filter(what => what.startsWith(`${KEY_TAB} `))).toEqual([]);

        await tap(KEY_LEFTALT, KEY_TAB);
        await until(() => !other.window.is_active, 'the way back to the program');
        await untilGuestHasKeyboard();
        await guest.expectNothingHeld();
    }, 60_000);
});
