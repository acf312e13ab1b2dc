// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import './resources.js';

import { errorText } from '../machine/errors.js';
import { chooseRenderer } from '../widget/renderer.js';
import { Application } from './application.js';
import { parseWindowArguments, type WindowArguments } from './arguments.js';
import { initTranslations } from './i18n.js';
import { KioskPassword } from './kiosk/kiosk-password.js';
import { translateScreens } from './window/screen-words.js';

const EXIT_USAGE = 2;

/** Runs the window until it is closed; gives the exit status. */
export async function run(args: readonly string[]): Promise<number> {
    let parsed: WindowArguments;
    let kiosk: KioskPassword | null = null;
    try {
        parsed = parseWindowArguments(args);
        const { kioskPasswordFile = null } = parsed;
        if (kioskPasswordFile !== null) kiosk = KioskPassword.read(kioskPasswordFile);
    } catch (error) {
        printerr(`vitrine: ${errorText(error)}`);
        return EXIT_USAGE;
    }
    initTranslations(GLib.getenv('VITRINE_LOCALE_DIR') ?? VITRINE_LOCALE_DIR);
    translateScreens();
    chooseRenderer();
    const application = new Application(parsed, kiosk);
    await application.runAsync([]);
    return application.exitStatus;
}
