// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results of tests/conformance as a table, and what of them contradicts the versions.

/**
 * @typedef {object} Results
 * @property {{ name: string, kind: string, signature: string, since: string }[]} rows
 * @property {{ title: string, version: string | null,
 *     outcomes: Record<string, { kind: string, why?: string }> }[]} columns
 */

const BEGIN = '<!-- The table is written by “npm run conformance -- --update”. -->';
const END = '<!-- The end of the table. -->';

const WORDS = { pass: 'pass', absent: 'not in this version' };

/** Whether a version such as `7.2` has what came with `since`. */
export function isSince(version, since) {
    const [major, minor] = version.split('.').map(Number);
    const [sinceMajor, sinceMinor] = since.split('.').map(Number);
    return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
}

function cell(outcome) {
    if (!outcome) return 'not asked';
    const text = WORDS[outcome.kind] ?? `${outcome.kind}: ${outcome.why}`;
    return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}

/** Columns as wide as their widest cell, as Prettier writes them. */
function align(lines) {
    const widths = lines[0].map((_, at) => Math.max(3, ...lines.map(line => line[at].length)));
    const row = cells => `| ${cells.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`;
    const [head, ...body] = lines;
    const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
    return [row(head), rule, ...body.map(row)].join('\n');
}

/** @param {Results} results */
export function markdownTable({ rows, columns }) {
    const head = ['member', 'types', 'since', ...columns.map(({ title }) => title)];
    const body = rows.map(({ name, signature, since }) => [
        name,
        signature === '' ? '' : `\`${signature}\``,
        since,
        ...columns.map(({ outcomes }) => cell(outcomes[name])),
    ]);
    return `${align([head, ...body])}\n`;
}

/** A line for each column: how many rows came out how. @param {Results} results */
export function countOutcomes({ columns }) {
    return columns.map(({ title, outcomes }) => {
        const counts = {};
        for (const { kind } of Object.values(outcomes)) counts[kind] = (counts[kind] ?? 0) + 1;
        const words = { ...WORDS, skipped: 'skipped', FAIL: 'FAIL' };
        const said = Object.keys(words).filter(kind => counts[kind]);
        return `${title}: ${said.map(kind => `${counts[kind]} ${words[kind]}`).join(', ')}`;
    });
}

/** What the table says against the versions, in sentences. @param {Results} results */
export function contradictions({ rows, columns }) {
    const found = [];
    for (const { title, version, outcomes } of columns) {
        for (const { name, since } of version === null ? [] : rows) {
            const kind = outcomes[name]?.kind;
            const has = isSince(version, since);
            if (kind === 'absent' && has) {
                found.push(`${title} lacks ${name}, which is there since ${since}.`);
            } else if (kind === 'pass' && !has) {
                found.push(`${title} has ${name}, which is there only since ${since}.`);
            }
        }
    }
    return found;
}

/** The document with another table between its markers. */
export function replaceTable(document, table) {
    const begin = document.indexOf(BEGIN);
    const end = document.indexOf(END);
    if (begin < 0 || end < begin) throw new Error('the document has no place for the table');
    return `${document.slice(0, begin + BEGIN.length)}\n\n${table}\n${document.slice(end)}`;
}
