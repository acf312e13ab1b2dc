// SPDX-License-Identifier: GPL-3.0-or-later

// Boots the guests in QEMU and checks what their README promises:
//     node tests/guests/check.mjs BUILD_DIR [sector|linux]
// BUILD_DIR holds sector/ and linux/ as tests/guests/meson.build makes them.

import { LINUX_MACHINES, checkLinux } from './check/linux.mjs';
import { checkSector } from './check/sector.mjs';

const SECTOR_MACHINES = [
    ['pc', 'VGA', 'off'],
    ['q35', 'VGA', 'button'],
    ['q35', 'virtio-vga', 'off'],
];

async function report(name, check) {
    const start = Date.now();
    const boot = await check();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`ok: ${name} (ready after ${boot.toFixed(2)} s, all checks ${seconds} s)`);
}

const [build, only] = process.argv.slice(2);
if (!build) {
    console.error('usage: node tests/guests/check.mjs BUILD_DIR [sector|linux]');
    process.exit(2);
}
if (only !== 'linux')
    for (const [type, display, how] of SECTOR_MACHINES)
        await report(`sector on ${type}, ${display}`, () => checkSector(build, type, display, how));
if (only !== 'sector')
    for (const machine of LINUX_MACHINES)
        await report(machine.name, () => checkLinux(build, machine));
