// SPDX-License-Identifier: GPL-3.0-or-later
//
// Collects the translatable strings of the files in po/POTFILES.in:
//
//     node build-aux/extract-strings.mjs --output vitrine.pot   writes the template
//     node build-aux/extract-strings.mjs --update               merges new strings into po/*.po
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reduceToCalls, XGETTEXT_KEYWORDS } from './gettext-calls.mjs';
import { readList } from './read-list.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Copies the sources to `directory` under their own paths, TypeScript reduced to JavaScript. */
function stageSources(root, files, directory) {
    for (const file of files) {
        const text = readFileSync(join(root, file), 'utf8');
        const target = join(directory, file);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, file.endsWith('.ts') ? reduceToCalls(file, text) : text);
    }
}

/** Runs xgettext over `files` in `directory`; answers the template, '' when it found nothing. */
function xgettext(directory, files, options) {
    if (files.length === 0) return '';
    return execFileSync(
        'xgettext',
        [
            '--from-code=UTF-8',
            '--add-comments=Translators',
            '--package-name=vitrine',
            '--copyright-holder=The Vitrine developers',
            ...options,
            '--output=-',
            ...files,
        ],
        { cwd: directory, encoding: 'utf8' },
    );
}

/** The template of every string in the files of `root`/po/POTFILES.in, as text. */
export function extractTemplate(root) {
    const files = readList(join(root, 'po', 'POTFILES.in'));
    const scripts = files.filter(file => file.endsWith('.ts'));
    const blueprints = files.filter(file => file.endsWith('.blp'));
    const others = files.filter(file => !/\.(ts|blp)$/.test(file));
    const directory = mkdtempSync(join(tmpdir(), 'vitrine-strings-'));
    try {
        stageSources(root, files, directory);
        const keywords = ['', ...XGETTEXT_KEYWORDS.map(keyword => `=${keyword}`)];
        const known = keywords.map(keyword => `--keyword${keyword}`);
        const parts = [
            xgettext(directory, scripts, ['--language=JavaScript', ...known]),
            // Blueprint's comments, strings and calls are C's.
            xgettext(directory, blueprints, ['--language=C', ...known]),
            xgettext(directory, others, []),
        ].filter(part => part !== '');
        const names = parts.map((part, index) => {
            const name = join(directory, `${index}.pot`);
            writeFileSync(name, part);
            return name;
        });
        const options = ['--use-first', '--sort-by-file', '--width=100'];
        return execFileSync('msgcat', [...options, ...names], { encoding: 'utf8' });
    } finally {
        rmSync(directory, { recursive: true });
    }
}

/** Merges the template into every translation; nothing is guessed from similar strings. */
function updateTranslations(root) {
    const directory = mkdtempSync(join(tmpdir(), 'vitrine-strings-'));
    try {
        const template = join(directory, 'vitrine.pot');
        writeFileSync(template, extractTemplate(root));
        for (const language of readList(join(root, 'po', 'LINGUAS')))
            execFileSync(
                'msgmerge',
                [
                    '--update',
                    '--backup=off',
                    '--no-fuzzy-matching',
                    '--previous',
                    '--width=100',
                    join(root, 'po', `${language}.po`),
                    template,
                ],
                { stdio: 'inherit' },
            );
    } finally {
        rmSync(directory, { recursive: true });
    }
}

function main() {
    const { values: options } = parseArgs({
        options: { output: { type: 'string' }, update: { type: 'boolean', default: false } },
    });
    if (!options.output && !options.update) {
        console.error('usage: extract-strings.mjs --output FILE | --update');
        process.exit(2);
    }
    if (options.output) writeFileSync(options.output, extractTemplate(ROOT));
    if (options.update) updateTranslations(ROOT);
}

if (resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
