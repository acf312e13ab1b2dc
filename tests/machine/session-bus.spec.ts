// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real machines on the bed's session bus.
import GLib from 'gi://GLib?version=2.0';

import { AmbiguousTarget, NoSuchMachine } from '../../src/machine/errors.js';
import type { GoneReason } from '../../src/machine/gone-reason.js';
import { openMachine } from '../../src/machine/open.js';
import { connectSessionBus, listSessionMachines } from '../../src/machine/session-bus.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import type { Qemu } from '../support/qemu.js';
import {
    Bench,
    expectNoNewFds,
    machineError,
    signal,
    timed,
    untilBusIsEmpty,
    untilListed,
} from './support.js';

const RED = '6b9a1c1e-0000-4000-8000-00000000000a';
const BLUE = '6b9a1c1e-0000-4000-8000-00000000000b';

describe('machines on the session bus', () => {
    const bench = new Bench();

    function startMachine(name: string, uuid: string): Promise<Qemu> {
        return bench.start({ name, uuid });
    }

    afterEach(async () => {
        await bench.clear();
        await untilBusIsEmpty();
    });

    it('are none where none runs', async () => {
        expect(await listSessionMachines(null, null)).toEqual([]);
        const error = await machineError(openMachine('bus:red'));
        expect(error).toBeInstanceOf(NoSuchMachine);
    });

    it('are listed by name and UUID, and the right one is opened', async () => {
        const red = await startMachine('red', RED);
        const blue = await startMachine('blue', BLUE);
        const list = await untilListed(2);
        const seen = list.map(({ name, uuid, pid, consoleIds, state }) => ({
            ...{ name, uuid, pid, consoleIds, state },
        }));
        const common = { consoleIds: [0], state: 'ready' as const };
        expect(seen).toEqual(
            jasmine.arrayWithExactContents([
                { name: 'red', uuid: RED, pid: red.pid, ...common },
                { name: 'blue', uuid: BLUE, pid: blue.pid, ...common },
            ]),
        );
        const uniqueName = list.find(({ name }) => name === 'blue')?.uniqueName ?? '';
        for (const target of ['blue', 'bus:blue', BLUE.toUpperCase(), `bus:${uniqueName}`]) {
            const machine = await openMachine(target);
            expect(machine.info.name).withContext(target).toBe('blue');
            expect(machine.info.uuid).withContext(target).toBe(BLUE);
            expect(machine.target).withContext(target).toBe(`bus:${BLUE}`);
            expect(machine.control.busName).withContext(target).toBe(uniqueName);
            await machine.close();
        }
    });

    it('of one name are ambiguous, and each exact form opens its own', async () => {
        await startMachine('red', RED);
        await startMachine('red', BLUE);
        await untilListed(2);
        const error = await machineError(openMachine('red'));
        expect(error).toBeInstanceOf(AmbiguousTarget);
        const { forms } = error as AmbiguousTarget;
        expect([...forms].sort()).toEqual([`bus:${RED}`, `bus:${BLUE}`]);
        for (const form of forms) {
            const machine = await openMachine(form);
            expect(`bus:${String(machine.info.uuid)}`).toBe(form);
            await machine.close();
        }
    });

    it('are listed within about a second when one is stopped, which is not answering', async () => {
        const red = await startMachine('red', RED);
        await startMachine('blue', BLUE);
        await untilListed(2);
        await signal('STOP', red.pid);
        let list = await listSessionMachines(null, null);
        const ms = await timed(async () => {
            list = await listSessionMachines(null, null);
        });
        expect(ms).toBeLessThan(1500);
        const states = list.map(({ state }) => state);
        expect(states.sort()).toEqual(['not-answering', 'ready']);
        const silent = list.find(({ state }) => state === 'not-answering');
        expect(silent?.pid).toBe(red.pid);
        const error = await machineError(openMachine(`bus:${silent?.uniqueName ?? ''}`));
        expect(error.code).toBe('not-answering');
        expect((await machineError(openMachine('red'))).message).toContain(
            'there are: blue; 1 more did not answer',
        );
    });

    it('say when they are gone, and can be opened again when they are back', async () => {
        const red = await startMachine('red', RED);
        await startMachine('blue', BLUE);
        await untilListed(2);
        const machine = await openMachine('red');
        const other = await openMachine('blue');
        const reasons: GoneReason[] = [];
        machine.onGone(reason => reasons.push(reason));
        other.onGone(reason => reasons.push(reason));
        await signal('KILL', red.pid);
        await until(() => reasons.length > 0, 'the machine to be gone');
        expect(reasons.map(({ kind }) => kind)).toEqual(['ended']);
        let late: GoneReason | null = null;
        machine.onGone(reason => (late = reason));
        await until(() => late !== null, 'a late listener to be told');
        expect((await machineError(machine.reopen(null))).code).toBe('no-such-machine');
        await startMachine('red', RED);
        await untilListed(2);
        const again = await machine.reopen(null);
        expect(again.info.uuid).toBe(RED);
        for (const one of [machine, other, again]) await one.close();
    });

    it('may be opened over a connection of the caller, which stays open', async () => {
        await startMachine('red', RED);
        await untilListed(1);
        const sessionBus = await connectSessionBus(null);
        const machine = await openMachine('red', { sessionBus });
        expect(machine.control.connection).toBe(sessionBus);
        await machine.close();
        expect(sessionBus.is_closed()).toBeFalse();
        await sessionBus.close(null);
    });

    it('leave no file descriptor open, opened and closed 50 times', async () => {
        await startMachine('red', RED);
        await untilListed(1);
        await (await openMachine('red')).close();
        const before = openFds();
        for (let i = 0; i < 50; i++) {
            const machine = await openMachine('red');
            await machine.close();
        }
        await expectNoNewFds(before);
    });

    it('are told apart from what owns the name without a display', async () => {
        const bus = await connectSessionBus(null);
        const request = new GLib.Variant('(su)', ['org.qemu', 0]);
        const call = ['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus'];
        const [name = '', path = '', interfaceName = ''] = call;
        await bus.call(name, path, interfaceName, 'RequestName', request, null, 0, -1, null);
        const [found] = await listSessionMachines(null, null);
        expect(found?.state).toBe('no-display');
        expect(found?.uniqueName).toBe(bus.get_unique_name() ?? '');
        const error = await machineError(openMachine(`bus:${bus.get_unique_name() ?? ''}`));
        expect(error.code).toBe('no-display');
        await bus.close(null);
    });
});
