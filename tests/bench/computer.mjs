// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the figures were measured on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg, release, totalmem } from 'node:os';

function firstLine(program, ...args) {
    const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    return (stdout || stderr || '').split('\n')[0].trim();
}

function processor() {
    const text = readFileSync('/proc/cpuinfo', 'utf8');
    return /^model name\s*:\s*(.*)$/m.exec(text)?.[1] ?? 'unknown';
}

function typelibVersion(library, version) {
    const script =
        `imports.gi.versions.${library} = '${version}'; const l = imports.gi.${library};` +
        `print([l.get_major_version(), l.get_minor_version(), l.get_micro_version()].join('.'))`;
    return firstLine('gjs', '-c', script);
}

/** How many programs wanted a processor, in the last 1, 5 and 15 minutes. */
export function loadNow() {
    return loadavg().map(value => Number(value.toFixed(1)));
}

export function describeComputer() {
    return {
        processor: processor(),
        processors: availableParallelism(),
        memoryGb: Math.round(totalmem() / 2 ** 30),
        kernel: release(),
        graphics: existsSync('/dev/dri') ? 'a graphics card' : 'none: all drawing is by software',
        gjs: firstLine('gjs', '--version'),
        gtk: typelibVersion('Gtk', '4.0'),
        mutter: firstLine('mutter', '--version'),
        qemu: firstLine(process.env.VITRINE_QEMU ?? 'qemu-system-x86_64', '--version'),
        date: new Date().toISOString(),
        load: loadNow(),
    };
}
