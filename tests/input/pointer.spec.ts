// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pointer, buttons and wheel: through the compositor, the widget and QEMU into the guest's kernel.
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { sleep, until } from '../support/main-loop.js';
import { useGuestScreen, type GuestEvent } from './guest-input.js';
import { OtherWindow } from './other-window.js';

const KEY_LEFTCTRL = 29;
const KEY_LEFTALT = 56;
const BTN_LEFT = 0x110;
const BTN_RIGHT = 0x111;
const REL_X = 0;
const REL_HWHEEL = 6;
const REL_WHEEL = 8;
const ABS_X = 0;
const ABS_Y = 1;

/** QEMU's tablets have this many steps across and down. */
const ABS_MAX = 32767;

/** Pixels of a touchpad that are one notch of a wheel, to GTK. */
const NOTCH_PX = 10;

/** How long something may take that shall not happen. */
const NOTHING_MS = 150;

const position = (events: readonly GuestEvent[], axis: number): number | undefined =>
    events.findLast(({ type, code }) => type === 'abs' && code === axis)?.value;

describe('A tablet in the guest', () => {
    const bed = useGuestScreen();

    const isAt = (x: number, y: number, told: number): boolean => {
        const { guest, display } = bed();
        const scale = display.placement()?.scale ?? 1;
        const events = guest.eventsSince(told, 'tablet');
        const near = (value: number | undefined, pixel: number, size: number) =>
            value !== undefined && Math.abs((value * size) / ABS_MAX - pixel) <= 1 / scale + 1;
        return (
            near(position(events, ABS_X), x, SCREEN_WIDTH) &&
            near(position(events, ABS_Y), y, SCREEN_HEIGHT)
        );
    };

    beforeEach(async () => {
        const { display, injector } = bed();
        display.grab();
        await injector.moveTo(100, 100);
        await sleep(NOTHING_MS);
    });

    it('is dragged: the button goes down where the pointer was, and up where it is', async () => {
        const { guest, injector } = bed();
        const { told } = guest;
        // Without a frame between, so that nothing but the button makes the motion go first.
        await injector.moveTo(200, 300);
        await injector.button(BTN_LEFT, true);
        await guest.untilKey(`${BTN_LEFT} down`, told);
        const untilDown = guest.eventsSince(told);
        const downAt = untilDown.findIndex(({ code }) => code === BTN_LEFT);
        expect(position(untilDown.slice(0, downAt), ABS_X)).toBeDefined();
        expect(isAt(200, 300, told)).toBeTrue();
        for (let step = 1; step <= 20; step++) await injector.moveTo(200 + step * 40, 300 + step);
        await injector.button(BTN_LEFT, false);
        await guest.untilKey(`${BTN_LEFT} up`, told);
        expect(isAt(1000, 320, told)).toBeTrue();
        expect(guest.keysSince(told)).toEqual([`${BTN_LEFT} down`, `${BTN_LEFT} up`]);
        await guest.expectNothingHeld();
    }, 30_000);

    it('spoils the chord that gives the keyboard back', async () => {
        const { guest, injector, display } = bed();
        const { told } = guest;
        const chord = [KEY_LEFTCTRL, KEY_LEFTALT];
        for (const key of chord) await injector.key(key, true);
        await injector.button(BTN_LEFT, true);
        await injector.button(BTN_LEFT, false);
        for (const key of chord) await injector.key(key, false);
        await guest.untilKey(`${KEY_LEFTALT} up`, told);
        expect(display.grabbed).toBeTrue();
        for (const key of chord) await injector.key(key, true);
        for (const key of chord) await injector.key(key, false);
        await until(() => !display.grabbed, 'the grab to be given back');
    }, 30_000);

    it('turns its wheel by whole notches, up and down', async () => {
        const { guest, injector } = bed();
        const { told } = guest;
        await injector.wheel(0, -3);
        await until(() => guest.turned(REL_WHEEL, told) === 3, 'three notches up').catch(fail);
        await injector.wheel(0, 1);
        await until(() => guest.turned(REL_WHEEL, told) === 2, 'one notch down').catch(fail);
        expect(guest.turned(REL_WHEEL, told)).toBe(2);
    }, 30_000);

    it('turns its wheel once for as much of a touchpad as a notch, not for each event', async () => {
        const { guest, injector } = bed();
        const { told } = guest;
        for (let i = 0; i < 20; i++) await injector.scroll(0, NOTCH_PX / 5);
        await until(() => guest.turned(REL_WHEEL, told) <= -4, 'the notches').catch(fail);
        await sleep(NOTHING_MS);
        expect(guest.turned(REL_WHEEL, told)).toBe(-4);
    }, 30_000);

    it('has its buttons up once another window has the keyboard', async () => {
        const { guest, injector, window } = bed();
        const { told } = guest;
        await injector.button(BTN_LEFT, true);
        await injector.button(BTN_RIGHT, true);
        await guest.untilKey(`${BTN_RIGHT} down`, told);
        const other = new OtherWindow('another');
        await other.takeFocus();
        await guest.expectNothingHeld();
        const lifted = guest.told;
        await injector.button(BTN_RIGHT, false);
        await injector.button(BTN_LEFT, false);
        await sleep(NOTHING_MS);
        expect(guest.keysSince(lifted)).toEqual([]);
        await other.close(window);
    }, 30_000);

    it('has its buttons up once the screen is hidden, released or gone', async () => {
        const { guest, injector, display } = bed();
        const { console } = display;
        const losses = [
            () => (display.visible = false),
            () => display.release(),
            () => (display.console = null),
        ];
        for (const lose of losses) {
            const { told } = guest;
            await injector.button(BTN_LEFT, true);
            await guest.untilKey(`${BTN_LEFT} down`, told);
            lose();
            await guest.expectNothingHeld();
            await injector.button(BTN_LEFT, false);
            display.visible = true;
            display.console = console;
            await until(() => display.placement() && display.get_mapped(), 'the picture');
            await injector.moveTo(150, 150);
            await sleep(NOTHING_MS);
            expect(guest.keysSince(told)).toEqual([`${BTN_LEFT} down`, `${BTN_LEFT} up`]);
        }
    }, 30_000);
});

