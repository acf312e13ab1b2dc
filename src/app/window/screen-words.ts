// SPDX-License-Identifier: GPL-3.0-or-later
import { setTranslator } from '../../widget/translate.js';
import { _ } from '../i18n.js';

/** Has displays speak the person's language: they know no translations themselves. */
export function translateScreens(): void {
    const words: Readonly<Record<string, string>> = {
        'Screen of a virtual machine': _('Screen of a virtual machine'),
        // Translators: what a screen reader calls a machine's screen.
        'Screen of {machine}': _('Screen of {machine}'),
        // Translators: said by a screen reader when the machine's screen has another size.
        '{width} × {height} pixels': _('{width} × {height} pixels'),
        'No picture': _('No picture'),
        'The machine has the keyboard': _('The machine has the keyboard'),
        'The keyboard is released': _('The keyboard is released'),
    };
    setTranslator(sentence => words[sentence] ?? sentence);
}
