// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real QEMU with the Linux guest in it, whose programs a spec runs.
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from './bed.js';
import { linuxPeripherals, type LinuxPeripherals } from './linux-peripherals.js';
import { DEFAULT_WAIT_MS, until } from './main-loop.js';
import { Qemu, type QemuOptions } from './qemu.js';

/** About 10 s where nothing else runs; a busy machine with two cores takes several times that. */
const BOOT_MS = 120_000;
const MEMORY_MB = 512;
const SHOWN_LINES = 20;

export interface LinuxMachineOptions extends QemuOptions, LinuxPeripherals {}

/** Arguments for the Linux guest; null when it was not built. */
export function linuxGuest(): readonly string[] | null {
    const path = (name: string): string => buildPath(`tests/guests/linux/${name}`);
    if (!GLib.file_test(path('initrd.img'), GLib.FileTest.EXISTS)) return null;
    const [, commandLine] = GLib.file_get_contents(path('cmdline'));
    return [
        ...['-machine', 'q35', '-cpu', 'qemu64'],
        ...['-kernel', path('vmlinuz'), '-initrd', path('initrd.img')],
        ...['-append', new TextDecoder().decode(commandLine).trim()],
    ];
}

/** Bytes as the serial line has them: a character for each. */
function toBytes(text: string): string {
    return Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('');
}

function fromBytes(bytes: string): string {
    return new TextDecoder().decode(Uint8Array.from(bytes, byte => byte.charCodeAt(0)));
}

/** What the machine and one of its programs share. */
interface Job {
    readonly command: string;
    readonly lines: string[];
    status: number | null;
}

/** A program that runs in the guest. */
export class GuestProgram {
    readonly #job: Job;
    readonly #request: (verb: string, text?: string) => Promise<void>;
    readonly #update: () => void;
    #position = 0;

    /** @internal */
    constructor(
        job: Job,
        request: (verb: string, text?: string) => Promise<void>,
        update: () => void,
    ) {
        this.#job = job;
        this.#request = request;
        this.#update = update;
    }

    /** All whole lines it has printed, on both its outputs. */
    get lines(): readonly string[] {
        this.#update();
        return this.#job.lines;
    }

    /** Its exit status; minus the signal that ended it; null while it runs. */
    get status(): number | null {
        this.#update();
        return this.#job.status;
    }

    /**
     * Waits for a line that matches, after the line that the last match was in. Gives the match.
     */
    async waitFor(pattern: RegExp, timeoutMs = DEFAULT_WAIT_MS): Promise<RegExpExecArray> {
        return until(
            () => this.#next(pattern),
            () => `${String(pattern)} from “${this.#job.command}”, which says:\n${this.#tail()}`,
            timeoutMs,
        );
    }

    #next(pattern: RegExp): RegExpExecArray | null {
        const { status, lines } = this;
        for (let at = this.#position; at < lines.length; at++) {
            const match = pattern.exec(lines[at] ?? '');
            if (!match) continue;
            this.#position = at + 1;
            return match;
        }
        if (status === null) return null;
        const text = `“${this.#job.command}” ended with ${String(status)} before`;
        throw new Error(`${text} ${String(pattern)}:\n${this.#tail()}`);
    }

    /** Passes over what was printed until now, so that only later lines can match. */
    skip(): void {
        this.#position = this.lines.length;
    }

    /** Gives it a line to read. */
    async say(text: string): Promise<void> {
        await this.#request('say', text);
    }

    /** Says something and waits for the answer. */
    async ask(text: string, answer: RegExp, timeoutMs?: number): Promise<RegExpExecArray> {
        this.skip();
        await this.say(text);
        return this.waitFor(answer, timeoutMs);
    }

    /** Waits until it ends by itself and gives its status. */
    async ended(timeoutMs = DEFAULT_WAIT_MS): Promise<number> {
        await until(
            () => this.status !== null,
            () => `“${this.#job.command}” to end, which says:\n${this.#tail()}`,
            timeoutMs,
        );
        return this.status ?? NaN;
    }

    /** Interrupts it, as Ctrl+C does, and waits for its end. */
    async stop(): Promise<number> {
        if (this.status === null) await this.#request('stop');
        return this.ended();
    }

    #tail(): string {
        return this.lines.slice(-SHOWN_LINES).join('\n');
    }
}

