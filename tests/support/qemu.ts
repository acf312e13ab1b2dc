// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real QEMU for specs.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';

import { ChardevName } from '../../src/display1/chardev.js';
import { buildPath } from './bed.js';
import { OneConnection, TextReader } from './line-stream.js';
import { sleep, within } from './main-loop.js';
import { Qmp } from './qmp.js';
import { SerialLine } from './serial-line.js';

const DEFAULT_PROGRAM = 'qemu-system-x86_64';
const START_TIMEOUT_MS = 30_000;
const QUIT_TIMEOUT_MS = 5000;

export interface QemuOptions {
    /** Which QEMU to start; by default `$VITRINE_QEMU`, else `qemu-system-x86_64`. */
    readonly program?: string;
    /** More arguments, the devices and the disk of the machine. */
    readonly args?: readonly string[];
    /** `-name`; also in the names of files. */
    readonly name?: string;
    readonly uuid?: string;
    /**
     * How the screen is served: on the bed's session bus, peer to peer for whoever asks on
     * {@link Qemu.qmpPath}, on a private bus, or not at all.
     */
    readonly display?: 'bus' | 'p2p' | 'none' | { readonly address: string };
    /** Whether the machine's screen is drawn by GL, and leaves as DMA-BUFs. */
    readonly gl?: boolean;
    /** QEMU's `-vga`, `std` by default; `none` where `args` bring a graphics card. */
    readonly vga?: string;
    /** The id of an `-audiodev dbus` whose sound is served with the screen. */
    readonly audiodev?: string;
    /** `tcg` by default: some hosts offer a /dev/kvm that runs firmware and then hangs. */
    readonly accel?: string;
    readonly memoryMb?: number;
    /** Where {@link Qemu.qmpPath} is, for a machine that comes back; by default in a new folder. */
    readonly qmpPath?: string;
    /** Whether COM1 is also the chardev `org.qemu.console.serial.0`; takes QEMU 10 or newer. */
    readonly sharesSerial?: boolean;
}

/**
 * Arguments for the guest that draws a known picture and tells on its serial line what it is given;
 * it says `ready 640x480x32` when it is there. Throws when it was not built.
 */
export function sectorGuest(): readonly string[] {
    const image = buildPath('tests/guests/sector/sector.img');
    if (!GLib.file_test(image, GLib.FileTest.EXISTS))
        throw new Error(`${image} is not there: build the target 'sector-guest'`);
    return ['-drive', `file=${image},format=raw,if=virtio,readonly=on`];
}

function displayArgument({ display = 'bus', audiodev, gl = false }: QemuOptions): string {
    const more = `${audiodev === undefined ? '' : `,audiodev=${audiodev}`}${gl ? ',gl=on' : ''}`;
    switch (display) {
        case 'bus':
            return `dbus${more}`;
        case 'p2p':
            return `dbus,p2p=on${more}`;
        case 'none':
            return 'none';
        default:
            return `dbus,addr=${display.address}${more}`;
    }
}

function unixChardev(id: string, path: string): string[] {
    return ['-chardev', `socket,id=${id},path=${path},server=off`];
}

/** COM1 at the chardev `serial`, and over D-Bus too. */
function serialArguments({ sharesSerial = false }: QemuOptions): string[] {
    if (!sharesSerial) return ['-serial', 'chardev:serial'];
    return [
        ...['-chardev', `dbus,id=text,name=${ChardevName.SERIAL}`],
        ...['-chardev', 'hub,id=both,chardevs.0=serial,chardevs.1=text'],
        ...['-serial', 'chardev:both'],
    ];
}

/** A machine that runs. */
export class Qemu {
    /** COM1, from its first byte on. */
    readonly serial: SerialLine;
    /** A QMP connection for the spec's own questions. */
    readonly qmp: Qmp;
    /** The path of another QMP socket, on which QEMU listens for the program under test. */
    readonly qmpPath: string;

    readonly #process: Gio.Subprocess;
    readonly #errors: TextReader;
    readonly #folder: string;

