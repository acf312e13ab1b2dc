// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of test suites, for `npm test` and for Meson both. Run as a program it prints one line
// a run for tests/meson.build: NAME|FOLDER|SIZE|TIMEOUT|LABEL|BED|ENV=VALUE ENV=VALUE…
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Run   One pass over a suite's specs.
 * @property {string} bed                       a bed of tests/beds/bed.mjs
 * @property {Record<string, string>} [env]     added to the environment
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder       holds its `*.spec.ts`; left out while it does not exist
 * @property {Run[]} runs
 * @property {number} timeoutS     for one run, in seconds, on a busy machine with two cores
 * @property {'short' | 'long'} size   `npm test` runs the short ones
 */

const CAIRO = { GSK_RENDERER: 'cairo' };
const GL = { GSK_RENDERER: 'ngl' };

/** Specs that run in gjs. @type {Suite[]} */
export const SUITES = [
    {
        name: 'unit',
        folder: 'tests/unit',
        runs: [{ bed: 'plain' }],
        timeoutS: 120,
        size: 'short',
    },
    {
        name: 'display1',
        folder: 'tests/display1',
        runs: [{ bed: 'bus' }],
        timeoutS: 300,
        size: 'short',
    },
    {
        name: 'without-native',
        folder: 'tests/without-native',
        // As the widget is where it was taken without the private library.
        runs: [{ bed: 'plain', env: { VITRINE_NATIVE_DIR: '' } }],
        timeoutS: 60,
        size: 'short',
    },
    {
        name: 'demo',
        folder: 'tests/demo',
        runs: [{ bed: 'bus' }],
        timeoutS: 180,
        size: 'short',
    },
    {
        name: 'widget',
        folder: 'tests/widget',
        runs: [
            { bed: 'xvfb', env: CAIRO },
            { bed: 'xvfb', env: GL },
            { bed: 'mutter', env: GL },
        ],
        timeoutS: 240,
        size: 'short',
    },
    {
        name: 'machine',
        folder: 'tests/machine',
        runs: [{ bed: 'bus' }],
        timeoutS: 600,
        size: 'short',
    },
    {
        name: 'window',
        folder: 'tests/window',
        // Full screen takes a window manager, which Xvfb has not.
        runs: [{ bed: 'mutter', env: GL }],
        timeoutS: 300,
        size: 'short',
    },
    {
        // A million messages in all at the door.
        name: 'unit-long',
        folder: 'tests/unit',
        runs: [{ bed: 'plain', env: { VITRINE_CASES: '10' } }],
        timeoutS: 1800,
        size: 'long',
    },
    {
        name: 'window-long',
        folder: 'tests/window',
        runs: [{ bed: 'mutter', env: { ...GL, VITRINE_SHOTS: '200' } }],
        timeoutS: 3600,
        size: 'long',
    },
    {
        name: 'long',
        folder: 'tests/long',
        runs: [{ bed: 'bus' }],
        timeoutS: 900,
        size: 'long',
    },
    {
        name: 'conformance',
        folder: 'tests/conformance',
        // Asks the QEMU on the path, or those of $VITRINE_QEMUS (`npm run conformance`).
        runs: [{ bed: 'bus' }],
        timeoutS: 900,
        size: 'short',
    },
];

/** Tests that Meson itself defines, by the name of their suite. */
export const MESON_SUITES = ['data', 'native'];

/** Folders whose `*.test.mjs` node's own test runner runs: what is there before gjs is. */
export const NODE_SUITES = [
    { name: 'setup', folder: 'build-aux', timeoutS: 300, size: 'short' },
    { name: 'beds', folder: 'tests/beds', timeoutS: 180, size: 'short' },
    { name: 'bench', folder: 'tests/bench', timeoutS: 60, size: 'short' },
];

/** What a run is called in every report: `widget (xvfb, GSK_RENDERER=ngl)`. */
export function runLabel(suite, run) {
    const env = Object.entries(run.env ?? {}).map(([name, value]) => `${name}=${value}`);
    return `${suite.name} (${[run.bed, ...env].join(', ')})`;
}

function printTable() {
    for (const suite of SUITES) {
        for (const run of suite.runs) {
            const env = Object.entries(run.env ?? {}).map(([name, value]) => `${name}=${value}`);
            const { name, folder, size, timeoutS } = suite;
            const label = runLabel(suite, run);
            console.log([name, folder, size, timeoutS, label, run.bed, env.join(' ')].join('|'));
        }
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printTable();
