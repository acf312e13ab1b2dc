// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Just enough XML to read what libvirt writes: it has no document type, and libvirt's own parser
// has had it before. What does not fit is refused, not guessed at.

/** An element; text between elements is left out but for {@link Element.text}. */
export interface Element {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly Element[];
    /** The text right inside it, as one piece. */
    readonly text: string;
}

interface OpenElement extends Element {
    readonly children: Element[];
    text: string;
}

/** A domain of hundreds of disks has some 100 KB. */
const MAX_LENGTH = 4 * 1024 * 1024;

const MAX_DEPTH = 64;

const ENTITIES: ReadonlyMap<string, string> = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);

const NAME = '[A-Za-z_][\\w.:-]*';

/** What may come next at any place: a comment, a declaration, CDATA, a tag, or text. */
const TOKEN = new RegExp(
    [
        '<!--(?:[^-]|-(?!->))*-->',
        '<\\?(?:[^?]|\\?(?!>))*\\?>',
        '<!\\[CDATA\\[(?<cdata>(?:[^\\]]|\\](?!\\]>))*)\\]\\]>',
        `</(?<end>${NAME})\\s*>`,
        `<(?<start>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/?)>`,
        '(?<text>[^<]+)',
    ].join('|'),
    'uy',
);

const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

function malformed(offset: number): SyntaxError {
    return new SyntaxError(`XML is malformed at offset ${String(offset)}`);
}

function unescape(text: string): string {
    return text.replaceAll(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) => {
        if (number === undefined) return ENTITIES.get(name) ?? whole;
        const code = Number.parseInt(name, number === '#x' ? 16 : 10);
        return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

function readAttributes(text: string): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
        attributes.set(name, unescape(double ?? single ?? ''));
    }
    return attributes;
}

/**
 * Reads a document and gives its root element.
 *
 * @throws SyntaxError when it is malformed, longer than 4 MiB or deeper than 64 elements
 */
export function parseXml(text: string): Element {
    if (text.length > MAX_LENGTH) throw malformed(MAX_LENGTH);
    const document: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
    const open = [document];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const offset = TOKEN.lastIndex;
        const groups = TOKEN.exec(text)?.groups;
        const parent = open.at(-1);
        if (!groups || !parent) throw malformed(offset);
        const { cdata, end, start, attributes = '', empty } = groups;
        if (end !== undefined) {
            if (open.length < 2 || parent.name !== end) throw malformed(offset);
            open.pop();
        } else if (start !== undefined) {
            const element: OpenElement = {
                name: start,
                attributes: readAttributes(attributes),
                children: [],
                text: '',
            };
            parent.children.push(element);
            if (empty === '') open.push(element);
            if (open.length > MAX_DEPTH) throw malformed(offset);
        } else {
            parent.text += cdata ?? unescape(groups['text'] ?? '');
        }
    }
    const [root] = document.children;
    if (open.length > 1 || !root || document.children.length > 1) throw malformed(text.length);
    return root;
}

/** The elements at the end of a path of names, such as `devices/graphics`. */
export function select(element: Element, path: string): Element[] {
    let found: readonly Element[] = [element];
    for (const name of path.split('/')) {
        found = found.flatMap(({ children }) => children.filter(child => child.name === name));
    }
    return [...found];
}

function escapeXml(text: string): string {
    const names = [...ENTITIES].map(([name, character]) => [character, `&${name};`] as const);
    const entities = new Map(names);
    return text.replaceAll(/[<>&"']/g, character => entities.get(character) ?? character);
}

/** Writes an element as {@link parseXml} read it. */
export function formatXml({ name, attributes, children, text }: Element): string {
    const pairs = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    const inside = children.map(formatXml).join('') + escapeXml(text.trim());
    return `<${name}${pairs.join('')}>${inside}</${name}>`;
}
