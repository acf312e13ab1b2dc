// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, ROOT_PATH, type Control } from './control.js';
import { handSocket } from './hand-socket.js';
import { INTERFACES_PROPERTY, interfaceInfo } from './interface-info.js';
import { Keyboard } from './keyboard.js';
import { Listener, type ListenerHandler, type ListenerOptions } from './listener.js';
import { Mouse } from './mouse.js';
import { MULTI_TOUCH_INTERFACE, MultiTouch } from './multi-touch.js';
import { paramSpecs, RemoteObject, text, texts, uint32 } from './remote-object.js';

export const CONSOLE_INTERFACE = `${INTERFACE_PREFIX}.Console`;

/** A machine that has not taken a listener by then will not. */
const REGISTER_TIMEOUT_MS = 10_000;

const PROPERTIES = {
    label: text('Label'),
    type: text('Type'),
    head: uint32('Head'),
    width: uint32('Width'),
    height: uint32('Height'),
    'device-address': text('DeviceAddress'),
    interfaces: texts('Interfaces'),
};

/** How a person sees a console, for the guest to choose its mode by. */
export interface UiInfo {
    /** Of the visible area, in millimetres; 0 where it is not known. */
    readonly widthMm: number;
    readonly heightMm: number;
    /** Where the head lies among the machine's others, in guest pixels. */
    readonly x: number;
    readonly y: number;
    /** Guest pixels. Both 0 unplugs the head, any other size plugs it in. */
    readonly width: number;
    readonly height: number;
}

/** The object path of console `id`. */
export function consolePath(id: number): string {
    return `${ROOT_PATH}/Console_${id}`;
}

/**
 * One screen or text console of a machine (`org.qemu.Display1.Console`), with its keyboard, mouse
 * and touch screen. Properties notify as the machine changes them.
 */
export class Console extends RemoteObject {
    /** The device's name, such as `virtio-vga.1`. */
    declare label: string;
    /** `Graphic` or `Text`. */
    declare type: string;
    declare head: number;
    /** Guest pixels; stale while no listener is attached (QEMU's refresh timer is off then). */
    declare width: number;
    declare height: number;
    /** Such as `pci/0000/01.0`: the bus, its number, the slot. */
    declare deviceAddress: string;
    /** Full names; empty before QEMU 8.1. */
    declare interfaces: readonly string[];

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineConsole', Properties: paramSpecs(PROPERTIES) },
            this,
        );
    }

    readonly id: number;
    readonly keyboard: Keyboard;
    readonly mouse: Mouse;

    #multiTouch: MultiTouch | null = null;

    /** Nothing is read before `load()`; {@link Console.open} does both. */
    constructor(control: Control, id: number) {
        const path = consolePath(id);
        super(control, path, CONSOLE_INTERFACE, PROPERTIES);
        this.id = id;
        this.keyboard = new Keyboard(control, path);
        this.mouse = new Mouse(control, path);
    }

    /** Reads console `id`; rejects when the machine does not answer within 1 s. */
    static async open(
        control: Control,
        id: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<Console> {
        const console = new Console(control, id);
        try {
            await console.load(cancellable);
        } catch (error) {
            console.close();
            throw error;
        }
        return console;
    }

    /** The touch screen; null before QEMU 8.1. */
    get multiTouch(): MultiTouch | null {
        return this.#multiTouch;
    }

    override async load(cancellable: Gio.Cancellable | null): Promise<void> {
        await Promise.all([
            super.load(cancellable),
            this.keyboard.load(cancellable),
            this.mouse.load(cancellable),
        ]);
        await this.#multiTouch?.load(cancellable);
    }

    override take(properties: GLib.VariantDict): void {
        super.take(properties);
        if (this.interfaces.includes(MULTI_TOUCH_INTERFACE))
            this.#multiTouch ??= new MultiTouch(this.control, this.path);
    }

    /**
     * Attaches `handler` to this console's display. Close the listener to leave.
     *
     * Never call it in a loop (a tab switch, a resize): QEMU up to 10.2 leaks an fd for every
     * listener that was closed.
     */
    attach(
        handler: ListenerHandler,
        cancellable: Gio.Cancellable | null,
        options: ListenerOptions = { map: true },
    ): Promise<Listener> {
        return handSocket(
            socket => Listener.open(socket, handler, options, cancellable),
            fd => this.registerListener(fd, cancellable),
        );
    }

    /**
     * Gives the machine a socket to draw on, whoever serves its other end; the caller keeps its
     * own copy. The other end must be about to authenticate: the machine stands still until then.
     */
    async registerListener(fd: number, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.callWithFd('RegisterListener', fd, cancellable, REGISTER_TIMEOUT_MS);
    }

    /**
     * Tells the guest what size is wanted. Rejects with `Unsupported` where the device cannot
     * (QEMU: all but virtio-gpu, its kin and xenfb). Of two in quick succession the guest may miss
     * the second: send one at a time.
     */
    async setUiInfo(info: UiInfo, cancellable: Gio.Cancellable | null): Promise<void> {
        const { widthMm, heightMm, x, y, width, height } = info;
        const parameters = new GLib.Variant('(qqiiuu)', [widthMm, heightMm, x, y, width, height]);
        await this.call('SetUIInfo', parameters, cancellable);
    }

    /** Stops following the machine, with keyboard, mouse and touch screen. */
    override close(): void {
        super.close();
        this.keyboard.close();
        this.mouse.close();
        this.#multiTouch?.close();
    }
}

export const CONSOLE_INFO = interfaceInfo(
    CONSOLE_INTERFACE,
    `<method name="RegisterListener"><arg name="listener" type="h" direction="in"/></method>
     <method name="SetUIInfo">
       <arg name="width_mm" type="q" direction="in"/>
       <arg name="height_mm" type="q" direction="in"/>
       <arg name="xoff" type="i" direction="in"/><arg name="yoff" type="i" direction="in"/>
       <arg name="width" type="u" direction="in"/><arg name="height" type="u" direction="in"/>
     </method>
     <property name="Label" type="s" access="read"/>
     <property name="Head" type="u" access="read"/>
     <property name="Type" type="s" access="read"/>
     <property name="Width" type="u" access="read"/>
     <property name="Height" type="u" access="read"/>
     <property name="DeviceAddress" type="s" access="read"/>${INTERFACES_PROPERTY}`,
);
