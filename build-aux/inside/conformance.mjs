// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks every QEMU of $VITRINE_QEMUS and our own producer for all of org.qemu.Display1, inside the
// platform, and prints what came out as a table:
//
//   node build-aux/inside/conformance.mjs [--filter TEXT] [--update] [--verbose]
//
// --filter  only rows whose spec's full name contains TEXT
// --update  writes the table into docs/protocol.md
//
// The table is in build/conformance.md too. The exit status is 1 when a row failed, or when a
// machine has what its version should not have, or lacks what it should.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { runLabel, SUITES } from '../../tests/suites.mjs';
import { BUILD, build } from './build-tree.mjs';
import {
    contradictions,
    countOutcomes,
    markdownTable,
    replaceTable,
} from './conformance-table.mjs';
import { endAll, runSuite } from './run-suite.mjs';
import { describeRun } from './test-report.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const DOCUMENT = join(ROOT, 'docs', 'protocol.md');
const RESULTS = join(BUILD, 'conformance.json');

function readOptions() {
    const { values } = parseArgs({
        options: {
            filter: { type: 'string', default: '' },
            update: { type: 'boolean', default: false },
            verbose: { type: 'boolean', default: false },
        },
    });
    return values;
}

/** Runs the specs; they leave their results in the build folder. */
function runSpecs({ filter, verbose }) {
    const suite = SUITES.find(({ name }) => name === 'conformance');
    const [run] = suite.runs;
    const bed = join(ROOT, 'tests', 'beds', 'bed.mjs');
    const bundle = join(BUILD, 'tests', 'conformance.js');
    const filters = filter ? [`--filter=${filter}`] : [];
    mkdirSync(join(BUILD, 'test-logs'), { recursive: true });
    rmSync(RESULTS, { force: true });
    return runSuite({
        suite: suite.name,
        label: runLabel(suite, run),
        command: [process.execPath, bed, run.bed, '--', 'gjs', '-m', bundle, ...filters],
        env: { VITRINE_BUILD_DIR: BUILD },
        timeoutS: suite.timeoutS,
        log: join(BUILD, 'test-logs', 'conformance.log'),
        mayBeEmpty: false,
        verbose,
    });
}

function readResults() {
    try {
        return JSON.parse(readFileSync(RESULTS, 'utf8'));
    } catch {
        return null;
    }
}

/** A table with a column or a row too few must not replace the whole one. */
function refusal({ filter }, results) {
    if (filter) return 'A table of some rows does not replace the whole one: leave out --filter.';
    const empty = results.columns.find(({ outcomes }) =>
        Object.values(outcomes).every(({ kind }) => kind === 'skipped'),
    );
    if (empty) return `${empty.title} is missing, so the table stays as it is.`;
    if (results.columns.length < 4) return 'The table is made by “npm run conformance”.';
    return null;
}

async function main() {
    const options = readOptions();
    build(['all', 'specs']);
    const run = await runSpecs(options);
    const results = readResults();
    if (!results) {
        console.log(describeRun(run));
        return 1;
    }
    const table = markdownTable(results);
    writeFileSync(join(BUILD, 'conformance.md'), table);
    console.log(table);
    for (const line of countOutcomes(results)) console.log(line);
    const wrong = contradictions(results);
    for (const line of wrong) console.log(line);
    if (run.problem !== null) console.log(describeRun(run));
    const failed = run.tests.some(({ status }) => status === 'failed');
    const isGood = !failed && run.problem === null && wrong.length === 0;
    if (options.update && isGood) {
        const reason = refusal(options, results);
        if (reason) {
            console.log(reason);
            return 1;
        }
        writeFileSync(DOCUMENT, replaceTable(readFileSync(DOCUMENT, 'utf8'), table));
    }
    return isGood ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll);
process.exitCode = await main();
