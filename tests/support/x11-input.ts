// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';

import { writeBytes } from '../../src/memory/write-bytes.js';
import type { InputInjector } from './input-injector.js';
import { within } from './main-loop.js';

/** X numbers keys from 8 on. */
const KEYCODE_OFFSET = 8;

/** evdev's BTN_LEFT, BTN_RIGHT, BTN_MIDDLE, BTN_SIDE, BTN_EXTRA as X numbers them. */
const BUTTONS: ReadonlyMap<number, number> = new Map([
    [0x110, 1],
    [0x111, 3],
    [0x112, 2],
    [0x113, 8],
    [0x114, 9],
]);

const WHEEL = { up: 4, down: 5, left: 6, right: 7 };

const REPLY_TIMEOUT_MS = 5000;

/** Input through the X server's test extension, by one `xdotool` that reads commands. */
export class X11Injector implements InputInjector {
    readonly canTouch = false;
    readonly canScroll = false;
    readonly #tool: Gio.Subprocess;
    readonly #input: Gio.OutputStream;
    readonly #output: Gio.DataInputStream;

    private constructor(tool: Gio.Subprocess) {
        const input = tool.get_stdin_pipe();
        const output = tool.get_stdout_pipe();
        if (!input || !output) throw new Error('xdotool was started without pipes');
        this.#tool = tool;
        this.#input = input;
        this.#output = Gio.DataInputStream.new(output);
    }

    static open(): X11Injector {
        const flags = Gio.SubprocessFlags.STDIN_PIPE | Gio.SubprocessFlags.STDOUT_PIPE;
        return new X11Injector(Gio.Subprocess.new(['xdotool', '-'], flags));
    }

    async key(evdev: number, down: boolean): Promise<void> {
        // The leading zero: xdotool takes a single digit for the key that bears it.
        const keycode = `0${String(evdev + KEYCODE_OFFSET)}`;
        await this.#run(`${down ? 'keydown' : 'keyup'} ${keycode}`);
    }

    async motion(dx: number, dy: number): Promise<void> {
        await this.#run(`mousemove_relative -- ${String(dx)} ${String(dy)}`);
    }

    async moveTo(x: number, y: number): Promise<void> {
        await this.#run(`mousemove ${String(x)} ${String(y)}`);
    }

    async button(evdev: number, down: boolean): Promise<void> {
        const button = BUTTONS.get(evdev);
        if (button === undefined) throw new Error(`X has no button for evdev ${String(evdev)}`);
        await this.#run(`${down ? 'mousedown' : 'mouseup'} ${String(button)}`);
    }

    async wheel(dx: number, dy: number): Promise<void> {
        await this.#clicks(dy > 0 ? WHEEL.down : WHEEL.up, Math.abs(dy));
        await this.#clicks(dx > 0 ? WHEEL.right : WHEEL.left, Math.abs(dx));
    }

    async #clicks(button: number, count: number): Promise<void> {
        for (let i = 0; i < count; i++) await this.#run(`click ${String(button)}`);
    }

    scroll(): Promise<void> {
        return Promise.reject(new Error('The test extension turns the wheel by whole steps'));
    }

    touchDown(): Promise<void> {
        return Promise.reject(new Error('Xvfb has no touch device'));
    }

    touchMotion(): Promise<void> {
        return this.touchDown();
    }

    touchUp(): Promise<void> {
        return this.touchDown();
    }

    async focus(title: string): Promise<void> {
        const search = ['search', '--sync', '--onlyvisible', '--limit', '1', '--name', title];
        const command = ['xdotool', ...search, 'windowfocus', '--sync'];
        const tool = Gio.Subprocess.new(command, Gio.SubprocessFlags.STDOUT_SILENCE);
        try {
            await within(tool.wait_async(null), `a window named '${title}'`, REPLY_TIMEOUT_MS);
        } finally {
            tool.force_exit();
        }
    }

    /** A question after each command: its answer says that the server has seen both. */
    async #run(command: string): Promise<void> {
        const bytes = new TextEncoder().encode(`${command}\ngetmouselocation\n`);
        await writeBytes(this.#input, new GLib.Bytes(bytes), null);
        const reply = this.#output.read_line_async(0, null);
        const [answer] = await within(reply, `xdotool ${command}`, REPLY_TIMEOUT_MS);
        const line = answer === null ? 'it ended' : String(answer);
        if (!line.startsWith('x:')) throw new Error(`xdotool ${command}: ${line}`);
    }

    async close(): Promise<void> {
        this.#input.close(null);
        await this.#tool.wait_async(null);
        this.#output.close(null);
    }
}
