// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { writeBytes } from '../../src/memory/write-bytes.js';
import { buildPath } from './bed.js';
import { TextReader } from './line-stream.js';
import { until } from './main-loop.js';

/** A command in a terminal of 80 × 25 characters, whose settings are told before it and after. */
export class Terminal {
    readonly #process: Gio.Subprocess;
    readonly #output: TextReader;

    /** @param words - of the command, and what is set for it, such as `NO_COLOR=1` */
    constructor(...words: string[]) {
        const isSetting = (word: string): boolean => /^[A-Z_]+=/.test(word);
        const command = [
            ...['env', ...words.filter(isSetting), 'gjs', '-m', buildPath('src/main.js')],
            ...words.filter(word => !isSetting(word)),
        ].join(' ');
        const told = `sh -c 'echo "pid $$"; exec ${command}'`;
        const line = `stty cols 80 rows 25; stty -g; ${told}; echo "status $?"; stty -g`;
        const { STDIN_PIPE, STDOUT_PIPE } = Gio.SubprocessFlags;
        this.#process = Gio.Subprocess.new(
            ['script', '-qec', line, '/dev/null'],
            STDIN_PIPE | STDOUT_PIPE,
        );
        const pipe = this.#process.get_stdout_pipe();
        if (!pipe) throw new Error('the terminal has no output');
        this.#output = new TextReader(pipe);
    }

    get text(): string {
        return this.#output.text;
    }

    async type(text: string): Promise<void> {
        const pipe = this.#process.get_stdin_pipe();
        if (!pipe) throw new Error('the terminal has no input');
        await writeBytes(pipe, new GLib.Bytes(new TextEncoder().encode(text)), null);
    }

    waitFor(pattern: RegExp): Promise<RegExpExecArray> {
        return until(
            () => pattern.exec(this.text),
            () => `${String(pattern)} in ${JSON.stringify(this.text.slice(-400))}`,
        );
    }

    /** Sends the command a signal, such as `TERM`. */
    async signal(name: string): Promise<void> {
        const [, pid = ''] = await this.waitFor(/^pid (\d+)\r?$/m);
        await Gio.Subprocess.new(['kill', '-s', name, pid], 0).wait_async(null);
    }

    /** The settings before and after, once it has ended. */
    async settings(): Promise<readonly [string, string]> {
        await this.waitFor(/status \d+\s+[0-9a-f]+(:[0-9a-f]+){10,}/);
        const [before = '', after = ''] = this.text.match(/[0-9a-f]+(:[0-9a-f]+){10,}/g) ?? [];
        return [before, after];
    }

    async close(): Promise<void> {
        this.#process.get_stdin_pipe()?.close(null);
        this.#process.force_exit();
        await this.#process.wait_async(null);
        await this.#output.close();
    }
}
