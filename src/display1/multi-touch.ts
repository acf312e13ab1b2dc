// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, type Control } from './control.js';
import { DisplayError, interfaceInfo } from './interface-info.js';
import { ProducedInterface } from './produced-interface.js';
import { int32, paramSpecs, RemoteObject } from './remote-object.js';
import { readUint64, uint64Variant } from './uint64.js';

export const MULTI_TOUCH_INTERFACE = `${INTERFACE_PREFIX}.MultiTouch`;

/** What a finger does (QEMU 8.1, `InputMultiTouchType`). */
export const TouchKind = { BEGIN: 0, UPDATE: 1, END: 2, CANCEL: 3 } as const;
export type TouchKind = (typeof TouchKind)[keyof typeof TouchKind];

const PROPERTIES = { 'max-slots': int32('MaxSlots') };

/**
 * A console's touch screen (`org.qemu.Display1.MultiTouch`, QEMU 8.1).
 *
 * QEMU keeps one table of slots for all consoles and all who are connected, so two people who touch
 * at once disturb each other. Without a touch device in the guest nothing happens.
 */
export class MultiTouch extends RemoteObject {
    /** How many fingers there may be: slots from 0 on. */
    declare maxSlots: number;

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineMultiTouch', Properties: paramSpecs(PROPERTIES) },
            this,
        );
    }

    constructor(control: Control, path: string) {
        super(control, path, MULTI_TOUCH_INTERFACE, PROPERTIES);
    }

    /** Guest pixels, inside the console. */
    sendEvent(kind: TouchKind, slot: number, x: number, y: number): void {
        this.send('SendEvent', eventParameters(kind, slot, x, y));
    }

    /** As {@link sendEvent}; rejects with the machine's error for a slot that it has not. */
    async eventSent(
        kind: TouchKind,
        slot: number,
        x: number,
        y: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<void> {
        await this.call('SendEvent', eventParameters(kind, slot, x, y), cancellable);
    }
}

function eventParameters(kind: TouchKind, slot: number, x: number, y: number): GLib.Variant {
    return GLib.Variant.new_tuple([
        GLib.Variant.new_uint32(kind),
        uint64Variant(BigInt(slot)),
        GLib.Variant.new_double(x),
        GLib.Variant.new_double(y),
    ]);
}

export const MULTI_TOUCH_INFO = interfaceInfo(
    MULTI_TOUCH_INTERFACE,
    `<method name="SendEvent">
       <arg name="kind" type="u" direction="in"/><arg name="num_slot" type="t" direction="in"/>
       <arg name="x" type="d" direction="in"/><arg name="y" type="d" direction="in"/>
     </method>
     <property name="MaxSlots" type="i" access="read"/>`,
);

/** As many as QEMU has. */
const MAX_SLOTS = 10;

/** Who is told what fingers do at a console that we produce. */
export interface MultiTouchHandler {
    /** Positions are finite, but may lie outside the console. */
    touch(kind: TouchKind, slot: number, x: number, y: number): void;
}

/** The producer's touch screen. */
export class ProducedMultiTouch extends ProducedInterface {
    constructor(handler: MultiTouchHandler) {
        super(MULTI_TOUCH_INFO, { MaxSlots: GLib.Variant.new_int32(MAX_SLOTS) });
        this.serve('SendEvent', ({ parameters }) => {
            const kind = parameters.get_child_value(0).get_uint32();
            const slot = readUint64(parameters.get_child_value(1));
            const x = parameters.get_child_value(2).get_double();
            const y = parameters.get_child_value(3).get_double();
            if (!isTouchKind(kind)) throw new DisplayError('Invalid', `Invalid event ${kind}`);
            if (slot >= BigInt(MAX_SLOTS)) throw new DisplayError('Invalid', 'Invalid slot');
            if (!Number.isFinite(x) || !Number.isFinite(y))
                throw new DisplayError('Invalid', 'Invalid position');
            handler.touch(kind, Number(slot), x, y);
        });
    }
}

function isTouchKind(value: number): value is TouchKind {
    return Object.values<number>(TouchKind).includes(value);
}
