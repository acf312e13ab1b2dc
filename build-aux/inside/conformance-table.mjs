// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results of tests/conformance as a table, and what of them contradicts the versions.
import { alignTable, replaceBetween } from './markdown.mjs';

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

/** @param {Results} results */
export function markdownTable({ rows, columns }) {
    const head = ['member', 'types', 'since', ...columns.map(({ title }) => title)];
    const body = rows.map(({ name, signature, since }) => [
        name,
        signature === '' ? '' : `\`${signature}\``,
        since,
        ...columns.map(({ outcomes }) => cell(outcomes[name])),
    ]);
    return `${alignTable(head, body)}\n`;
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
    return replaceBetween(document, BEGIN, END, table);
}
