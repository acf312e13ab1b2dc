// SPDX-License-Identifier: GPL-3.0-or-later

/** What people look for, and what is there in its place. */
const NOT_THERE: Readonly<Record<string, string>> = {
    rdp: 'There is no server for RDP: “vitrine vnc” and “vitrine web” show a machine on other computers.',
};

/** A word with more mistakes is another word. */
const MOST_MISTAKES = 2;

/** How many letters have to be put in, left out or changed to make one word of another. */
function mistakesBetween(one: string, other: string): number {
    let above = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row++) {
        const line = [row];
        for (let column = 1; column <= other.length; column++) {
            const changed = (above[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1]);
            const shorter = Math.min(line[column - 1] ?? 0, above[column] ?? 0) + 1;
            line.push(Math.min(changed, shorter));
        }
        above = line;
    }
    return above[other.length] ?? 0;
}

/** A question that names what somebody may have meant, behind a sentence; '' where nothing is near. */
export function meant(word: string, names: readonly string[]): string {
    const mistakes = names.map(name => mistakesBetween(word, name));
    const fewest = Math.min(...mistakes);
    const nearest = fewest <= MOST_MISTAKES ? names[mistakes.indexOf(fewest)] : undefined;
    return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}

/** What is said of a word that is no command. */
export function unknownCommand(word: string, names: readonly string[]): string {
    const instead = NOT_THERE[word];
    if (instead !== undefined) return instead;
    return `There is no command “${word}”.${meant(word, names)} “vitrine help” lists them all.`;
}
