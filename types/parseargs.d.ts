// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The part of node:util's parseArgs that its standalone package is used for here; Node's own types
// would bring Node's globals into a program that runs under GJS.
declare module '@pkgjs/parseargs' {
    interface StringOption {
        readonly type: 'string';
        readonly short?: string;
        readonly default?: string;
    }
    interface RepeatedOption {
        readonly type: 'string';
        readonly multiple: true;
        readonly default: readonly string[];
    }
    interface BooleanOption {
        readonly type: 'boolean';
        readonly short?: string;
        readonly default?: boolean;
    }
    type Options = Readonly<Record<string, StringOption | RepeatedOption | BooleanOption>>;
    type Value<Option> = Option extends { readonly multiple: true }
        ? string[]
        : Option extends { readonly type: 'string' }
          ? string
          : boolean;
    type Values<All extends Options> = {
        -readonly [Name in keyof All]: All[Name] extends { readonly default: unknown }
            ? Value<All[Name]>
            : Value<All[Name]> | undefined;
    };

    /** Throws a TypeError whose `code` begins with ERR_PARSE_ARGS for what it cannot understand. */
    export function parseArgs<const All extends Options>(config: {
        readonly args: string[];
        readonly options: All;
        readonly allowPositionals?: boolean;
    }): { values: Values<All>; positionals: string[] };
}
