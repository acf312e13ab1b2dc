// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Which of GTK's renderers draws. Without a graphics card OpenGL and Vulkan are emulated, and a
// frame of theirs costs several of cairo's.
import GLib from 'gi://GLib?version=2.0';
import type Gsk from 'gi://Gsk?version=4.0';

import { childNames } from '../machine/child-names.js';

/** GTK reads it when a program's first window becomes visible. */
const RENDERER = 'GSK_RENDERER';

/** Has Mesa leave the graphics card alone. */
const SOFTWARE = 'LIBGL_ALWAYS_SOFTWARE';

/** Cards whose drivers need no render node: NVIDIA's own, and Windows' below WSL. */
const OTHER_DEVICES = ['nvidiactl', 'dxg'];

const READ_AND_WRITE = 6;

function canOpen(path: string): boolean {
    return GLib.access(path, READ_AND_WRITE) === 0;
}

/**
 * Whether there is a graphics card that this user may draw with.
 *
 * @param devices - the folder of device files
 */
export function hasGraphicsCard(devices = '/dev'): boolean {
    const nodes = childNames(`${devices}/dri`).filter(name => name.startsWith('renderD'));
    const paths = [...nodes.map(name => `dri/${name}`), ...OTHER_DEVICES];
    return paths.some(name => canOpen(`${devices}/${name}`));
}

function isAskedForSoftware(): boolean {
    return !['', '0', 'n', 'no', 'f', 'false'].includes(GLib.getenv(SOFTWARE)?.toLowerCase() ?? '');
}

/**
 * Has GTK draw with cairo where there is no graphics card, unless the person chose a renderer by
 * `GSK_RENDERER`. For all windows of the process; to be called before the first one is shown.
 *
 * @param devices - the folder of device files
 */
export function chooseRenderer(devices = '/dev'): void {
    if ((GLib.getenv(RENDERER) ?? '') !== '') return;
    if (isAskedForSoftware() || !hasGraphicsCard(devices)) GLib.setenv(RENDERER, 'cairo', true);
}

/** A renderer's name, such as `GSK_RENDERER` takes: `cairo`, `gl`, `vulkan`; '' for none. */
export function rendererName(renderer: Gsk.Renderer | null): string {
    if (!renderer) return '';
    const { name } = (renderer.constructor as typeof Gsk.Renderer).$gtype;
    // GTK has had two for OpenGL; 4.18 has the newer one alone, under both names.
    return name.replace(/^GskN?(.*)Renderer$/, '$1').toLowerCase();
}
