// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real libvirtd for specs, with folders of its own, and gone with everything that it started.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { buildPath } from '../support/bed.js';
import { until } from '../support/main-loop.js';
import { PRIVATE_MOUNTS } from './private-mounts.js';
import { AS_NOBODY, letEverybodyReach } from './support.js';

const START_MS = 30_000;
const NOBODY = 65534;

/** What libvirt says when a domain's bus does not listen yet, and how often that is borne. */
const EARLY_BUS = 'Failed to connect to dbus-daemon';
const MAX_STARTS = 3;

/** The specs' own script lies elsewhere than the program's. */
GLib.setenv('VITRINE_SCRIPT_DIR', buildPath('src'), true);

/** What is special about a domain; all are TCG machines that never run for long. */
export interface DomainOptions {
    readonly uuid: string;
    /** The whole `<graphics>` element; peer to peer unless given. */
    readonly graphics?: string;
    /** The whole `<video>` element. */
    readonly video?: string;
    /** More elements among its devices. */
    readonly devices?: string;
    /** The image; the sector guest unless given. */
    readonly disk?: string;
}

function run(argv: readonly string[], input: string | null = null): Promise<Outcome> {
    const { STDIN_PIPE, STDOUT_PIPE, STDERR_MERGE } = Gio.SubprocessFlags;
    const process = Gio.Subprocess.new([...argv], STDIN_PIPE | STDOUT_PIPE | STDERR_MERGE);
    return process.communicate_utf8_async(input, null).then(([output]) => ({
        status: process.get_exit_status(),
        output: output ?? '',
    }));
}

interface Outcome {
    readonly status: number;
    readonly output: string;
}

/** Why no libvirtd can be started here, for `pending`; null where one can. */
export async function whyNoLibvirt(kind: 'session' | 'system'): Promise<string | null> {
    for (const program of ['libvirtd', 'virsh', 'qemu-system-x86_64', 'unshare']) {
        if (GLib.find_program_in_path(program) === null) return `needs the program “${program}”`;
    }
    const isRoot = Gio.Credentials.new().get_unix_user() === 0;
    if (kind === 'session') {
        if (!isRoot) return null;
        const { status } = await run([...AS_NOBODY, 'true']);
        return status === 0 ? null : 'root has no session libvirtd, and cannot become another user';
    }
    if (!isRoot) return 'only root runs the system’s libvirtd';
    const { status } = await run([...PRIVATE_MOUNTS, 'true']);
    return status === 0 ? null : 'a mount namespace of its own is not allowed here';
}

/** Puts the system's libvirtd into folders of its own: it knows no others than these. */
const SYSTEM_SCRIPT = `
set -e
folder=$1
mount -t tmpfs none /run
mkdir -p /run/libvirt
for name in etc lib cache log; do mkdir -p "$folder/$name"; done
mount --bind "$folder/etc" /etc/libvirt
for name in lib cache log; do mount --bind "$folder/$name" "/var/$name/libvirt"; done
exec libvirtd --config "$folder/etc/libvirtd.conf"
`;

export class LibvirtBed {
    readonly folder: string;
    readonly uri: string;
    readonly #kind: 'session' | 'system';
    #daemon: Gio.Subprocess | null = null;

    private constructor(kind: 'session' | 'system', folder: string) {
        this.#kind = kind;
        this.folder = folder;
        this.uri = `qemu+unix:///${kind}?socket=${this.socket}`;
    }

    get socket(): string {
        const directory = this.#kind === 'session' ? 'run/libvirt' : 'sockets';
        return `${this.folder}/${directory}/libvirt-sock`;
    }

    /** Where libvirt puts the sockets of the buses that it makes for domains. */
    get busDirectory(): string {
        return `${this.folder}/run/libvirt/qemu/run/dbus`;
    }

    /** A temporary folder for every user. */
    get openFolder(): string {
        return `${this.folder}/open`;
    }

    get pid(): number {
        return Number(this.#daemon?.get_identifier());
    }

    /** Starts libvirtd; ask {@link whyNoLibvirt} first. */
    static async start(kind: 'session' | 'system'): Promise<LibvirtBed> {
        const bed = new LibvirtBed(kind, GLib.dir_make_tmp('vitrine-libvirt-XXXXXX'));
        await bed.#start();
        return bed;
    }

    async #start(): Promise<void> {
        const { folder } = this;
        letEverybodyReach(`${folder}/any`);
        for (const name of ['run', 'etc', 'config/libvirt', 'cache', 'home', 'sockets']) {
            GLib.mkdir_with_parents(`${folder}/${name}`, 0o700);
        }
        const image = buildPath('tests/guests/sector/sector.img');
        const [, bytes] = GLib.file_get_contents(image);
        GLib.file_set_contents(`${folder}/sector.img`, bytes);
        GLib.mkdir(this.openFolder, 0o700);
        GLib.chmod(this.openFolder, 0o777);
        if (this.#kind === 'session') await this.#startSession();
        else this.#startSystem();
        await until(
            () => GLib.file_test(this.socket, GLib.FileTest.EXISTS),
            () => `libvirtd to listen; it said: ${this.#said()}`,
            START_MS,
        );
    }

    #said(): string {
        const [, bytes] = GLib.file_get_contents(`${this.folder}/libvirtd.log`);
        return new TextDecoder().decode(bytes);
    }

