// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, type Control } from './control.js';
import { DisplayError, interfaceInfo } from './interface-info.js';
import { ProducedInterface } from './produced-interface.js';
import { flag, paramSpecs, RemoteObject } from './remote-object.js';

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

/**
 * What a finger presses beside its slot, since QEMU has fingers (8.1). Its `SendEvent` (8.1 to 10.0
 * at least) presses this button with each finger and never lifts it: `console_handle_touch_event`
 * in `ui/console.c`.
 */
export const TOUCH_BUTTON = 9;

/** Whether a number is a button that a machine survives. */
export function isMouseButton(value: number): value is MouseButton {
    return Number.isInteger(value) && value >= MouseButton.LEFT && value <= MouseButton.WHEEL_RIGHT;
}

const PROPERTIES = { 'is-absolute': flag('IsAbsolute') };

/** A console's mouse (`org.qemu.Display1.Mouse`). */
export class Mouse extends RemoteObject {
    /**
     * Whether the guest takes positions rather than motion; flips when its tablet driver comes
     * or goes. QEMU answers the other kind with an error.
     */
    declare isAbsolute: boolean;

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineMouse', Properties: paramSpecs(PROPERTIES) },
            this,
        );
    }

    constructor(control: Control, path: string) {
        super(control, path, MOUSE_INTERFACE, PROPERTIES);
    }

    /** @throws RangeError for a number that is no button: it could end the machine */
    press(button: MouseButton): void {
        this.send('Press', buttonParameters(button));
    }

    /** @throws RangeError as {@link press} */
    release(button: MouseButton): void {
        this.send('Release', buttonParameters(button));
    }

    /**
     * Lifts the button that fingers press. Only for a machine with a touch screen: to an older one
     * the number is a stranger.
     */
    liftTouch(): void {
        this.send('Release', new GLib.Variant('(u)', [TOUCH_BUTTON]));
    }

    /** Guest pixels, below the console's width and height. */
    setAbsPosition(x: number, y: number): void {
        this.send('SetAbsPosition', new GLib.Variant('(uu)', [x, y]));
    }

    /** Steps of the guest's mouse, right and down. */
    relMotion(dx: number, dy: number): void {
        this.send('RelMotion', new GLib.Variant('(ii)', [dx, dy]));
    }

    /** As {@link setAbsPosition}; rejects with the machine's error for a relative mouse. */
    async absPositionSet(x: number, y: number, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.call('SetAbsPosition', new GLib.Variant('(uu)', [x, y]), cancellable);
    }

    /** As {@link relMotion}; rejects with the machine's error for an absolute mouse. */
    async relMoved(dx: number, dy: number, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.call('RelMotion', new GLib.Variant('(ii)', [dx, dy]), cancellable);
    }
}

function buttonParameters(button: number): GLib.Variant {
    if (!isMouseButton(button)) throw new RangeError(`there is no mouse button ${button}`);
    return new GLib.Variant('(u)', [button]);
}

export const MOUSE_INFO = interfaceInfo(
    MOUSE_INTERFACE,
    `<method name="Press"><arg name="button" type="u" direction="in"/></method>
     <method name="Release"><arg name="button" type="u" direction="in"/></method>
     <method name="SetAbsPosition">
       <arg name="x" type="u" direction="in"/><arg name="y" type="u" direction="in"/>
     </method>
     <method name="RelMotion">
       <arg name="dx" type="i" direction="in"/><arg name="dy" type="i" direction="in"/>
     </method>
     <property name="IsAbsolute" type="b" access="read"/>`,
);

/** Who is told what the pointer does at a console that we produce. */
export interface MouseHandler {
    /** The number has passed the checks. */
    press(button: MouseButton): void;
    /** Comes without a press where the viewer sent it so. */
    release(button: MouseButton): void;
    /** Inside the console; called only while the mouse is absolute. */
    setAbsPosition(x: number, y: number): void;
    /** Called only while the mouse is relative. */
    relMotion(dx: number, dy: number): void;
}

/** The producer's mouse; absolute until told otherwise. */
export class ProducedMouse extends ProducedInterface {
    /** @param size - the console's size at that moment, guest pixels */
    constructor(handler: MouseHandler, size: () => { width: number; height: number }) {
        super(MOUSE_INFO, { IsAbsolute: GLib.Variant.new_boolean(true) });
        this.serve('Press', ({ parameters }) => {
            handler.press(buttonOf(parameters));
        });
        this.serve('Release', ({ parameters }) => {
            // Nothing has pressed it here.
            if (parameters.get_child_value(0).get_uint32() === TOUCH_BUTTON) return;
            handler.release(buttonOf(parameters));
        });
        this.serve('SetAbsPosition', ({ parameters }) => {
            const x = parameters.get_child_value(0).get_uint32();
            const y = parameters.get_child_value(1).get_uint32();
            const { width, height } = size();
            if (!this.isAbsolute) throw new DisplayError('Invalid', 'Mouse is not absolute');
            if (x >= width || y >= height)
                throw new DisplayError('Invalid', `Invalid mouse position ${x},${y}`);
            handler.setAbsPosition(x, y);
        });
        this.serve('RelMotion', ({ parameters }) => {
            if (this.isAbsolute) throw new DisplayError('Invalid', 'Mouse is not relative');
            const dx = parameters.get_child_value(0).get_int32();
            handler.relMotion(dx, parameters.get_child_value(1).get_int32());
        });
    }

    /** Whether the viewer sends positions rather than motion. */
    get isAbsolute(): boolean {
        return this.get('IsAbsolute')?.get_boolean() ?? false;
    }

    /** Changes it, and tells the viewers. */
    set isAbsolute(value: boolean) {
        this.set('IsAbsolute', GLib.Variant.new_boolean(value));
    }
}

function buttonOf(parameters: GLib.Variant): MouseButton {
    const button = parameters.get_child_value(0).get_uint32();
    if (!isMouseButton(button)) throw new DisplayError('Invalid', `There is no button ${button}`);
    return button;
}