describe('A mouse in the guest', () => {
    const bed = useGuestScreen();

    /** A PS/2 mouse tells a long way in many steps, which a busy guest reads slowly. */
    async function untilStill(): Promise<void> {
        const { guest } = bed();
        let before;
        do {
            before = guest.told;
            await sleep(2 * NOTHING_MS);
        } while (guest.told !== before);
    }

    beforeAll(async () => {
        const { guest } = bed();
        await guest.leaveToPs2(['tablet', 'touch']);
        await until(() => !guest.console.mouse.isAbsolute, 'the mouse');
    }, 30_000);

    afterAll(async () => {
        const { guest } = bed();
        await guest.leaveToVirtio();
        await until(() => guest.console.mouse.isAbsolute, 'the tablet');
    }, 30_000);

    it('moves past every edge while the pointer is held, and not without the grab', async () => {
        const { guest, injector, display } = bed();
        // Without the grab, so that the way there is none of the guest's.
        display.release();
        await injector.moveTo(600, 400);
        await untilStill();
        display.grab();
        // The pointer is held by then: what moves it meanwhile may be nobody's.
        await untilStill();
        const { told } = guest;
        const distance = 2 * SCREEN_WIDTH;
        const scale = display.placement()?.scale ?? 1;
        for (let moved = 64; moved <= distance; moved += 64) {
            await injector.motion(64, 0);
            // A PS/2 mouse loses what comes faster than its guest reads.
            await until(
                () => guest.turned(REL_X, told) >= Math.floor(moved / scale) - 1,
                () => `${moved} pixels of motion; ${guest.turned(REL_X, told)} steps came`,
            );
        }
        const expected = distance / scale;
        expect(guest.turned(REL_X, told)).toBeLessThanOrEqual(Math.ceil(expected) + 1);
        display.release();
        const free = guest.told;
        await injector.motion(-50, 0);
        await sleep(NOTHING_MS);
        expect(guest.turned(REL_X, free)).toBe(0);
    }, 30_000);

    it('turns its wheel sideways too, by notches and by a touchpad', async () => {
        const { guest, injector } = bed();
        const { told } = guest;
        await injector.wheel(2, 0);
        await until(() => guest.turned(REL_HWHEEL, told) === 2, 'two notches right').catch(fail);
        await injector.wheel(-1, 0);
        await until(() => guest.turned(REL_HWHEEL, told) === 1, 'one notch left').catch(fail);
        for (let i = 0; i < 10; i++) await injector.scroll(NOTCH_PX / 5, 0);
        await until(() => guest.turned(REL_HWHEEL, told) >= 3, 'the touchpad').catch(fail);
        expect(guest.turned(REL_HWHEEL, told)).toBe(3);
        expect(guest.turned(REL_WHEEL, told)).toBe(0);
    }, 30_000);
});
