// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runner judged by what it makes of fixtures: were it wrong, every other result would be.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';

interface Outcome {
    readonly status: number;
    readonly output: string;
}

/** Runs a fixture's bundle as `npm test` runs a suite, in a bed, which reads its log. */
async function runFixture(name: string, ...args: readonly string[]): Promise<Outcome> {
    const source = GLib.getenv('VITRINE_SOURCE_DIR') ?? '.';
    const build = GLib.getenv('VITRINE_BUILD_DIR') ?? 'build';
    const bundle = GLib.build_filenamev([build, 'tests', `runner-${name}.js`]);
    const bed = GLib.build_filenamev([source, 'tests', 'beds', 'bed.mjs']);
    const child = Gio.Subprocess.new(
        ['node', bed, 'plain', '--', 'gjs', '-m', bundle, ...args],
        Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_SILENCE,
    );
    const [output] = await child.communicate_utf8_async(null, null);
    return { status: child.get_exit_status(), output };
}

/** The lines from a result to the next one. */
function resultOf(outcome: Outcome, name: string): string {
    const lines = outcome.output.split('\n');
    const start = lines.findIndex(line => /^(not )?ok /.test(line) && line.includes(name));
    const rest = lines.slice(start + 1);
    const end = rest.findIndex(line => /^(#|ok|not ok|1\.\.)/.test(line));
    return [lines[start] ?? `no result '${name}'`, ...rest.slice(0, end)].join('\n');
}

describe('the test runner', () => {
    let outcomes: Outcome;

    beforeAll(async () => {
        outcomes = await runFixture('outcomes');
    });

    it('prints a plan for every result and fails as a whole when one failed', () => {
        const results = outcomes.output.split('\n').filter(line => /^(not )?ok /.test(line));
        expect(results.length).toBe(11);
        expect(outcomes.output).toMatch(/^TAP version 14\n/);
        expect(outcomes.output).toContain('\n1..11\n');
        expect(outcomes.status).toBe(1);
    });

    it('passes a spec whose expectations hold', () => {
        expect(resultOf(outcomes, 'passes')).toBe('ok 1 - fixture passes \\#1');
    });

    it('says where in the source an expectation failed', () => {
        const result = resultOf(outcomes, 'fails with a position');
        expect(result).toMatch(/^not ok/);
        expect(result).toContain('Expected 1 to be 2.');
        expect(result).toContain('tests/runner/fixtures/outcomes/outcomes.spec.ts:20:');
    });

    it('fails a spec without an expectation', () => {
        expect(resultOf(outcomes, 'has no expectation')).toMatch(/^not ok/);
    });

    it('counts a pending spec as skipped, with the reason', () => {
        expect(resultOf(outcomes, 'is pending')).toMatch(/^ok .* # SKIP the machine lacks it$/);
    });

    it('fails a spec that logs a critical, unless it expects it', () => {
        expect(resultOf(outcomes, 'logs a critical')).toMatch(/^not ok[^]*g_variant_get_uint32/);
        expect(resultOf(outcomes, 'that it expects')).toMatch(/^ok/);
        expect(resultOf(outcomes, 'log that does not come')).toMatch(/^not ok/);
    });

    it('fails a spec that leaves errors to the main loop', () => {
        const rejection = resultOf(outcomes, 'leaves a rejection unhandled');
        expect(rejection).toMatch(/^not ok[^]*Unhandled promise rejection/);
        const thrown = resultOf(outcomes, 'throws in a callback');
        expect(thrown).toMatch(/^not ok[^]*thrown in the main loop/);
    });

    it('ends a spec that never ends', () => {
        expect(resultOf(outcomes, 'never ends')).toMatch(/^not ok[^]*within 100ms/);
    });

    it('fails a spec that throws a GLib.Error, with its message', () => {
        expect(resultOf(outcomes, 'throws a GLib.Error')).toMatch(/^not ok[^]*nonexistent/);
    });

    it('marks what specs print as comments', () => {
        expect(outcomes.output).toContain('\n# ok 99 - this is not a result\n');
    });

    it('runs only what the filter names', async () => {
        const { output, status } = await runFixture('outcomes', '--filter=passes');
        expect(output).toContain('\n1..1\n');
        expect(status).toBe(0);
    });

    it('refuses fit() unless it is asked for', async () => {
        const { output, status } = await runFixture('focus');
        expect(output).toContain('VITRINE_TEST_FOCUS');
        expect(status).toBe(1);
    });

    it('fails a suite without specs', async () => {
        const { output, status } = await runFixture('nothing');
        expect(output).toContain('There is no spec in it.');
        expect(status).toBe(1);
    });
});
