// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose a key is: the guest's, the desktop's, the app's; and that none is left behind.
import { sleep, until } from '../support/main-loop.js';
import { useGuestScreen } from './guest-input.js';
import { OtherWindow } from './other-window.js';

const KEY_TAB = 15;
const KEY_ENTER = 28;
const KEY_LEFTCTRL = 29;
const KEY_A = 30;
const KEY_F = 33;
const KEY_B = 48;
const KEY_LEFTSHIFT = 42;
const KEY_LEFTALT = 56;
const KEY_CAPSLOCK = 58;
const KEY_DELETE = 111;
const KEY_INSERT = 110;
const KEY_LEFTMETA = 125;

/** The desktop's delay before a held key repeats is half a second. */
const REPEAT_MS = 700;

const SOME_KEYS = [KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_A];

describe('Keys in the guest', () => {
    const bed = useGuestScreen();

    beforeEach(() => {
        bed().display.grab();
    });

    async function press(...keys: number[]): Promise<void> {
        for (const key of keys) await bed().injector.key(key, true);
    }

    async function release(...keys: number[]): Promise<void> {
        for (const key of keys) await bed().injector.key(key, false);
    }

    /** Holds some keys while `what` happens: the guest has them up then, and hears no more. */
    async function holdDuring(what: () => Promise<void> | void): Promise<void> {
        const { guest } = bed();
        const { told } = guest;
        await press(...SOME_KEYS);
        await guest.untilKey(`${KEY_A} down`, told);
        expect((await guest.held()).join()).toMatch(/^held event\d+ 29 30 42$/);
        await what();
        await guest.expectNothingHeld();
        const lifted = guest.told;
        await release(...SOME_KEYS);
        await sleep(100);
        expect(guest.keysSince(lifted)).toEqual([]);
    }

    it('are up once another window has the keyboard, and the grab comes back with it', async () => {
        const { display, window, guest } = bed();
        const other = new OtherWindow('another');
        await holdDuring(() => other.takeFocus());
        expect(display.grabbed).toBeFalse();
        await press(KEY_B);
        await until(() => other.keys.includes(KEY_B), 'the key in the other window');
        await release(KEY_B);
        await other.close(window);
        await until(() => display.grabbed, 'the grab to come back');
        const { told } = guest;
        await press(KEY_A);
        await guest.untilKey(`${KEY_A} down`, told);
        await release(KEY_A);
        await guest.untilKey(`${KEY_A} up`, told);
        expect(guest.keysSince(told)).toEqual([`${KEY_A} down`, `${KEY_A} up`]);
    }, 30_000);

    it('are up once the grab is given back, also those that repeat', async () => {
        await holdDuring(async () => {
            bed().display.release();
            await sleep(REPEAT_MS);
        });
    }, 30_000);

    it('are up once the screen is hidden', async () => {
        const { display, window } = bed();
        await holdDuring(async () => {
            display.visible = false;
            await until(() => !display.get_mapped(), 'the screen to be hidden');
        });
        display.visible = true;
        await until(() => display.get_mapped() && window.is_active, 'the screen');
    }, 30_000);

    it('are up once the screen leaves the machine', async () => {
        const { display } = bed();
        const { console } = display;
        await holdDuring(() => {
            display.console = null;
        });
        display.console = console;
        await until(() => display.placement(), 'the picture');
    }, 30_000);

    it('are up once the machine may only be looked at', async () => {
        const { display } = bed();
        await holdDuring(() => {
            display.viewOnly = true;
        });
        display.viewOnly = false;
    }, 30_000);

    it('are those of Ctrl+Alt+Del, and the grab stays', async () => {
        const { display, guest } = bed();
        const { told } = guest;
        const keys = [KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE];
        await press(...keys);
        await release(...keys);
        await guest.untilKey(`${KEY_DELETE} up`, told);
        const downs = keys.map(key => `${key} down`);
        expect(guest.keysSince(told)).toEqual([...downs, ...keys.map(key => `${key} up`)]);
        expect(display.grabbed).toBeTrue();
        await guest.expectNothingHeld();
    }, 30_000);

    it('are the desktop’s own shortcuts too, at the level full', async () => {
        const { display, window, guest } = bed();
        const other = new OtherWindow('behind');
        await other.takeFocus();
        window.present();
        await until(() => display.shortcutsInhibited, 'the desktop to give its shortcuts');
        const { told } = guest;
        await press(KEY_LEFTMETA);
        await release(KEY_LEFTMETA);
        await press(KEY_LEFTALT, KEY_TAB);
        await release(KEY_TAB, KEY_LEFTALT);
        await guest.untilKey(`${KEY_LEFTALT} up`, told);
        expect(guest.keysSince(told)).toEqual([
            ...[`${KEY_LEFTMETA} down`, `${KEY_LEFTMETA} up`],
            ...[`${KEY_LEFTALT} down`, `${KEY_TAB} down`, `${KEY_TAB} up`, `${KEY_LEFTALT} up`],
        ]);
        expect(window.is_active).toBeTrue();

        display.grabLevel = 'shared';
        await until(() => !display.shortcutsInhibited, 'the desktop to take its shortcuts back');
        const shared = guest.told;
        await press(KEY_LEFTALT, KEY_TAB);
        await until(() => other.window.is_active, 'the desktop’s Alt+Tab');
        await release(KEY_TAB, KEY_LEFTALT);
        await guest.expectNothingHeld();
        expect(guest.keysSince(shared).filter(what => what.startsWith(`${KEY_TAB} `))).toEqual([]);
        display.grabLevel = 'full';
        await other.close(window);
    }, 30_000);

    it('are none of what the app keeps for itself, until it was let go', async () => {
        const { display, guest } = bed();
        display.liveShortcuts = ['<Control>f'];
        const { told } = guest;
        await press(KEY_LEFTCTRL, KEY_F);
        await release(KEY_LEFTCTRL);
        // By now the key repeats, and Ctrl is up.
        await sleep(REPEAT_MS);
        await release(KEY_F);
        await press(KEY_B);
        await release(KEY_B);
        await guest.untilKey(`${KEY_B} up`, told);
        expect(guest.keysSince(told)).toEqual([
            ...[`${KEY_LEFTCTRL} down`, `${KEY_LEFTCTRL} up`, `${KEY_B} down`, `${KEY_B} up`],
        ]);
        display.liveShortcuts = [];
    }, 30_000);

    it('are not the one that took the grab, however long it is held', async () => {
        const { display, guest } = bed();
        display.release();
        const { told } = guest;
        await press(KEY_ENTER);
        await until(() => display.grabbed, 'the grab');
        await sleep(REPEAT_MS);
        await release(KEY_ENTER);
        await press(KEY_A);
        await release(KEY_A);
        await guest.untilKey(`${KEY_A} up`, told);
        expect(guest.keysSince(told)).toEqual([`${KEY_A} down`, `${KEY_A} up`]);
    }, 30_000);

    it('are no keys of a screen reader’s, nor what is pressed with one', async () => {
        const { display, guest } = bed();
        display.keepKeys = ['Insert', 'KP_Insert', 'Caps_Lock'];
        expect(display.shortcutsInhibited).toBeTrue();
        const { told } = guest;
        await press(KEY_INSERT, KEY_F);
        await release(KEY_F, KEY_INSERT);
        await press(KEY_B);
        await release(KEY_B);
        await guest.untilKey(`${KEY_B} up`, told);
        expect(guest.keysSince(told)).toEqual([`${KEY_B} down`, `${KEY_B} up`]);
        expect(display.grabbed).toBeTrue();
        display.keepKeys = [];
        await press(KEY_INSERT);
        await guest.untilKey(`${KEY_INSERT} down`, told);
        await release(KEY_INSERT);
        await guest.expectNothingHeld();
    }, 30_000);

    it('bring the guest’s locks in step first, with what changed elsewhere', async () => {
        const { window, guest } = bed();
        const other = new OtherWindow('another');
        await other.takeFocus();
        await press(KEY_CAPSLOCK);
        await release(KEY_CAPSLOCK);
        await until(() => other.keys.includes(KEY_CAPSLOCK), 'the lock in the other window');
        await other.close(window);
        const { told } = guest;
        await press(KEY_A);
        await release(KEY_A);
        await guest.untilKey(`${KEY_A} up`, told);
        expect(guest.keysSince(told)).toEqual([
            ...[`${KEY_CAPSLOCK} down`, `${KEY_CAPSLOCK} up`, `${KEY_A} down`, `${KEY_A} up`],
        ]);
        // As a keyboard's driver does that is not taken by `evread grab`.
        await guest.machine.run('leds 4');
        await until(() => guest.console.keyboard.modifiers === 4, 'the light');
        const inStep = guest.told;
        await press(KEY_CAPSLOCK);
        await release(KEY_CAPSLOCK);
        await guest.untilKey(`${KEY_CAPSLOCK} up`, inStep);
        expect(guest.keysSince(inStep)).toEqual([`${KEY_CAPSLOCK} down`, `${KEY_CAPSLOCK} up`]);
        await guest.machine.run('leds 0');
        await until(() => guest.console.keyboard.modifiers === 0, 'the light to go out');
        await guest.expectNothingHeld();
    }, 30_000);
});
