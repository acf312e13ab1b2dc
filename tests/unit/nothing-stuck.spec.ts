// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever a person, the desktop and the app do, nothing stays pressed in the guest: generated
// sequences of it, on the state machines alone, beside a model of what hands really hold.
import fc from 'fast-check';

import { HeldButtons } from '../../src/input/held-buttons.js';
import { KeyOwners, type KeyOwner } from '../../src/input/key-owners.js';
import { qnumFromEvdev } from '../../src/input/keymap/keymap.js';
import { namedKeys } from '../../src/input/named-keys.js';
import { TouchSlots } from '../../src/input/touch-slots.js';

const CTRL = 29;
const LETTER = 30;
const ALT = 56;
const F_KEY = 59;
const INSERT = 110;
/** No keyboard of QEMU's has it. */
const UNKNOWN = 0x1d0;
const KEYS = [CTRL, LETTER, ALT, F_KEY, INSERT, UNKNOWN];

const RUNS = 3000;
const STEPS = { minLength: 20, maxLength: 120 };

/** A guest's keyboard: throws where a real one would be told nonsense. */
class GuestKeys {
    readonly down = new Set<number>();

    press(qnum: number): void {
        this.down.add(qnum);
    }

    release(qnum: number): void {
        if (!this.down.delete(qnum)) throw new Error(`release of ${qnum}, which was up`);
    }
}

type KeyStep =
    | { readonly do: 'press' | 'release' | 'repeat'; readonly key: number; readonly to: KeyOwner }
    | { readonly do: 'ungrab' | 'focus lost' | 'keep' | 'keep nothing' };

const keyStep: fc.Arbitrary<KeyStep> = fc.oneof(
    {
        weight: 8,
        arbitrary: fc.record({
            do: fc.constantFrom('press', 'release', 'repeat'),
            key: fc.constantFrom(...KEYS),
            to: fc.constantFrom('guest', 'guest', 'guest', 'app', 'nobody'),
        }),
    },
    {
        weight: 1,
        arbitrary: fc.record({
            do: fc.constantFrom('ungrab', 'focus lost', 'keep', 'keep nothing'),
        }),
    },
);

/** The state machine, the guest at its end, and the hands on the keyboard. */
class Typing {
    readonly guest = new GuestKeys();
    readonly keys = new KeyOwners(this.guest);
    /** Keys that fingers hold and whose press came here. */
    readonly held = new Set<number>();

    play(step: KeyStep): void {
        switch (step.do) {
            case 'press':
                this.held.add(step.key);
                if (this.keys.repeat(step.key) === null) this.keys.press(step.key, step.to);
                return;
            case 'repeat':
                // Also of a key that went down elsewhere.
                this.keys.repeat(step.key);
                return;
            case 'release':
                this.held.delete(step.key);
                this.keys.release(step.key);
                return;
            case 'ungrab':
                this.keys.releaseAll();
                return;
            case 'focus lost':
                // Fingers may stay where they are; their release goes elsewhere.
                this.held.clear();
                this.keys.forgetAll();
                return;
            case 'keep':
                this.keys.keep(namedKeys(['Insert']));
                return;
            case 'keep nothing':
                this.keys.keep(new Set());
        }
    }
}

