// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is made of the commands' declarations: help, manual, and what shells complete.
import GLib from 'gi://GLib?version=2.0';
import Gio from 'gi://Gio?version=2.0';

import '../../src/display1/promisify.js';
import { EXIT_MEANINGS } from '../../src/command-line/exit-status.js';
import { COMMAND_NAMES } from '../../src/commands/names.js';
import { COMMANDS } from '../../src/commands/table.js';
import { buildPath, sourceText } from '../support/bed.js';
import { runProgram } from '../support/program.js';
import { Bench, untilListed } from '../machine/support.js';

async function output(...argv: string[]): Promise<string> {
    const flags = Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_MERGE;
    const process = Gio.Subprocess.new(argv, flags);
    const [text] = await process.communicate_utf8_async(null, null);
    if (process.get_exit_status() !== 0) throw new Error(`${argv.join(' ')}: ${text ?? ''}`);
    return text ?? '';
}

/** What bash offers for the last word of a line. */
async function bashOffers(...words: string[]): Promise<string[]> {
    const script = `
        vitrine() { gjs -m '${buildPath('src/main.js')}' "$@"; }
        . '${buildPath('src/vitrine.bash')}'
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _vitrine vitrine "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "\${COMPREPLY[@]}"`;
    const text = await output('bash', '-c', script, 'bash', 'vitrine', ...words);
    return text.split('\n').filter(line => line !== '');
}

describe('What is said of the commands', () => {
    const bench = new Bench();

    afterAll(async () => {
        await bench.clear();
    });

    it('has all of them, and each for itself with an example', async () => {
        const { status, stdout } = await runProgram('help');
        expect(status).toBe(0);
        for (const name of [...COMMAND_NAMES, 'open', 'vnc', 'web'])
            expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
        for (const { declaration } of COMMANDS)
            expect(declaration.examples.length).withContext(declaration.name).toBeGreaterThan(0);
        const one = await runProgram('click', '--help');
        expect(one.stdout).toMatch(/^Usage: vitrine click \[OPTIONS\] TARGET \[X\] \[Y\]\n/);
        expect(one.stdout).toContain('--button BUTTON');
        expect((await runProgram('help', 'click')).stdout).toBe(one.stdout);
        expect((await runProgram('open', '--help')).stdout).toMatch(/^Usage: vitrine open/);
        const unknown = await runProgram('help', 'nothing');
        expect(unknown.status).toBe(2);
    }, 30_000);

    it('is a page of the manual, too', () => {
        const [, bytes] = GLib.file_get_contents(buildPath('src/vitrine.1'));
        const page = new TextDecoder().decode(bytes);
        expect(page).toMatch(/^\.TH VITRINE 1 /);
        for (const name of COMMAND_NAMES)
            expect(page).toContain(`\n.SS ${name.replaceAll('-', '\\-')}\n`);
        expect(page).toContain('.SH EXIT STATUS');
    });

    it('is in the docs: each at work, and how they end', () => {
        const docs = sourceText('docs/commands.md');
        for (const name of COMMAND_NAMES) expect(docs).toMatch(new RegExp(`vitrine ${name}\\b`));
        const rows = [...docs.matchAll(/^\| (\d+) \| /gm)].map(([, status]) => Number(status));
        expect(rows).toEqual(EXIT_MEANINGS.map(([status]) => status));
    });

    it('is completed by bash: commands, options, their values, machines', async () => {
        expect(await bashOffers('wait-')).toEqual(['wait-stable', 'wait-image', 'wait-text']);
        expect(await bashOffers('click', '--c')).toEqual(['--count', '--console']);
        expect(await bashOffers('click', '--button', 'r')).toEqual(['right']);
        expect(await bashOffers('scroll', 'machine', 'd')).toEqual(['down']);
        await bench.start({ name: 'completed' });
        await untilListed(1);
        expect(await bashOffers('key', 'comp')).toEqual(['completed']);
        expect(await bashOffers('record', '--time', '3', 'comp')).toEqual(['completed']);
        expect(await bashOffers('record', '--time', '=', '3', 'comp')).toEqual(['completed']);
        expect(await bashOffers('scroll', 'bus', ':', 'machine', 'd')).toEqual(['down']);
    }, 30_000);

    it('is understood by zsh and fish', async () => {
        for (const [shell, file] of [
            ['zsh', '_vitrine'],
            ['fish', 'vitrine.fish'],
        ] as const) {
            if (GLib.find_program_in_path(shell) === null) continue;
            expect(await output(shell, '-n', buildPath(`src/${file}`))).toBe('');
        }
        if (GLib.find_program_in_path('fish') === null) return;
        const script = `source ${buildPath('src/vitrine.fish')}; complete -C 'vitrine wait-'`;
        expect(await output('fish', '-N', '-c', script)).toMatch(
            /^wait-image\twaits until a picture/m,
        );
    }, 30_000);
});
