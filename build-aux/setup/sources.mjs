// SPDX-License-Identifier: GPL-3.0-or-later
// Reads apt's source files, both formats, into plain entries. Only what is enabled and `deb`.

/**
 * @typedef {object} Source
 * @property {string[]} uris
 * @property {string[]} suites
 * @property {string[]} components
 * @property {string[]} architectures empty: all
 * @property {Record<string, string>} options the deb822 fields that say whom to trust, verbatim
 */

/** Options of the entry that must go with its mirror; all others are about other suites. */
const CARRIED = {
    'signed-by': 'Signed-By',
    trusted: 'Trusted',
    'check-valid-until': 'Check-Valid-Until',
    'check-date': 'Check-Date',
    'allow-insecure': 'Allow-Insecure',
    'allow-weak': 'Allow-Weak',
    'allow-downgrade-to-insecure': 'Allow-Downgrade-To-Insecure',
    'by-hash': 'By-Hash',
};

/** apt's own words for "no". */
const OFF = new Set(['no', 'false', 'without', 'off', 'disable', '0']);

/** apt reads only files named like this; the rest (`.bak`, `.disabled`, `a b.list`) it skips. */
export function isSourceFile(name) {
    return /^[\w.-]+\.(?:list|sources)$/.test(name) && !name.startsWith('.');
}

/** @returns {Source[]} the entries of one file, its format told by its name */
export function parseSources(text, name) {
    return name.endsWith('.sources') ? parseDeb822(text) : parseOneLine(text);
}

/**
 * Cuts a line into words as apt does: blanks part words except inside quotes and brackets
 * (`cdrom:[Debian 12 …]/` is one word).
 */
function words(line) {
    const result = [];
    let word = '';
    let quoted = false;
    let depth = 0;
    for (const character of line) {
        if (character === '"') quoted = !quoted;
        else if (character === '[' && !quoted) depth++;
        else if (character === ']' && !quoted && depth > 0) depth--;
        if (/\s/.test(character) && !quoted && depth === 0) {
            if (word !== '') result.push(word);
            word = '';
        } else {
            word += character;
        }
    }
    if (word !== '') result.push(word);
    return result.map(unquoted => unquoted.replaceAll('"', ''));
}

function splitOptions(text) {
    const options = {};
    for (const pair of text.match(/[^\s=]+=(?:"[^"]*"|\S+)/g) ?? []) {
        const index = pair.indexOf('=');
        const key = pair.slice(0, index).toLowerCase().replace(/[+-]$/, '');
        options[key] = pair.slice(index + 1).replaceAll('"', '');
    }
    return options;
}

function carried(options) {
    const result = {};
    for (const [key, value] of Object.entries(options)) {
        if (CARRIED[key]) result[CARRIED[key]] = value;
    }
    return result;
}

/** The one-line format of sources.list. */
export function parseOneLine(text) {
    const entries = [];
    for (const raw of text.split('\n')) {
        // A comment may also follow the entry on its line.
        const line = raw.replace(/(^|\s)#.*$/, '').trim();
        const match = /^deb(?=\s|\[)\s*(?:\[([^\]]*)\])?\s*(.*)$/.exec(line);
        if (!match) continue;
        const options = splitOptions(match[1] ?? '');
        const [uri, suite, ...components] = words(match[2]);
        if (!uri || !suite) continue;
        entries.push({
            uris: [uri],
            suites: [suite],
            components,
            architectures: (options.arch ?? '').split(',').filter(Boolean),
            options: carried(options),
        });
    }
    return entries;
}

/** Fields of one stanza; a continuation line keeps its leading blank, as a key needs it. */
function parseStanza(lines) {
    const fields = {};
    let current = null;
    for (const line of lines) {
        if (/^[ \t]/.test(line)) {
            if (current) fields[current] += `\n${line}`;
            continue;
        }
        const match = /^([^\s:]+)\s*:\s*(.*)$/.exec(line);
        if (!match) {
            current = null;
            continue;
        }
        current = match[1].toLowerCase();
        fields[current] = match[2].trimEnd();
    }
    return fields;
}

/** The deb822 format of *.sources. */
export function parseDeb822(text) {
    const list = value => (value ?? '').split(/[\s,]+/).filter(Boolean);
    const stanzas = text
        .split('\n')
        .map(line => line.replace(/\r$/, ''))
        .filter(line => !line.startsWith('#'))
        .join('\n')
        .split(/\n[ \t]*\n/)
        .map(stanza => parseStanza(stanza.split('\n')));
    const entries = [];
    for (const fields of stanzas) {
        if (!list(fields.types).includes('deb')) continue;
        if (OFF.has((fields.enabled ?? 'yes').trim().toLowerCase())) continue;
        const uris = (fields.uris ?? '').split(/\s+/).filter(Boolean);
        const suites = (fields.suites ?? '').split(/\s+/).filter(Boolean);
        if (uris.length === 0 || suites.length === 0) continue;
        entries.push({
            uris,
            suites,
            components: list(fields.components),
            architectures: list(fields.architectures),
            options: carried(fields),
        });
    }
    return entries;
}
