// SPDX-License-Identifier: CC0-1.0
//
// An app with a virtual machine's screen in its window: gjs -m embed-widget.js TARGET
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import System from 'system';

import { VitrineDisplay } from 'vitrine-display';
import { Console } from 'vitrine-display/display1';
import { errorText, openMachine } from 'vitrine-display/machine';

const [target = 'bus:my-machine'] = System.programArgs;
let close = () => Promise.resolve();

/** Opens the machine and shows its first screen. */
async function show(window: Gtk.Window): Promise<void> {
    const machine = await openMachine(target);
    const console = await Console.open(machine.control, machine.info.consoleIds[0] ?? 0, null);
    close = async () => {
        console.close();
        await machine.close();
    };
    const display = new VitrineDisplay({ console });
    display.connect('failed', (_display, reason) => printerr(reason));
    machine.onGone(({ sentence }) => {
        printerr(sentence);
        window.close();
    });
    window.title = machine.info.name;
    window.child = display;
    display.grab();
}

const { NON_UNIQUE: flags } = Gio.ApplicationFlags;
const application = new Gtk.Application({ applicationId: 'org.example.EmbedWidget', flags });
application.connect('activate', () => {
    const size = { defaultWidth: 1024, defaultHeight: 768 };
    const window = new Gtk.ApplicationWindow({ application, ...size });
    window.present();
    show(window).catch((error: unknown) => {
        printerr(errorText(error));
        window.close();
    });
});
await application.runAsync([]);
await close();
