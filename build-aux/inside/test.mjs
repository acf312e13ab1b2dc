// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings the build up to date and runs its tests, inside the platform:
//
//   node build-aux/inside/test.mjs [--suite NAME]… [--filter TEXT] [--long] [--soak] [-j N] [--verbose]
//
// --suite   a suite of tests/suites.mjs, else a part of a run's label such as `mutter`
// --filter  only tests of gjs suites whose full name contains TEXT
// --long    the long suites too
// --soak    only those that watch something for hours, all at once
// --minutes how long these go on: 240
// -j        how many runs at once: as many as there are cores, 4 at most; with --long one, for those
//           measure
//
// Into the build folder go test-results.json, test-results.xml (JUnit) and test-logs/; the results of
// the last long run and the last soak stay in its folders long/ and soak/. The last
// line printed is always `N passed, N failed, N skipped`; the exit status is 1 when anything
// failed.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { bedCommand, MESON_SUITES, NODE_SUITES, SUITES, runLabel } from '../../tests/suites.mjs';
import { BUILD, build } from './build-tree.mjs';
import { runMesonSuite } from './meson-tests.mjs';
import { endAll, runSuite } from './run-suite.mjs';
import { closingLine, countResults, describeRun, writeReports } from './test-report.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SOAK_MINUTES = 240;
const NODE_REPORTER = join(ROOT, 'build-aux', 'inside', 'node-tap-reporter.mjs');

function readOptions() {
    const { values } = parseArgs({
        options: {
            suite: { type: 'string', multiple: true, default: [] },
            filter: { type: 'string', default: '' },
            long: { type: 'boolean', default: false },
            soak: { type: 'boolean', default: false },
            minutes: { type: 'string' },
            jobs: { type: 'string', short: 'j' },
            verbose: { type: 'boolean', default: false },
        },
    });
    const jobs = Number(values.jobs ?? usualJobs(values));
    if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`-j ${values.jobs} is no number`);
    const minutes = Number(values.minutes ?? SOAK_MINUTES);
    if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no time`);
    return { ...values, jobs, minutes, buildDir: BUILD };
}

function usualJobs({ long, soak }) {
    // Most of a soak's time is waiting.
    if (soak) return SUITES.length;
    return long ? 1 : Math.min(4, availableParallelism());
}

/** Whether a suite of this size is among those to choose from. */
function isOfSize({ long, soak }, { size }) {
    if (soak) return size === 'soak';
    return size === 'short' || (long && size === 'long');
}

const NAMES = new Set([...MESON_SUITES, ...NODE_SUITES, ...SUITES].map(({ name }) => name));

function isChosen(options, name, label) {
    return (
        options.suite.length === 0 ||
        options.suite.some(wanted => (NAMES.has(wanted) ? wanted === name : label.includes(wanted)))
    );
}

/** What to run of the gjs suites, as arguments of runSuite. */
function planSpecs(options) {
    const chosen = SUITES.filter(suite => isOfSize(options, suite));
    return chosen.flatMap(suite =>
        suite.runs.map(run => ({
            suite: suite.name,
            folder: suite.folder,
            label: runLabel(suite, run),
            command: specCommand(options, suite, run),
            ...limits(options, suite),
            mayBeEmpty: options.filter !== '',
        })),
    );
}

/** A soak goes on for as long as it is told, and ends when it likes. */
function limits({ buildDir, minutes }, { size, timeoutS }) {
    const env = { VITRINE_BUILD_DIR: buildDir };
    if (size !== 'soak') return { env, timeoutS };
    return {
        env: { ...env, VITRINE_MINUTES: String(minutes) },
        timeoutS: timeoutS + minutes * 60,
    };
}

function specCommand({ buildDir, filter }, suite, run) {
    const bundle = join(buildDir, 'tests', `${suite.name}.js`);
    const filters = filter ? [`--filter=${filter}`] : [];
    return [process.execPath, ...bedCommand(run, ['gjs', '-m', bundle, ...filters])];
}

function testFiles(folder) {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder, { recursive: true });
    return names.filter(name => name.endsWith('.test.mjs')).map(name => join(folder, name));
}

/** What to run of node's own suites; a filter is for specs and leaves these out. */
function planNodeTests(options) {
    if (options.filter) return [];
    const chosen = NODE_SUITES.filter(suite => isOfSize(options, suite));
    return chosen.map(({ name, folder, timeoutS }) => ({
        suite: name,
        folder,
        label: `${name} (node)`,
        command: [
            process.execPath,
            '--test',
            '--test-concurrency=1',
            `--test-reporter=${NODE_REPORTER}`,
            '--test-reporter-destination=stdout',
            ...testFiles(join(ROOT, folder)).sort(),
        ],
        env: { VITRINE_BUILD_DIR: options.buildDir },
        timeoutS,
        mayBeEmpty: false,
    }));
}

function hasTests({ folder }) {
    const path = join(ROOT, folder);
    if (testFiles(path).length > 0) return true;
    return existsSync(path) && readdirSync(path, { recursive: true }).some(isSpec);
}

function isSpec(name) {
    return name.endsWith('.spec.ts');
}

/**
 * Runs everything planned, `jobs` at a time, and says of each how it went when it ends. Those that
 * may take longest begin, or the last of them would run alone.
 */
async function runAll(planned, options) {
    const runs = [];
    const waiting = planned.toSorted((a, b) => b.timeoutS - a.timeoutS);
    const logs = join(options.buildDir, 'test-logs');
    mkdirSync(logs, { recursive: true });
    const work = async () => {
        for (let next = waiting.shift(); next && !interrupted; next = waiting.shift()) {
            const log = join(logs, `${next.label.replaceAll(/[^\w=.-]+/g, '-')}.log`);
            const run = await runSuite({ ...next, log, verbose: options.verbose });
            runs.push(run);
            console.log(describeRun(run));
        }
    };
    await Promise.all(Array.from({ length: options.jobs }, work));
    return runs;
}

/** Runs the chosen ones of Meson's own tests; a filter is for specs and leaves these out. */
function runMesonSuites(options) {
    if (options.filter) return [];
    const chosen = MESON_SUITES.filter(suite => isOfSize(options, suite));
    const wanted = chosen.filter(({ name }) => isChosen(options, name, name));
    return wanted.flatMap(({ name }) => {
        const run = runMesonSuite(options.buildDir, name);
        console.log(run ? describeRun(run) : `${name}: the build has no such tests`);
        return run ? [run] : [];
    });
}

async function main() {
    const options = readOptions();
    build(['all', 'specs']);
    const all = [...planNodeTests(options), ...planSpecs(options)];
    const chosen = all.filter(plan => isChosen(options, plan.suite, plan.label));
    const missing = [...new Set(chosen.filter(plan => !hasTests(plan)).map(plan => plan.folder))];
    for (const folder of missing) console.log(`${folder}: no tests there yet`);
    const runs = [...runMesonSuites(options), ...(await runAll(chosen.filter(hasTests), options))];
    writeReports(options.buildDir, runs, missing);
    for (const size of ['long', 'soak'])
        if (options[size]) writeReports(join(options.buildDir, size), runs, missing);
    const counts = countResults(runs);
    if (interrupted) counts.failed = Math.max(counts.failed, 1);
    const nothing = counts.passed + counts.failed + counts.skipped === 0;
    if (nothing) {
        console.log('No test was chosen by these arguments.');
        counts.failed = 1;
    }
    return counts;
}

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
        interrupted = true;
        endAll();
    });
}

const counts = await main().catch(error => {
    console.log(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
});
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
