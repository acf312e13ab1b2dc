// SPDX-License-Identifier: GPL-3.0-or-later
//
// Displays as another app has them: several in one window, taken out of it at any moment, with the
// app's own words and look.
import Gtk from 'gi://Gtk?version=4.0';

import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { SharedFile } from '../../src/memory/shared-file.js';
import { setTranslator, VitrineDisplay } from '../../src/widget/index.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { nextFrame, settle, until } from '../support/main-loop.js';
import { pixelAt } from '../support/picture.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { showOnWholeScreen } from '../support/window.js';

const PICTURE_MS = 20_000;

const RED = [0x00, 0x00, 0xff, 0xff] as const;
const GREEN = [0x00, 0xff, 0x00, 0xff] as const;

/** Which part of its display the screen fills, so that there is something around it. */
const SIZE = 64;

describe('Displays in someone else’s window', () => {
    let machine: ProducedMachine;
    let control: Control;
    let screen: ScreenCapture;
    let window: Gtk.Window;
    let box: Gtk.Box;
    const consoles: Console[] = [];
    const memories: SharedFile[] = [];

    async function newDisplay(): Promise<VitrineDisplay> {
        const console = await Console.open(control, 0, null);
        consoles.push(console);
        const display = new VitrineDisplay({ console });
        box.append(display);
        return display;
    }

    function show(colour: readonly [number, number, number, number]): void {
        const { frame, memory } = sharedFrame(SIZE, SIZE, colour);
        memories.push(memory);
        machine.console.show({ kind: 'memory', frame });
    }

    /** Waits until the middle of the display's place on the screen has a colour. */
    async function untilSeen(display: VitrineDisplay, colour: number): Promise<void> {
        let seen = -1;
        await until(
            async () => {
                await nextFrame(display);
                const [, bounds] = display.compute_bounds(window);
                const x = bounds.get_x() + bounds.get_width() / 2;
                seen = pixelAt(await screen.capture(), Math.floor(x), SCREEN_HEIGHT / 2);
                return seen === colour;
            },
            () => `#${colour.toString(16)} in place of #${seen.toString(16)}`,
            PICTURE_MS,
        );
    }

    beforeAll(async () => {
        Gtk.init();
        screen = await openCapture();
        machine = new ProducedMachine();
        control = await machine.connect();
        box = new Gtk.Box({ homogeneous: true });
        window = await showOnWholeScreen(box, 'embedding', null);
    }, 60_000);

    afterEach(async () => {
        for (let child = box.get_first_child(); child; child = box.get_first_child())
            box.remove(child);
        await until(() => machine.console.viewers === 0, 'the displays to leave');
        for (const console of consoles.splice(0)) console.close();
        machine.console.disable();
        for (const memory of memories.splice(0)) memory.close();
    });

    afterAll(async () => {
        window.destroy();
        await control.connection.close(null);
        machine.close();
        await screen.close();
    });

    it('stand side by side, each with its picture', async () => {
        show(RED);
        const displays = [await newDisplay(), await newDisplay(), await newDisplay()];
        for (const display of displays) await untilSeen(display, 0xff0000);
        expect(machine.console.viewers).toBe(3);
        show(GREEN);
        for (const display of displays) await untilSeen(display, 0x00ff00);
    }, 90_000);

    it('go with frames on their way, while the others stay', async () => {
        show(RED);
        const staying = await newDisplay();
        await untilSeen(staying, 0xff0000);
        for (let round = 0; round < 10; round++) {
            const leaving = await newDisplay();
            const { frames } = leaving.statistics;
            await until(() => leaving.statistics.frames > frames, 'its first frame');
            // The messages are under way when it goes, the drawing of the one before too.
            for (let part = 0; part < SIZE; part++)
                void machine.console.damage({ x: 0, y: part, width: SIZE, height: 1 });
            show(round % 2 === 0 ? GREEN : RED);
            leaving.queue_draw();
            box.remove(leaving);
            await settle();
        }
        show(GREEN);
        await untilSeen(staying, 0x00ff00);
        expect(staying.statistics.rejected).toBe(0);
        await until(() => machine.console.viewers === 1, 'the others to have left');
    }, 90_000);

    it('may be dropped before they are attached', async () => {
        for (let round = 0; round < 10; round++) {
            const display = await newDisplay();
            box.remove(display);
            display.console = null;
        }
        await settle();
        expect(machine.console.viewers).toBe(0);
    }, 30_000);

    it('are surrounded by black, and by what the app’s style says', async () => {
        show(GREEN);
        const display = await newDisplay();
        display.scaleMode = 'one-to-one';
        await untilSeen(display, 0x00ff00);
        const corner = async () => {
            await nextFrame(display);
            return pixelAt(await screen.capture(), SCREEN_WIDTH - 5, 5);
        };
        expect(await corner()).toBe(0x000000);

        const provider = new Gtk.CssProvider();
        provider.load_from_string('window { --vitrine-display-background: #123456; }');
        const gdkDisplay = window.get_display();
        const { STYLE_PROVIDER_PRIORITY_APPLICATION: priority } = Gtk;
        Gtk.StyleContext.add_provider_for_display(gdkDisplay, provider, priority);
        await until(async () => (await corner()) === 0x123456, 'the custom property');
        provider.load_from_string('vitrine-display { background: #654321; }');
        await until(async () => (await corner()) === 0x654321, 'the style of the node');
        Gtk.StyleContext.remove_provider_for_display(gdkDisplay, provider);
        await until(async () => (await corner()) === 0x000000, 'black again');
    }, 60_000);

    it('say why they failed in the app’s words', async () => {
        const asked: string[] = [];
        setTranslator(sentence => {
            asked.push(sentence);
            return `<${sentence}>`;
        });
        const console = new Console(control, 7);
        consoles.push(console);
        const display = new VitrineDisplay({ console });
        let reason = '';
        display.connect('failed', (_display, said) => {
            reason = said;
        });
        box.append(display);
        await until(() => reason !== '', 'the failure');
        setTranslator(sentence => sentence);
        expect(asked).toContain('Screen of a virtual machine');
        expect(reason).toMatch(/^<.*>$/);
        expect(asked).toContain(reason.slice(1, -1));
        expect(reason).not.toContain('GDBus.Error');
    }, 30_000);
});
