// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the benchmark's driver speaks with its programs: a line of JSON for each command on stdin,
// and one for each answer on stdout.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';
import { exit } from 'system';

import '../../../src/display1/promisify.js';

/** What a program does when it is told, by the command's name; what it gives is the answer. */
export type Commands = Record<string, (argument: Readonly<Record<string, unknown>>) => unknown>;

interface Call {
    readonly id: number;
    readonly name: string;
    readonly argument: Readonly<Record<string, unknown>>;
}

async function answer(commands: Commands, { id, name, argument }: Call): Promise<object> {
    try {
        const command = commands[name];
        if (!command) throw new RangeError(`there is no command ${name}`);
        return { id, value: (await command(argument)) ?? null };
    } catch (error) {
        return { id, error: String(error) };
    }
}

async function serve(commands: Commands): Promise<void> {
    const stdin = Gio.DataInputStream.new(new GioUnix.InputStream({ fd: 0, closeFd: false }));
    for (;;) {
        const [line] = await stdin.read_line_async(GLib.PRIORITY_DEFAULT, null);
        // The promise gives a text, whatever the generated types say.
        const text = line as unknown as string | null;
        if (text === null) return;
        print(JSON.stringify(await answer(commands, JSON.parse(text) as Call)));
    }
}

/**
 * Runs a program that carries out commands, one after the other, until the driver is gone.
 *
 * On a main loop of its own: GJS 1.82 keeps a processor busy while a module waits at its top.
 *
 * @param prepare - what comes before the first command, and gives the commands
 */
export function runProgram(prepare: () => Commands | Promise<Commands>): never {
    const loop = new GLib.MainLoop(null, false);
    let status = 0;
    const run = async (): Promise<void> => {
        await serve(await prepare());
    };
    run()
        .catch((error: unknown) => {
            logError(error as object);
            status = 1;
        })
        .finally(() => {
            loop.quit();
        })
        .catch(logError);
    loop.run();
    exit(status);
}

/** A number among a command's arguments. */
export function numberOf(argument: Readonly<Record<string, unknown>>, name: string): number {
    const value = argument[name];
    if (typeof value !== 'number') throw new TypeError(`${name} is no number`);
    return value;
}

/** A text among a command's arguments. */
export function textOf(argument: Readonly<Record<string, unknown>>, name: string): string {
    const value = argument[name];
    if (typeof value !== 'string') throw new TypeError(`${name} is no text`);
    return value;
}
