// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { buildPath } from './bed.js';
import { TextReader } from './line-stream.js';
import { until, within } from './main-loop.js';

const COMMAND_MS = 20_000;
const SIGINT = 2;
const SIGTERM = 15;
const SIGCONT = 18;
const SIGSTOP = 19;

/** The built program, or what runs it in the bed `flatpak`. */
function programCommand(): string[] {
    const wrapper = GLib.getenv('VITRINE_PROGRAM');
    return wrapper === null ? ['gjs', '-m', buildPath('src/main.js')] : [wrapper];
}

function spawn(args: readonly string[], flags: Gio.SubprocessFlags): Gio.Subprocess {
    return Gio.Subprocess.new([...programCommand(), ...args], flags);
}

/** What a command of the built program printed, and how it ended. */
export interface Outcome {
    readonly status: number;
    readonly stdout: string;
    readonly stderr: string;
}

/** Runs a command of the built program to its end. */
export async function runProgram(...args: string[]): Promise<Outcome> {
    const { STDOUT_PIPE, STDERR_PIPE } = Gio.SubprocessFlags;
    const program = spawn(args, STDOUT_PIPE | STDERR_PIPE);
    const ending = program.communicate_utf8_async(null, null);
    const [stdout, stderr] = await within(ending, `vitrine ${args.join(' ')}`, COMMAND_MS);
    return { status: program.get_exit_status(), stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** The built program with a window, until it is closed. */
export class RunningProgram {
    readonly #process: Gio.Subprocess;

    constructor(...args: string[]) {
        this.#process = spawn(args, Gio.SubprocessFlags.NONE);
    }

    get runs(): boolean {
        return this.#process.get_identifier() !== null;
    }

    get pid(): number {
        return Number(this.#process.get_identifier());
    }

    /** Waits until it ends by itself; gives its exit status. */
    async ended(): Promise<number> {
        await within(this.#process.wait_async(null), 'the program to end', COMMAND_MS);
        return this.#process.get_if_exited() ? this.#process.get_exit_status() : -1;
    }

    /** Asks it to end, as `kill` does; gives its exit status. */
    async terminate(): Promise<number> {
        this.#process.send_signal(SIGTERM);
        return this.ended();
    }

    /** Ends it as Ctrl+C does; gives the signal by which it ended, 0 where it was by itself. */
    async interrupt(): Promise<number> {
        this.#process.send_signal(SIGINT);
        await within(this.#process.wait_async(null), 'the program to end', COMMAND_MS);
        return this.#process.get_if_signaled() ? this.#process.get_term_sig() : 0;
    }

    /** Stops it as it stands, as a hang would, until {@link resume}. */
    suspend(): void {
        this.#process.send_signal(SIGSTOP);
    }

    resume(): void {
        this.#process.send_signal(SIGCONT);
    }

    async end(): Promise<void> {
        this.#process.force_exit();
        await this.#process.wait_async(null);
    }
}

/** A command of the built program in a terminal of its own. */
export class TerminalProgram {
    readonly #process: Gio.Subprocess;

    constructor(...args: string[]) {
        const program = ['gjs', '-m', buildPath('src/main.js'), ...args];
        this.#process = Gio.Subprocess.new(['setsid', ...program], Gio.SubprocessFlags.NONE);
    }

    /** Presses Ctrl+C: what the command has started is told as well. Gives its exit status. */
    async interrupt(): Promise<number> {
        const group = `-${this.#process.get_identifier() ?? ''}`;
        await Gio.Subprocess.new(['kill', '-INT', '--', group], 0).wait_async(null);
        await within(this.#process.wait_async(null), 'the program to end', COMMAND_MS);
        return this.#process.get_if_exited() ? this.#process.get_exit_status() : -1;
    }
}

/** A command of the built program that goes on talking until it is ended. */
export class TalkingProgram {
    readonly #process: Gio.Subprocess;
    readonly #output: TextReader;

    constructor(...args: string[]) {
        this.#process = spawn(args, Gio.SubprocessFlags.STDOUT_PIPE);
        const pipe = this.#process.get_stdout_pipe();
        if (!pipe) throw new Error('the program has no output');
        this.#output = new TextReader(pipe);
    }

    get pid(): number {
        return Number(this.#process.get_identifier());
    }

    /** The whole lines that it has printed. */
    get lines(): string[] {
        return this.#output.text.split('\n').slice(0, -1);
    }

    /** Waits until it has printed so many lines, and gives them. */
    untilLines(count: number): Promise<string[]> {
        return until(
            () => (this.lines.length >= count ? this.lines : null),
            () => `${count} lines after:\n${this.#output.text}`,
            COMMAND_MS,
        );
    }

    /** Waits until it ends by itself; gives its exit status. */
    async ended(): Promise<number> {
        await within(this.#process.wait_async(null), 'the program to end', COMMAND_MS);
        await this.#output.close();
        return this.#process.get_if_exited() ? this.#process.get_exit_status() : -1;
    }

    /** Ends it as Ctrl+C does; gives its exit status. */
    interrupt(): Promise<number> {
        this.#process.send_signal(SIGINT);
        return this.ended();
    }
}

/**
 * Runs the built program to its end while Sysprof would record it.
 *
 * @param capture - the path of the file that takes the marks
 */
export async function runRecorded(capture: string, ...args: string[]): Promise<void> {
    const recorded = 'exec 3<>"$0"; SYSPROF_TRACE_FD=3; export SYSPROF_TRACE_FD; exec "$@"';
    const program = [...programCommand(), ...args];
    const process = Gio.Subprocess.new(['sh', '-c', recorded, capture, ...program], 0);
    await process.wait_async(null);
    if (process.get_exit_status() !== 0) throw new Error('the recorded program failed');
}
