// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fingers: through the compositor, the widget and QEMU into the guest's kernel.
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { sleep, until } from '../support/main-loop.js';
import { useGuestScreen } from './guest-input.js';
import { OtherWindow } from './other-window.js';

const ABS_MT_SLOT = 47;
const ABS_MT_POSITION_X = 53;
const ABS_MT_POSITION_Y = 54;
const ABS_MT_TRACKING_ID = 57;

const ABS_MAX = 32767;
const BTN_TOUCH = 330;

const NOTHING_MS = 150;

describe('Fingers in the guest', () => {
    const bed = useGuestScreen();

    /** The last value of an axis of the touch screen since then. */
    const last = (axis: number, told: number): number | undefined =>
        bed()
            .guest.eventsSince(told, 'touch')
            .findLast(({ type, code }) => type === 'abs' && code === axis)?.value;

    /** Waits until the guest feels fingers in exactly these slots. */
    async function untilSlots(...slots: number[]): Promise<void> {
        const { guest } = bed();
        let felt = '';
        await until(
            async () => {
                const fingers = (await guest.held()).filter(line => line.startsWith('fingers'));
                felt = fingers.map(line => line.split(' ').slice(2).join()).join('; ');
                return felt === slots.join();
            },
            () => `fingers in the slots ${slots.join()}; the guest feels ${felt}`,
        ).catch(fail);
        expect(felt).toBe(slots.join());
    }

    it('come down where they touch, move and are lifted', async () => {
        const { guest, injector } = bed();
        const { told } = guest;
        await injector.touchDown(0, 320, 200);
        await untilSlots(0);
        await injector.touchMotion(0, 960, 600);
        const isAt = (x: number, y: number): boolean => {
            const [across, down] = [ABS_MT_POSITION_X, ABS_MT_POSITION_Y].map(axis =>
                last(axis, told),
            );
            return (
                Math.abs(((across ?? NaN) * SCREEN_WIDTH) / ABS_MAX - x) <= 2 &&
                Math.abs(((down ?? NaN) * SCREEN_HEIGHT) / ABS_MAX - y) <= 2
            );
        };
        await until(() => isAt(960, 600), 'the motion').catch(fail);
        expect(isAt(960, 600)).toBeTrue();
        await injector.touchUp(0);
        await untilSlots();
        expect(last(ABS_MT_TRACKING_ID, told)).toBe(-1);
        await guest.untilKey(`${BTN_TOUCH} up`, told).catch(fail);
        await guest.expectNothingHeld();
    }, 30_000);

    it('are several at once, and a free slot is used again', async () => {
        const { guest, injector } = bed();
        const { told } = guest;
        for (const finger of [0, 1, 2]) await injector.touchDown(finger, 100 + finger * 200, 300);
        await untilSlots(0, 1, 2);
        await injector.touchUp(1);
        await untilSlots(0, 2);
        // The desktop has another number for this finger; the guest gets the lowest free one.
        await injector.touchDown(3, 500, 500);
        await untilSlots(0, 1, 2);
        expect(guest.keysSince(told)).not.toContain(`${BTN_TOUCH} up`);
        for (const finger of [0, 2, 3]) await injector.touchUp(finger);
        await untilSlots();
        await guest.expectNothingHeld();
        const slots = guest
            .eventsSince(told, 'touch')
            .filter(({ type, code }) => type === 'abs' && code === ABS_MT_SLOT)
            .map(({ value }) => value);
        expect(Math.max(...slots)).toBe(2);
    }, 30_000);

    it('are lifted once another window has the keyboard, and tell no more', async () => {
        const { guest, injector, window } = bed();
        await injector.touchDown(0, 100, 100);
        await injector.touchDown(1, 300, 100);
        await untilSlots(0, 1);
        const other = new OtherWindow('another');
        await other.takeFocus();
        await untilSlots();
        await guest.expectNothingHeld();
        const { told } = guest;
        await injector.touchMotion(0, 500, 500);
        await injector.touchUp(0);
        await injector.touchUp(1);
        await sleep(NOTHING_MS);
        expect(guest.eventsSince(told, 'touch')).toEqual([]);
        await other.close(window);
        await injector.touchDown(0, 100, 100);
        await untilSlots(0);
        await injector.touchUp(0);
        await untilSlots();
    }, 30_000);

    it('are lifted once the screen leaves the machine', async () => {
        const { injector, display } = bed();
        const { console } = display;
        await injector.touchDown(0, 100, 100);
        await untilSlots(0);
        display.console = null;
        await untilSlots();
        await injector.touchUp(0);
        display.console = console;
        await until(() => display.placement(), 'the picture');
    }, 30_000);
});
