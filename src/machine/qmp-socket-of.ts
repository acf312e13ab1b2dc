// SPDX-License-Identifier: LGPL-2.1-or-later
import { listLaunched } from './launch/launched.js';
import type { OpenMachine } from './open.js';
import { parseTarget } from './target.js';

/** The QMP socket of a machine where it is ours to ask: libvirt's are libvirt's. */
export async function qmpSocketOf({ target, info, launched }: OpenMachine): Promise<string | null> {
    const parsed = parseTarget(target);
    if (parsed.kind === 'qmp') return parsed.path;
    if (launched) return launched.qmpSocket;
    if (info.uuid === null) return null;
    const started = await listLaunched(null);
    return started.find(({ uuid }) => uuid === info.uuid)?.qmpSocket ?? null;
}
