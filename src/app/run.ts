// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../machine/errors.js';
import { Application } from './application.js';
import { parseWindowArguments, type WindowArguments } from './arguments.js';
import { initTranslations } from './i18n.js';

const EXIT_USAGE = 2;

/** The bundle of templates and icons lies beside the scripts, installed or not. */
function loadResources(): void {
    const directory = GLib.path_get_dirname(GLib.filename_from_uri(import.meta.url)[0]);
    const path = GLib.build_filenamev([directory, 'vitrine.gresource']);
    Gio.resources_register(Gio.Resource.load(path));
}

/** Runs the window until it is closed; gives the exit status. */
export async function run(args: readonly string[]): Promise<number> {
    let parsed: WindowArguments;
    try {
        parsed = parseWindowArguments(args);
    } catch (error) {
        printerr(`vitrine: ${errorText(error)}`);
        return EXIT_USAGE;
    }
    initTranslations(GLib.getenv('VITRINE_LOCALE_DIR') ?? VITRINE_LOCALE_DIR);
    loadResources();
    const application = new Application(parsed);
    await application.runAsync([]);
    return application.exitStatus;
}
