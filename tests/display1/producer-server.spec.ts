// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { ProducerServer } from '../../src/display1/producer-server.js';
import { openMachine } from '../../src/machine/open.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { until, within } from '../support/main-loop.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { refusalOf } from '../support/refusal.js';

/** Any user but root. */
const OTHER_USER = 65_534;

/** Lets everybody pass through the folders to a socket and connect; gives the way back. */
function openTheWayTo(socket: string): () => void {
    const changed: [path: string, mode: number][] = [[socket, modeOf(socket)]];
    setMode(socket, 0o777);
    for (
        let path = GLib.path_get_dirname(socket);
        path !== '/';
        path = GLib.path_get_dirname(path)
    ) {
        const mode = modeOf(path);
        if ((mode & 0o001) !== 0) continue;
        changed.push([path, mode]);
        setMode(path, mode | 0o001);
    }
    return () => {
        for (const [path, mode] of changed) setMode(path, mode);
    };
}

function setMode(path: string, mode: number): void {
    const file = Gio.File.new_for_path(path);
    file.set_attribute_uint32('unix::mode', mode, Gio.FileQueryInfoFlags.NONE, null);
}

function modeOf(path: string): number {
    const info = Gio.File.new_for_path(path).query_info(
        'unix::mode',
        Gio.FileQueryInfoFlags.NONE,
        null,
    );
    return info.get_attribute_uint32('unix::mode') & 0o777;
}

/** What `gdbus` says as another user, who reads a property of the machine. */
async function readAsOther(address: string): Promise<{ ok: boolean; text: string }> {
    const id = String(OTHER_USER);
    const program = Gio.Subprocess.new(
        [
            ...['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups'],
            ...['gdbus', 'call', '--address', address, '--object-path', '/org/qemu/Display1/VM'],
            ...['--method', 'org.freedesktop.DBus.Properties.Get'],
            ...['org.qemu.Display1.VM', 'Name'],
        ],
        Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_MERGE,
    );
    const ending = program.communicate_utf8_async(null, null);
    const [text] = await within(ending, 'gdbus', 20_000);
    return { ok: program.get_successful(), text: text ?? '' };
}

describe('A producer server', () => {
    let machine: ProducedMachine;
    let server: ProducerServer;
    let path: string;

    beforeEach(() => {
        machine = new ProducedMachine('served');
        server = new ProducerServer(machine.producer, 'vitrine-spec');
        path = server.address.replace(/^unix:path=/, '');
    });

    afterEach(() => {
        server.close();
        machine.close();
    });

    it('serves any number of viewers, each told when it ends, and removes its folder', async () => {
        const folder = GLib.path_get_dirname(path);
        expect(modeOf(folder)).toBe(0o700);
        const viewers = await Promise.all(
            [1, 2, 3].map(() => openMachine(`addr:${server.address}`)),
        );
        expect(viewers.map(({ info }) => info.name)).toEqual(['served', 'served', 'served']);
        expect(server.connections).toBe(3);
        let gone = 0;
        for (const viewer of viewers) viewer.onGone(() => gone++);
        await viewers[0]?.close();
        await until(() => server.connections === 2, 'one viewer to leave');
        server.close();
        await until(() => gone === 2, 'the others to be told');
        expect(GLib.file_test(folder, GLib.FileTest.EXISTS)).toBeFalse();
        expect(await refusalOf(openMachine(`addr:${server.address}`))).toContain(path);
    });

    it('ends connections with the machine, too', async () => {
        const viewer = await openMachine(`addr:${server.address}`);
        let gone = false;
        viewer.onGone(() => {
            gone = true;
        });
        machine.close();
        await until(() => gone, 'the viewer to be told');
        expect(server.connections).toBe(0);
    });

    it('keeps no descriptor of viewers that leave, also before they have said a word', async () => {
        const once = async (): Promise<void> => {
            const silent = await new Gio.SocketClient().connect_async(
                Gio.UnixSocketAddress.new(path),
                null,
            );
            const viewer = await openMachine(`addr:${server.address}`);
            silent.close(null);
            await viewer.close();
        };
        await once();
        await until(() => server.connections === 0, 'the first to leave');
        const before = openFds();
        for (let i = 0; i < 100; i++) await once();
        const added = () => describeNewFds(before);
        await until(
            () => added() === '',
            () => `these to be closed:\n${added()}`,
        );
        expect(added()).toBe('');
    }, 60_000);

    it('lets nobody else in, not even where its folder is open', async () => {
        const programs = ['setpriv', 'gdbus'].filter(name => !GLib.find_program_in_path(name));
        if (programs.length > 0) pending(`${programs.join(' and ')} is not installed`);
        if (Gio.Credentials.new().get_unix_user() !== 0)
            pending('only root can be another user as well');
        const denied = await readAsOther(server.address);
        expect(denied.ok).toBeFalse();
        // What the folders' modes would have hidden: the socket itself.
        const closeAgain = openTheWayTo(path);
        const refused = await readAsOther(server.address).finally(closeAgain);
        expect(refused.ok).toBeFalse();
        expect(refused.text).not.toContain('Permission denied');
        expect(server.connections).toBe(0);
        const ourselves = await openMachine(`addr:${server.address}`);
        expect(ourselves.info.name).toBe('served');
        await ourselves.close();
    }, 60_000);
});
