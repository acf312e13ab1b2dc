// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pointer held in a window by the bed's own server: the X server by itself, or the compositor.
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { PointerLock, pointerLockAvailable } from '../../src/widget/pointer-lock.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { settle, sleep, until } from '../support/main-loop.js';
import { needsNative } from '../support/needs-native.js';
import { PointerWitness } from '../support/pointer-witness.js';
import { showOnWholeScreen } from '../support/window.js';

const BTN_LEFT = 0x110;
const KEY_A = 30;

/** How long something may take that shall not happen. */
const NOTHING_MS = 200;

/** Makes sure that the server knows what was asked of it: input comes to it by another way. */
function sync(): void {
    Gdk.Display.get_default()?.sync();
}

async function untilLocked(lock: PointerLock, expected = true): Promise<void> {
    await until(
        () => lock.isLocked === expected,
        `the pointer to be ${expected ? '' : 'un'}locked`,
    );
    expect(lock.isLocked).toBe(expected);
}

describe('PointerLock', () => {
    let injector: InputInjector;
    let witness: PointerWitness;
    let window: Gtk.Window;
    let lock: PointerLock | null = null;

    beforeEach(needsNative);

    /** Asks for the lock and waits for it, with nothing else noted so far. */
    async function lockPointer(): Promise<PointerLock> {
        lock = new PointerLock(witness.area, witness);
        await untilLocked(lock);
        await settle();
        witness.clear();
        return lock;
    }

    async function moveMany(count: number, dx: number, dy: number): Promise<void> {
        for (let i = 0; i < count; i++) await injector.motion(dx, dy);
    }

    async function untilSum(dx: number, dy: number): Promise<void> {
        const sums = () => [witness.sum(step => step.dx), witness.sum(step => step.dy)];
        await until(
            () => sums().join() === [dx, dy].join(),
            () => `steps of ${String(dx)},${String(dy)} in all; came ${sums().join()}`,
        ).catch(fail);
        expect(sums()).toEqual([dx, dy]);
    }

    beforeAll(async () => {
        injector = await openInjector();
        witness = new PointerWitness();
        window = await showOnWholeScreen(witness.area, 'witness', injector);
        witness.area.grab_focus();
    });

    afterAll(async () => {
        window.destroy();
        await injector.close();
    });

    beforeEach(async () => {
        // The compositor may still hold the pointer for the spec before, and move nothing.
        await until(async () => {
            await injector.moveTo(640, 400);
            await sleep(50);
            return witness.isAt(640, 400);
        }, 'the pointer in the middle');
        witness.clear();
    });

    afterEach(() => {
        witness.onStep = null;
        lock?.close();
        lock = null;
    });

    it('is available on this display', () => {
        expect(pointerLockAvailable(witness.area.get_display())).toBeTrue();
    });

    it('tells every step far past the edges of the screen', async () => {
        await lockPointer();
        await moveMany(100, 137, -91);
        await untilSum(13_700, -9100);
        await moveMany(150, -137, 91);
        await untilSum(-6850, 4550);
        expect(witness.sum(step => step.dxUnaccelerated)).toBe(-6850);
        expect(witness.sum(step => step.dyUnaccelerated)).toBe(4550);
    });

    it('tells when, in order', async () => {
        await lockPointer();
        await moveMany(3, 1, 0);
        await sleep(50);
        await moveMany(1, 1, 0);
        await untilSum(4, 0);
        const times = witness.steps.map(step => step.timeUs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect((times.at(-1) ?? 0) - (times.at(0) ?? 0)).toBeGreaterThan(40_000);
    });

    it('holds the pointer: no motion reaches the window, everything else does', async () => {
        await lockPointer();
        await moveMany(20, 60, 60);
        await injector.button(BTN_LEFT, true);
        await moveMany(20, -90, -90);
        await injector.button(BTN_LEFT, false);
        await injector.wheel(0, 1);
        await injector.key(KEY_A, true);
        await injector.key(KEY_A, false);
        await untilSum(-600, -600);
        await until(() => witness.seen.includes('key'), 'the key');
        await settle();
        expect(new Set(witness.seen)).toEqual(new Set(['press', 'release', 'scroll', 'key']));
    });

    it('gives the pointer back where it stood', async () => {
        const held = await lockPointer();
        await moveMany(10, 200, 100);
        await untilSum(2000, 1000);
        held.close();
        sync();
        expect(held.isLocked).toBeFalse();
        expect(held.isClosed).toBeTrue();
        await injector.motion(3, 4);
        await witness.expectAt(643, 404);
        expect(witness.steps.length).toBe(10);
    });

    it('gives the pointer back at the hint', async () => {
        const held = await lockPointer();
        await moveMany(2, 200, 100);
        held.setHint({ x: 1000, y: 50 });
        held.close();
        // A compositor follows the hint with the window's next frame.
        await sleep(NOTHING_MS);
        await injector.motion(3, 4);
        await witness.expectAt(1003, 54);
    });

    it('does not follow a hint beside the window', async () => {
        const held = await lockPointer();
        held.setHint({ x: 5000, y: 50 });
        held.close();
        sync();
        await injector.motion(3, 4);
        await witness.expectAt(643, 404);
    });

    it('locks anew at once after a close with a hint', async () => {
        const held = await lockPointer();
        held.setHint({ x: 900, y: 300 });
        held.close();
        await lockPointer();
        await moveMany(5, 10, 10);
        await untilSum(50, 50);
    });

    it('refuses a second lock on the window, and is free again after the first', async () => {
        const held = await lockPointer();
        expect(() => new PointerLock(witness.area, witness)).toThrowMatching((error: unknown) =>
            String(error).includes('the window has another lock'),
        );
        expect(held.isLocked).toBeTrue();
        held.close();
        await lockPointer();
    });

    it('locks while a button is held, whose release still comes', async () => {
        await injector.button(BTN_LEFT, true);
        await until(() => witness.seen.includes('press'), 'the press');
        await lockPointer();
        await moveMany(5, 300, 0);
        await untilSum(1500, 0);
        await injector.button(BTN_LEFT, false);
        await until(() => witness.seen.includes('release'), 'the release');
        expect(witness.seen).toEqual(['release']);
    });

    it('may be closed from within a step', async () => {
        const held = await lockPointer();
        witness.onStep = () => {
            held.close();
        };
        await injector.motion(5, 5);
        await until(() => held.isClosed, 'the lock to be closed');
        sync();
        await injector.motion(10, 10);
        await witness.expectAt(650, 410);
        expect(witness.steps.length).toBe(1);
        expect(witness.changes).toBeGreaterThan(0);
    });

    it('ends with the focus, and comes back with it', async () => {
        const held = await lockPointer();
        const other = new Gtk.Window({ title: 'another', defaultWidth: 200, defaultHeight: 200 });
        other.present();
        await until(() => other.get_mapped(), 'the other window');
        await injector.focus('another');
        await untilLocked(held, false);
        expect(held.isClosed).toBeFalse();
        witness.clear();
        await injector.motion(7, 7);
        await sleep(NOTHING_MS);
        expect(witness.steps).toEqual([]);
        other.destroy();
        await injector.focus('witness');
        await injector.moveTo(640, 400);
        await untilLocked(held);
        witness.clear();
        await moveMany(4, 500, 0);
        await untilSum(2000, 0);
    });

    it('survives 1,000 locks without a descriptor left', async () => {
        (await lockPointer()).close();
        const before = openFds();
        for (let i = 0; i < 1000; i++) {
            const brief = new PointerLock(witness.area, witness);
            if (i % 100 === 0) await untilLocked(brief);
            brief.close();
        }
        expect(describeNewFds(before)).toBe('');
        await lockPointer();
    }, 60_000);
});

describe('PointerLock with a small window', () => {
    beforeEach(needsNative);

    let injector: InputInjector;
    let witness: PointerWitness;
    let window: Gtk.Window;

    async function show(): Promise<void> {
        witness = new PointerWitness();
        window = new Gtk.Window({ title: 'small', child: witness.area });
        window.set_default_size(300, 200);
        window.present();
        await until(() => witness.area.get_mapped(), 'the window');
        await injector.focus('small');
        await until(() => window.is_active, 'the window to get the keyboard');
    }

    /** Mutter shows a window in the middle, the X server in the corner. */
    async function point(): Promise<void> {
        await injector.moveTo(640, 400);
        await sleep(NOTHING_MS);
        if (witness.position === '') await injector.moveTo(150, 100);
        await until(() => witness.position !== '', 'the pointer over the window');
    }

    beforeAll(async () => {
        injector = await openInjector();
    });

    beforeEach(async () => {
        await injector.moveTo(1270, 790);
        await show();
    });

    afterEach(() => {
        window.destroy();
        sync();
    });

    afterAll(async () => {
        await injector.close();
    });

    it('comes into force when the pointer gets over the window', async () => {
        const lock = new PointerLock(witness.area, witness);
        await sleep(NOTHING_MS);
        expect(lock.isLocked).toBeFalse();
        await point();
        await untilLocked(lock);
        await injector.motion(2000, 2000);
        await until(() => witness.sum(step => step.dx) >= 2000, 'the step');
        expect(lock.isLocked).toBeTrue();
        lock.close();
    });

    it('follows the window as it is hidden and shown again', async () => {
        await point();
        const lock = new PointerLock(witness.area, witness);
        await untilLocked(lock);
        window.set_visible(false);
        await untilLocked(lock, false);
        expect(lock.isClosed).toBeFalse();
        await injector.moveTo(1270, 790);
        witness.position = '';
        window.present();
        await until(() => witness.area.get_mapped(), 'the window');
        await injector.focus('small');
        await point();
        await untilLocked(lock);
        lock.close();
    });

    it('closes by itself when its window is destroyed while the pointer is locked', async () => {
        await point();
        const lock = new PointerLock(witness.area, witness);
        await untilLocked(lock);
        witness.clear();
        window.destroy();
        sync();
        expect(lock.isLocked).toBeFalse();
        expect(lock.isClosed).toBeTrue();
        expect(witness.changes).toBeGreaterThan(0);
        lock.setHint({ x: 0, y: 0 });
        lock.close();
        // The connection to the server is still whole, and the pointer free.
        await injector.moveTo(1270, 790);
        await show();
        await point();
        const next = new PointerLock(witness.area, witness);
        await untilLocked(next);
        next.close();
    });

    it('refuses a widget in no window', () => {
        const area = new Gtk.DrawingArea();
        expect(() => new PointerLock(area, witness)).toThrowError(/Only a realized widget/);
    });
});
