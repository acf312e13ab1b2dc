// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program `vitrine-qemu-vnc`.
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

import { run } from './vnc/qemu-vnc/run.js';

GLib.set_prgname('vitrine-qemu-vnc');
// Its script puts dashes first, or gjs would take options for its own.
const [first, ...rest] = System.programArgs;
System.exit(await run(first === '--' ? rest : System.programArgs));
