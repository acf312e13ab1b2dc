// SPDX-License-Identifier: GPL-3.0-or-later
import {
    GROUPS,
    type Argument,
    type Declaration,
    type Group,
    type Options,
} from './declaration.js';
import { EXIT_MEANINGS } from './exit-status.js';

const WIDTH = 88;

/** The forms in which a machine is named. */
export const TARGET_FORMS: readonly (readonly [form: string, meaning: string])[] = [
    ['bus:NAME|UUID|:1.42', 'a machine on the session bus'],
    ['addr:unix:path=PATH', 'a private bus, or a peer'],
    ['qmp:PATH', 'a machine’s QMP socket (QEMU with -display dbus,p2p=on)'],
    ['libvirt:[URI#]DOMAIN', 'a libvirt domain'],
    ['file:PATH', 'a disk image, an ISO, or a folder with vmlinuz and initrd.img'],
];

export const TARGET_RULES =
    'A bare word is a machine’s name or UUID. A path with a slash in it is a socket if it is one, ' +
    'else an image. “--” or “open” before a machine that is called like a command.';

function argumentText({ name, isOptional = false, isRepeated = false }: Argument): string {
    const text = isRepeated ? `${name}…` : name;
    return isOptional ? `[${text}]` : text;
}

/** `vitrine click [OPTIONS] TARGET [X Y]` */
export function usageLine({ name, options, arguments: words }: Declaration): string {
    const middle = Object.keys(options).length > 0 ? ['[OPTIONS]'] : [];
    return ['vitrine', name, ...middle, ...words.map(argumentText)].join(' ');
}

/** An option as it is written, with what stands for its value. */
export function optionText(name: string, option: Options[string]): string {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    return `${short}--${name}${option.type === 'string' ? ` ${option.value}` : ''}`;
}

/** What an option does, with what it is unless given. */
export function optionHelp(option: Options[string]): string {
    const isSaid = option.type === 'boolean' || option.default === undefined;
    return isSaid ? option.help : `${option.help} (${option.default ?? ''})`;
}

/** Breaks a text into lines that are no wider than that. */
function wrap(text: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        } else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

/** Two columns, the second as narrow as it must be. */
function columns(rows: readonly (readonly [string, string])[], most = 26): string[] {
    const indent = Math.min(most, Math.max(...rows.map(([left]) => left.length))) + 4;
    return rows.flatMap(([left, right]) => {
        const text = wrap(right, WIDTH - indent);
        const first = `  ${left}`;
        const begin = first.length + 2 > indent ? [first] : [];
        return [
            ...begin,
            ...text.map((line, at) => {
                const isBeside = at === 0 && begin.length === 0;
                return `${isBeside ? first.padEnd(indent) : ' '.repeat(indent)}${line}`;
            }),
        ];
    });
}

function chapter(title: string, lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}

/** Begins a sentence. */
export function capitalize(text: string): string {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What `vitrine COMMAND --help` prints. */
export function commandHelp(declaration: Declaration): string {
    const { summary, options, notes = [], fields = [], examples } = declaration;
    const rows = Object.entries(options).map(
        ([name, option]) => [optionText(name, option), optionHelp(option)] as const,
    );
    return [
        `Usage: ${usageLine(declaration)}`,
        '',
        ...wrap(`${capitalize(summary)}.`, WIDTH),
        ...notes.flatMap(note => ['', ...wrap(note, WIDTH)]),
        ...chapter('Options', rows.length === 0 ? [] : columns(rows)),
        ...chapter('With --json', fields.length === 0 ? [] : columns(fields)),
        ...chapter(
            'Examples',
            examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${meaning}`]),
        ),
    ].join('\n');
}

/** What `vitrine help` prints. */
export function overview(declarations: readonly Declaration[]): string {
    const groups = Object.keys(GROUPS) as Group[];
    const exits = EXIT_MEANINGS.map(([status, meaning]) => [String(status), meaning] as const);
    return [
        'Usage: vitrine [open] [TARGET]     open a machine, or choose one',
        '       vitrine COMMAND [OPTIONS] …',
        ...groups.flatMap(group => {
            const members = declarations.filter(one => one.group === group);
            return chapter(
                GROUPS[group],
                members.length === 0
                    ? []
                    : columns(members.map(({ name, summary }) => [name, summary])),
            );
        }),
        '',
        '“vitrine COMMAND --help” has a command’s options and examples; “vitrine --version” says which version this is.',
        ...chapter('TARGET', columns(TARGET_FORMS)),
        '',
        ...wrap(TARGET_RULES, WIDTH),
        ...chapter('Exit status', columns(exits)),
        '',
        'Examples:',
        '  vitrine list',
        '  vitrine my-machine',
        '  vitrine ./debian.iso',
        '  vitrine screenshot my-machine screen.png',
    ].join('\n');
}
