// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program in another language, where the system has no locale but C: gettext translates nothing
// in that one. A locale is little more than a name here, so C's own data gets another.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { initTranslations } from '../../src/app/i18n.js';
import { translateScreens } from '../../src/app/window/screen-words.js';
import { buildPath } from './bed.js';

const LOCALES = '/usr/lib/locale';
const NAME = 'xx_XX';

/** From now on all text is in this language (`de`), as far as it has translations. */
export function speak(language: string): void {
    const folder = GLib.dir_make_tmp('locales-XXXXXX');
    const link = Gio.File.new_for_path(GLib.build_filenamev([folder, `${NAME}.utf8`]));
    link.make_symbolic_link(GLib.build_filenamev([LOCALES, 'C.utf8']), null);
    GLib.setenv('LOCPATH', folder, true);
    GLib.setenv('LANG', `${NAME}.UTF-8`, true);
    GLib.setenv('LANGUAGE', language, true);
    initTranslations(buildPath('po'));
    translateScreens();
}
