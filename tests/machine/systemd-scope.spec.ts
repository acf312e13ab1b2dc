// SPDX-License-Identifier: GPL-3.0-or-later
//
// Machines in a scope of the user's own systemd: with a real one where it can run, and the form of
// the call everywhere.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { launchImage } from '../../src/machine/launch/launch.js';
import { moveIntoScope, scopeName } from '../../src/machine/launch/systemd-scope.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { until } from '../support/main-loop.js';
import { SMALL, makeImage, stopAll } from './launch-support.js';
import { RealSystemd, whyNoSystemd } from './systemd-bed.js';
import { Bench, timed } from './support.js';

const UUID = '6b9a1c1e-0000-4000-8000-00000000000a';

const MANAGER = `<node><interface name="org.freedesktop.systemd1.Manager">
    <method name="StartTransientUnit">
        <arg type="s" direction="in"/><arg type="s" direction="in"/>
        <arg type="a(sv)" direction="in"/><arg type="a(sa(sv))" direction="in"/>
        <arg type="o" direction="out"/>
    </method>
    <signal name="JobRemoved">
        <arg type="u"/><arg type="o"/><arg type="s"/><arg type="s"/>
    </signal>
</interface></node>`;

/** What stands on the bus under systemd's name: it notes what it is told, and reports a result. */
class Manager {
    readonly calls: string[] = [];

    private constructor(
        private readonly connection: Gio.DBusConnection,
        private readonly result: string | null,
    ) {}

    static async start(result: string | null): Promise<Manager> {
        const manager = new Manager(await connectSessionBus(null), result);
        const [info] = Gio.DBusNodeInfo.new_for_xml(MANAGER).interfaces;
        if (!info) throw new Error('No interface');
        manager.connection.register_object_with_closures2(
            '/org/freedesktop/systemd1',
            info,
            (
                _c: unknown,
                _s: unknown,
                _p: unknown,
                _i: unknown,
                _m: unknown,
                ...rest: unknown[]
            ) => {
                manager.#called(rest[0] as GLib.Variant, rest[1] as Gio.DBusMethodInvocation);
            },
            null,
            null,
        );
        const bus = 'org.freedesktop.DBus';
        const request = new GLib.Variant('(su)', ['org.freedesktop.systemd1', 0]);
        const path = '/org/freedesktop/DBus';
        await manager.connection.call(bus, path, bus, 'RequestName', request, null, 0, -1, null);
        return manager;
    }

    #called(parameters: GLib.Variant, invocation: Gio.DBusMethodInvocation): void {
        this.calls.push(parameters.print(false));
        const job = '/org/freedesktop/systemd1/job/7';
        if (this.result !== null) {
            // In front of the answer, as a busy systemd may.
            this.connection.emit_signal(
                null,
                '/org/freedesktop/systemd1',
                'org.freedesktop.systemd1.Manager',
                'JobRemoved',
                new GLib.Variant('(uoss)', [7, job, 'some.scope', this.result]),
            );
        }
        invocation.return_value(new GLib.Variant('(o)', [job]));
    }

    async close(): Promise<void> {
        await this.connection.close(null);
    }
}

describe('a scope of systemd', () => {
    const bench = new Bench();

    afterEach(async () => {
        await stopAll();
        await bench.clear();
    });

    it('is asked for in the form that systemd takes', async () => {
        const manager = await Manager.start('done');
        expect(await moveIntoScope(4242, UUID, 'Machine “x”', null)).toBe(scopeName(UUID));
        expect(manager.calls).toEqual([
            `('vitrine-machine-${UUID}.scope', 'fail', [('Description', <'Machine “x”'>), ` +
                "('PIDs', <[uint32 4242]>), ('Slice', <'app.slice'>), " +
                "('CollectMode', <'inactive-or-failed'>)], [])",
        ]);
        await manager.close();
    });

    it('that systemd refuses, or never makes, is done without, and so is systemd', async () => {
        expect(await moveIntoScope(4242, UUID, 'x', null)).toBeNull();
        const refusing = await Manager.start('failed');
        expect(await moveIntoScope(4242, UUID, 'x', null)).toBeNull();
        await refusing.close();
        const silent = await Manager.start(null);
        const ms = await timed(async () => {
            expect(await moveIntoScope(4242, UUID, 'x', null)).toBeNull();
        });
        expect(ms).toBeLessThan(4000);
        await silent.close();
    });

    it('gets a machine’s keeper before that has started anything', async () => {
        const manager = await Manager.start('done');
        const launched = await launchImage(makeImage(bench, 'disk.img'), SMALL);
        expect(manager.calls.length).toBe(1);
        const keeper = /uint32 (\d+)/.exec(manager.calls[0] ?? '')?.[1] ?? '';
        const [, stat] = GLib.file_get_contents(`/proc/${String(launched.pid)}/stat`);
        const parent = new TextDecoder()
            .decode(stat)
            .replace(/\(.*\)/, '')
            .split(' ')[3];
        expect(parent).toBe(keeper);
        await manager.close();
    });

    it('of a real systemd holds the machine and its bus, and goes with them', async () => {
        const why = await whyNoSystemd();
        if (why !== null) pending(why);
        const systemd = await RealSystemd.start(bench.folder());
        try {
            const launched = await launchImage(makeImage(bench, 'disk.img'), SMALL);
            const unit = scopeName(launched.uuid);
            const [, cgroup] = GLib.file_get_contents(`/proc/${String(launched.pid)}/cgroup`);
            expect(new TextDecoder().decode(cgroup)).toContain(`/app.slice/${unit}`);
            expect(await systemd.units()).toContain(unit);
            await launched.stop({ graceMs: 0 });
            await until(
                async () => !(await systemd.units()).includes(unit),
                'the scope to be gone',
            );
        } finally {
            await systemd.close();
        }
    }, 60_000);
});
