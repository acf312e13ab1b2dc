// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all commands do alike: words that cannot be understood, JSON, colours, and pipes whose reader
// has had enough.
import Gio from 'gi://Gio?version=2.0';

import '../../src/display1/promisify.js';
import { statusOf } from '../../src/command-line/exit-status.js';
import { COMMANDS } from '../../src/commands/table.js';
import { errorText } from '../../src/machine/errors.js';
import { Bench, untilListed } from '../machine/support.js';
import { buildPath } from '../support/bed.js';
import { within } from '../support/main-loop.js';
import { runProgram } from '../support/program.js';
import { Terminal } from '../support/terminal.js';

const NAME = 'of-habits';
const LIMIT_MS = 20_000;

/** The commands of which the bare machine here has something to print, and how that is asked. */
const ASKED: readonly (readonly string[])[] = [
    ['list'],
    ['info', NAME],
    ['doctor', NAME],
    ['usb', NAME, 'list'],
    ['monitor', NAME, 'info', 'name'],
];

/** Runs a line of bash in which `vitrine` is the program; gives all that was printed. */
async function bash(line: string): Promise<string> {
    const { STDOUT_PIPE, STDERR_MERGE } = Gio.SubprocessFlags;
    const script = `vitrine() { gjs -m '${buildPath('src/main.js')}' "$@"; }; ${line}`;
    const process = Gio.Subprocess.new(['bash', '-c', script], STDOUT_PIPE | STDERR_MERGE);
    const [output] = await within(process.communicate_utf8_async(null, null), line, LIMIT_MS);
    return output ?? '';
}

function keysOf(value: unknown): string[] {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return Object.keys(one as object);
}

describe('All commands', () => {
    const bench = new Bench();

    beforeAll(async () => {
        await bench.start({
            name: NAME,
            args: ['-chardev', 'dbus,id=hmp,name=org.qemu.monitor.hmp.0', '-mon', 'chardev=hmp'],
        });
        await untilListed(1);
    }, 30_000);

    afterAll(async () => {
        await bench.clear();
    });

    it('say in one sentence which option there is not', async () => {
        for (const command of COMMANDS) {
            const { name } = command.declaration;
            const failure: unknown = await command.run(['--nonsense']).catch((e: unknown) => e);
            expect(statusOf(failure)).withContext(name).toBe(2);
            expect(errorText(failure))
                .withContext(name)
                .toMatch(/^[^\n]*--nonsense[^\n]*$/);
        }
    });

    it('make nothing of words that are empty', async () => {
        for (const command of COMMANDS) {
            const { name, arguments: expected } = command.declaration;
            if (expected.length === 0) continue;
            const words = expected.map(() => '');
            const failure: unknown = await command.run(words).catch((e: unknown) => e);
            expect([1, 2, 4]).withContext(name).toContain(statusOf(failure));
            expect(errorText(failure))
                .withContext(name)
                .toMatch(/^[^\n]+[.!]$/);
        }
    });

    it('name the command that was meant', async () => {
        const meant = await runProgram('screenshoot', NAME, 'x.png');
        expect(meant).toEqual({
            status: 2,
            stdout: '',
            stderr: 'vitrine: There is no command “screenshoot”. Did you mean “screenshot”? “vitrine help” lists them all.\n',
        });
        const option = await runProgram('click', '--cuont=2', NAME);
        expect(option.status).toBe(2);
        expect(option.stderr).toMatch(/no option “--cuont”\. Did you mean “--count”\?/);
        const help = await runProgram(NAME, '--help');
        expect(help.stdout).toMatch(/^Usage: vitrine open/);
        const rdp = await runProgram('rdp', NAME);
        expect(rdp.status).toBe(2);
        expect(rdp.stderr).toContain('“vitrine vnc” and “vitrine web”');
    }, 30_000);

    it('print with --json what their help says', async () => {
        const asJson = COMMANDS.filter(({ declaration }) => 'json' in declaration.options);
        for (const { declaration } of asJson)
            expect(declaration.fields?.length ?? 0)
                .withContext(declaration.name)
                .toBeGreaterThan(0);
        const told = await Promise.all(
            ASKED.map(async ([name = '', ...words]) => ({
                name,
                outcome: await runProgram(name, '--json', ...words),
            })),
        );
        for (const { name, outcome } of told) {
            expect(outcome.stderr).withContext(name).toBe('');
            const command = asJson.find(({ declaration }) => declaration.name === name);
            const fields = command?.declaration.fields?.map(([field]) => field);
            expect(keysOf(JSON.parse(outcome.stdout)))
                .withContext(name)
                .toEqual(fields ?? []);
        }
    }, 30_000);

    it('end without a word when nobody reads on', async () => {
        const [watched, helped, pictured] = await Promise.all([
            bash('vitrine list --watch --json | head -1; echo "${PIPESTATUS[0]}"'),
            bash('vitrine help | head -1'),
            bash(`vitrine screenshot ${NAME} - | head -c 8 | od -An -tx1`),
        ]);
        expect(watched).toMatch(/^\{"change":"added"[^\n]*\n141\n$/);
        expect(helped).toMatch(/^Usage: [^\n]*\n$/);
        expect(pictured).toBe(' 89 50 4e 47 0d 0a 1a 0a\n');
    }, 30_000);

    it('have no colours where NO_COLOR says so', async () => {
        for (const [variable, hasColours] of [
            ['NO_COLOR=', true],
            ['NO_COLOR=1', false],
        ] as const) {
            const terminal = new Terminal(variable, 'doctor', NAME);
            await terminal.settings();
            // eslint-disable-next-line no-control-regex
            expect(/\x1b\[\d+m/.test(terminal.text))
                .withContext(variable)
                .toBe(hasColours);
            await terminal.close();
        }
    }, 30_000);
});
