// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables in Markdown, and their place in a document.

/**
 * Columns as wide as their widest cell, as Prettier writes them.
 *
 * @param {string[]} head
 * @param {string[][]} body
 */
export function alignTable(head, body) {
    const lines = [head, ...body];
    const widths = head.map((_, at) => Math.max(3, ...lines.map(line => line[at].length)));
    const row = cells => `| ${cells.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`;
    const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
    return [row(head), rule, ...body.map(row)].join('\n');
}

/** The document with another text between two markers. */
export function replaceBetween(document, beginMark, endMark, text) {
    const begin = document.indexOf(beginMark);
    const end = document.indexOf(endMark, begin);
    if (begin < 0 || end < 0) throw new Error('the document has no place for the table');
    return `${document.slice(0, begin + beginMark.length)}\n\n${text}\n${document.slice(end)}`;
}
