// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the translatable strings of TypeScript sources. xgettext reads JavaScript only: a generic
// like `<const>[]` looks to it like the start of an XML literal, and it drops the strings behind
// without a word. So the compiler's own parser finds the calls.
//
// Blueprint's templates xgettext reads by itself, but for translated text in single quotes.
import ts from 'typescript';

/** Function → the index of its first argument that is translated, and how many arguments are text. */
const GETTEXT_FUNCTIONS = new Map([
    ['_', 1],
    ['N_', 1],
    ['C_', 2],
    ['ngettext', 2],
    ['pgettext', 2],
]);

/** What xgettext must be told to know the same functions. */
export const XGETTEXT_KEYWORDS = ['_', 'N_', 'C_:1c,2', 'ngettext:1,2', 'pgettext:1c,2'];

/** The text of a string literal or a sum of literals; null for anything computed. */
function literalText(node) {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isParenthesizedExpression(node)) return literalText(node.expression);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
        const left = literalText(node.left);
        const right = literalText(node.right);
        return left === null || right === null ? null : left + right;
    }
    return null;
}

/** One call, as `{ name, texts, line }` with the 0-based line; throws where a text is computed. */
function describeCall(node, source) {
    const name = node.expression.text;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
    const wanted = node.arguments.slice(0, GETTEXT_FUNCTIONS.get(name));
    const texts = wanted.map(literalText);
    if (texts.length < GETTEXT_FUNCTIONS.get(name) || texts.includes(null))
        throw new Error(
            `${source.fileName}:${line + 1}: ${name}() takes plain text; ` +
                'put values in with {names} and format() after translation',
        );
    return { name, texts, line };
}

/** The comments that begin with "Translators:", as `{ text, line }` with the 0-based last line. */
function translatorComments(source) {
    const comments = new Map();
    const visit = node => {
        for (const range of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [])
            comments.set(range.pos, range);
        ts.forEachChild(node, visit);
    };
    visit(source);
    const lines = [...comments.values()]
        .sort((left, right) => left.pos - right.pos)
        .map(range => ({
            text: source.text
                .slice(range.pos, range.end)
                .replace(/^\/\*+|^\/\/|\*\/$/g, '')
                .replace(/\s*\n\s*\*?\s*/g, ' ')
                .trim(),
            first: source.getLineAndCharacterOfPosition(range.pos).line,
            line: source.getLineAndCharacterOfPosition(range.end).line,
        }));
    // Line comments that follow each other are one comment.
    const joined = [];
    for (const comment of lines) {
        const last = joined.at(-1);
        if (last && comment.first === last.line + 1) {
            last.text += ` ${comment.text}`;
            last.line = comment.line;
        } else joined.push(comment);
    }
    return joined.filter(({ text }) => text.startsWith('Translators:'));
}

/** Every call of a gettext function in one source file, in order. */
export function gettextCalls(fileName, text) {
    const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
    const calls = [];
    const visit = node => {
        if (
            ts.isCallExpression(node) &&
            ts.isIdentifier(node.expression) &&
            GETTEXT_FUNCTIONS.has(node.expression.text)
        )
            calls.push(describeCall(node, source));
        ts.forEachChild(node, visit);
    };
    visit(source);
    return { calls, comments: calls.length ? translatorComments(source) : [] };
}

/**
 * What `format()` of src/app/i18n.ts puts values in for. Python writes them the same way, so gettext
 * knows how to hold a translation to them.
 */
const PLACEHOLDER = /\{\w+\}/;
const HAS_PLACEHOLDERS = '/* xgettext:python-brace-format */ ';

/**
 * The same file reduced to what xgettext must see: the calls, each on its own line, so that the
 * references in the template stay true. A translators' comment moves to the line of the next call,
 * however many lines of code stand between.
 */
export function reduceToCalls(fileName, text) {
    const { calls, comments } = gettextCalls(fileName, text);
    const lines = [];
    for (const { name, texts, line } of calls) {
        while (lines.length <= line) lines.push('');
        let about = '';
        while (comments.length && comments[0].line <= line) about = comments.shift().text;
        const comment = about && `/* ${about.replaceAll('*/', '* /')} */ `;
        const flag = texts.some(part => PLACEHOLDER.test(part)) ? HAS_PLACEHOLDERS : '';
        const parameters = texts.map(part => JSON.stringify(part)).join(', ');
        lines[line] += `${comment}${flag}${name}(${parameters}); `;
    }
    return `${lines.join('\n')}\n`;
}

/** The calls of a Blueprint template, as `{ quote, line }` with the 0-based line. */
export function blueprintCalls(text) {
    // Comments and untranslated strings are taken whole, so that nothing in them counts.
    const tokens =
        /\/\/[^\n]*|\/\*[\s\S]*?\*\/|\bC?_\(\s*(?=(["']))|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;
    return [...text.matchAll(tokens)]
        .filter(([, quote]) => quote)
        .map(({ 1: quote, index }) => ({
            quote,
            line: text.slice(0, index).split('\n').length - 1,
        }));
}
