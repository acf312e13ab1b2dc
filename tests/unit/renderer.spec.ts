// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { chooseRenderer, hasGraphicsCard } from '../../src/widget/renderer.js';

const VARIABLES = ['GSK_RENDERER', 'LIBGL_ALWAYS_SOFTWARE'];

describe('The choice of a renderer', () => {
    let devices: string;
    const before = new Map(VARIABLES.map(name => [name, GLib.getenv(name)]));

    beforeEach(() => {
        devices = GLib.dir_make_tmp('vitrine-devices-XXXXXX');
        GLib.mkdir_with_parents(`${devices}/dri`, 0o700);
        for (const name of VARIABLES) GLib.unsetenv(name);
    });

    afterEach(() => {
        for (const name of ['dri/renderD128', 'dri/card0', 'dxg'])
            GLib.unlink(`${devices}/${name}`);
        GLib.rmdir(`${devices}/dri`);
        GLib.rmdir(devices);
        for (const [name, value] of before)
            if (value === null) GLib.unsetenv(name);
            else GLib.setenv(name, value, true);
    });

    function chosen(): string | null {
        chooseRenderer(devices);
        return GLib.getenv('GSK_RENDERER');
    }

    function makeDevice(name: string): void {
        GLib.file_set_contents(`${devices}/${name}`, '');
    }

    it('is cairo where there is no graphics card', () => {
        expect(hasGraphicsCard(devices)).toBeFalse();
        expect(chosen()).toBe('cairo');
    });

    it('is cairo where there is a card that draws nothing', () => {
        makeDevice('dri/card0');
        expect(chosen()).toBe('cairo');
    });

    it('is cairo where the render node cannot be opened', () => {
        GLib.file_set_contents(`${devices}/dri/card0`, '');
        const link = `${devices}/dri/renderD128`;
        // A mode would not do: root opens everything but what is not there.
        expect(GLib.spawn_command_line_sync(`ln -s ${devices}/nothing ${link}`)[0]).toBeTrue();
        expect(chosen()).toBe('cairo');
    });

    it('is GTK’s where a render node can be opened', () => {
        makeDevice('dri/renderD128');
        expect(hasGraphicsCard(devices)).toBeTrue();
        expect(chosen()).toBeNull();
    });

    it('is GTK’s where the card needs no render node', () => {
        makeDevice('dxg');
        expect(chosen()).toBeNull();
    });

    it('is cairo where Mesa is told to leave the card alone', () => {
        makeDevice('dri/renderD128');
        GLib.setenv('LIBGL_ALWAYS_SOFTWARE', 'false', true);
        expect(chosen()).toBeNull();
        GLib.setenv('LIBGL_ALWAYS_SOFTWARE', '1', true);
        expect(chosen()).toBe('cairo');
    });

    it('is the person’s where there is one', () => {
        GLib.setenv('GSK_RENDERER', 'vulkan', true);
        expect(chosen()).toBe('vulkan');
    });
});
