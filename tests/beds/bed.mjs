// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a command in a bed: a private environment with the servers a suite of tests needs.
//
//   node tests/beds/bed.mjs BED [--env NAME=VALUE]… -- COMMAND ARGUMENTS…
//
//   plain    nothing
//   bus      a session bus
//   xvfb     a session bus and an X server, 1280×800
//   wayland  a session bus and a headless Wayland compositor, 1280×800
//   monitors the same with two of these side by side
//   mutter   as wayland, with PipeWire to look at its screen
//   desktop  the same, with the bus of screen readers
//   sound    a session bus and a sound server without a sound card
//   sway     a session bus and a compositor on a render node that takes its clients' DMA-BUFs
//   flatpak  as desktop, with this checkout's Flatpak, which is built first
//   guest    a machine with DMA-BUFs, in which in-guest.mjs runs a command in another bed
//
// The exit status is the command's (128 + n after signal n), 125 when the bed did not start. Where
// the machine lacks what the bed needs, the output is TAP that says so, and the status is 0.
// stderr of the command goes through a file, so that the runner can read back what was logged.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { makeEnvironment } from './environment.mjs';
import { requireFlatpak, startDocuments, startFlatpak } from './flatpak.mjs';
import { startGuest } from './guest.mjs';
import { Bed, endGroup, Lacking } from './lifetime.mjs';
import { FileRelay, relayStream } from './relay.mjs';
import {
    startBus,
    startCompositor,
    startDesktop,
    startMutter,
    startSound,
    startSway,
    startTwoMonitors,
    startXvfb,
} from './servers.mjs';

const SERVERS = {
    plain: [],
    bus: [startBus],
    xvfb: [startBus, startXvfb],
    wayland: [startBus, startCompositor],
    monitors: [startBus, startTwoMonitors],
    mutter: [startBus, startMutter],
    desktop: [startBus, startDesktop],
    sound: [startBus, startSound],
    sway: [startBus, startSway],
    flatpak: [requireFlatpak, startBus, startDesktop, startDocuments, startFlatpak],
    guest: [startGuest],
};

const NOT_STARTED = 125;

/** The end of stdout may be held open by something the command left behind. */
const OUTPUT_TIMEOUT_MS = 2000;

const PARENT_POLL_MS = 1000;

function usage(problem) {
    console.error(`${problem}; beds are ${Object.keys(SERVERS).join(', ')}
usage: node tests/beds/bed.mjs BED [--env NAME=VALUE]… -- COMMAND ARGUMENTS…`);
    process.exit(2);
}

function readCommandLine() {
    const separator = process.argv.indexOf('--');
    if (separator < 0 || separator === process.argv.length - 1) usage('No command is given');
    const { values, positionals } = parseArgs({
        args: process.argv.slice(2, separator),
        allowPositionals: true,
        options: { env: { type: 'string', multiple: true, default: [] } },
    });
    const [name] = positionals;
    if (positionals.length !== 1 || !Object.hasOwn(SERVERS, name)) usage(`No bed '${name ?? ''}'`);
    const env = values.env.map(text => [text.split('=', 1)[0], text.slice(text.indexOf('=') + 1)]);
    return { name, env: Object.fromEntries(env), command: process.argv.slice(separator + 1) };
}

/** Runs the command to its end and gives its exit status. */
async function runCommand(bed, command, onStarted) {
    const stderr = openSync(join(bed.folder, 'stderr'), 'a+');
    const child = spawn(command[0], command.slice(1), {
        env: bed.env,
        stdio: ['ignore', 'pipe', stderr],
        detached: true,
    });
    onStarted(child);
    const errors = new FileRelay(stderr, process.stderr);
    const output = relayStream(child.stdout, process.stdout);
    const status = await new Promise(resolve => {
        child.once('error', error => {
            console.error(`'${command[0]}' cannot be run: ${error.message}`);
            resolve(127);
        });
        child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
    const left = child.pid ? bed.leftIn(child.pid) : [];
    if (left.length > 0) console.error(`Left running by the command: ${left.join(', ')}`);
    if (child.pid) await endGroup(child);
    await Promise.race([output, sleep(OUTPUT_TIMEOUT_MS, null, { ref: false })]);
    errors.close();
    closeSync(stderr);
    return status;
}

const { name, env, command } = readCommandLine();
const bed = new Bed();
let running = null;
let interrupted = 0;

function interrupt(signal) {
    interrupted ||= 128 + constants.signals[signal];
    if (running) void endGroup(running);
    else void bed.close().then(() => process.exit(interrupted));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt(signal));

// Whoever started this was killed and can no longer pass a signal on.
const parent = process.ppid;
setInterval(() => {
    if (process.ppid !== parent) interrupt('SIGHUP');
}, PARENT_POLL_MS).unref();

let status = NOT_STARTED;
try {
    makeEnvironment(bed);
    for (const start of SERVERS[name]) await start(bed);
    Object.assign(bed.env, { VITRINE_BED_NAME: name }, env);
    if (interrupted === 0) {
        status = await runCommand(bed, command, child => {
            running = child;
        });
    }
} catch (error) {
    if (error instanceof Lacking) {
        console.log(`ok 1 - the bed '${name}' # SKIP ${error.message}\n1..1`);
        status = 0;
    } else if (interrupted === 0)
        console.error(`The bed '${name}' did not start. ${error.message}`);
}
await bed.close();
process.exit(interrupted || status);
