// SPDX-License-Identifier: LGPL-2.1-or-later

import { MODIFIER_INVALID, MODIFIER_LINEAR } from '../display1/dmabuf-checks.js';
import type { DmabufScanout } from '../display1/dmabuf-listener.js';
import { isGL, isTaken, shownFormat } from './dmabuf-buffer.js';
import { layoutFault } from './dmabuf-layout.js';
import { canMap } from './dmabuf-map.js';
import { inspectMemory, type SharedMemory } from './dmabuf-memory.js';
import { DmabufRefused } from './dmabuf-refused.js';
import { dmabufRoute } from './dmabuf-route.js';
import type { DrawTarget } from './draw-target.js';
import { mayImportPlain } from './plain-imports.js';

/**
 * What becomes of a DMA-BUF that a machine shows: `import`, a `DmabufBuffer` makes textures of it;
 * `map`, `dmabufAsMap` reads it as memory; or it is refused, with the sentence for the person.
 */
export type DmabufTreatment =
    | { readonly kind: 'import'; readonly mayMap: boolean }
    | { readonly kind: 'map' }
    | { readonly kind: 'refused'; readonly error: DmabufRefused };

/** Says what becomes of a DMA-BUF; its descriptors stay as they are. */
export function treatDmabuf(target: DrawTarget, scanout: DmabufScanout): DmabufTreatment {
    const memories = scanout.planes.map(({ fd }) => inspectMemory(fd));
    if (!memories.every(memory => memory !== null))
        return refuse(scanout, 'What the machine shows is no memory');

    const layout = inPlainMemory(memories) ? { ...scanout, modifier: asLinear(scanout) } : scanout;
    const fault = layoutFault(
        layout,
        memories.map(({ size }) => size),
    );
    if (fault !== null)
        return refuse(scanout, `The machine's picture does not fit its memory: ${fault}`);

    const whyNot = whyNoImport(target.display, scanout, memories);
    const mayMap = inPlainMemory(memories) && canMap(scanout);
    if (mayMap && (whyNot !== null || !gainsByImport(target))) return { kind: 'map' };
    if (whyNot === null) return { kind: 'import', mayMap };
    return refuse(scanout, whyNot);
}

/**
 * Whether plain memory is better imported than mapped. Other renderers than GL's copy all of an
 * import for each frame, however little has changed (34 ms of an emulated Vulkan at 1080p, against
 * 2 of a map), and no driver takes memory that is not its own.
 */
function gainsByImport({ renderer }: DrawTarget): boolean {
    return (!renderer || isGL(renderer)) && mayImportPlain();
}

function refuse(scanout: DmabufScanout, reason: string): DmabufTreatment {
    return { kind: 'refused', error: new DmabufRefused(scanout, reason) };
}

/** A real DMA-BUF may lie in a graphics card; what else is passed for one is the CPU's. */
function inPlainMemory(memories: readonly SharedMemory[]): boolean {
    return memories.every(({ kind }) => kind !== 'dmabuf');
}

/** No driver has tiled the CPU's memory, so one row lies after the other where nobody says how. */
function asLinear({ modifier }: DmabufScanout): bigint {
    return modifier === MODIFIER_INVALID ? MODIFIER_LINEAR : modifier;
}

function whyNoImport(
    display: DrawTarget['display'],
    scanout: DmabufScanout,
    memories: readonly SharedMemory[],
): string | null {
    if (memories.some(({ kind }) => kind === 'shrinkable'))
        return 'The machine may take away the memory of its picture while it is read';
    if (!dmabufRoute(display)) return 'No DMA-BUF can be shown on this screen';
    if (!isTaken(display, shownFormat(display, scanout)))
        return "This screen's graphics driver does not take the machine's picture";
    return null;
}