    private constructor(parts: {
        serial: SerialLine;
        qmp: Qmp;
        process: Gio.Subprocess;
        errors: TextReader;
        folder: string;
        qmpPath: string;
    }) {
        this.serial = parts.serial;
        this.qmp = parts.qmp;
        this.#process = parts.process;
        this.#errors = parts.errors;
        this.#folder = parts.folder;
        this.qmpPath = parts.qmpPath;
    }

    /** Starts a machine and waits until its main loop runs and its display is there. */
    static async start(options: QemuOptions = {}): Promise<Qemu> {
        const folder = GLib.dir_make_tmp('vitrine-qemu-XXXXXX');
        const sockets = {
            serial: new OneConnection(`${folder}/serial`),
            qmp: new OneConnection(`${folder}/own-qmp`),
        };
        const qmpPath = options.qmpPath ?? `${folder}/qmp`;
        const program = options.program ?? GLib.getenv('VITRINE_QEMU') ?? DEFAULT_PROGRAM;
        const command = [
            ...[program, '-name', options.name ?? 'vitrine-test', '-nodefaults'],
            ...['-vga', options.vga ?? 'std'],
            ...['-accel', options.accel ?? 'tcg', '-m', String(options.memoryMb ?? 64)],
            ...(options.uuid ? ['-uuid', options.uuid] : []),
            ...['-display', displayArgument(options)],
            ...unixChardev('serial', sockets.serial.path),
            ...serialArguments(options),
            ...unixChardev('qmp', sockets.qmp.path),
            ...['-mon', 'chardev=qmp,mode=control'],
            ...['-qmp', `unix:${qmpPath},server=on,wait=off`],
            ...(options.args ?? []),
        ];
        const flags = Gio.SubprocessFlags.STDERR_PIPE | Gio.SubprocessFlags.STDOUT_SILENCE;
        const process = Gio.Subprocess.new(command, flags);
        const stderr = process.get_stderr_pipe();
        if (!stderr) throw new Error('QEMU was started without a pipe');
        const errors = new TextReader(stderr);
        try {
            const connected = Promise.all([sockets.serial.accept(), sockets.qmp.accept()]);
            const ended = process.wait_async(null).then(() => {
                throw new Error('it ended');
            });
            ended.catch(() => undefined);
            const first = Promise.race([connected, ended]);
            const [serial, control] = await within(first, 'QEMU to connect', START_TIMEOUT_MS);
            const qmp = await Qmp.open(control);
            const line = new SerialLine(serial);
            return new Qemu({ serial: line, qmp, process, errors, folder, qmpPath });
        } catch (error) {
            process.force_exit();
            await process.wait_async(null);
            const said = errors.text.trim();
            await errors.close();
            removeFolder(folder);
            const text = `QEMU did not start: ${String(error)}\n${command.join(' ')}\n${said}`;
            throw new Error(text, { cause: error });
        } finally {
            sockets.serial.close();
            sockets.qmp.close();
        }
    }

    /** What QEMU itself complained of. */
    get stderrText(): string {
        return this.#errors.text;
    }

    /** False once the process has ended. */
    get runs(): boolean {
        return this.#process.get_identifier() !== null;
    }

    get pid(): number {
        return Number(this.#process.get_identifier());
    }

    /** Stops the whole process as it stands, as a hang would; only {@link Qemu.kill} ends that. */
    suspend(): void {
        const SIGSTOP = 19;
        this.#process.send_signal(SIGSTOP);
    }

    /** Ends the machine at once, as a crash would, and frees everything. */
    async kill(): Promise<void> {
        this.#process.force_exit();
        await this.#cleanUp();
    }

    /** Ends the machine as its own Quit does and frees everything; by force when it hangs. */
    async quit(): Promise<void> {
        const SIGTERM = 15;
        this.#process.send_signal(SIGTERM);
        await Promise.race([this.#process.wait_async(null), sleep(QUIT_TIMEOUT_MS)]);
        this.#process.force_exit();
        await this.#cleanUp();
    }

    async #cleanUp(): Promise<void> {
        await this.#process.wait_async(null);
        await this.serial.close();
        await this.qmp.close();
        await this.#errors.close();
        removeFolder(this.#folder);
    }
}

function removeFolder(folder: string): void {
    for (const name of ['serial', 'own-qmp', 'qmp']) GLib.unlink(`${folder}/${name}`);
    GLib.rmdir(folder);
}
