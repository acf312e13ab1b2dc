// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether every file with strings is listed, the strings can be extracted, and the translations
// hold:
//
//     node translations.mjs SOURCE_ROOT [COMPLETE_LANGUAGE…]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractTemplate, readList } from '../../build-aux/extract-strings.mjs';
import { gettextCalls } from '../../build-aux/gettext-calls.mjs';
import { projectFiles } from './tree.mjs';
import { conclude, skip } from './verdict.mjs';

const TRANSLATED_DATA = /\.(desktop\.in\.in|metainfo\.xml\.in\.in|gschema\.xml\.in)$/;

/** Whether a file has strings that must be in the template. */
function hasStrings(root, file) {
    if (!file.endsWith('.ts')) return TRANSLATED_DATA.test(file);
    return gettextCalls(file, readFileSync(join(root, file), 'utf8')).calls.length > 0;
}

/** What po/POTFILES.in lacks, lists in vain or lists out of order. */
function listFaults(root) {
    const listed = readList(join(root, 'po', 'POTFILES.in'));
    const wanted = [...projectFiles(root, 'data'), ...projectFiles(root, 'src')]
        .filter(file => hasStrings(root, file))
        .sort();
    const faults = [
        ...wanted.filter(file => !listed.includes(file)).map(file => `add ${file}`),
        ...listed.filter(file => !wanted.includes(file)).map(file => `take out ${file}`),
    ].map(fault => `po/POTFILES.in: ${fault}`);
    if (faults.length === 0 && listed.join() !== wanted.join())
        faults.push('po/POTFILES.in: sort the files');
    return faults;
}

/** Runs one of gettext's checkers; answers what it complains about. */
function complaints(program, parameters) {
    const { error, status, stderr } = spawnSync(program, parameters, { encoding: 'utf8' });
    if (error) throw error;
    return status === 0 ? [] : [stderr.trim()];
}

/** The faults of one translation: wrong formats, guessed strings, and in a complete one gaps. */
function translationFaults(root, language, template, isComplete) {
    const file = join(root, 'po', `${language}.po`);
    const faults = complaints('msgfmt', ['--check', '--output-file=/dev/null', file]);
    const { stdout: guessed } = spawnSync('msgattrib', ['--only-fuzzy', '--no-obsolete', file], {
        encoding: 'utf8',
    });
    if (/^msgid /m.test(guessed)) faults.push(`po/${language}.po: settle the fuzzy strings`);
    const gaps = isComplete ? complaints('msgcmp', [file, template]) : [];
    if (gaps.length > 0)
        gaps.push(
            `po/${language}.po: run node build-aux/extract-strings.mjs --update, then translate`,
        );
    return [...faults, ...gaps];
}

const [root, ...complete] = process.argv.slice(2);
for (const program of ['xgettext', 'msgcat', 'msgfmt', 'msgattrib', 'msgcmp'])
    if (spawnSync(program, ['--version']).error) skip(`${program} is not installed`);

const faults = listFaults(root);
// A wrong list makes a wrong template; what that leads to would only hide the cause.
if (faults.length > 0) conclude(faults, 1, 'lists');
const template = extractTemplate(root);
const languages = readList(join(root, 'po', 'LINGUAS'));
const directory = mkdtempSync(join(tmpdir(), 'vitrine-translations-'));
try {
    const templateFile = join(directory, 'vitrine.pot');
    writeFileSync(templateFile, template);
    for (const language of languages)
        faults.push(
            ...translationFaults(root, language, templateFile, complete.includes(language)),
        );
} finally {
    rmSync(directory, { recursive: true });
}
for (const language of complete.filter(name => !languages.includes(name)))
    faults.push(`po/LINGUAS: ${language} is said to be complete but not listed`);
console.log(`${template.match(/^msgid "/gm).length - 1} strings`);
conclude(faults, languages.length, 'translations');
