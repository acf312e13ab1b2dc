// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Graphics } from './graphics.js';
import type { QmpLink } from './power/qmp-link.js';
import { QmpCommandError } from './qmp.js';

/**
 * Devices of QEMU that hand out nothing but DMA-BUFs and yet start beside a display without
 * OpenGL: their pictures are drawn by another process. All others refuse to start there.
 */
const DMABUF_CARDS: ReadonlySet<string> = new Set([
    'vhost-user-gpu',
    'vhost-user-gpu-pci',
    'vhost-user-vga',
]);

/** Where the devices of the command line are, those with an id and those without. */
const DEVICE_FOLDERS = ['/machine/peripheral', '/machine/peripheral-anon'];

function field(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[name]
        : undefined;
}

/** A question whose answer a QEMU may owe us. */
async function ask(
    qmp: QmpLink,
    command: string,
    args: Readonly<Record<string, unknown>>,
    cancellable: Gio.Cancellable | null,
): Promise<unknown> {
    try {
        return await qmp.execute(command, args, cancellable);
    } catch (error) {
        if (error instanceof QmpCommandError) return null;
        throw error;
    }
}

async function deviceTypes(
    qmp: QmpLink,
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<string[]> {
    const entries = await ask(qmp, 'qom-list', { path }, cancellable);
    if (!Array.isArray(entries)) return [];
    const types = entries.map(entry => /^child<(.*)>$/.exec(String(field(entry, 'type')))?.[1]);
    return types.filter(type => type !== undefined);
}

/** Finds out over QMP what decides whether a viewer can have the machine's picture. */
export async function readGraphics(
    qmp: QmpLink,
    cancellable: Gio.Cancellable | null,
): Promise<Graphics> {
    const display = await ask(qmp, 'query-display-options', {}, cancellable);
    const gl = field(display, 'gl') ?? 'off';
    if (field(display, 'type') !== 'dbus') return { hasGl: false, fatalCard: null };
    if (gl !== 'off') return { hasGl: true, fatalCard: null };
    const types = await Promise.all(
        DEVICE_FOLDERS.map(path => deviceTypes(qmp, path, cancellable)),
    );
    const fatalCard = types.flat().find(type => DMABUF_CARDS.has(type));
    return { hasGl: false, fatalCard: fatalCard ?? null };
}
