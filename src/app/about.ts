// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import System from 'system';

import { INTERFACE_PREFIX } from '../display1/control.js';
import { listItems } from '../display1/list-items.js';
import type { RemoteDisplay } from '../display1/remote-display.js';
import { parseTarget } from '../machine/target.js';
import { native } from '../native/native.js';
import { nativeGtk } from '../native/native-gtk.js';
import { _ } from './i18n.js';
import type { MachineWindow } from './window/machine-window.js';

/** GJS counts 1.82.1 as 18201. */
function gjsVersion(): string {
    const { version } = System;
    return [Math.floor(version / 10_000), Math.floor(version / 100) % 100, version % 100].join('.');
}

function present(isThere: boolean): string {
    return isThere ? 'yes' : 'no';
}

/** How this program draws and what it runs on; nothing that tells who or where somebody is. */
function programFacts(window: Gtk.Window): string[] {
    const gtk = [Gtk.get_major_version(), Gtk.get_minor_version(), Gtk.get_micro_version()];
    const adw = [Adw.get_major_version(), Adw.get_minor_version(), Adw.get_micro_version()];
    const renderer = window.get_renderer()?.constructor.name ?? 'none';
    return [
        `Vitrine ${VITRINE_VERSION}`,
        `GTK ${gtk.join('.')}, libadwaita ${adw.join('.')}, GJS ${gjsVersion()}`,
        `System: ${GLib.get_os_info('PRETTY_NAME') ?? 'unknown'}`,
        `Desktop: ${GLib.getenv('XDG_CURRENT_DESKTOP') ?? 'unknown'}`,
        `Display: ${window.get_display().constructor.name}`,
        `Renderer: ${renderer}`,
        `Scale: ${String(window.get_native()?.get_surface()?.scale ?? 1)}`,
        `Private libraries: ${present(native !== null)}, for GTK ${present(nativeGtk !== null)}`,
    ];
}

/** Without the part that all begin with. */
function interfacesOf(object: { readonly interfaces: readonly string[] }): string {
    const names = object.interfaces.map(name => name.replace(`${INTERFACE_PREFIX}.`, ''));
    return names.length > 0 ? names.join(' ') : 'none named';
}

/** What each of the machine's objects says that it has beside its own interface. */
function interfaceFacts(display: RemoteDisplay | null): string[] {
    if (!display) return ['Interfaces: not known yet'];
    const { vm, audio, clipboard } = display;
    const consoles = listItems(display.consoles);
    // By kind: a stream's name may be anybody's.
    const chardevs = new Map<string, number>();
    for (const chardev of listItems(display.chardevs)) {
        const names = interfacesOf(chardev);
        chardevs.set(names, (chardevs.get(names) ?? 0) + 1);
    }
    return [
        `VM: ${interfacesOf(vm)}`,
        ...consoles.map(one => `Console ${String(one.id)} (${one.type}): ${interfacesOf(one)}`),
        ...[...chardevs].map(([names, count]) => `Chardev (${String(count)}): ${names}`),
        `Audio: ${audio ? interfacesOf(audio) : 'none'}`,
        `Clipboard: ${clipboard ? interfacesOf(clipboard) : 'none'}`,
    ];
}

/** What the machine offers, and on which road it was reached; not its name. */
function machineFacts(window: MachineWindow): string[] {
    const { machine } = window;
    if (!machine) return ['Machine: none'];
    const { screen } = window;
    const { kind, access, width, height } = screen.statistics;
    return [
        `Road: ${parseTarget(machine.target).kind}${machine.launched ? ', started here' : ''}`,
        `Consoles: ${String(machine.info.consoleIds.length)}`,
        `Picture: ${String(width)} × ${String(height)}, ${kind} ${access}`.trimEnd(),
        ...interfaceFacts(window.session.display),
    ];
}

/** What helps whoever reads a report of something that went wrong. */
export function debugInfo(window: Gtk.Window, machine: MachineWindow | null): string {
    return [...programFacts(window), ...(machine ? machineFacts(machine) : [])].join('\n');
}

/** Shows what this program is. */
export function showAbout(window: Gtk.Window, machine: MachineWindow | null): Adw.AboutDialog {
    const dialog = new Adw.AboutDialog({
        application_name: 'Vitrine',
        application_icon: VITRINE_APP_ID,
        version: VITRINE_VERSION,
        developer_name: _('The Vitrine developers'),
        comments: _('See and use virtual machines'),
        license_type: Gtk.License.GPL_3_0,
        debug_info: debugInfo(window, machine),
        debug_info_filename: 'vitrine-debug-info.txt',
    });
    dialog.present(window);
    return dialog;
}
