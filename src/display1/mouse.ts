// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, readProperties, send, type Control } from './control.js';
import { booleanProperty, RemoteProperties } from './remote-properties.js';

export const MOUSE_INTERFACE = `${INTERFACE_PREFIX}.Mouse`;

/**
 * QEMU's buttons (`qapi/ui.json` InputButton). There are no others to send: QEMU does not check
 * the number, and one above 8 indexes past its tables.
 */
export const MouseButton = {
    LEFT: 0,
    MIDDLE: 1,
    RIGHT: 2,
    WHEEL_UP: 3,
    WHEEL_DOWN: 4,
    SIDE: 5,
    EXTRA: 6,
    WHEEL_LEFT: 7,
    WHEEL_RIGHT: 8,
} as const;
export type MouseButton = (typeof MouseButton)[keyof typeof MouseButton];

/** A console's mouse (`org.qemu.Display1.Mouse`). */
export class Mouse extends GObject.Object {
    /**
     * Whether the guest takes positions rather than motion; flips when its tablet driver comes
     * or goes. QEMU answers the other kind with an error.
     */
    declare isAbsolute: boolean;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineMouse',
                Properties: {
                    'is-absolute': GObject.ParamSpec.boolean(
                        'is-absolute',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        false,
                    ),
                },
            },
            this,
        );
    }

    #control: Control;
    #path: string;
    #remote: RemoteProperties;

    constructor(control: Control, path: string) {
        super();
        this.#control = control;
        this.#path = path;
        this.#remote = new RemoteProperties(control, path, MOUSE_INTERFACE, changed => {
            this.#take(changed);
        });
    }

    async load(cancellable: Gio.Cancellable | null): Promise<void> {
        this.#take(await readProperties(this.#control, this.#path, MOUSE_INTERFACE, cancellable));
    }

    #take(properties: GLib.VariantDict): void {
        const isAbsolute = booleanProperty(properties, 'IsAbsolute', this.isAbsolute);
        if (isAbsolute !== this.isAbsolute) this.isAbsolute = isAbsolute;
    }

    press(button: MouseButton): void {
        this.#send('Press', new GLib.Variant('(u)', [button]));
    }

    release(button: MouseButton): void {
        this.#send('Release', new GLib.Variant('(u)', [button]));
    }

    /** Guest pixels, below the console's width and height. */
    setAbsPosition(x: number, y: number): void {
        this.#send('SetAbsPosition', new GLib.Variant('(uu)', [x, y]));
    }

    relMotion(dx: number, dy: number): void {
        this.#send('RelMotion', new GLib.Variant('(ii)', [dx, dy]));
    }

    #send(method: string, parameters: GLib.Variant): void {
        send(this.#control, this.#path, MOUSE_INTERFACE, method, parameters);
    }

    close(): void {
        this.#remote.close();
    }
}
