// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a command in a bed inside the machine of the bed `guest`:
//
//   node tests/beds/bed.mjs guest -- node tests/beds/in-guest.mjs BED [--env NAME=VALUE]… -- COMMAND
//
// Its output and its exit status are those of the command.
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { quote } from '../../build-aux/setup/mounts.mjs';
import { KEPT } from './environment.mjs';
import { PORTS, portPath } from './guest.mjs';

const BED = fileURLToPath(new URL('bed.mjs', import.meta.url));

const LOST = 125;

/** An emulated processor of two cores; limits of time are stretched by this. */
const SLOWNESS = 6;

/** Ends each stream of a command (tests/guests/nested/init). */
const END = 0;

/** Writes the shell script that the guest reads through its root; gives its path. */
function writeScript(folder, args) {
    const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
    const lines = [
        ...kept.map(([name, value]) => `export ${name}=${quote(value)}`),
        `export VITRINE_SLOWNESS=${SLOWNESS}`,
        `cd ${quote(process.cwd())}`,
        ['exec', process.execPath, BED, ...args].map(quote).join(' '),
    ];
    const path = join(folder, 'guest-job');
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
}

function openPort(folder, name) {
    return new Promise((resolve, reject) => {
        const socket = connect(portPath(folder, name));
        socket.once('error', reject);
        socket.once('connect', () => resolve(socket));
    });
}

/** Copies a stream of the guest's until its end mark. */
function relay(socket, to) {
    return new Promise((resolve, reject) => {
        socket.once('close', () => reject(new Error('the guest is gone')));
        socket.on('data', data => {
            const end = data.indexOf(END);
            to.write(end < 0 ? data : data.subarray(0, end));
            if (end >= 0) resolve();
        });
    });
}

function readStatus(socket) {
    return new Promise((resolve, reject) => {
        let text = '';
        socket.once('close', () => reject(new Error('the guest is gone')));
        socket.setEncoding('utf8').on('data', data => {
            text += data;
            if (text.includes('\n')) resolve(Number.parseInt(text, 10));
        });
    });
}

async function run(folder, args) {
    const [jobs, out, err] = await Promise.all(PORTS.map(name => openPort(folder, name)));
    const ending = Promise.all([
        readStatus(jobs),
        relay(out, process.stdout),
        relay(err, process.stderr),
    ]);
    jobs.write(`${writeScript(folder, args)}\n`);
    try {
        return (await ending)[0];
    } finally {
        for (const socket of [jobs, out, err]) socket.destroy();
    }
}

const folder = process.env.VITRINE_GUEST_FOLDER;
if (folder === undefined) {
    console.error('There is no guest here: run this in the bed `guest`.');
    process.exit(LOST);
}
process.exitCode = await run(folder, process.argv.slice(2)).catch(error => {
    console.error(`[guest] ${error.message}`);
    return LOST;
});
