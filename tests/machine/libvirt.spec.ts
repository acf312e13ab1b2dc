// SPDX-License-Identifier: GPL-3.0-or-later
//
// Domains of a real libvirtd: the user's own, which needs no rights.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { readVm } from '../../src/display1/vm.js';
import { awaitMachine } from '../../src/machine/await-machine.js';
import { AmbiguousTarget, type MachineError } from '../../src/machine/errors.js';
import type { Listing } from '../../src/machine/everything.js';
import type { FoundMachine } from '../../src/machine/found.js';
import { listBusSockets } from '../../src/machine/libvirt/bus-sockets.js';
import { DomainWatch } from '../../src/machine/libvirt/domain-watch.js';
import { findDomain } from '../../src/machine/libvirt/find-domain.js';
import { foundInLibvirt, listDomains } from '../../src/machine/libvirt/libvirt.js';
import { openDomain } from '../../src/machine/libvirt/open-domain.js';
import type { GoneReason } from '../../src/machine/gone-reason.js';
import { openMachine } from '../../src/machine/open.js';
import { parseTarget, type Target } from '../../src/machine/target.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { startChild } from './child.js';
import { LibvirtBed, whyNoLibvirt } from './libvirt-bed.js';
import {
    AS_NOBODY,
    CAN_BECOME_ANOTHER,
    expectNoNewFds,
    machineError,
    signal,
    timed,
} from './support.js';

const PEER = '6b9a1c1e-0000-4000-8000-0000000000c1';
const BUS = '6b9a1c1e-0000-4000-8000-0000000000c2';
const OFF = '6b9a1c1e-0000-4000-8000-0000000000c3';
const VNC = '6b9a1c1e-0000-4000-8000-0000000000c4';
const GL = '6b9a1c1e-0000-4000-8000-0000000000c5';
const BROKEN = '6b9a1c1e-0000-4000-8000-0000000000c6';

const NEW = '6b9a1c1e-0000-4000-8000-0000000000c7';

const IS_ROOT = Gio.Credentials.new().get_unix_user() === 0;