    #spawn(environment: Readonly<Record<string, string>>, argv: readonly string[]): void {
        const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.STDERR_MERGE);
        launcher.set_stdout_file_path(`${this.folder}/libvirtd.log`);
        launcher.set_cwd(this.folder);
        for (const [name, value] of Object.entries(environment)) {
            launcher.setenv(name, value, true);
        }
        this.#daemon = launcher.spawnv([...argv]);
    }

    async #startSession(): Promise<void> {
        const { folder } = this;
        GLib.file_set_contents(`${folder}/config/libvirt/qemu.conf`, 'stdio_handler = "file"\n');
        const isRoot = Gio.Credentials.new().get_unix_user() === 0;
        if (isRoot) await run(['chown', '-R', `${String(NOBODY)}:${String(NOBODY)}`, folder]);
        const environment = {
            XDG_RUNTIME_DIR: `${folder}/run`,
            XDG_CONFIG_HOME: `${folder}/config`,
            XDG_CACHE_HOME: `${folder}/cache`,
            HOME: `${folder}/home`,
        };
        this.#spawn(environment, [...(isRoot ? AS_NOBODY : []), 'libvirtd']);
    }

    #startSystem(): void {
        const { folder } = this;
        GLib.chmod(`${folder}/sockets`, 0o711);
        GLib.file_set_contents(
            `${folder}/etc/qemu.conf`,
            [
                'stdio_handler = "file"',
                'namespaces = []',
                'cgroup_controllers = []',
                'security_driver = "none"',
                'user = "root"',
                'group = "root"',
                'remember_owner = 0',
                '',
            ].join('\n'),
        );
        GLib.file_set_contents(
            `${folder}/etc/libvirtd.conf`,
            [
                `unix_sock_dir = "${folder}/sockets"`,
                'auth_unix_ro = "none"',
                'auth_unix_rw = "none"',
                'unix_sock_ro_perms = "0777"',
                'unix_sock_rw_perms = "0777"',
                '',
            ].join('\n'),
        );
        this.#spawn({}, [...PRIVATE_MOUNTS, 'sh', '-c', SYSTEM_SCRIPT, 'sh', folder]);
    }

    /** Runs `virsh`; what it prints, or an error with it. */
    async virsh(...args: string[]): Promise<string> {
        const { status, output } = await run(['virsh', '--quiet', '-c', this.uri, ...args]);
        if (status !== 0) throw new Error(`virsh ${args.join(' ')}: ${output}`);
        return output;
    }

    /**
     * Starts a domain. libvirt connects to the bus that it starts for one before that listens, now
     * and then, and gives up: whatever else it says is an error at once.
     */
    async startDomain(name: string): Promise<void> {
        for (let tries = 1; ; tries++) {
            try {
                await this.virsh('start', name);
                return;
            } catch (error) {
                if (tries === MAX_STARTS || !String(error).includes(EARLY_BUS)) throw error;
            }
        }
    }

    /** Defines a domain that boots the sector guest. */
    async define(name: string, options: DomainOptions): Promise<void> {
        const file = `${this.folder}/home/${name}.xml`;
        GLib.file_set_contents(file, this.#xml(name, options));
        GLib.chmod(file, 0o644);
        await this.virsh('define', file);
    }

    #xml(name: string, { uuid, graphics, video, devices, disk }: DomainOptions): string {
        const emulator = GLib.find_program_in_path('qemu-system-x86_64') ?? '';
        return `<domain type="qemu">
    <name>${name}</name><uuid>${uuid}</uuid>
    <memory unit="MiB">64</memory><vcpu>1</vcpu>
    <os><type arch="x86_64" machine="pc">hvm</type></os><features><acpi/></features>
    <devices>
        <emulator>${emulator}</emulator>
        <disk type="file" device="disk">
            <driver name="qemu" type="raw"/><source file="${disk ?? `${this.folder}/sector.img`}"/>
            <target dev="vda" bus="virtio"/><readonly/>
        </disk>
        ${graphics ?? '<graphics type="dbus" p2p="yes"/>'}
        ${video ?? '<video><model type="vga"/></video>'}
        ${devices ?? ''}
        <memballoon model="none"/><controller type="usb" model="none"/>
    </devices>
</domain>`;
    }

    /** The process of a domain that runs. */
    pidOf(name: string): number {
        const directory = this.#kind === 'session' ? 'run/libvirt/qemu/run' : null;
        if (directory === null) throw new Error('Only in a session');
        const [, bytes] = GLib.file_get_contents(`${this.folder}/${directory}/${name}.pid`);
        return Number.parseInt(new TextDecoder().decode(bytes), 10);
    }

    /** Ends every domain and libvirtd, and removes everything. */
    async close(): Promise<void> {
        const names = await this.virsh('list', '--name').catch(() => '');
        for (const name of names.split('\n').filter(line => line.trim() !== '')) {
            await this.virsh('destroy', name.trim()).catch(() => '');
        }
        const SIGTERM = 15;
        this.#daemon?.send_signal(SIGTERM);
        await this.#daemon?.wait_async(null);
        await run(['rm', '-rf', this.folder]);
    }
}
