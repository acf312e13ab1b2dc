// SPDX-License-Identifier: GPL-3.0-or-later
import type { Completion, Declaration, Options } from './declaration.js';

function quoted(text: string): string {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function offered(completion: Completion | undefined): string {
    switch (completion) {
        case undefined:
            return '-x';
        case 'target':
            return "-x -a '(__vitrine_targets)'";
        case 'file':
            return '-r -F';
        case 'folder':
            return "-x -a '(__fish_complete_directories)'";
        default:
            return `-x -a ${quoted(completion.join(' '))}`;
    }
}

function optionLine(command: string, name: string, option: Options[string]): string {
    const value = option.type === 'string' ? ` ${offered(option.completion)}` : '';
    return `complete -c vitrine -n '__fish_seen_subcommand_from ${command}' -l ${name}${value} -d ${quoted(option.help)}`;
}

function commandLines({ name, summary, options, arguments: words }: Declaration): string[] {
    const isSeen = `__fish_seen_subcommand_from ${name}`;
    const completions = words.map(({ completion }) => completion);
    const hasTarget = completions.includes('target');
    const hasFile = completions.some(one => one === 'file' || one === 'folder');
    const choices = completions.flatMap(one => (typeof one === 'object' ? one : []));
    return [
        `complete -c vitrine -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
        ...Object.entries(options).map(([option, what]) => optionLine(name, option, what)),
        ...(hasTarget ? [`complete -c vitrine -n '${isSeen}' -a '(__vitrine_targets)'`] : []),
        ...(hasFile ? [`complete -c vitrine -n '${isSeen}' -F`] : []),
        ...(choices.length > 0
            ? [`complete -c vitrine -n '${isSeen}' -a ${quoted(choices.join(' '))}`]
            : []),
    ];
}

/** What fish completes: the file \`vitrine.fish\` of its completions. */
export function fishCompletion(declarations: readonly Declaration[]): string {
    return `# SPDX-License-Identifier: GPL-3.0-or-later
function __vitrine_targets
    vitrine list --names 2>/dev/null
end
complete -c vitrine -f
complete -c vitrine -l help -d 'how it is called'
complete -c vitrine -n __fish_use_subcommand -l version -d 'which version this is'
complete -c vitrine -n __fish_use_subcommand -a '(__vitrine_targets)' -F
${declarations.flatMap(commandLines).join('\n')}
`;
}
