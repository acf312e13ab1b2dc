// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a machine answers, and whose fault it is if it seems not to; with the real paces in
// tests/window/frozen.spec.ts.
import GLib from 'gi://GLib?version=2.0';

import { askForLife, Liveness } from '../../src/machine/liveness.js';
import { openMachine, type OpenMachine } from '../../src/machine/open.js';
import { sleep, until } from '../support/main-loop.js';
import type { Qemu } from '../support/qemu.js';
import { Bench, signal } from './support.js';

const PACE = { period: 200, limit: 300, tick: 25 };
const STANDSTILL_MS = 1000;

describe('A watch over whether a machine answers', () => {
    const bench = new Bench();
    let qemu: Qemu;
    let machine: OpenMachine;
    let liveness: Liveness;
    let questions: number;
    let changes: boolean[];

    beforeAll(async () => {
        qemu = await bench.start({ name: 'alive' });
        machine = await openMachine('bus:alive');
    }, 60_000);

    beforeEach(() => {
        questions = 0;
        changes = [];
        liveness = new Liveness(async cancellable => {
            questions++;
            await askForLife(machine.control, cancellable);
        }, PACE);
        liveness.onChanged = () => changes.push(liveness.silentSince !== null);
    });

    afterEach(() => {
        liveness.close();
    });

    afterAll(async () => {
        await machine.close();
        await bench.clear();
    });

    it('asks again and again, but nothing while nobody looks', async () => {
        liveness.active = true;
        await until(() => questions >= 3, 'the third question');
        liveness.active = false;
        const before = questions;
        await sleep(PACE.period * 3);
        expect(questions).toBe(before);
        expect(changes).toEqual([]);
    });

    it('tells since when it is silent, asks no more of it, and tells when it answers', async () => {
        liveness.active = true;
        await until(() => questions >= 2, 'the second question');
        const before = GLib.get_monotonic_time() - PACE.period * 1000;
        await signal('STOP', qemu.pid);
        await until(() => liveness.silentSince !== null, 'silence to be noticed');
        expect(liveness.silentSince).toBeGreaterThan(before);
        const asked = questions;
        await sleep(PACE.period * 3);
        expect(questions).toBe(asked);
        await signal('CONT', qemu.pid);
        await until(() => liveness.silentSince === null, 'the answer');
        expect(changes).toEqual([true, false]);
        await until(() => questions > asked, 'the next question');
    }, 60_000);

    it('blames no machine for a standstill of our own', async () => {
        liveness.active = true;
        expect(questions).toBe(1);
        // The answer comes meanwhile, and nobody reads it.
        GLib.usleep(STANDSTILL_MS * 1000);
        await until(() => questions >= 3, 'the third question');
        expect(changes).toEqual([]);
    });
});
