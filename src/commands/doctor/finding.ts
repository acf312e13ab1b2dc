// SPDX-License-Identifier: GPL-3.0-or-later

/** What was found out about one thing. */
export interface Finding {
    /** What it is about, in a word or two: the key of programs, too. */
    readonly subject: string;
    /** `limited`: something works less well, or not at all, that many do not need. */
    readonly state: 'good' | 'limited' | 'missing';
    /** What is the case. */
    readonly text: string;
    /** What mends it: an option of QEMU's, a package, a setting; null where nothing has to be. */
    readonly remedy: string | null;
}

export function good(subject: string, text: string): Finding {
    return { subject, state: 'good', text, remedy: null };
}

export function limited(subject: string, text: string, remedy: string): Finding {
    return { subject, state: 'limited', text, remedy };
}

export function missing(subject: string, text: string, remedy: string): Finding {
    return { subject, state: 'missing', text, remedy };
}
