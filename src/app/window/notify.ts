// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { SHOW_FILE } from '../capture/saved-message.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from './machine-window.js';

/** Who shows notifications on a desktop: GNOME's own way, and everybody's. */
const SERVICES = ['org.gtk.Notifications', 'org.freedesktop.Notifications'];

const ANSWER_MS = 1000;

/** What a person is told who looks elsewhere. */
export interface Notice {
    /** What is told again under the same name replaces what was told before. */
    readonly id: string;
    readonly title: string;
    readonly body: string;
    /** A file that it is about. */
    readonly file?: Gio.File;
}

/** Whether the person looks at one of the machine's windows. */
export function isLookedAt(window: MachineWindow): boolean {
    return window.frontWindow.is_active;
}

async function namesOnBus(bus: Gio.DBusConnection, method: string): Promise<readonly string[]> {
    const reply = await bus.call(
        'org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus',
        method,
        null,
        GLib.VariantType.new('(as)'),
        Gio.DBusCallFlags.NONE,
        ANSWER_MS,
        null,
    );
    return reply.get_child_value(0).get_strv();
}

/** Whether anybody would show a notification; GLib complains where nobody does. */
async function isShown(): Promise<boolean> {
    // In a sandbox the portal takes them.
    if (GLib.file_test('/.flatpak-info', GLib.FileTest.EXISTS)) return true;
    const bus = Gio.Application.get_default()?.get_dbus_connection();
    if (!bus) return false;
    for (const method of ['ListNames', 'ListActivatableNames']) {
        const names = await namesOnBus(bus, method);
        if (SERVICES.some(service => names.includes(service))) return true;
    }
    return false;
}

/** Tells by the desktop, where the person wants that. */
export async function notify(window: MachineWindow, notice: Notice): Promise<void> {
    if (!window.appSettings.get_boolean('notifications') || !(await isShown())) return;
    const { id, title, body, file } = notice;
    const notification = new Gio.Notification();
    notification.set_title(title);
    notification.set_body(body);
    if (file) {
        const target = GLib.Variant.new_string(file.get_uri());
        notification.set_default_action_and_target(`app.${SHOW_FILE}`, target);
        notification.add_button_with_target(_('Show in Files'), `app.${SHOW_FILE}`, target);
    }
    Gio.Application.get_default()?.send_notification(id, notification);
}
