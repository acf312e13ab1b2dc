// SPDX-License-Identifier: GPL-3.0-or-later
//
// By which a desktop lets a window come to the front: whoever had the keyboard last hands a token on.
import Gdk from 'gi://Gdk?version=4.0';

/** Where the token stands for a program that is started. */
export const ACTIVATION_VARIABLE = 'XDG_ACTIVATION_TOKEN';

/** A token for a program that this one starts for the person; '' where the desktop has none. */
export function newActivationToken(): string {
    const display = Gdk.Display.get_default();
    // X11 goes by the time of the last key, and has a protocol for what a desktop file describes.
    const kind = (display?.constructor as typeof Gdk.Display | undefined)?.$gtype.name;
    if (!display || kind !== 'GdkWaylandDisplay') return '';
    return display.get_app_launch_context().get_startup_notify_id(null, []) ?? '';
}

/** The token that this program was started with; '' where there was none. */
export function givenActivationToken(): string {
    return Gdk.Display.get_default()?.get_startup_notification_id() ?? '';
}
