// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import { errorText } from '../machine/errors.js';
import { UsageError } from '../usage-error.js';
import type { Argument, Call, Declaration, Options } from './declaration.js';
import { usageLine } from './help-text.js';
import { meant } from './unknown-command.js';

const HELP = { type: 'boolean', short: 'h' } as const;

/** What the parser takes of an option. */
function parserOption(option: Options[string]) {
    const { type, short } = option;
    const common = { type, ...(short === undefined ? {} : { short }) };
    if (option.type === 'boolean') return common;
    if (option.isMultiple) return { ...common, multiple: true as const, default: [] };
    return option.default === undefined ? common : { ...common, default: option.default };
}

function checkWords(declaration: Declaration, given: number, expected: readonly Argument[]): void {
    const least = expected.filter(({ isOptional = false }) => !isOptional).length;
    const most = expected.at(-1)?.isRepeated ? Infinity : expected.length;
    if (given >= least && given <= most) return;
    const what =
        given < least ? `${expected[given]?.name ?? ''} is missing` : 'There is a word too many';
    throw new UsageError(`${what}: ${usageLine(declaration)}`);
}

/** The option that a word was meant to be, in the parser's sentence about one that it does not know. */
const UNKNOWN = /^Unknown option '(-[^']*)'/;

/** A sentence of our own for what people mistype most. */
function optionError(declaration: Declaration, error: unknown): unknown {
    const word = UNKNOWN.exec(errorText(error))?.[1];
    if (word === undefined) return error;
    const names = [...Object.keys(declaration.options), 'help'].map(name => `--${name}`);
    return new UsageError(
        `There is no option “${word}”.${meant(word, names)} “vitrine ${declaration.name} --help” has them all; a word that begins with a dash goes behind “--”.`,
    );
}

function parsedBy(declaration: Declaration, config: NonNullable<Parameters<typeof parseArgs>[0]>) {
    try {
        return parseArgs(config);
    } catch (error) {
        throw optionError(declaration, error);
    }
}

/**
 * Reads a command's words by its declaration.
 *
 * @param hasTarget - false for a line of a script, where the machine is known
 * @returns null where its help is asked for
 * @throws UsageError, or parseArgs' own error
 */
export function parseCall<O extends Options>(
    declaration: Declaration<O>,
    words: readonly string[],
    hasTarget = true,
): Call<O> | null {
    const options = Object.entries<Options[string]>(declaration.options).map(
        ([name, option]) => [name, parserOption(option)] as const,
    );
    const parsed = parsedBy(declaration, {
        args: [...words],
        allowPositionals: true,
        options: { ...Object.fromEntries(options), help: HELP },
    });
    const values: Readonly<Record<string, unknown>> = parsed.values;
    const { positionals } = parsed;
    if (values['help'] === true) return null;
    const expected = declaration.arguments.slice(hasTarget ? 0 : 1);
    checkWords(declaration, positionals.length, expected);
    const flags = Object.entries<Options[string]>(declaration.options)
        .filter(([, { type }]) => type === 'boolean')
        .map(([name]) => [name, values[name] === true] as const);
    return {
        values: { ...values, ...Object.fromEntries(flags) } as Call<O>['values'],
        words: positionals,
    };
}

/**
 * Reads a whole number.
 *
 * @param what - how the sentence of an error calls it, such as `--console`
 * @throws UsageError
 */
export function parseWhole(what: string, text: string, least: number, most: number): number {
    const number = Number(text);
    if (/^-?\d{1,9}$/.test(text) && number >= least && number <= most) return number;
    throw new UsageError(
        `${what} takes a whole number from ${String(least)} to ${String(most)}, not “${text}”.`,
    );
}

/** Reads seconds, such as `0.5`, as milliseconds. @throws UsageError */
export function parseSeconds(what: string, text: string): number {
    const seconds = Number(text);
    if (/^\d{1,6}(\.\d{1,3})?$/.test(text)) return Math.round(seconds * 1000);
    throw new UsageError(`${what} takes seconds, such as 2 or 0.5, not “${text}”.`);
}

/** Reads one of some words. @throws UsageError */
export function parseChoice<Choice extends string>(
    what: string,
    text: string,
    choices: readonly Choice[],
): Choice {
    const chosen = choices.find(choice => choice === text);
    if (chosen !== undefined) return chosen;
    throw new UsageError(`${what} takes ${choices.join(', ')}, not “${text}”.`);
}

/** Reads a regular expression. @throws UsageError */
export function parsePattern(text: string, flags: string): RegExp {
    try {
        return new RegExp(text, flags);
    } catch (error) {
        throw new UsageError(`“${text}” is no regular expression: ${errorText(error)}.`, {
            cause: error,
        });
    }
}

/** A part of a screen, in guest pixels. */
export interface Region {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** Reads `WxH`. @throws UsageError */
export function parseSize(text: string): Pick<Region, 'width' | 'height'> {
    const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(text) ?? [];
    if (width !== undefined) return { width: Number(width), height: Number(height) };
    throw new UsageError(`“${text}” is no size: write one like 1280x800.`);
}

/** Reads a region as X11 writes it, `WxH+X+Y`. @throws UsageError */
export function parseRegion(text: string): Region {
    const [, width, height, x, y] = /^(\d{1,5})x(\d{1,5})\+(\d{1,5})\+(\d{1,5})$/.exec(text) ?? [];
    if (width !== undefined && Number(width) > 0 && Number(height) > 0)
        return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
    throw new UsageError(`“${text}” is no part of a screen: write one like 200x100+30+40.`);
}
