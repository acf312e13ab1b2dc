// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { childNames } from '../child-names.js';
import type { Capabilities } from './capabilities.js';
import { DEFAULT_GRAPHICS, type LaunchOptions } from './options.js';

/** A QEMU with GL starts in under a second; what takes longer hangs in a driver. */
const PROBE_SECONDS = 10;

/** The graphics card that draws with OpenGL. */
export const GL_CARD = 'virtio-vga-gl';

/** What a probe found out. */
export interface GlProbe {
    readonly works: boolean;
    /** QEMU's own last words where it does not work. */
    readonly detail: string;
}

/**
 * Starts QEMU with OpenGL on a render node and ends it at once. Nothing less tells: nodes without
 * a driver, without rights and without EGL all look like ones that work.
 *
 * @param node - like `/dev/dri/renderD128`
 */
export async function probeRenderNode(
    qemu: string,
    node: string,
    cancellable: Gio.Cancellable | null,
): Promise<GlProbe> {
    const display = `dbus,p2p=on,gl=on,rendernode=${node.replaceAll(',', ',,')}`;
    const flags = Gio.SubprocessFlags;
    const process = Gio.Subprocess.new(
        [
            // The limit is kept by a program of its own, which outlives us if need be.
            ...['timeout', '--kill-after=2', String(PROBE_SECONDS), qemu],
            ...['-no-user-config', '-nodefaults', '-S', '-M', 'q35', '-accel', 'tcg', '-m', '64'],
            ...['-display', display, '-device', GL_CARD, '-monitor', 'stdio'],
        ],
        flags.STDIN_PIPE | flags.STDOUT_SILENCE | flags.STDERR_PIPE,
    );
    try {
        const [, errors] = await process.communicate_utf8_async('quit\n', cancellable);
        const works = process.get_if_exited() && process.get_exit_status() === 0;
        const said = (errors ?? '').trim().split('\n').at(-1) ?? '';
        return { works, detail: works ? '' : said || 'QEMU ended without a word' };
    } catch (error) {
        process.force_exit();
        throw error;
    }
}

/**
 * Chooses the render node that a machine draws with; null where it shall draw without OpenGL:
 * because nobody here can show what OpenGL draws, or because it does not work.
 */
export async function chooseRenderNode(
    { qemu, devices }: Capabilities,
    options: LaunchOptions,
    cancellable: Gio.Cancellable | null,
): Promise<string | null> {
    if (options.gl !== true || !devices.has(GL_CARD)) return null;
    // Each card would have another with OpenGL: only the usual one's is worth it.
    if ((options.graphics ?? DEFAULT_GRAPHICS) !== DEFAULT_GRAPHICS) return null;
    const directory = '/dev/dri';
    const names = childNames(directory).filter(name => name.startsWith('renderD'));
    for (const name of names.sort()) {
        const node = GLib.build_filenamev([directory, name]);
        const probe = await probeRenderNode(qemu, node, cancellable);
        if (probe.works) return node;
        options.log?.(`OpenGL does not work on ${node} (${probe.detail}).`);
    }
    return null;
}
