// SPDX-License-Identifier: GPL-3.0-or-later
import type { Completion, Declaration } from './declaration.js';

/** A text between single quotes, in which zsh's own helpers find nothing of theirs. */
function quoted(text: string): string {
    return text
        .replaceAll('\\', '\\\\')
        .replaceAll(/[[\]:]/g, '\\$&')
        .replaceAll("'", "'\\''");
}

function action(completion: Completion | undefined): string {
    switch (completion) {
        case undefined:
            return ' ';
        case 'target':
            return '_vitrine_targets';
        case 'file':
            return '_files';
        case 'folder':
            return '_files -/';
        default:
            return `(${completion.join(' ')})`;
    }
}

function commandCase({ name, options, arguments: positions }: Declaration): string {
    const specs = Object.entries(options).map(([option, what]) => {
        const help = quoted(what.help);
        if (what.type === 'boolean') return `'--${option}[${help}]'`;
        return `'--${option}=[${help}]:${quoted(what.value)}:${action(what.completion)}'`;
    });
    const words = positions.map(
        ({ name: word, completion, isOptional = false, isRepeated = false }) =>
            isRepeated
                ? `'*:${quoted(word)}:${action(completion)}'`
                : `':${isOptional ? ':' : ''}${quoted(word)}:${action(completion)}'`,
    );
    return [
        `        ${name})`,
        `            _arguments ${["'--help[how it is called]'", ...specs, ...words].join(' \\\n                ')};;`,
    ].join('\n');
}

/** What zsh completes: the file \`_vitrine\` of its functions' path. */
export function zshCompletion(declarations: readonly Declaration[]): string {
    const names = declarations.map(
        ({ name, summary }) => `        '${quoted(name)}:${quoted(summary)}'`,
    );
    return `#compdef vitrine
# SPDX-License-Identifier: GPL-3.0-or-later
_vitrine_targets() {
    local -a targets
    targets=(\${(f)"$(_call_program targets \${(q)vitrine} list --names 2>/dev/null)"})
    compadd -a targets
    _files
}

_vitrine_commands() {
    local -a commands
    commands=(
${names.join('\n')}
    )
    _describe -t commands 'command' commands
    _vitrine_targets
}

_vitrine() {
    local vitrine=\${words[1]} curcontext="$curcontext"
    if (( CURRENT == 2 )); then
        _vitrine_commands
        return
    fi
    local command=\${words[2]}
    shift words
    (( CURRENT-- ))
    case "$command" in
${declarations.map(commandCase).join('\n')}
    esac
}

_vitrine "$@"
`;
}
