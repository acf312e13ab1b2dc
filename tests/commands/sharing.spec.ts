// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the commands that are programs of their own fail, by the same table as all others.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from '../support/bed.js';
import { TextReader } from '../support/line-stream.js';
import { until, within } from '../support/main-loop.js';
import { runProgram, type Outcome } from '../support/program.js';
import {
    AS_NOBODY,
    Bench,
    CAN_BECOME_ANOTHER,
    letEverybodyReach,
    untilListed,
} from '../machine/support.js';

const NAMES = ['vnc', 'web'] as const;
const LIMIT_MS = 20_000;

/** How each of them ends with the same words. */
function outcomes(run: (name: string) => Promise<Outcome>): Promise<[string, Outcome][]> {
    return Promise.all(NAMES.map(async name => [name, await run(name)]));
}

function textReader(stream: Gio.InputStream | null): TextReader {
    if (!stream) throw new Error('the program has no pipe');
    return new TextReader(stream);
}

async function runAsNobody(...args: readonly string[]): Promise<Outcome> {
    const { STDOUT_PIPE, STDERR_PIPE } = Gio.SubprocessFlags;
    const program = Gio.Subprocess.new(
        [...AS_NOBODY, 'gjs', '-m', buildPath('src/main.js'), ...args],
        STDOUT_PIPE | STDERR_PIPE,
    );
    const ending = program.communicate_utf8_async(null, null);
    const [stdout, stderr] = await within(ending, args.join(' '), LIMIT_MS);
    return { status: program.get_exit_status(), stdout: stdout ?? '', stderr: stderr ?? '' };
}

describe('What shares a machine', () => {
    const bench = new Bench();

    afterEach(async () => {
        await bench.clear();
    });

    it('says that there is no such machine', async () => {
        for (const [name, outcome] of await outcomes(one => runProgram(one, 'bus:nobody-here')))
            expect(outcome).toEqual({
                status: 4,
                stdout: '',
                stderr: `vitrine ${name}: No machine is called “nobody-here”: start one with “-display dbus” first.\n`,
            });
    }, 30_000);

    it('names the exact forms of several that fit', async () => {
        await Promise.all([bench.start({ name: 'twin' }), bench.start({ name: 'twin' })]);
        await untilListed(2);
        for (const [name, outcome] of await outcomes(one => runProgram(one, 'twin'))) {
            expect(outcome.status).withContext(name).toBe(3);
            expect(outcome.stderr).toMatch(/: choose bus::\S+ or bus::\S+\.\n$/);
        }
    }, 30_000);

    it('says whose machine it is', async () => {
        if (!CAN_BECOME_ANOTHER) pending('only root can become another user');
        const { qmpPath } = await bench.start({ name: 'private', display: 'p2p' });
        letEverybodyReach(qmpPath);
        GLib.chmod(qmpPath, 0o700);
        for (const [name, outcome] of await outcomes(one => runAsNobody(one, qmpPath))) {
            expect(outcome.status).withContext(name).toBe(5);
            expect(outcome.stderr).toContain(`You may not connect to ${qmpPath}`);
        }
    }, 30_000);

    it('says that the machine has gone, and ends with it', async () => {
        const machine = await bench.start({ name: 'shared' });
        await untilListed(1);
        const { STDOUT_PIPE, STDERR_PIPE } = Gio.SubprocessFlags;
        const sharing = NAMES.map(name => {
            const process = Gio.Subprocess.new(
                ['gjs', '-m', buildPath('src/main.js'), name, 'shared'],
                STDOUT_PIPE | STDERR_PIPE,
            );
            const output = textReader(process.get_stdout_pipe());
            const errors = textReader(process.get_stderr_pipe());
            return { name, process, output, errors };
        });
        for (const { name, output } of sharing)
            await until(() => output.text.includes('\n'), `where ${name} is`, LIMIT_MS);
        await machine.kill();
        for (const { name, process, output, errors } of sharing) {
            await within(process.wait_async(null), `the end of ${name}`, LIMIT_MS);
            expect(process.get_exit_status()).withContext(name).toBe(0);
            await until(() => errors.ended, 'its last words');
            expect(errors.text).withContext(name).toContain('The machine has shut down, or its');
            await output.close();
            await errors.close();
        }
    }, 60_000);
});
