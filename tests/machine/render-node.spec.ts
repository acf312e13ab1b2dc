// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { findQemu, readCapabilities } from '../../src/machine/launch/capabilities.js';
import { chooseRenderNode, probeRenderNode } from '../../src/machine/launch/render-node.js';
import { Bench, timed } from './support.js';

describe('the probe of a render node', () => {
    const bench = new Bench();

    afterEach(() => bench.clear());

    it('is QEMU’s own: one that is none fails with its words, in time', async () => {
        const node = GLib.build_filenamev([bench.folder(), 'renderD128']);
        GLib.file_set_contents(node, 'no device');
        const capabilities = await readCapabilities(findQemu(), null);
        const ms = await timed(async () => {
            const probe = await probeRenderNode(capabilities.qemu, node, null);
            expect(probe.works).toBeFalse();
            expect(probe.detail).toMatch(/egl|render|virtio-vga-gl/i);
        });
        expect(ms).toBeLessThan(12_000);
        expect(await chooseRenderNode(capabilities, { gl: false }, null)).toBeNull();
    });

    it('passes where there is one that works', async () => {
        const lines: string[] = [];
        const capabilities = await readCapabilities(findQemu(), null);
        const options = { gl: true, log: (line: string) => lines.push(line) };
        const node = await chooseRenderNode(capabilities, options, null);
        if (node === null) pending(`no render node works here: ${lines.join(' ') || 'none'}`);
        expect(node).toMatch(/^\/dev\/dri\/renderD\d+$/);
    });
});
