// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import '../display1/promisify.js';
import { isTerminal } from './output.js';

const STANDARD_INPUT = 0;

/**
 * Asks for the terminal's settings, or changes them: nothing reachable from here does, but this
 * program of every system.
 */
export async function stty(...args: readonly string[]): Promise<string> {
    const { STDIN_INHERIT, STDOUT_PIPE } = Gio.SubprocessFlags;
    const process = Gio.Subprocess.new(['stty', ...args], STDIN_INHERIT | STDOUT_PIPE);
    const [output] = await process.communicate_utf8_async(null, null);
    if (process.get_exit_status() !== 0)
        throw new RangeError(`The terminal cannot be set up: “stty ${args.join(' ')}” failed.`);
    return (output ?? '').trim();
}

/** The terminal that the program was started in, which gives every key as it comes. */
export class RawTerminal {
    readonly #before: string;
    #isLeft = false;

    private constructor(before: string) {
        this.#before = before;
    }

    /** @returns null where standard input is no terminal */
    static async enter(): Promise<RawTerminal | null> {
        if (!isTerminal(STANDARD_INPUT)) return null;
        const terminal = new RawTerminal(await stty('-g'));
        await stty('raw', '-echo');
        return terminal;
    }

    /** Makes it as it was before; safe to call twice. */
    async leave(): Promise<void> {
        if (this.#isLeft) return;
        this.#isLeft = true;
        await stty(this.#before);
    }
}
