// SPDX-License-Identifier: GPL-3.0-or-later
import type { Completion, Declaration } from './declaration.js';

/** What makes the words of a completion, in bash. */
function words(completion: Completion | undefined): string {
    switch (completion) {
        case undefined:
            return 'COMPREPLY=()';
        case 'target':
            return '_vitrine_targets';
        case 'file':
            return '_vitrine_paths -f';
        case 'folder':
            return '_vitrine_paths -d';
        default:
            return `COMPREPLY=($(compgen -W '${completion.join(' ')}' -- "$cur"))`;
    }
}

function optionNames({ options }: Declaration): string {
    return [...Object.keys(options), 'help'].map(name => `--${name}`).join(' ');
}

function commandCase(declaration: Declaration): string {
    const { name, options, arguments: positions } = declaration;
    const values = Object.entries(options)
        .filter(([, option]) => option.type === 'string')
        .map(
            ([option, what]) =>
                `            --${option}) ${words('completion' in what ? what.completion : undefined)}; return;;`,
        );
    const cases = positions.map(({ completion, isRepeated = false }, at) => {
        const pattern = isRepeated ? '*' : String(at);
        return `            ${pattern}) ${words(completion)};;`;
    });
    return [
        `    ${name})`,
        '        case "$prev" in',
        ...values,
        '            *) ;;',
        '        esac',
        `        case "$cur" in -*) COMPREPLY=($(compgen -W '${optionNames(declaration)}' -- "$cur")); return;; esac`,
        ...(cases.length === 0 ? [] : ['        case "$position" in', ...cases, '        esac']),
        '        ;;',
    ].join('\n');
}

/** Names a command's options that take a word. */
function valueCase({ name, options }: Declaration): string {
    const taking = Object.entries(options)
        .filter(([, option]) => option.type === 'string')
        .map(([option]) => `--${option}`);
    return `        ${name}) takes=' ${taking.join(' ')} ';;`;
}

/** What bash completes: a script that is to be sourced. */
export function bashCompletion(declarations: readonly Declaration[]): string {
    const names = declarations.map(({ name }) => name).join(' ');
    return `# SPDX-License-Identifier: GPL-3.0-or-later
_vitrine_targets() {
    local IFS=$'\\n' line="\${COMP_LINE:0:COMP_POINT}" whole
    # A colon ends a word in bash: what stands before the last one is kept, and left out of the reply.
    whole="\${line##* }"
    case "$whole" in *:"$cur") ;; *) whole="$cur";; esac
    COMPREPLY=($(compgen -W "$("$vitrine" list --names 2>/dev/null)" -- "$whole"))
    COMPREPLY=("\${COMPREPLY[@]#"\${whole%"$cur"}"}")
    case "$cur" in */*) _vitrine_paths -f;; esac
}

_vitrine_paths() {
    local IFS=$'\\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen "$1" -- "$cur"))
}

_vitrine() {
    local vitrine="$1" cur="$2" prev="$3" command position=-1 word before= takes= index
    COMPREPLY=()
    # --option=value comes as three words.
    if [ "$prev" = "=" ] && [ "$COMP_CWORD" -ge 2 ]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
    if [ "$cur" = "=" ]; then cur=""; fi
    if [ "$COMP_CWORD" -eq 1 ]; then
        _vitrine_targets
        COMPREPLY+=($(compgen -W '${names} --help --version' -- "$cur"))
        return
    fi
    command="\${COMP_WORDS[1]}"
    # Options whose next word is theirs.
    case "$command" in
${declarations.map(valueCase).join('\n')}
    esac
    for ((index = 2; index <= COMP_CWORD; index++)); do
        word="\${COMP_WORDS[index]}"
        # Neither options, nor parts of a word that bash has cut, nor what belongs to an option.
        if [[ "$word" != [:=]* && "$before" != *[:=] && "$word" != -?* && "$takes" != *" $before "* ]]; then
            position=$((position + 1))
        fi
        before="$word"
    done
    case "$command" in
${declarations.map(commandCase).join('\n')}
    esac
}
complete -F _vitrine vitrine
`;
}
