// SPDX-License-Identifier: GPL-3.0-or-later
import Gettext from 'gettext';

const DOMAIN = 'vitrine';

/** Before any text is looked up. `VITRINE_LOCALE_DIR` in the environment is for builds in a tree. */
export function initTranslations(directory: string): void {
    Gettext.setlocale(Gettext.LocaleCategory.ALL, '');
    Gettext.bindtextdomain(DOMAIN, directory);
    Gettext.textdomain(DOMAIN);
}

/** The text in the person's language. */
export function _(text: string): string {
    return Gettext.gettext(text);
}

/** Puts values in the place of `{name}`: translators may move them. */
export function format(text: string, values: Readonly<Record<string, string>>): string {
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
