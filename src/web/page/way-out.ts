// SPDX-License-Identifier: GPL-3.0-or-later
import { ReleaseChord } from '../../input/release-chord.js';

/** The chord of Vitrine's windows: by the browser's names of keys, the numbers of Linux. */
const CHORD: ReadonlyMap<string, number> = new Map([
    ['ControlLeft', 29],
    ['AltLeft', 56],
]);

/** Above those of Linux: other keys only have to be told apart. */
const FIRST_OTHER = 0x1000;

/**
 * Lets whoever has no pointer get from the machine's screen, which takes every key, to the bar: by the
 * left Ctrl and Alt, pressed together and let go of, with nothing between.
 *
 * @param leave - called when they were
 */
export function watchWayOut(screen: HTMLElement, leave: () => void): void {
    const chord = new ReleaseChord([...CHORD.values()]);
    const others = new Map<string, number>();
    const numberOf = (code: string): number => {
        const known = CHORD.get(code) ?? others.get(code);
        if (known !== undefined) return known;
        others.set(code, FIRST_OTHER + others.size);
        return FIRST_OTHER + others.size - 1;
    };
    // Before the screen itself gets them, which lets none go on.
    const options = { capture: true };
    screen.addEventListener(
        'keydown',
        ({ code, repeat }) => {
            if (!repeat) chord.press(numberOf(code));
        },
        options,
    );
    screen.addEventListener(
        'keyup',
        ({ code }) => {
            if (!chord.release(numberOf(code))) return;
            // The machine gets this key's release first.
            window.setTimeout(leave);
        },
        options,
    );
    for (const name of ['pointerdown', 'wheel'])
        screen.addEventListener(
            name,
            () => {
                chord.spoil();
            },
            { capture: true, passive: true },
        );
    screen.addEventListener('focusout', () => {
        chord.reset();
    });
}
