// SPDX-License-Identifier: GPL-3.0-or-later
//
// How each command about a machine is made to fail.

/**
 * When the machine leaves while a command is about it: `at-work`, in the middle of what takes it a
 * while; `at-its-end`, the same, and that is no failure; `unanswered`, before it has answered what the
 * command asks; else, where another spec sees to it.
 */
export type HalfWay = 'at-work' | 'at-its-end' | 'unanswered' | { readonly elsewhere: string };

/** A command, and how it is tried. */
export interface Trial {
    /** Options, and the words after TARGET, with which it has something to do. */
    words(folder: string): readonly string[];
    readonly halfWay: HalfWay;
    /** Whether it takes a QMP socket; else the machine is on the session bus. */
    readonly byQmp?: boolean;
}

function trial(halfWay: HalfWay, ...words: readonly string[]): Trial {
    return { words: folder => words.map(word => word.replace('FOLDER', folder)), halfWay };
}

/** All of them; `FOLDER` has a script, and a picture that is never seen. */
export const TRIALS: Readonly<Record<string, Trial>> = {
    audio: trial('at-work', 'capture', 'FOLDER/sound.wav'),
    click: trial('at-work', '--hold=60', '1', '1'),
    clipboard: trial('at-work', 'watch'),
    doctor: trial('unanswered'),
    drag: trial('at-work', '--time=60', '1', '1', '5', '5'),
    info: trial('unanswered'),
    key: trial('at-work', '--hold=60', 'a'),
    monitor: trial('at-work', '--linger=60'),
    move: trial('unanswered', '1', '1'),
    open: trial({ elsewhere: 'the window says so: tests/window, tests/pictures/absence.spec.ts' }),
    power: { ...trial('unanswered', 'status'), byQmp: true },
    record: trial('at-its-end', 'FOLDER/video.webm'),
    resize: trial('unanswered', '640x480'),
    screenshot: trial('unanswered', 'FOLDER/picture.png'),
    script: trial('at-work', 'FOLDER/script'),
    scroll: trial('at-work', 'down', '1000'),
    serial: trial('at-work', '--linger=60'),
    term: trial({ elsewhere: 'in a terminal: term.spec.ts' }),
    touch: trial('at-work', '--time=60', '1', '1'),
    type: trial('at-work', '--interval=5000', 'abc'),
    usb: trial('unanswered', 'list'),
    vnc: trial({ elsewhere: 'a program of its own: sharing.spec.ts' }),
    'wait-image': trial('at-work', '--timeout=60', 'FOLDER/needle.png'),
    'wait-stable': trial('at-work', '--for=60', '--timeout=60'),
    'wait-text': trial('at-work', '--timeout=60', 'nothing like this'),
    web: trial({ elsewhere: 'a program of its own: sharing.spec.ts' }),
};
