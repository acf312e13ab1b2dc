// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a checker and passes its verdict on; skipped where the machine lacks it:
//
//     node tool.mjs PROGRAM ARGUMENTS…
import { spawnSync } from 'node:child_process';
import { skip } from './verdict.mjs';

const [program, ...parameters] = process.argv.slice(2);
const { error, status, signal } = spawnSync(program, parameters, { stdio: 'inherit' });
if (error?.code === 'ENOENT') skip(`${program} is not installed`);
if (error) throw error;
if (signal) console.error(`${program} was ended by ${signal}`);
process.exit(status ?? 1);
