// SPDX-License-Identifier: GPL-3.0-or-later
//
// The viewer of the benchmark: a window that covers the screen, with the display of one method in
// it: `viewer METHOD ADDRESS`, of the methods of timed-display.ts.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import { programArgs } from 'system';

import { Console } from '../../../src/display1/console.js';
import type { Control } from '../../../src/display1/control.js';
import { Listener, type ListenerHandler } from '../../../src/display1/listener.js';
import { openMachine } from '../../../src/machine/open.js';
import { sleep, until } from '../../support/main-loop.js';
import { numberOf, runProgram, textOf, type Commands } from './channel.js';
import { FrameWatch } from './frame-watch.js';
import { newDisplay, type TimedDisplay } from './timed-display.js';

/** A busy computer may take a while to map a large picture. */
const PICTURE_MS = 4000;

/** Long enough for the compositor to have shown a window in full. */
const SHOWN_MS = 500;

const ignore = (): undefined => undefined;
/** For the pings: a display on the same main loop, on which nobody draws. */
const SILENT: ListenerHandler = {
    ...{ scanout: ignore, update: ignore, scanoutMap: ignore, updateMap: ignore },
    ...{ disable: ignore, mouseSet: ignore, cursorDefine: ignore, closed: ignore },
};

class Viewer {
    readonly #control: Control;
    readonly #display: TimedDisplay;
    readonly #window: Gtk.Window;
    #frames: FrameWatch | null = null;

    private constructor(method: string, control: Control) {
        this.#control = control;
        this.#display = newDisplay(method);
        this.#window = new Gtk.Window({ title: method, child: this.#display, decorated: false });
    }

    static async open([method = '', address = '']: readonly string[]): Promise<Viewer> {
        Gtk.init();
        const { control } = await openMachine(`addr:${address}`, { dmabufs: true }, null);
        return new Viewer(method, control);
    }

    get commands(): Commands {
        return {
            /** Shows the window and looks at the machine; gives how the pixels come. */
            show: async argument => {
                await this.#show(numberOf(argument, 'width'), numberOf(argument, 'height'));
                return this.#display.kind;
            },
            /** Hides the window and leaves the machine. */
            hide: async () => {
                await this.#display.look(null);
                this.#window.visible = false;
            },
            /** Hides the window alone. */
            conceal: () => {
                this.#window.visible = false;
            },
            /** The renderer, as GTK chose it. */
            renderer: () => this.#window.get_renderer()?.constructor.name,
            /** From now on `times` says of each frame how long the main thread ran for it. */
            'time runs': () => {
                if (this.#frames) this.#frames.timesRuns = true;
            },
            forget: () => {
                this.#display.times.frames = [];
                this.#frames?.take();
            },
            /** What was timed since `forget`. */
            times: () => ({
                script: this.#display.times.frames.splice(0),
                frames: this.#frames?.take() ?? [],
            }),
            /** Listens to the pings that come from the socket at `path`. */
            listen: async argument => {
                const client = new Gio.SocketClient();
                const peer = Gio.UnixSocketAddress.new(textOf(argument, 'path'));
                const { socket } = await client.connect_async(peer, null);
                await Listener.open(socket, SILENT, { map: false }, null);
            },
        };
    }

    async #show(width: number, height: number): Promise<void> {
        const display = this.#display;
        this.#window.set_default_size(width, height);
        // Without a window manager a window is where it is, and cannot be full-screen.
        if (GLib.getenv('WAYLAND_DISPLAY') !== null) this.#window.fullscreen();
        this.#window.present();
        await until(
            () => display.get_width() === width && display.get_height() === height,
            () => `the window to fill the screen; it is ${display.get_width()} wide`,
        );
        this.#frames ??= new FrameWatch(display);
        await display.look(await Console.open(this.#control, 0, null));
        // None comes where the display does not take such pixels: the driver sees it by the kind.
        await until(() => display.kind !== 'none', 'a picture', PICTURE_MS).catch(() => undefined);
        await sleep(SHOWN_MS);
    }
}

runProgram(async () => (await Viewer.open(programArgs)).commands);