describe('a libvirt domain', () => {
    const why = { reason: null as string | null };
    let bed: LibvirtBed;

    beforeAll(async () => {
        why.reason = await whyNoLibvirt('session');
        if (why.reason !== null) return;
        bed = await LibvirtBed.start('session');
        await bed.define('peer', { uuid: PEER });
        await bed.define('bus', { uuid: BUS, graphics: '<graphics type="dbus"/>' });
        await bed.define('off', { uuid: OFF });
        await bed.define('vnc', { uuid: VNC, graphics: '<graphics type="vnc"/>' });
        const gl = '<graphics type="dbus" p2p="yes"><gl enable="yes"/></graphics>';
        await bed.define('gl', { uuid: GL, graphics: gl });
        await bed.define('broken', { uuid: BROKEN, disk: '/nonexistent/disk' });
        await bed.startDomain('peer');
        await bed.startDomain('bus');
    }, 60_000);

    beforeEach(() => {
        if (why.reason !== null) pending(why.reason);
    });

    afterAll(async () => {
        if (why.reason === null) await bed.close();
    });

    function target(domain: string): string {
        return `libvirt:${bed.uri}#${domain}`;
    }

    it('is listed with its state where it has a D-Bus display', async () => {
        const found = foundInLibvirt(bed.uri, await listDomains(bed.uri, 5000, null));
        const seen = found.map(({ name, uuid, state }) => `${name} ${String(uuid)} ${state}`);
        expect(seen.sort()).toEqual([
            `broken ${BROKEN} shut-off`,
            `bus ${BUS} running`,
            `gl ${GL} shut-off`,
            `off ${OFF} shut-off`,
            `peer ${PEER} running`,
        ]);
        expect(found.find(({ name }) => name === 'off')?.target).toBe(target('off'));
    });

    it('is listed as paused while it is', async () => {
        const state = async () => {
            const found = foundInLibvirt(bed.uri, await listDomains(bed.uri, 5000, null));
            return found.find(({ name }) => name === 'peer')?.state;
        };
        await bed.virsh('suspend', 'peer');
        expect(await state()).toBe('paused');
        await bed.virsh('resume', 'peer');
        expect(await state()).toBe('running');
    });

    it('is opened peer to peer through libvirt, by name and by UUID', async () => {
        for (const domain of ['peer', PEER.toUpperCase()]) {
            const machine = await openMachine(target(domain));
            expect(machine.info).toEqual({ name: 'peer', uuid: PEER, consoleIds: [0] });
            expect(machine.control.busName).toBeNull();
            expect(machine.target).toBe(target('peer'));
            await machine.close();
        }
    });

    it('is shared by the programs that open it', async () => {
        const first = await openMachine(target('peer'));
        const second = await openMachine(target('peer'));
        expect((await readVm(first.control, null)).name).toBe('peer');
        expect((await readVm(second.control, null)).name).toBe('peer');
        await second.close();
        expect((await readVm(first.control, null)).name).toBe('peer');
        await first.close();
    });

    it('is taken over by another viewer, which all who shared it are told', async () => {
        const machines = [await openMachine(target('peer')), await openMachine(target('peer'))];
        const reasons: GoneReason[] = [];
        for (const machine of machines) machine.onGone(reason => reasons.push(reason));
        const { uri } = parseTarget(target('peer')) as Target & { kind: 'libvirt' };
        const opened = await openDomain(uri, 'peer', false, null, null);
        if (opened.kind !== 'peer') throw new Error('not peer to peer');
        const { connection } = await opened.connect(null);
        await until(() => reasons.length === 2, 'both to be told');
        expect(reasons.map(({ kind }) => kind)).toEqual(['taken-over', 'taken-over']);
        for (const machine of machines) await machine.close();
        await connection.close(null);
    });

    it('is opened on the bus that libvirt made for it', async () => {
        if (IS_ROOT) pending('root is not let onto the bus of another user; see the next one');
        const machine = await openMachine(target('bus'));
        expect(machine.info).toEqual({ name: 'bus', uuid: BUS, consoleIds: [0] });
        expect(machine.control.busName).toMatch(/^:/);
        expect(machine.target).toBe(target('bus'));
        await machine.close();
    });

    it('is opened on its bus by the user whose libvirt it is, and no other', async () => {
        if (!CAN_BECOME_ANOTHER)
            pending('needs root in a checkout that other users can read, to become one of them');
        const prefix = [...AS_NOBODY, 'env', `TMPDIR=${bed.openFolder}`];
        const child = await startChild('open', target('bus'), { prefix });
        expect(child.line).toBe('bus');
        child.process.force_exit();
        const error = await machineError(openMachine(target('bus')));
        expect(error.code).toBe('no-permission');
        expect(error.message).toContain('on a bus that is not yours: run “virsh edit”');
    });

    it('is in the list of everything once, however many roads lead to it', async () => {
        if (IS_ROOT && !CAN_BECOME_ANOTHER)
            pending('needs root in a checkout that other users can read, to become one of them');
        const environment = [
            `TMPDIR=${bed.openFolder}`,
            `XDG_RUNTIME_DIR=${bed.folder}/run`,
            `LIBVIRT_DEFAULT_URI=${bed.uri}`,
        ];
        const prefix = [...(IS_ROOT ? AS_NOBODY : []), 'env', ...environment];
        // The session libvirt is found twice: by the URI given, and by its socket.
        const child = await startChild('list', '', { prefix });
        child.process.force_exit();
        const { machines } = JSON.parse(child.line) as Listing;
        const seen = machines
            .filter(({ target }) => !target.includes('libvirt:qemu:///system'))
            .map(({ name, state, target }) => `${name} ${state} ${target}`);
        expect(seen.sort()).toEqual([
            `broken shut-off ${target('broken')}`,
            `bus ready ${target('bus')}`,
            `gl shut-off ${target('gl')}`,
            `off shut-off ${target('off')}`,
            `peer running ${target('peer')}`,
        ]);
    });

    it('that is stopped is listed on its bus as not answering, within about a second', async () => {
        const pid = bed.pidOf('bus');
        await signal('STOP', pid);
        let found: readonly FoundMachine[] = [];
        const ms = await timed(async () => {
            found = await listBusSockets([bed.busDirectory], null);
        });
        await signal('CONT', pid);
        expect(ms).toBeLessThan(1500);
        expect(found.map(({ name }) => name)).toEqual(['bus']);
        // Root is let onto no bus of another user's.
        expect(found[0]?.state).toBe(IS_ROOT ? 'no-permission' : 'not-answering');
    });

    it('that is shut off says how to start it, and starts when asked', async () => {
        const error = await machineError(openMachine(target('off')));
        expect(error.code).toBe('shut-off');
        expect(error.message).toContain(`vitrine open --start '${target('off')}'`);
        const machine = await openMachine(target('off'), { mayStart: true });
        expect(machine.info.uuid).toBe(OFF);
        const reasons: GoneReason[] = [];
        machine.onGone(reason => reasons.push(reason));
        await bed.virsh('destroy', 'off');
        await until(() => reasons.length > 0, 'the machine to be gone');
        expect(reasons[0]?.kind).toBe('shut-down');
        await machine.close();
    });

    it('that is shut off is waited for, and opened when somebody starts it', async () => {
        const reasons: string[] = [];
        const why = ({ code }: MachineError): number => reasons.push(code);
        const opening = awaitMachine(target('off'), {}, why, new Gio.Cancellable());
        await until(() => reasons.length > 0, 'it to be waited for');
        await bed.virsh('start', 'off');
        const machine = await opening;
        expect(reasons[0]).toBe('shut-off');
        expect(machine.info.uuid).toBe(OFF);
        await machine.close();
        await bed.virsh('destroy', 'off');
    });

    it('without a D-Bus display says how to give it one', async () => {
        const error = await machineError(openMachine(target('vnc')));
        expect(error.code).toBe('no-display');
        expect(error.message).toContain("<graphics type='dbus' p2p='yes'/>");
    });

    it('that draws with OpenGL is refused where DMA-BUFs cannot be shown', async () => {
        const options = { mayStart: true, dmabufs: false };
        const error = await machineError(openMachine(target('gl'), options));
        expect(error.code).toBe('gl-only');
        expect(error.message).toContain('gl=off');
    });

    it('that libvirt cannot start fails with libvirt’s own words', async () => {
        const error = await machineError(openMachine(target('broken'), { mayStart: true }));
        expect(error.code).toBe('refused');
        expect(error.message).toMatch(/libvirt at .* says: .*nonexistent/);
    });

    it('that is not there names those that are', async () => {
        const error = await machineError(openMachine(target('nobody')));
        expect(error.code).toBe('no-such-machine');
        expect(error.message).toContain('peer');
    });

    it('on another computer is refused with the line that shows it here', async () => {
        const uri = 'qemu+ssh://me@far.example:22/system?keyfile=k';
        const error = await machineError(openMachine(`libvirt:${uri}#win11`));
        expect(error.code).toBe('unsupported');
        expect(error.message).toContain(
            "ssh -t -L 6080:localhost:6080 me@far.example vitrine web 'libvirt:qemu:///system#win11'",
        );
    });

    it('of no libvirt says so', async () => {
        const error = await machineError(
            openMachine('libvirt:qemu+unix:///session?socket=/nonexistent/sock#x'),
        );
        expect(error.code).toBe('no-socket');
        expect(error.message).toContain('No libvirt runs at');
    });

    it('named without a URI is looked for in every libvirt of this computer', async () => {
        GLib.setenv('LIBVIRT_DEFAULT_URI', bed.uri, true);
        try {
            const machine = await openMachine('libvirt:peer');
            expect(machine.target).toBe(target('peer'));
            await machine.close();
            const found = await findDomain(null, BUS, null);
            expect(found.domain.name).toBe('bus');
        } finally {
            GLib.unsetenv('LIBVIRT_DEFAULT_URI');
        }
        const error = await machineError(openMachine('libvirt:peer'));
        expect(error).not.toBeInstanceOf(AmbiguousTarget);
        expect(error.code).toBe('no-socket');
    });

    it('without libvirt-glib says what to install', async () => {
        const typelibs = GLib.build_filenamev([bed.folder, 'typelibs']);
        GLib.mkdir_with_parents(typelibs, 0o755);
        GLib.file_set_contents(`${typelibs}/LibvirtGObject-1.0.typelib`, 'none');
        GLib.setenv('GI_TYPELIB_PATH', typelibs, true);
        try {
            const error = await machineError(openMachine(target('peer')));
            expect(error.code).toBe('unsupported');
            expect(error.message).toContain('install its GIR');
        } finally {
            GLib.unsetenv('GI_TYPELIB_PATH');
        }
    });

    it('of a libvirt that hangs holds nobody up', async () => {
        await signal('STOP', bed.pid);
        try {
            let code = '';
            const ms = await timed(async () => {
                code = (await machineError(listDomains(bed.uri, 1000, null))).code;
            });
            expect(code).toBe('not-answering');
            expect(ms).toBeLessThan(1500);
        } finally {
            await signal('CONT', bed.pid);
        }
    });

    it('is watched by one helper, which tells every change by itself', async () => {
        const before = openFds();
        const watch = new DomainWatch(bed.uri);
        const cancellable = new Gio.Cancellable();
        const stateOf = (domain: string) => watch.found.find(({ name }) => name === domain)?.state;
        try {
            // The helper's start may take longer than a list has time.
            await until(async () => {
                await watch.refresh(cancellable);
                return stateOf('peer') === 'running';
            }, 'the first list');
            expect(stateOf('vnc')).toBeUndefined();
            await bed.virsh('suspend', 'peer');
            await until(() => stateOf('peer') === 'paused', 'peer to be paused');
            await bed.virsh('resume', 'peer');
            await until(() => stateOf('peer') === 'running', 'peer to run');
            await bed.define('new', { uuid: NEW });
            await until(() => stateOf('new') === 'shut-off', 'the new one');
            await bed.virsh('start', '--paused', 'new');
            await until(() => stateOf('new') === 'paused', 'the new one to be paused');
            await bed.virsh('destroy', 'new');
            await until(() => stateOf('new') === 'shut-off', 'the new one to be shut off');
            await bed.virsh('undefine', 'new');
            await until(() => stateOf('new') === undefined, 'the new one to be gone');
            expect(watch.problem).toBeNull();
            await signal('STOP', bed.pid);
            const ms = await timed(() => watch.refresh(cancellable));
            expect(ms).toBeLessThan(1500);
            expect(watch.problem).toContain('does not answer');
            expect(watch.found).toEqual([]);
            await signal('CONT', bed.pid);
            await until(async () => {
                await watch.refresh(cancellable);
                return watch.problem === null && stateOf('peer') === 'running';
            }, 'the list after the silence');
        } finally {
            await signal('CONT', bed.pid);
            watch.close();
        }
        await expectNoNewFds(before);
    });

    it('leaves no file descriptor open, opened and closed ten times', async () => {
        for (const domain of IS_ROOT ? ['peer'] : ['peer', 'bus']) {
            await (await openMachine(target(domain))).close();
            const before = openFds();
            for (let i = 0; i < 10; i++) await (await openMachine(target(domain))).close();
            await expectNoNewFds(before);
        }
    });
});
