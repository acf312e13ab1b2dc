// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the specs of one bundle (see build-aux/bundle-specs.mjs). Arguments: `--filter=TEXT` runs
// only specs whose full name contains TEXT. Exit status: 0 all passed, 1 something failed.
import GLib from 'gi://GLib?version=2.0';
import { exit, programArgs } from 'system';

import core from 'jasmine-core';

import { LogWatch } from './log-watch.js';
import { writeComment } from './output.js';
import { TapReporter } from './tap-reporter.js';

const DEFAULT_TIMEOUT_MS = 20_000 * Number(GLib.getenv('VITRINE_SLOWNESS') ?? '1');

const FOCUS_ALLOWED = GLib.getenv('VITRINE_TEST_FOCUS') !== null;

core.installGlobals();
jasmine.DEFAULT_TIMEOUT_INTERVAL = DEFAULT_TIMEOUT_MS;

function refuseFocus(): never {
    throw new Error('fit() and fdescribe() leave other specs out: set VITRINE_TEST_FOCUS=1 for it');
}
if (!FOCUS_ALLOWED) Object.assign(globalThis, { fit: refuseFocus, fdescribe: refuseFocus });

/** What the bundle's generated entry says of itself. */
export interface Bundle {
    /** The folder of the specs, from the root of the sources. */
    readonly folder: string;
    readonly exists: boolean;
}

function readFilter(): string {
    const prefix = '--filter=';
    const argument = programArgs.find(text => text.startsWith(prefix));
    return argument?.slice(prefix.length) ?? '';
}

/** Lets callbacks that are due run, so that what they log counts for the spec that caused it. */
function settle(): Promise<void> {
    return new Promise(resolve => {
        GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            resolve();
            return GLib.SOURCE_REMOVE;
        });
    });
}

/** Registered on the top suite, so it runs after every spec's own afterEach. */
function failOnComplaints(log: LogWatch): void {
    afterEach(async () => {
        await settle();
        for (const complaint of log.takeComplaints()) fail(`Logged: ${complaint}`);
    });
}

async function execute(filter: string): Promise<TapReporter> {
    const reporter = new TapReporter(filter);
    const log = new LogWatch();
    if (log.works) failOnComplaints(log);
    else writeComment('stderr is no file, so what is logged is not checked (tests/beds/bed.mjs)');
    const env = jasmine.getEnv();
    env.configure({
        // An order that differs from run to run makes a failure one cannot repeat.
        random: false,
        failSpecWithNoExpectations: true,
        specFilter: spec => spec.getFullName().includes(filter),
    });
    env.clearReporters();
    env.addReporter(reporter);
    const result = await env.execute();
    await settle();
    const late = [
        ...(result?.failedExpectations ?? []),
        ...log.takeComplaints().map(message => ({ message, stack: '' })),
    ];
    if (late.length > 0) reporter.fail('after the last spec', late, null);
    log.close();
    return reporter;
}

/** Runs all specs that were imported, prints TAP and ends the process. */
export async function run(bundle: Bundle): Promise<never> {
    // It sleeps where a module that waits at its top would keep a processor busy (GJS 1.82).
    const loop = new GLib.MainLoop(null, false);
    loop.runAsync().catch(logError);
    const filter = readFilter();
    const reporter = await execute(filter);
    if (reporter.count > 0) {
        reporter.plan();
    } else if (!bundle.exists) {
        reporter.plan(`${bundle.folder} does not exist yet`);
    } else if (filter) {
        reporter.plan(`no name contains '${filter}'`);
    } else {
        reporter.fail(bundle.folder, [{ message: 'There is no spec in it.', stack: '' }], null);
        reporter.plan();
    }
    loop.quit();
    return exit(reporter.failed > 0 ? 1 : 0);
}
