// SPDX-License-Identifier: LGPL-2.1-or-later

/** Where the first line of text begins, in pixels. */
export const TEXT_X = 8;
export const TEXT_Y = 24;

/** The lines of text on the card, from the top; docs/producer.md tells others where they are. */
export const Line = {
    TITLE: 0,
    FRAME: 1,
    KEYS: 3,
    HELD: 4,
    LIGHTS: 5,
    POINTER: 6,
    TOUCH: 7,
    SERIAL: 8,
    CLIPBOARD: 9,
    TONE: 10,
    MICROPHONE: 11,
    HELP: 13,
} as const;

export const LINES = 14;
