// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translations of the page of “vitrine web”: what po/ has of its strings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readList } from './read-list.mjs';

/** Where a string of the page is said to be. */
const FOLDER = 'src/web/page/';

/** The quoted parts of an entry's `msgid` or `msgstr` as one text. */
function joined(quoted) {
    return [...quoted.matchAll(/"(?:\\.|[^"\\])*"/g)].map(([part]) => JSON.parse(part)).join('');
}

/** The translated strings of the page in a .po file, as `[text, translation]`. */
function pageEntries(source) {
    const entry = /^msgid ((?:".*"\n)+)msgstr ((?:".*"(?:\n|$))+)/m;
    return source
        .split('\n\n')
        .filter(block => block.split('\n').some(line => /^#:/.test(line) && line.includes(FOLDER)))
        .flatMap(block => {
            const [, text, translation] = entry.exec(`${block}\n`) ?? [];
            return text === undefined ? [] : [[joined(text), joined(translation)]];
        })
        .filter(([, translation]) => translation !== '');
}

/** The files that the translations are made of. */
export function translationFiles(root) {
    const linguas = join(root, 'po', 'LINGUAS');
    return [linguas, ...readList(linguas).map(language => join(root, 'po', `${language}.po`))];
}

/** Language → text → translation. */
export function pageTranslations(root) {
    return Object.fromEntries(
        readList(join(root, 'po', 'LINGUAS')).map(language => {
            const source = readFileSync(join(root, 'po', `${language}.po`), 'utf8');
            return [language, Object.fromEntries(pageEntries(source))];
        }),
    );
}
