// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of test runs: to a person, as JSON and as JUnit's XML.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A run that failed as a whole counts as one failed test. */
export function countResults(runs) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const run of runs) {
        for (const test of run.tests) counts[test.status]++;
        if (run.problem !== null) counts.failed++;
    }
    return counts;
}

/** The closing line, whose form others read. */
export function closingLine({ passed, failed, skipped }) {
    return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function indent(text, by) {
    return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}

/** One line for the run, then what failed and what was skipped. */
export function describeRun(run) {
    const counts = countResults([run]);
    const said = Object.entries(counts).filter(([what, count]) => count > 0 || what === 'passed');
    const text = said.map(([what, count]) => `${count} ${what}`).join(', ');
    const seconds = (run.milliseconds / 1000).toFixed(1);
    const lines = [`${run.label.padEnd(36)} ${text}  ${seconds} s`];
    for (const { name, status, reason, diagnostics } of run.tests) {
        if (status === 'failed') lines.push(`  FAILED ${name}`, indent(diagnostics, 6));
        if (status === 'skipped') lines.push(`  skipped ${name}: ${reason || 'no reason given'}`);
    }
    if (run.problem !== null) {
        lines.push(`  FAILED ${run.problem} Its last lines:`, indent(run.tail.join('\n'), 6));
    }
    return lines.join('\n');
}

function escapeXml(text) {
    const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    // eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold these in any form
    return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').replaceAll(/[&<>"]/g, c => names[c]);
}

function junitCase(run, test) {
    const head = `    <testcase classname="${escapeXml(run.label)}" name="${escapeXml(test.name)}" time="${test.milliseconds / 1000}"`;
    if (test.status === 'failed')
        return `${head}><failure>${escapeXml(test.diagnostics)}</failure></testcase>`;
    if (test.status === 'skipped')
        return `${head}><skipped message="${escapeXml(test.reason)}"/></testcase>`;
    return `${head}/>`;
}

function junit(runs) {
    const suites = runs.map(run => {
        const counts = countResults([run]);
        const all = counts.passed + counts.failed + counts.skipped;
        const whole = run.problem === null ? [] : [wholeRun(run)];
        return [
            `  <testsuite name="${escapeXml(run.label)}" tests="${all}" failures="${counts.failed}" skipped="${counts.skipped}" time="${run.milliseconds / 1000}">`,
            ...[...run.tests, ...whole].map(test => junitCase(run, test)),
            '  </testsuite>',
        ].join('\n');
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}

function wholeRun(run) {
    const diagnostics = [run.problem, ...run.tail].join('\n');
    return { name: 'the run', status: 'failed', reason: '', diagnostics, milliseconds: 0 };
}

/** Writes `test-results.json` and `test-results.xml` into a folder. */
export function writeReports(folder, runs, missing) {
    mkdirSync(folder, { recursive: true });
    const report = { ...countResults(runs), missing, runs };
    writeFileSync(join(folder, 'test-results.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(folder, 'test-results.xml'), junit(runs));
}
