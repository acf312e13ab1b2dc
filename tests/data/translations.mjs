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
import { extractTemplate } from '../../build-aux/extract-strings.mjs';
import { blueprintCalls, gettextCalls } from '../../build-aux/gettext-calls.mjs';
import { readList } from '../../build-aux/read-list.mjs';
import { projectFiles } from './tree.mjs';
import { conclude, skip } from './verdict.mjs';

const TRANSLATED_DATA = /\.(desktop\.in\.in|metainfo\.xml\.in\.in|gschema\.xml\.in)$/;

/** Whether a file has strings that must be in the template. */
function hasStrings(root, file) {
    const read = () => readFileSync(join(root, file), 'utf8');
    if (file.endsWith('.blp')) return blueprintCalls(read()).length > 0;
    if (file.endsWith('.ts')) return gettextCalls(file, read()).calls.length > 0;
    return TRANSLATED_DATA.test(file);
}

/** Translated text in templates that Blueprint would take and xgettext would leave out. */
function quoteFaults(root) {
    return projectFiles(root, 'src')
        .filter(file => file.endsWith('.blp'))
        .flatMap(file =>
            blueprintCalls(readFileSync(join(root, file), 'utf8'))
                .filter(({ quote }) => quote === "'")
                .map(({ line }) => `${file}:${line + 1}: write translated text in double quotes`),
        );
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

/**
 * The faults of one translation: lost placeholders and other wrong formats, guessed strings, and
 * in a complete one gaps.
 */
function translationFaults(root, language, template, isComplete) {
    const file = join(root, 'po', `${language}.po`);
    // Which strings have placeholders, the template knows; the translation may be from before.
    const merged = `${template}.${language}`;
    const merge = ['--quiet', '--no-fuzzy-matching', `--output-file=${merged}`, file, template];
    const faults = complaints('msgmerge', merge);
    // A file that cannot be merged cannot be looked at further.
    if (faults.length > 0) return faults;
    faults.push(...complaints('msgfmt', ['--check', '--output-file=/dev/null', merged]));
    const fuzzy = ['--only-fuzzy', '--no-obsolete', '--no-wrap', merged];
    const { stdout: guessed } = spawnSync('msgattrib', fuzzy, { encoding: 'utf8' });
    for (const [, text] of guessed.matchAll(/^msgid (".+"|""\n".+)$/gm))
        faults.push(`po/${language}.po: guessed, or a placeholder is lost: ${text}`);
    const gaps = isComplete ? complaints('msgcmp', [file, template]) : [];
    if (gaps.length > 0)
        gaps.push(
            `po/${language}.po: run node build-aux/extract-strings.mjs --update, then translate`,
        );
    return [...faults, ...gaps];
}

const [root, ...complete] = process.argv.slice(2);
for (const program of ['xgettext', 'msgcat', 'msgfmt', 'msgmerge', 'msgattrib', 'msgcmp'])
    if (spawnSync(program, ['--version']).error) skip(`${program} is not installed`);

const faults = [...listFaults(root), ...quoteFaults(root)];
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
