// SPDX-License-Identifier: GPL-3.0-or-later
import translations from 'virtual:translations';

/** The first of the browser's languages that there is a translation for; English is one itself. */
function chooseLanguage(): string {
    const known = navigator.languages.map(tag => tag.toLowerCase().split('-')[0] ?? '');
    return known.find(language => language === 'en' || language in translations) ?? 'en';
}

/** The language that the page speaks, as `lang` has it. */
export const language = chooseLanguage();

const texts = translations[language] ?? {};

/** The text in the person's language. */
export function _(text: string): string {
    return texts[text] ?? text;
}

/** Puts values in the place of `{name}`: translators may move them. */
export function format(text: string, values: Readonly<Record<string, string>>): string {
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