/** A machine that runs the Linux guest; any number of its programs run side by side. */
export class LinuxMachine {
    readonly qemu: Qemu;
    readonly #jobs = new Map<number, Job>();
    #read = 0;
    #lastId = 0;

    private constructor(qemu: Qemu) {
        this.qemu = qemu;
    }

    /**
     * Starts the guest and waits until it has found all its devices and takes commands. Call
     * `pending()` where {@link linuxGuest} gives null.
     */
    static async start(options: LinuxMachineOptions = {}): Promise<LinuxMachine> {
        const guest = linuxGuest();
        if (!guest) throw new Error('The Linux guest was not built: set VITRINE_GUEST_KERNEL');
        const { args, audiodev } = linuxPeripherals(options);
        const qemu = await Qemu.start({
            name: 'linux',
            memoryMb: MEMORY_MB,
            ...(audiodev === undefined ? {} : { audiodev }),
            ...options,
            args: [...guest, '-vga', 'none', ...args, ...(options.args ?? [])],
        });
        try {
            await qemu.serial.waitFor(/vitrine login: $/, BOOT_MS);
            await qemu.serial.send('root');
            await qemu.serial.waitFor(/vitrine:~# /, BOOT_MS);
            await qemu.serial.send('exec jobs');
            await qemu.serial.waitFor(/^jobs ready$/m, BOOT_MS);
        } catch (error) {
            await qemu.kill();
            throw error;
        }
        return new LinuxMachine(qemu);
    }

    /** Takes what the guest has said since the last time. */
    #update(): void {
        const { text } = this.qemu.serial;
        const end = text.lastIndexOf('\n') + 1;
        if (end <= this.#read) return;
        for (const line of text.slice(this.#read, end).split('\n')) this.#takeLine(line);
        this.#read = end;
    }

    #takeLine(line: string): void {
        const [, id, kind, text = ''] = /^(\d+)([>=]) (.*)$/.exec(line) ?? [];
        const job = this.#jobs.get(Number(id));
        if (kind === '>') job?.lines.push(fromBytes(text));
        else if (kind === '=' && job) job.status = Number(text);
    }

    /** Starts a shell command and leaves it running. */
    async spawn(command: string): Promise<GuestProgram> {
        const id = ++this.#lastId;
        const job: Job = { command, lines: [], status: null };
        this.#jobs.set(id, job);
        const request = (verb: string, text = ''): Promise<void> =>
            this.qemu.serial.send(toBytes(`${verb} ${String(id)} ${text}`));
        await request('run', command);
        return new GuestProgram(job, request, () => {
            this.#update();
        });
    }

    /** Starts a program and waits until it prints a line that says `ready`. */
    async spawnReady(command: string): Promise<GuestProgram> {
        const program = await this.spawn(command);
        await program.waitFor(/^ready$/);
        return program;
    }

    /** Runs a shell command to its end and gives its lines; rejects when it fails. */
    async run(command: string, timeoutMs = DEFAULT_WAIT_MS): Promise<readonly string[]> {
        const program = await this.spawn(command);
        const status = await program.ended(timeoutMs);
        if (status !== 0) {
            const said = program.lines.slice(-SHOWN_LINES).join('\n');
            throw new Error(`“${command}” failed with ${String(status)} in the guest:\n${said}`);
        }
        return program.lines;
    }

    async close(): Promise<void> {
        if (this.qemu.runs) await this.qemu.quit();
        else await this.qemu.kill();
    }
}
