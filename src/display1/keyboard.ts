// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, readProperties, send, type Control } from './control.js';
import { RemoteProperties, uint32Property } from './remote-properties.js';

export const KEYBOARD_INTERFACE = `${INTERFACE_PREFIX}.Keyboard`;

/** Bits of {@link Keyboard.modifiers}: the lock lights as the guest set them. */
export const LockLight = { SCROLL: 1, NUM: 2, CAPS: 4 } as const;

/**
 * A console's keyboard (`org.qemu.Display1.Keyboard`).
 *
 * Key codes are QEMU's "qnum": XT set 1, 0xE0-prefixed keys with bit 7 set; still so in 11.1.
 * QEMU drops a release of a key that is not down and takes a second press as auto-repeat.
 */
export class Keyboard extends GObject.Object {
    declare modifiers: number;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineKeyboard',
                Properties: {
                    modifiers: GObject.ParamSpec.uint(
                        'modifiers',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        0,
                        GLib.MAXUINT32,
                        0,
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
        this.#remote = new RemoteProperties(control, path, KEYBOARD_INTERFACE, changed => {
            this.#take(changed);
        });
    }

    async load(cancellable: Gio.Cancellable | null): Promise<void> {
        this.#take(
            await readProperties(this.#control, this.#path, KEYBOARD_INTERFACE, cancellable),
        );
    }

    #take(properties: GLib.VariantDict): void {
        const modifiers = uint32Property(properties, 'Modifiers', this.modifiers);
        if (modifiers !== this.modifiers) this.modifiers = modifiers;
    }

    press(qnum: number): void {
        this.#send('Press', qnum);
    }

    release(qnum: number): void {
        this.#send('Release', qnum);
    }

    #send(method: string, qnum: number): void {
        const parameters = new GLib.Variant('(u)', [qnum]);
        send(this.#control, this.#path, KEYBOARD_INTERFACE, method, parameters);
    }

    close(): void {
        this.#remote.close();
    }
}
