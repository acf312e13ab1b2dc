// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run that ends in a bad way must never pass for a good one.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { runSuite } from './run-suite.mjs';
import { closingLine, countResults, describeRun, writeReports } from './test-report.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-run-suite-'));
after(() => rmSync(folder, { recursive: true }));

function runScript(script, options = {}) {
    const command = ['sh', '-c', script];
    const log = join(folder, 'log');
    return runSuite({
        suite: 's',
        label: 's (sh)',
        command,
        env: {},
        timeoutS: 20,
        log,
        ...options,
    });
}

const FAILURE = `not ok 2 - b \\\\# c
  ---
  failures:
    - message: |-
          Expected 1 to be 2.
      stack: |-
          @a.spec.ts:1:2
  duration_ms: 3
  ...`;

test('results, reasons and diagnostics are read', async () => {
    const run = await runScript(
        `cat <<END\nTAP version 14\nok 1 - a\n${FAILURE}\nok 3 - d # SKIP no d here\n1..3\nEND\nexit 1`,
    );
    assert.equal(run.problem, null);
    assert.deepEqual(
        run.tests.map(({ name, status, reason, diagnostics }) => [
            name,
            status,
            reason,
            diagnostics,
        ]),
        [
            ['a', 'passed', '', ''],
            ['b # c', 'failed', '', 'Expected 1 to be 2.\n@a.spec.ts:1:2'],
            ['d', 'skipped', 'no d here', ''],
        ],
    );
    assert.equal(closingLine(countResults([run])), '1 passed, 1 failed, 1 skipped');
    assert.match(describeRun(run), /FAILED b # c\n {6}Expected 1 to be 2\./);
    assert.match(describeRun(run), /skipped d: no d here/);
});

const BAD_ENDS = [
    ['a crash', 'echo "# start: the culprit"; kill -SEGV $$', /SIGSEGV in 'the culprit'/],
    ['a crash in a bed', 'echo "ok 1 - a"; exit 139', /died of signal 11/],
    ['no plan', 'echo "ok 1 - a"', /half-way/],
    ['too few results', 'echo "ok 1 - a"; echo 1..2', /announced 2 results and gave 1/],
    ['no test', 'echo 1..0', /ran no test/],
    ['a failure nobody reported', 'echo "ok 1 - a"; echo 1..1; exit 3', /status 3 though/],
    ['a failure that is denied', 'echo "not ok 1 - a"; echo 1..1', /failed though/],
];
for (const [name, script, problem] of BAD_ENDS) {
    test(`${name} is a failure`, async () => {
        const run = await runScript(script);
        assert.match(run.problem, problem);
        assert.ok(countResults([run]).failed > 0);
    });
}

test('a run that hangs is ended and says where it was', async () => {
    const script = 'echo "# start: the endless"; echo more >&2; exec sleep 600';
    const run = await runScript(script, { timeoutS: 1 });
    assert.match(run.problem, /within 1 s in 'the endless'/);
    assert.ok(run.tail.includes('more'));
    assert.ok(run.milliseconds < 10_000);
});

test('a program that is not there is a failure', async () => {
    const run = await runScript('', { command: ['/nonexistent/gjs'] });
    assert.match(run.problem, /could not be started/);
});

test('a filter may leave a run empty', async () => {
    const run = await runScript(`echo '1..0 # SKIP no name contains x'`, { mayBeEmpty: true });
    assert.equal(run.problem, null);
});

test('the reports hold what was counted, whatever characters it has', async () => {
    const run = await runScript('echo "not ok 1 - a <b> & \\"c\\""; echo 1..1; exit 1');
    writeReports(folder, [run], ['tests/none']);
    const report = JSON.parse(readFileSync(join(folder, 'test-results.json'), 'utf8'));
    assert.equal(report.failed, 1);
    assert.deepEqual(report.missing, ['tests/none']);
    const xml = readFileSync(join(folder, 'test-results.xml'), 'utf8');
    assert.match(xml, /name="a &lt;b&gt; &amp; &quot;c&quot;"/);
});
