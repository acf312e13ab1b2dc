// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of the manual, in the macros of man(7).
import { GROUPS, type Declaration, type Group } from './declaration.js';
import { EXIT_MEANINGS } from './exit-status.js';
import {
    capitalize,
    optionHelp,
    optionText,
    TARGET_FORMS,
    TARGET_RULES,
    usageLine,
} from './help-text.js';

/** Text in which roff finds nothing of its own. */
function roff(text: string): string {
    const plain = text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
    return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}

function paragraph(text: string): string[] {
    return ['.PP', roff(text)];
}

/** A term, and what it means. */
function term(name: string, meaning: string): string[] {
    return ['.TP', `\\fB${roff(name)}\\fR`, roff(meaning)];
}

function commandSection(declaration: Declaration): string[] {
    const { name, summary, options, notes = [], fields = [], examples } = declaration;
    return [
        `.SS ${roff(name)}`,
        `\\fB${roff(usageLine(declaration))}\\fR`,
        ...paragraph(`${capitalize(summary)}.`),
        ...notes.flatMap(paragraph),
        ...Object.entries(options).flatMap(([option, what]) =>
            term(optionText(option, what), capitalize(`${optionHelp(what)}.`)),
        ),
        ...(fields.length === 0 ? [] : paragraph('What --json prints:')),
        ...fields.flatMap(([field, meaning]) => term(field, capitalize(`${meaning}.`))),
        ...examples.flatMap(([line, meaning]) => [
            '.TP',
            `\\fI${roff(line)}\\fR`,
            roff(capitalize(`${meaning}.`)),
        ]),
    ];
}

/** All commands as one page. */
export function manual(declarations: readonly Declaration[], version: string): string {
    const groups = Object.keys(GROUPS) as Group[];
    const lines = [
        `.TH VITRINE 1 "" "Vitrine ${roff(version)}" "User Commands"`,
        '.SH NAME',
        'vitrine \\- see and use virtual machines with a D\\-Bus display',
        '.SH SYNOPSIS',
        '.nf',
        '\\fBvitrine\\fR [\\fBopen\\fR] [\\fITARGET\\fR]',
        '\\fBvitrine\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] \\&...',
        '.fi',
        '.SH DESCRIPTION',
        roff(
            'Shows machines of QEMU in a window, and lets scripts use them: the same machine from a window and from any number of commands.',
        ),
        '.SH TARGET',
        ...TARGET_FORMS.flatMap(([form, meaning]) => term(form, capitalize(`${meaning}.`))),
        ...paragraph(TARGET_RULES),
        ...groups.flatMap(group => {
            const members = declarations.filter(one => one.group === group);
            if (members.length === 0) return [];
            return [`.SH ${roff(GROUPS[group].toUpperCase())}`, ...members.flatMap(commandSection)];
        }),
        '.SH EXIT STATUS',
        ...EXIT_MEANINGS.flatMap(([status, meaning]) =>
            term(String(status), capitalize(`${meaning}.`)),
        ),
        '.SH SEE ALSO',
        '.BR qemu (1),',
        '.BR virsh (1)',
    ];
    return `${lines.join('\n')}\n`;
}
