// SPDX-License-Identifier: GPL-3.0-or-later

/** The colours of a PC's text screen, the dark ones first, in the order of a terminal. */
const BASIC = [
    ...[0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa],
    ...[0x555555, 0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff],
];

/** Shades of each channel in the cube that follows, and the greys after it, as xterm has them. */
const CUBE_SHADES = [0x00, 0x5f, 0x87, 0xaf, 0xd7, 0xff];
const GREYS = 24;
const CUBE = CUBE_SHADES.flatMap(red =>
    CUBE_SHADES.flatMap(green => CUBE_SHADES.map(blue => (red << 16) | (green << 8) | blue)),
);
const GREY_RAMP = Array.from({ length: GREYS }, (_, index) => (8 + index * 10) * 0x010101);

/** The 256 colours of a terminal, as `0xRRGGBB`. */
export const PALETTE: readonly number[] = [...BASIC, ...CUBE, ...GREY_RAMP];

/** How many of the first ones have a bright sister, so many further on. */
export const DARK_COLOURS = 8;

/** What text has that asks for no colour, and what is behind it. */
export const DEFAULT_INK = 0xaaaaaa;
export const DEFAULT_PAPER = 0x000000;
