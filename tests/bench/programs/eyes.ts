// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at the screen, not at the viewer, and writes down which frame's number is seen when.
import GLib from 'gi://GLib?version=2.0';

import { numberOf, runProgram, textOf } from './channel.js';
import { watchMutter } from './mutter-eyes.js';
import { NUMBERS, type SeenAt } from './painted-number.js';
import { XvfbScreen } from './xvfb-eyes.js';

/** Numbers with the moment each was first seen, in monotonic microseconds. */
let seen: [number, number][] = [];
let last: number | null = null;
/** What the last look met; null: no number. */
let current: number | null = null;

const note: SeenAt = (number, time) => {
    current = number;
    if (number === null || number === last) return;
    last = number;
    seen.push([number, time]);
};

runProgram(async () => {
    const screen = GLib.getenv('WAYLAND_DISPLAY') === null ? new XvfbScreen() : null;
    if (!screen) await watchMutter(note);
    const kindOf = (argument: Readonly<Record<string, unknown>>) =>
        NUMBERS[textOf(argument, 'kind') as keyof typeof NUMBERS];
    return {
        /** Looks for a number of a kind of `NUMBERS` on all of the screen. */
        find: argument => screen?.find(kindOf(argument)),
        /** Looks on from now on at that number at `x`, `y`. */
        watch: argument => {
            const place = { x: numberOf(argument, 'x'), y: numberOf(argument, 'y') };
            screen?.watch(kindOf(argument), place, note);
        },
        current: () => current,
        /** What was seen since the last question. */
        seen: () => {
            last = null;
            return seen.splice(0);
        },
        forget: () => {
            last = null;
            seen = [];
        },
    };
});
