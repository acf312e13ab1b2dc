// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from './bed.js';
import { TextReader } from './line-stream.js';
import { until, within } from './main-loop.js';

const START_MS = 30_000;
const END_MS = 20_000;

/** The built program as `vitrine demo --serve --log`, until it is ended. */
export class DemoProcess {
    /** The exact target of the machine's own socket. */
    readonly target: string;
    readonly #process: Gio.Subprocess;
    readonly #output: TextReader;
    #seen = 0;

    private constructor(process: Gio.Subprocess, output: TextReader, target: string) {
        this.#process = process;
        this.#output = output;
        this.target = target;
    }

    /** Starts it and waits until it says where it is. */
    static async start(...options: string[]): Promise<DemoProcess> {
        const command = ['gjs', '-m', buildPath('src/main.js'), 'demo', '--serve', '--log'];
        const process = Gio.Subprocess.new(
            [...command, ...options],
            Gio.SubprocessFlags.STDOUT_PIPE,
        );
        const pipe = process.get_stdout_pipe();
        if (!pipe) throw new Error('the demo has no output');
        const output = new TextReader(pipe);
        const [, target] = await until(
            () => /^(addr:\S+)\n/m.exec(output.text) ?? (output.ended ? ['', ''] : null),
            'the demo to say its target',
            START_MS,
        );
        if (!target) throw new Error('the demo ended at once');
        return new DemoProcess(process, output, target);
    }

    /** All that it has printed. */
    get text(): string {
        return this.#output.text;
    }

    /** How long its main thread has had a processor so far, in milliseconds. */
    get ranMs(): number {
        const path = `/proc/${this.#process.get_identifier() ?? ''}/schedstat`;
        const [, contents] = GLib.file_get_contents(path);
        const [nanoseconds] = new TextDecoder().decode(contents).split(' ');
        return Number(nanoseconds) / 1e6;
    }

    /** Waits for a line after those that were waited for before; gives its match. */
    async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
        const match = await until(
            () => pattern.exec(this.text.slice(this.#seen)),
            () => `${String(pattern)} in:\n${this.text.slice(this.#seen)}`,
        );
        this.#seen += match.index + match[0].length;
        return match;
    }

    /** Ends it as Ctrl+C does; gives its exit status. */
    async end(): Promise<number> {
        this.#process.send_signal(2);
        await within(this.#process.wait_async(null), 'the demo to end', END_MS);
        await this.#output.close();
        return this.#process.get_if_exited() ? this.#process.get_exit_status() : -1;
    }

    /** Ends it as a crash does. */
    async kill(): Promise<void> {
        this.#process.force_exit();
        await this.#process.wait_async(null);
        await this.#output.close();
    }
}
