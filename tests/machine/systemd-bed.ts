// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real `systemd --user` with the bus that it starts, in a mount namespace and a control group of
// its own.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { sleep, until } from '../support/main-loop.js';
import { PRIVATE_MOUNTS } from './private-mounts.js';

const SYSTEMD = '/usr/lib/systemd/systemd';
const START_MS = 20_000;

const STOP_MS = 5000;

/**
 * systemd wants to be started by systemd, and a control group of the second version for its own.
 */
const SCRIPT = `
set -e
mount -t tmpfs none /run
mkdir -p /run/systemd/system
mount -t cgroup2 none /sys/fs/cgroup
group=/sys/fs/cgroup/$1
mkdir -p "$group"
echo $$ >"$group/cgroup.procs"
exec ${SYSTEMD} --user --unit=vitrine.target
`;

/** systemd connects to no session bus but the one that it runs as a unit of this name. */
const UNITS: Readonly<Record<string, string>> = {
    'vitrine.target': '[Unit]\nRequires=dbus.socket\nAfter=dbus.socket\n',
    'dbus.socket': '[Socket]\nListenStream=%t/bus\n',
    'dbus.service':
        '[Unit]\nRequires=dbus.socket\n[Service]\nType=notify\nNotifyAccess=main\n' +
        'ExecStart=dbus-daemon --session --address=systemd: --nofork --nopidfile ' +
        '--systemd-activation\n',
};

async function run(...argv: string[]): Promise<{ status: number; output: string }> {
    const { STDOUT_PIPE, STDERR_MERGE } = Gio.SubprocessFlags;
    const process = Gio.Subprocess.new(argv, STDOUT_PIPE | STDERR_MERGE);
    const [output] = await process.communicate_utf8_async(null, null);
    return { status: process.get_exit_status(), output: output ?? '' };
}

/** Why no systemd can run here, for `pending`; null where one can. */
export async function whyNoSystemd(): Promise<string | null> {
    if (!GLib.file_test(SYSTEMD, GLib.FileTest.EXISTS)) return 'systemd is not installed';
    const mount = 'mount -t tmpfs none /run && mount -t cgroup2 none /sys/fs/cgroup';
    const test = 'd=/sys/fs/cgroup/vitrine-try-$$; mkdir $d && rmdir $d';
    const { status } = await run(...PRIVATE_MOUNTS, 'sh', '-c', `${mount} && ${test}`);
    return status === 0 ? null : 'a control group of our own is not allowed here';
}

/** While it runs, it and its bus are the session's. */
export class RealSystemd {
    #bus: Gio.DBusConnection | null = null;
    readonly #before = GLib.getenv('DBUS_SESSION_BUS_ADDRESS') ?? '';

    private constructor(
        private readonly process: Gio.Subprocess,
        private readonly group: string,
    ) {}

    static async start(folder: string): Promise<RealSystemd> {
        const units = GLib.build_filenamev([folder, 'systemd', 'user']);
        GLib.mkdir_with_parents(units, 0o700);
        for (const [name, text] of Object.entries(UNITS)) {
            GLib.file_set_contents(GLib.build_filenamev([units, name]), text);
        }
        const group = `vitrine-spec-${GLib.uuid_string_random()}`;
        const flags = Gio.SubprocessFlags.STDOUT_SILENCE | Gio.SubprocessFlags.STDERR_MERGE;
        const launcher = Gio.SubprocessLauncher.new(flags);
        for (const name of ['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'HOME']) {
            launcher.setenv(name, folder, true);
        }
        launcher.unsetenv('DBUS_SESSION_BUS_ADDRESS');
        const argv = [...PRIVATE_MOUNTS, 'sh', '-c', SCRIPT, 'sh', group];
        const systemd = new RealSystemd(launcher.spawnv(argv), group);
        try {
            await systemd.#connect(`unix:path=${folder}/bus`);
            return systemd;
        } catch (error) {
            await systemd.close();
            throw error;
        }
    }

    async #connect(address: string): Promise<void> {
        GLib.setenv('DBUS_SESSION_BUS_ADDRESS', address, true);
        const connecting = (): Promise<Gio.DBusConnection | null> =>
            connectSessionBus(null).catch(() => null);
        this.#bus = await until(connecting, 'the bus of systemd', START_MS);
        await until(() => this.units().catch(() => null), 'systemd to answer', START_MS);
    }

    /** The names of all units that it has loaded. */
    async units(): Promise<string[]> {
        const reply = await this.#bus?.call(
            'org.freedesktop.systemd1',
            '/org/freedesktop/systemd1',
            'org.freedesktop.systemd1.Manager',
            'ListUnits',
            null,
            null,
            Gio.DBusCallFlags.NO_AUTO_START,
            1000,
            null,
        );
        const units = reply?.get_child_value(0);
        if (!units) return [];
        return Array.from({ length: units.n_children() }, (_, i) => {
            const [name] = units.get_child_value(i).get_child_value(0).get_string();
            return name;
        });
    }

    /** Ends it and removes its control groups. */
    async close(): Promise<void> {
        GLib.setenv('DBUS_SESSION_BUS_ADDRESS', this.#before, true);
        await this.#bus?.close(null);
        // Ends all its units, and then itself.
        const SIGRTMIN_EXIT = 34 + 24;
        this.process.send_signal(SIGRTMIN_EXIT);
        await Promise.race([this.process.wait_async(null), sleep(STOP_MS)]);
        this.process.force_exit();
        await this.process.wait_async(null);
        const script =
            'mount -t cgroup2 none /sys/fs/cgroup; cd /sys/fs/cgroup; ' +
            'for i in 1 2 3 4 5; do find "$1" -depth -type d -exec rmdir {} + && exit; sleep 0.2; done';
        await run(...PRIVATE_MOUNTS, 'sh', '-c', script, 'sh', this.group);
    }
}
