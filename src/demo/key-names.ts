// SPDX-License-Identifier: LGPL-2.1-or-later
/** QEMU's key numbers that the demo itself follows. */
export const Qnum = { CAPS: 58, F2: 60, F3: 61, F4: 62, F5: 63, NUM: 69, SCROLL: 70 } as const;

/** Names from a number on, in order, as a US keyboard has them. */
const RUNS: readonly (readonly [number, string])[] = [
    [
        1,
        'Esc 1 2 3 4 5 6 7 8 9 0 - = Backspace Tab Q W E R T Y U I O P [ ] Enter Ctrl ' +
            "A S D F G H J K L ; ' ` Shift \\ Z X C V B N M , . / ShiftR KP* Alt Space Caps " +
            'F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 Num Scroll ' +
            'KP7 KP8 KP9 KP- KP4 KP5 KP6 KP+ KP1 KP2 KP3 KP0 KP.',
    ],
    // Print has two numbers, and QEMU takes the one for the other; viewers send either.
    [0x54, 'Print'],
    [0x56, '< F11 F12'],
    [0x9c, 'KPEnter CtrlR'],
    [0xb5, 'KP/'],
    [0xb7, 'Print AltR'],
    [0xc7, 'Home Up PageUp'],
    [0xcb, 'Left'],
    [0xcd, 'Right'],
    [0xcf, 'End Down PageDown Insert Delete'],
    [0xdb, 'Super SuperR Menu'],
];

const NAMES = new Map(
    RUNS.flatMap(([first, names]) =>
        names.split(' ').map((name, index) => [first + index, name] as const),
    ),
);

/** What a key is called, or its number for one without a name. */
export function keyName(qnum: number): string {
    return NAMES.get(qnum) ?? `#${qnum}`;
}
