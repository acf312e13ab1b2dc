// SPDX-License-Identifier: CC0-1.0
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import System from 'system';

import { Console, VitrineDisplay, openMachine } from './vitrine-display.js';

const [target = 'bus:my-machine'] = System.programArgs;

const { NON_UNIQUE: flags } = Gio.ApplicationFlags;
const application = new Gtk.Application({ applicationId: 'org.example.EmbedVitrine', flags });
application.connect('activate', () => {
    const display = new VitrineDisplay();
    const size = { defaultWidth: 1024, defaultHeight: 768 };
    const window = new Gtk.ApplicationWindow({ application, child: display, ...size });
    window.present();
    openMachine(target)
        .then(async ({ control, info }) => {
            window.title = info.name;
            display.console = await Console.open(control, 0, null);
            display.grab();
        })
        .catch(error => {
            printerr(error.message);
            window.close();
        });
});
await application.runAsync([]);
