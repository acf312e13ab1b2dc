// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine that shares the memory of its picture and cuts it short while it is shown.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { mapsAreGuarded } from '../../src/display1/frame-map.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { closeConnection } from '../../src/machine/close.js';
import { VitrineDisplay } from '../../src/widget/display.js';
import { nextFrame, until } from '../support/main-loop.js';
import { fdOf, memoryFile } from '../support/memory-file.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { showOnWholeScreen } from '../support/window.js';

const LAYOUT = { width: 640, height: 400, stride: 2560, format: PixmanFormat.x8r8g8b8 };
const SIZE = LAYOUT.height * LAYOUT.stride;
const ALL = { x: 0, y: 0, width: LAYOUT.width, height: LAYOUT.height };

describe('VitrineDisplay whose machine takes back its memory', () => {
    let machine: ProducedMachine;
    let control: Control;
    let console: Console;
    let window: Gtk.Window;
    let display: VitrineDisplay;
    let memory: Gio.FileIOStream;
    const refusals: string[] = [];

    beforeAll(async () => {
        Gtk.init();
        memory = memoryFile(SIZE);
        machine = new ProducedMachine();
        control = await machine.connect();
        console = await Console.open(control, machine.console.id, null);
        display = new VitrineDisplay({ console });
        display.connect('refused', (_display, reason) => refusals.push(reason));
        window = await showOnWholeScreen(display, 'lost', null);
        await until(() => machine.console.viewers === 1, 'the display to attach');
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        console.close();
        await closeConnection(control.connection);
        machine.close();
        memory.close(null);
    });

    beforeEach(() => {
        if (!mapsAreGuarded) pending('takes the private library');
    });

    it('tells the person, shows nothing, and shows the next picture', async () => {
        const bytes = new GLib.Bytes(new Uint8Array(SIZE).fill(0x77));
        memory.get_output_stream().write_bytes(bytes, null);
        const frame = { ...LAYOUT, bytes, offset: 0, fd: fdOf(memory) };
        machine.console.show({ kind: 'memory', frame });
        await until(() => display.statistics.kind === 'map', 'the picture');
        await nextFrame(display);
        expect(refusals).toEqual([]);

        memory.truncate(4096, null);
        await machine.console.damage(ALL);
        await until(() => refusals.length > 0, 'the word of it');
        expect(refusals).toEqual([
            'The machine has taken back the memory of its picture: the screen is black until it ' +
                'sends another.',
        ]);
        expect(display.statistics.kind).toBe('none');

        const other = sharedFrame(LAYOUT.width, LAYOUT.height, [1, 2, 3, 0]);
        machine.console.show({ kind: 'memory', frame: other.frame });
        await until(() => display.statistics.kind === 'map', 'the next picture');
        await nextFrame(display);
        expect(refusals.length).toBe(1);
        other.memory.close();
    }, 60_000);
});
