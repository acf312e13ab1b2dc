// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command is called with, said once: its parser, its help, its page of the manual and what
// shells complete are all made of this.

/** What a shell offers for a word: machines, paths, one of these words, or nothing. */
export type Completion = 'target' | 'file' | 'folder' | readonly string[];

/** An option that is there or is not. */
export interface FlagOption {
    readonly type: 'boolean';
    readonly short?: string;
    readonly help: string;
}

/** An option with a value. */
export interface ValueOption {
    readonly type: 'string';
    readonly short?: string;
    readonly default?: string;
    /** Whether it may come any number of times; such a one has no default. */
    readonly isMultiple?: boolean;
    /** What stands for the value in the help, such as `FILE`. */
    readonly value: string;
    readonly completion?: Completion;
    readonly help: string;
}

export type Options = Readonly<Record<string, FlagOption | ValueOption>>;

/** A word that is no option. */
export interface Argument {
    /** Such as `TARGET`. */
    readonly name: string;
    /** Left out from the end only. */
    readonly isOptional?: boolean;
    /** The last one may come any number of times. */
    readonly isRepeated?: boolean;
    readonly completion?: Completion;
}

/** The chapters of the help, in their order. */
export const GROUPS = {
    machines: 'Machines',
    screen: 'Screen',
    input: 'Keyboard and pointer',
    waiting: 'Waiting for something on the screen',
    devices: 'Devices and control',
    sharing: 'For other computers and programs',
} as const;
export type Group = keyof typeof GROUPS;

/** An example: what to type, and what it does. */
export type Example = readonly [line: string, meaning: string];

/** A key of what `--json` prints, and what it has. */
export type Field = readonly [name: string, meaning: string];

/** How a command is called. */
export interface Declaration<O extends Options = Options> {
    readonly name: string;
    readonly group: Group;
    /** One line without a full stop: `clicks on the screen`. */
    readonly summary: string;
    readonly arguments: readonly Argument[];
    readonly options: O;
    /** Paragraphs for its own help. */
    readonly notes?: readonly string[];
    /** What `--json` prints has these keys, or each of its objects has. */
    readonly fields?: readonly Field[];
    readonly examples: readonly Example[];
}

/** The options' values as the parser gives them. */
export type Values<O extends Options> = {
    readonly [Name in keyof O]: O[Name] extends FlagOption
        ? boolean
        : O[Name] extends { readonly isMultiple: true }
          ? readonly string[]
          : O[Name] extends { readonly default: string }
            ? string
            : string | undefined;
};

/** A command line that fits its declaration. */
export interface Call<O extends Options = Options> {
    readonly values: Values<O>;
    /** As many as the declaration allows. */
    readonly words: readonly string[];
}

/** The machine that most commands are about. */
export const TARGET: Argument = { name: 'TARGET', completion: 'target' };

/** Which of the machine's screens. */
export const CONSOLE_OPTION = {
    type: 'string',
    value: 'N',
    help: 'which of its screens (the first)',
} as const satisfies ValueOption;

export const JSON_OPTION = {
    type: 'boolean',
    help: 'as JSON',
} as const satisfies FlagOption;
