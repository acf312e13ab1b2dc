// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, type Control } from './control.js';
import { interfaceInfo } from './interface-info.js';
import { ProducedInterface } from './produced-interface.js';
import { paramSpecs, RemoteObject, uint32 } from './remote-object.js';

export const KEYBOARD_INTERFACE = `${INTERFACE_PREFIX}.Keyboard`;

/** Bits of {@link Keyboard.modifiers}: the lock lights as the guest set them. */
export const LockLight = { SCROLL: 1, NUM: 2, CAPS: 4 } as const;

const PROPERTIES = { modifiers: uint32('Modifiers') };

/**
 * A console's keyboard (`org.qemu.Display1.Keyboard`).
 *
 * Key codes are QEMU's "qnum": XT set 1, 0xE0-prefixed keys with bit 7 set; still so in 11.1.
 * QEMU drops a release of a key that is not down and takes a second press as auto-repeat.
 */
export class Keyboard extends RemoteObject {
    declare modifiers: number;

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineKeyboard', Properties: paramSpecs(PROPERTIES) },
            this,
        );
    }

    constructor(control: Control, path: string) {
        super(control, path, KEYBOARD_INTERFACE, PROPERTIES);
    }

    /** Presses a key, or repeats one that is down. */
    press(qnum: number): void {
        this.send('Press', new GLib.Variant('(u)', [qnum]));
    }

    /** Releases a key. */
    release(qnum: number): void {
        this.send('Release', new GLib.Variant('(u)', [qnum]));
    }

    /** As {@link press}, and waits until the machine has taken it. */
    async pressed(qnum: number, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.call('Press', new GLib.Variant('(u)', [qnum]), cancellable);
    }

    /** As {@link release}, and waits until the machine has taken it. */
    async released(qnum: number, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.call('Release', new GLib.Variant('(u)', [qnum]), cancellable);
    }
}

export const KEYBOARD_INFO = interfaceInfo(
    KEYBOARD_INTERFACE,
    `<method name="Press"><arg name="keycode" type="u" direction="in"/></method>
     <method name="Release"><arg name="keycode" type="u" direction="in"/></method>
     <property name="Modifiers" type="u" access="read"/>`,
);

/** Who is told what is typed at a console that we produce. */
export interface KeyboardHandler {
    /**
     * A key went down, or repeats.
     *
     * @param qnum - any 32-bit number: QEMU lets all pass, and ignores those that are no keys
     */
    press(qnum: number): void;
    /** Called only for a key that is down. */
    release(qnum: number): void;
}

/** No hand holds more; whoever presses ever new numbers is no keyboard. */
const MAX_DOWN = 256;

/**
 * The producer's keyboard. Like QEMU's it passes on no release of a key that is not down, and a
 * second press as auto-repeat.
 */
export class ProducedKeyboard extends ProducedInterface {
    #handler: KeyboardHandler;
    #down = new Set<number>();

    constructor(handler: KeyboardHandler) {
        super(KEYBOARD_INFO, { Modifiers: GLib.Variant.new_uint32(0) });
        this.#handler = handler;
        this.serve('Press', ({ parameters }) => {
            const qnum = parameters.get_child_value(0).get_uint32();
            if (this.#down.size >= MAX_DOWN && !this.#down.has(qnum)) return;
            this.#down.add(qnum);
            handler.press(qnum);
        });
        this.serve('Release', ({ parameters }) => {
            const qnum = parameters.get_child_value(0).get_uint32();
            if (this.#down.delete(qnum)) handler.release(qnum);
        });
    }

    /** Releases all keys that are down: who pressed them can no longer. */
    liftAll(): void {
        const keys = [...this.#down];
        this.#down.clear();
        for (const qnum of keys) this.#handler.release(qnum);
    }

    /** Sets the lock lights, bits of {@link LockLight}. */
    set modifiers(lights: number) {
        this.set('Modifiers', GLib.Variant.new_uint32(lights));
    }
}
