// SPDX-License-Identifier: GPL-3.0-or-later
//
// What shows a machine of QEMU's: its own windows, and other programs' viewers.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';

import { PROGRAM } from '../../build-aux/inside/build-tree.mjs';

/**
 * @typedef {object} Viewer
 * @property {string} name
 * @property {(path: string) => string[]} display   QEMU's arguments; `path` is of a free socket
 * @property {(path: string) => string[]} [command]  the viewer, where it is no part of QEMU
 * @property {object} [env]       for the viewer
 * @property {string} [module]    a module of QEMU without which there is no such display
 */

/** @type {Viewer[]} */
const VIEWERS = [
    { name: 'none', display: () => ['-display', 'none'] },
    {
        name: 'vitrine',
        display: path => ['-display', 'dbus,p2p=on', '-qmp', `unix:${path},server=on,wait=off`],
        command: path => [...PROGRAM, 'open', `qmp:${path}`],
    },
    {
        name: 'vitrine (OpenGL)',
        display: path => ['-display', 'dbus,p2p=on', '-qmp', `unix:${path},server=on,wait=off`],
        command: path => [...PROGRAM, 'open', `qmp:${path}`],
        env: { GSK_RENDERER: 'ngl' },
    },
    { name: 'QEMU gtk', display: () => ['-display', 'gtk,show-menubar=off'], module: 'gtk' },
    { name: 'QEMU sdl', display: () => ['-display', 'sdl'], module: 'sdl' },
    {
        name: 'vncviewer',
        display: path => ['-display', 'none', '-vnc', `unix:${path}`],
        command: path => ['vncviewer', path],
    },
    {
        name: 'remote-viewer',
        display: path => [
            ...['-display', 'none'],
            ...['-spice', `unix=on,addr=${path},disable-ticketing=on`],
        ],
        command: path => ['remote-viewer', `spice+unix://${path}`],
        module: 'spice-app',
    },
    {
        name: 'mks',
        display: () => ['-display', 'dbus'],
        command: () => ['mks'],
    },
];

function isOnPath(program) {
    return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
}

function qemuDisplays() {
    const qemu = process.env.VITRINE_QEMU ?? 'qemu-system-x86_64';
    return spawnSync(qemu, ['-display', 'help'], { encoding: 'utf8' }).stdout.split(/\s+/);
}

/** Which viewers are here, and why the others are not. */
export function findViewers() {
    const displays = qemuDisplays();
    const missing = ({ command, module }) => {
        const program = command?.('')[0];
        if (program && !isOnPath(program)) return `${program} is not on the path`;
        if (module && !displays.includes(module)) return `QEMU has no display “${module}”`;
        return null;
    };
    const judged = VIEWERS.map(viewer => ({ viewer, reason: missing(viewer) }));
    return {
        present: judged.filter(({ reason }) => !reason).map(({ viewer }) => viewer),
        absent: judged.flatMap(({ viewer, reason }) =>
            reason ? [{ name: viewer.name, skipped: reason }] : [],
        ),
    };
}

/** A viewer of another program, which runs until it is closed. */
export class ViewerProcess {
    #child;

    constructor(env, [program, ...args]) {
        this.#child = spawn(program, args, { env, stdio: 'ignore' });
        this.#child.on('error', () => {});
    }

    get pid() {
        return this.#child.pid;
    }

    async close() {
        if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
        this.#child.kill('SIGTERM');
        const late = sleep(2000, null, { ref: false }).then(() => this.#child.kill('SIGKILL'));
        await Promise.race([once(this.#child, 'exit'), late]);
    }
}

/** A free path for a socket on this stage. */
export function socketPath(stage, name, round) {
    return join(stage.folder, `${name.replaceAll(' ', '-')}-${round}`);
}