describe('Nothing stays pressed: keys', () => {
    it('only what fingers hold is ever down in the guest, and nothing after its loss', () => {
        let steps = 0;
        fc.assert(
            fc.property(fc.array(keyStep, STEPS), sequence => {
                const typing = new Typing();
                for (const step of sequence) {
                    typing.play(step);
                    steps++;
                    const held = new Set([...typing.held].map(qnumFromEvdev));
                    if (![...typing.guest.down].every(qnum => held.has(qnum))) return false;
                    const isLost = step.do === 'ungrab' || step.do === 'focus lost';
                    if (isLost && typing.guest.down.size > 0) return false;
                }
                for (const key of typing.held) typing.keys.release(key);
                return typing.guest.down.size === 0;
            }),
            { numRuns: RUNS },
        );
        expect(steps).toBeGreaterThanOrEqual(100_000);
    });

    it('a key that went down for somebody else is not the guest’s until it was up', () => {
        const guest = new GuestKeys();
        const keys = new KeyOwners(guest);
        expect(keys.press(F_KEY, 'app')).toBe('app');
        expect(keys.repeat(F_KEY)).toBe('app');
        keys.press(LETTER, 'guest');
        keys.releaseAll();
        expect(keys.repeat(LETTER)).toBe('nobody');
        expect(guest.down.size).toBe(0);
        keys.release(LETTER);
        expect(keys.repeat(LETTER)).toBeNull();
        expect(keys.press(LETTER, 'guest')).toBe('guest');
        expect(guest.down).toEqual(new Set([LETTER]));
    });

    it('lifts newest first, as fingers do', () => {
        const lifted: number[] = [];
        const keys = new KeyOwners({ press: () => undefined, release: qnum => lifted.push(qnum) });
        for (const key of [CTRL, ALT, LETTER]) keys.press(key, 'guest');
        keys.forgetAll();
        keys.forgetAll();
        expect(lifted).toEqual([LETTER, ALT, CTRL]);
    });

    it('repeats go to the guest, for those without a repeat of their own', () => {
        const pressed: number[] = [];
        const keys = new KeyOwners({ press: qnum => pressed.push(qnum), release: () => undefined });
        keys.press(LETTER, 'guest');
        keys.repeat(LETTER);
        keys.repeat(ALT);
        expect(pressed).toEqual([LETTER, LETTER]);
    });

    it('kept keys, and what is pressed under one, never reach the guest', () => {
        const guest = new GuestKeys();
        const keys = new KeyOwners(guest);
        keys.keep(namedKeys(['Insert', 'KP_Insert', 'no key']));
        expect(keys.press(INSERT, 'guest')).toBe('nobody');
        expect(keys.press(LETTER, 'guest')).toBe('nobody');
        keys.release(INSERT);
        expect(keys.repeat(LETTER)).toBe('nobody');
        keys.release(LETTER);
        expect(guest.down.size).toBe(0);
        expect(keys.press(LETTER, 'guest')).toBe('guest');
    });
});

describe('Nothing stays pressed: buttons', () => {
    const DEVICES = ['mouse', 'pen'];
    const step = fc.record({
        do: fc.constantFrom('press', 'press', 'release', 'pen leaves', 'focus lost'),
        device: fc.constantFrom(...DEVICES),
        button: fc.constantFrom(0, 1, 2),
    });

    it('a button is down in the guest while any device holds it, and no longer', () => {
        let steps = 0;
        fc.assert(
            fc.property(fc.array(step, STEPS), sequence => {
                const held = new HeldButtons<number>();
                const guest = new GuestKeys();
                const hands = new Set<string>();
                const lift = (buttons: readonly number[]) =>
                    buttons.forEach(button => guest.release(button));
                for (const { do: what, device, button } of sequence) {
                    steps++;
                    const hand = `${device} ${button}`;
                    if (what === 'press') {
                        hands.add(hand);
                        if (held.press(device, button)) guest.press(button);
                    } else if (what === 'release') {
                        hands.delete(hand);
                        if (held.release(device, button)) guest.release(button);
                    } else if (what === 'pen leaves') {
                        for (const each of [0, 1, 2]) hands.delete(`pen ${each}`);
                        lift(held.releaseDevice('pen'));
                    } else {
                        hands.clear();
                        lift(held.releaseAll());
                    }
                    const expected = [0, 1, 2].filter(each =>
                        DEVICES.some(name => hands.has(`${name} ${each}`)),
                    );
                    if ([...guest.down].sort().join() !== expected.join()) return false;
                }
                return true;
            }),
            { numRuns: RUNS },
        );
        expect(steps).toBeGreaterThanOrEqual(100_000);
    });
});

describe('Nothing stays pressed: fingers', () => {
    const step = fc.record({
        do: fc.constantFrom('down', 'down', 'up', 'focus lost'),
        finger: fc.integer({ min: 1, max: 14 }),
    });

    it('a slot has one finger at a time, and is free when that is up', () => {
        let steps = 0;
        fc.assert(
            fc.property(fc.array(step, STEPS), sequence => {
                const slots = new TouchSlots<number>();
                const guest = new Map<number, number>();
                const fingers = new Set<number>();
                for (const { do: what, finger } of sequence) {
                    steps++;
                    if (what === 'down') {
                        if (fingers.has(finger)) continue;
                        const slot = slots.begin(finger, 10);
                        if (slot === null) continue;
                        if (guest.has(slot)) return false;
                        guest.set(slot, finger);
                        fingers.add(finger);
                    } else if (what === 'up') {
                        fingers.delete(finger);
                        const slot = slots.end(finger);
                        if (slot !== null && guest.get(slot) !== finger) return false;
                        if (slot !== null) guest.delete(slot);
                    } else {
                        fingers.clear();
                        for (const slot of slots.endAll()) guest.delete(slot);
                    }
                    if (guest.size !== fingers.size) return false;
                }
                return true;
            }),
            { numRuns: RUNS },
        );
        expect(steps).toBeGreaterThanOrEqual(100_000);
    });
});
