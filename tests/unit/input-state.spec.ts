// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { LockLight } from '../../src/display1/keyboard.js';
import { LockKeys } from '../../src/input/lock-keys.js';
import { PendingMotion } from '../../src/input/pending-motion.js';
import { parseModifierChord, ReleaseChord } from '../../src/input/release-chord.js';
import { TouchSlots } from '../../src/input/touch-slots.js';

const CTRL = 29;
const ALT = 56;
const DELETE = 111;
const LETTER = 30;

describe('The release chord', () => {
    let chord: ReleaseChord;

    beforeEach(() => {
        chord = new ReleaseChord(parseModifierChord('Control_L+Alt_L') ?? []);
    });

    /** `+29` presses, `-29` releases, `*` is a button; gives how often it fired. */
    function play(...steps: (number | '*')[]): number {
        let fired = 0;
        for (const step of steps) {
            if (step === '*') chord.spoil();
            else if (step > 0) chord.press(step);
            else if (chord.release(-step)) fired++;
        }
        return fired;
    }

    it('fires when both were down and both are up, in any order', () => {
        expect(play(CTRL, ALT, -CTRL, -ALT)).toBe(1);
        expect(play(ALT, CTRL, -CTRL, -ALT)).toBe(1);
        expect(play(CTRL, ALT, ALT, ALT, -ALT, -CTRL)).toBe(1);
    });

    it('lets Ctrl+Alt+Del and a click with both held go to the guest', () => {
        expect(play(CTRL, ALT, DELETE, -DELETE, -ALT, -CTRL)).toBe(0);
        expect(play(CTRL, ALT, '*', -ALT, -CTRL)).toBe(0);
        expect(play(CTRL, ALT, -CTRL, -ALT)).toBe(1);
    });

    it('is nothing with one key, one after the other, or under another key', () => {
        expect(play(CTRL, -CTRL, ALT, -ALT)).toBe(0);
        expect(play(LETTER, CTRL, ALT, -CTRL, -ALT, -LETTER)).toBe(0);
        expect(play(-CTRL, -ALT)).toBe(0);
        expect(play(CTRL, ALT, -CTRL, -ALT)).toBe(1);
    });

    it('begins anew after the keyboard was elsewhere', () => {
        expect(play(CTRL, ALT)).toBe(0);
        chord.reset();
        expect(play(-CTRL, -ALT)).toBe(0);
        expect(play(CTRL, ALT, -CTRL, -ALT)).toBe(1);
    });

    it('never fires while one of its keys is held, whatever is typed', () => {
        const keys = fc.constantFrom(CTRL, ALT, DELETE, LETTER, -CTRL, -ALT, -DELETE, -LETTER);
        let cases = 0;
        fc.assert(
            fc.property(fc.array(keys, { maxLength: 30 }), steps => {
                chord.reset();
                const down = new Set<number>();
                for (const step of steps) {
                    if (step > 0) {
                        down.add(step);
                        chord.press(step);
                        continue;
                    }
                    down.delete(-step);
                    if (chord.release(-step) && (down.has(CTRL) || down.has(ALT))) return false;
                }
                cases++;
                return true;
            }),
            { numRuns: 5000 },
        );
        expect(cases).toBeGreaterThanOrEqual(5000);
    });

    it('is read from the names of modifier keys, and of nothing else', () => {
        expect(parseModifierChord('Control_R + Shift_R')).toEqual([97, 54]);
        expect(parseModifierChord('Control_L+Control_L')).toBeNull();
        expect(parseModifierChord('<Control><Alt>g')).toBeNull();
        expect(parseModifierChord('')).toBeNull();
    });
});

describe('Lock keys', () => {
    const OFF = { caps: false, num: false, scroll: false };
    const CAPS = 0x3a;
    const NUM = 0x45;

    it('are tapped where the guest differs from the host', () => {
        const locks = new LockKeys();
        locks.reset(LockLight.NUM);
        expect(locks.keysToTap({ ...OFF, num: true })).toEqual([]);
        expect(locks.keysToTap({ ...OFF, caps: true, num: true })).toEqual([CAPS]);
    });

    it('are tapped once at a guest without lights, and again when it has some', () => {
        const locks = new LockKeys();
        const host = { ...OFF, num: true };
        expect(locks.keysToTap(host)).toEqual([NUM]);
        expect(locks.keysToTap(host)).toEqual([]);
        locks.lightsChanged(LockLight.NUM);
        locks.lightsChanged(0);
        expect(locks.keysToTap(host)).toEqual([NUM]);
    });
});

describe('Touch slots', () => {
    it('are the lowest that are free, whatever the desktop calls a finger', () => {
        const slots = new TouchSlots<string>();
        expect(slots.begin('finger 801', 3)).toBe(0);
        expect(slots.begin('finger 802', 3)).toBe(1);
        expect(slots.end('finger 801')).toBe(0);
        expect(slots.begin('finger 803', 3)).toBe(0);
        expect(slots.begin('finger 804', 3)).toBe(2);
        expect(slots.begin('finger 805', 3)).toBeNull();
        expect(slots.end('finger 805')).toBeNull();
        expect(slots.endAll().sort()).toEqual([0, 1, 2]);
        expect(slots.slotOf('finger 802')).toBeNull();
    });
});

describe('Pending motion', () => {
    function recorded(): { motion: PendingMotion; sent: string[] } {
        const sent: string[] = [];
        const motion = new PendingMotion({
            moveTo: ({ x, y }) => sent.push(`at ${x},${y}`),
            moveBy: (dx, dy) => sent.push(`by ${dx},${dy}`),
        });
        return { motion, sent };
    }

    it('is one message for many events', () => {
        const { motion, sent } = recorded();
        for (let x = 0; x < 10; x++) motion.moveTo({ x, y: 5 });
        motion.flush();
        motion.flush();
        expect(sent).toEqual(['at 9,5']);
        expect(motion.isEmpty).toBeTrue();
    });

    it('loses no part of a step', () => {
        const { motion, sent } = recorded();
        for (let i = 0; i < 8; i++) {
            motion.moveBy({ x: 0.25, y: 0 });
            motion.flush();
        }
        expect(sent).toEqual(['by 1,0', 'by 1,0']);
    });

    it('forgets what was meant for another mouse', () => {
        const { motion, sent } = recorded();
        motion.moveTo({ x: 1, y: 1 });
        motion.moveBy({ x: 3, y: 3 });
        motion.clear();
        motion.flush();
        expect(sent).toEqual([]);
    });
});
