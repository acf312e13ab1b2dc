// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { InputInjector } from './input-injector.js';
import { until } from './main-loop.js';
import {
    REMOTE_DESKTOP,
    SCREEN_CAST,
    callMutter,
    connectToBus,
    createSession,
    recordMonitor,
} from './mutter.js';

const AXIS_VERTICAL = 0;
const AXIS_HORIZONTAL = 1;

/** The scrolling is that of fingers on a touchpad (mutter's `org.gnome.Mutter.RemoteDesktop`). */
const FROM_FINGERS = 4;

/** A code that no key has (`KEY_UNKNOWN`). */
const NO_KEY = 240;

async function sessionId(connection: Gio.DBusConnection, session: string): Promise<string> {
    const reply = await callMutter(
        connection,
        REMOTE_DESKTOP,
        session,
        'org.freedesktop.DBus.Properties',
        'Get',
        new GLib.Variant('(ss)', [`${REMOTE_DESKTOP}.Session`, 'SessionId']),
    );
    return reply.get_child_value(0).get_variant().get_string()[0];
}

function seatHas(capabilities: Gdk.SeatCapabilities): boolean {
    const seat = Gdk.Display.get_default()?.get_default_seat();
    const missing: number = capabilities & ~(seat?.get_capabilities() ?? 0);
    return missing === 0;
}

/** Input through mutter's virtual devices. */
export class RemoteDesktopInjector implements InputInjector {
    readonly canTouch = true;
    readonly canScroll = true;
    readonly #connection: Gio.DBusConnection;
    readonly #session: string;
    readonly #stream: string;

    private constructor(connection: Gio.DBusConnection, session: string, stream: string) {
        this.#connection = connection;
        this.#session = session;
        this.#stream = stream;
    }

    /** Opens a session and waits until its devices are there for GTK too. */
    static async open(): Promise<RemoteDesktopInjector> {
        const connection = connectToBus();
        const session = await createSession(connection, REMOTE_DESKTOP, null);
        // Positions on the screen are told relative to a stream that shows it.
        const options = {
            'remote-desktop-session-id': new GLib.Variant(
                's',
                await sessionId(connection, session),
            ),
        };
        const cast = await createSession(
            connection,
            SCREEN_CAST,
            new GLib.Variant('(a{sv})', [options]),
        );
        const stream = await recordMonitor(connection, cast);
        const injector = new RemoteDesktopInjector(connection, session, stream);
        await injector.#notify('Start', null);
        await injector.#wakeDevices();
        return injector;
    }

    /**
     * A virtual device comes into being with its first event, and a client hears of it only then:
     * what is sent at once is lost. So the first events are ones that mean nothing.
     */
    async #wakeDevices(): Promise<void> {
        await this.touchDown(0, 0, 0);
        await this.touchUp(0);
        await this.key(NO_KEY, true);
        await this.key(NO_KEY, false);
        await this.motion(0, 0);
        const { POINTER, KEYBOARD, TOUCH } = Gdk.SeatCapabilities;
        await until(() => seatHas(POINTER | KEYBOARD | TOUCH), 'the virtual devices of mutter');
    }

    async key(evdev: number, down: boolean): Promise<void> {
        await this.#notify('NotifyKeyboardKeycode', new GLib.Variant('(ub)', [evdev, down]));
    }

    async motion(dx: number, dy: number): Promise<void> {
        await this.#notify('NotifyPointerMotionRelative', new GLib.Variant('(dd)', [dx, dy]));
    }

    async moveTo(x: number, y: number): Promise<void> {
        const parameters = new GLib.Variant('(sdd)', [this.#stream, x, y]);
        await this.#notify('NotifyPointerMotionAbsolute', parameters);
    }

    async button(evdev: number, down: boolean): Promise<void> {
        await this.#notify('NotifyPointerButton', new GLib.Variant('(ib)', [evdev, down]));
    }

    async wheel(dx: number, dy: number): Promise<void> {
        if (dy !== 0) await this.#axis(AXIS_VERTICAL, dy);
        if (dx !== 0) await this.#axis(AXIS_HORIZONTAL, dx);
    }

    async #axis(axis: number, steps: number): Promise<void> {
        const parameters = new GLib.Variant('(ui)', [axis, steps]);
        await this.#notify('NotifyPointerAxisDiscrete', parameters);
    }

    async scroll(dx: number, dy: number): Promise<void> {
        await this.#notify('NotifyPointerAxis', new GLib.Variant('(ddu)', [dx, dy, FROM_FINGERS]));
    }

    async touchDown(slot: number, x: number, y: number): Promise<void> {
        const parameters = new GLib.Variant('(sudd)', [this.#stream, slot, x, y]);
        await this.#notify('NotifyTouchDown', parameters);
    }

    async touchMotion(slot: number, x: number, y: number): Promise<void> {
        const parameters = new GLib.Variant('(sudd)', [this.#stream, slot, x, y]);
        await this.#notify('NotifyTouchMotion', parameters);
    }

    async touchUp(slot: number): Promise<void> {
        await this.#notify('NotifyTouchUp', new GLib.Variant('(u)', [slot]));
    }

    focus(): Promise<void> {
        return Promise.resolve();
    }

    async #notify(method: string, parameters: GLib.Variant | null): Promise<void> {
        await callMutter(
            this.#connection,
            REMOTE_DESKTOP,
            this.#session,
            `${REMOTE_DESKTOP}.Session`,
            method,
            parameters,
        );
    }

    async close(): Promise<void> {
        await this.#notify('Stop', null);
        await this.#connection.close(null);
    }
}
