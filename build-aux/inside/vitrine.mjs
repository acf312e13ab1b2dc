// SPDX-License-Identifier: GPL-3.0-or-later
//
// `npm run vitrine -- ARGS`: the built program with any arguments.
import { spawnSync } from 'node:child_process';

import { build, programEnvironment, PROGRAM } from './build-tree.mjs';

build();
const [command, ...first] = PROGRAM;
const { status } = spawnSync(command, [...first, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...programEnvironment() },
});
process.exit(status ?? 1);
