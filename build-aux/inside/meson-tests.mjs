// SPDX-License-Identifier: GPL-3.0-or-later
//
// Meson's own tests: the checks of the installed data (desktop file, metainfo, schema…) and the tests
// of the private libraries.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const STATUS = { OK: 'passed', EXPECTEDFAIL: 'passed', SKIP: 'skipped' };

const TIMEOUT_MS = 600_000;

function countTests(buildDir, suite) {
    const text = execFileSync('meson', ['introspect', '--tests', buildDir], { encoding: 'utf8' });
    return JSON.parse(text).filter(test =>
        test.suite.some(name => name.split(':').at(-1) === suite),
    ).length;
}

function readResults(log) {
    const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    return lines.map(line => {
        const test = JSON.parse(line);
        const status = STATUS[test.result] ?? 'failed';
        const output = [test.stdout, test.stderr].filter(Boolean).join('\n').trim();
        return {
            // Meson says `project:suite / name`.
            name: test.name.split(' / ').at(-1),
            status,
            reason: status === 'skipped' ? output.split('\n').at(-1) : '',
            diagnostics: status === 'failed' ? `${test.result}\n${output}` : '',
            milliseconds: Math.round((test.duration ?? 0) * 1000),
        };
    });
}

/** Runs the Meson tests of a suite; null when the build defines none. */
export function runMesonSuite(buildDir, suite) {
    const expected = countTests(buildDir, suite);
    if (expected === 0) return null;
    const log = join(buildDir, 'meson-logs', 'testlog.json');
    rmSync(log, { force: true });
    const startedAt = Date.now();
    const run = spawnSync(
        'meson',
        ['test', '-C', buildDir, '--suite', suite, '--num-processes=1'],
        {
            encoding: 'utf8',
            timeout: TIMEOUT_MS,
        },
    );
    const tests = existsSync(log) ? readResults(log) : [];
    const failed = tests.some(test => test.status === 'failed');
    let problem = null;
    if (tests.length !== expected) problem = `It gave ${tests.length} of ${expected} results.`;
    else if (run.status !== 0 && !failed) problem = `meson test ended with status ${run.status}.`;
    return {
        suite,
        label: `${suite} (meson)`,
        milliseconds: Date.now() - startedAt,
        tests,
        problem,
        tail: `${run.stdout}${run.stderr}`.trimEnd().split('\n').slice(-30),
    };
}
