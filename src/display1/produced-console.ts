// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Cursor, Rect } from './checks.js';
import { CONSOLE_INFO, consolePath, type UiInfo } from './console.js';
import { DisplayError } from './interface-info.js';
import { KEYBOARD_INTERFACE, ProducedKeyboard, type KeyboardHandler } from './keyboard.js';
import { ListenerFeed, type Frame } from './listener-feed.js';
import { MOUSE_INTERFACE, ProducedMouse, type MouseHandler } from './mouse.js';
import {
    MULTI_TOUCH_INTERFACE,
    ProducedMultiTouch,
    type MultiTouchHandler,
} from './multi-touch.js';
import { ProducedInterface } from './produced-interface.js';
import { socketFromFd } from './socket-pair.js';

/** Who is told what a person does at a console that we produce. */
export interface ConsoleHandler {
    readonly keyboard: KeyboardHandler;
    readonly mouse: MouseHandler;
    /** Left out where there is no touch screen, as with QEMU before 8.1. */
    readonly multiTouch?: MultiTouchHandler;
    /** Left out where the console's size cannot be asked for. */
    setUiInfo?(info: UiInfo): void;
}

/** What a produced console says of itself. */
export interface ConsoleOptions {
    /** The device's name, such as `virtio-vga`. */
    readonly label: string;
    /** Which of its device's screens this is; 0 unless given. */
    readonly head?: number;
    readonly deviceAddress?: string;
}

interface ConsoleCalls {
    registerListener(fd: number): void;
    setUiInfo(info: UiInfo): void;
}

class ConsoleInterface extends ProducedInterface {
    constructor(options: ConsoleOptions, devices: string[], calls: ConsoleCalls) {
        super(CONSOLE_INFO, {
            Label: GLib.Variant.new_string(options.label),
            Head: GLib.Variant.new_uint32(options.head ?? 0),
            Type: GLib.Variant.new_string('Graphic'),
            Width: GLib.Variant.new_uint32(0),
            Height: GLib.Variant.new_uint32(0),
            DeviceAddress: GLib.Variant.new_string(options.deviceAddress ?? ''),
            Interfaces: new GLib.Variant('as', devices),
        });
        this.serve('RegisterListener', call => {
            calls.registerListener(call.takeFd(call.parameters.get_child_value(0).get_handle()));
        });
        this.serve('SetUIInfo', ({ parameters }) => {
            calls.setUiInfo({
                widthMm: parameters.get_child_value(0).get_uint16(),
                heightMm: parameters.get_child_value(1).get_uint16(),
                x: parameters.get_child_value(2).get_int32(),
                y: parameters.get_child_value(3).get_int32(),
                width: parameters.get_child_value(4).get_uint32(),
                height: parameters.get_child_value(5).get_uint32(),
            });
        });
    }

    setSize(width: number, height: number): void {
        this.set('Width', GLib.Variant.new_uint32(width));
        this.set('Height', GLib.Variant.new_uint32(height));
    }
}

interface Pointer {
    readonly x: number;
    readonly y: number;
    readonly visible: boolean;
}

function sizeOf(shown: Frame): { width: number; height: number } {
    return shown.kind === 'memory' ? shown.frame : shown.scanout;
}

/**
 * A screen that this process draws, for any number of viewers. Each one that comes is shown the
 * current picture, cursor and pointer.
 */
export class ProducedConsole {
    readonly id: number;
    readonly path: string;
    readonly keyboard: ProducedKeyboard;
    readonly mouse: ProducedMouse;
    /** @internal */
    readonly interfaces: readonly ProducedInterface[];

    #console: ConsoleInterface;
    #feeds = new Set<ListenerFeed>();
    #shown: Frame | null = null;
    #cursor: Cursor | null = null;
    #pointer: Pointer = { x: 0, y: 0, visible: false };
    #isClosed = false;

    constructor(id: number, options: ConsoleOptions, handler: ConsoleHandler) {
        this.id = id;
        this.path = consolePath(id);
        const { multiTouch } = handler;
        const devices = [KEYBOARD_INTERFACE, MOUSE_INTERFACE];
        if (multiTouch) devices.push(MULTI_TOUCH_INTERFACE);
        this.#console = new ConsoleInterface(options, devices, {
            registerListener: fd => {
                this.#attach(fd);
            },
            setUiInfo: info => {
                if (!handler.setUiInfo)
                    throw new DisplayError('Unsupported', 'SetUIInfo is not supported');
                handler.setUiInfo(info);
            },
        });
        this.keyboard = new ProducedKeyboard(handler.keyboard);
        this.mouse = new ProducedMouse(handler.mouse, () =>
            this.#shown ? sizeOf(this.#shown) : { width: 0, height: 0 },
        );
        this.interfaces = [
            ...[this.#console, this.keyboard, this.mouse],
            ...(multiTouch ? [new ProducedMultiTouch(multiTouch)] : []),
        ];
    }

    /** How many viewers look at this console. */
    get viewers(): number {
        return this.#feeds.size;
    }

    #attach(fd: number): void {
        const socket = socketFromFd(fd);
        const open = async (): Promise<void> => {
            const feed: ListenerFeed = await ListenerFeed.open(socket, () => {
                this.#feeds.delete(feed);
                // QEMU does so too: a viewer that died would leave its keys down for ever.
                this.keyboard.liftAll();
            });
            if (this.#isClosed) feed.close();
            else this.#welcome(feed);
        };
        // A viewer that cannot authenticate, or left at once, is one that we do not have.
        open().catch(() => {
            this.keyboard.liftAll();
        });
    }

    #welcome(feed: ListenerFeed): void {
        this.#feeds.add(feed);
        if (this.#shown) feed.show(this.#shown);
        if (this.#cursor) feed.defineCursor(this.#cursor);
        const { x, y, visible } = this.#pointer;
        feed.setPointer(x, y, visible);
    }

    /**
     * Shows another picture to all viewers, now and to come. What it is made of stays the caller's
     * and must live until another is shown or the console is closed.
     */
    show(shown: Frame): void {
        this.#shown = shown;
        const { width, height } = sizeOf(shown);
        this.#console.setSize(width, height);
        for (const feed of this.#feeds) feed.show(shown);
    }

    /** A part of the picture has changed; resolves when the slowest viewer of a DMA-BUF is done. */
    async damage(rect: Rect): Promise<void> {
        await Promise.all([...this.#feeds].map(feed => feed.damage(rect)));
    }

    /** The display goes off. */
    disable(): void {
        this.#shown = null;
        for (const feed of this.#feeds) feed.disable();
    }

    /** Gives the cursor a shape, for the viewers who are there and those to come. */
    defineCursor(cursor: Cursor): void {
        this.#cursor = cursor;
        for (const feed of this.#feeds) feed.defineCursor(cursor);
    }

    /** Where the guest draws its pointer, guest pixels; may be negative. */
    setPointer(x: number, y: number, visible: boolean): void {
        this.#pointer = { x, y, visible };
        for (const feed of this.#feeds) feed.setPointer(x, y, visible);
    }

    /** Ends the connections to all viewers. */
    close(): void {
        this.#isClosed = true;
        for (const feed of this.#feeds) feed.close();
        this.#feeds.clear();
    }
}
