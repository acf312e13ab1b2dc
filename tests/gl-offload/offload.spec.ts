// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether GTK hands the widget's DMA-BUFs on to the compositor, which it tells only by
// `GDK_DEBUG=offload`. The compositor has imported each when GTK says `Attaching`; what it makes of
// them cannot be seen, for its own screen has no memory in this bed.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { closeConnection } from '../../src/machine/close.js';
import { VitrineDisplay } from '../../src/widget/display.js';
import { dmabufOf, noise } from '../support/dmabuf.js';
import { until } from '../support/main-loop.js';
import { openConsole } from '../support/open-console.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { RealDmabuf } from '../support/real-dmabuf.js';

const SPEC_MS = 240_000;
const [WIDTH, HEIGHT] = [160, 96];

/** What GTK has said of subsurfaces since the `from`th character of our stderr. */
function offloadLog(from: number): string {
    const [, bytes] = GLib.file_get_contents('/proc/self/fd/2');
    return new TextDecoder().decode(bytes).slice(from);
}

describe('VitrineDisplay’s DMA-BUFs on a compositor', () => {
    let machine: ProducedMachine;
    let control: Control;
    let console: Console;

    beforeAll(async () => {
        Gtk.init();
        machine = new ProducedMachine();
        control = await machine.connect();
        console = await openConsole(control, machine.console.id);
    }, SPEC_MS);

    afterAll(async () => {
        console.close();
        await closeConnection(control.connection);
        machine.close();
    });

    for (const [name, backing, part, y0Top, how] of [
        ['a whole buffer', [WIDTH, HEIGHT], [0, 0], false, ''],
        ['a part of one', [WIDTH + 64, HEIGHT + 30], [24, 7], false, ''],
        ['one whose rows go upwards', [WIDTH, HEIGHT], [0, 0], true, ' (flipped-180)'],
    ] as const)
        it(
            `are handed on: ${name}`,
            async () => {
                const start = offloadLog(0).length;
                const [backingWidth, backingHeight] = backing;
                const bytes = noise(backingWidth * backingHeight * 4);
                const buffer = new RealDmabuf(bytes);
                const planes = [{ fd: buffer.fd, offset: 0, stride: backingWidth * 4 }];
                const scanout = dmabufOf(bytes, backingWidth, backingHeight, {
                    ...{ x: part[0], y: part[1], width: WIDTH, height: HEIGHT },
                    ...{ planes, y0Top },
                });
                machine.console.show({ kind: 'dmabuf', scanout });
                const display = new VitrineDisplay({ scaleMode: 'one-to-one', console });
                const window = new Gtk.Window({ title: name, child: display });
                window.present();
                await until(() => display.statistics.kind === 'dmabuf', 'the DMA-BUF');
                // A dark screen asks for no further frame, but for one in a new size: it has to
                // make room for a second window.
                const neighbour = new Gtk.Window({ title: 'neighbour' });
                neighbour.present();
                const attaching = () => /^.* Attaching .*$/m.exec(offloadLog(start))?.[0];
                const said = await until(attaching, () => `it: ${offloadLog(start)}`, 20_000);
                expect(said).toContain('GdkDmabufTexture');
                expect(said).toContain(`(${backingWidth}x${backingHeight}, `);
                expect(said).toMatch(/ at \d+ \d+ 160 96/);
                expect(said.endsWith(` ${WIDTH} ${HEIGHT}${how}`)).toBeTrue();
                neighbour.destroy();
                window.destroy();
                machine.console.disable();
                buffer.close();
            },
            SPEC_MS,
        );
});
