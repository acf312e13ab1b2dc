// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `npm run bench:vnc` measures, and what is to be reached (docs/vnc-performance.md).

export const SCREEN = { width: 1920, height: 1080 };
const ROWS = 4320;
export const FILM = { filmWidth: 640, filmHeight: 360, frames: 24 };

/** What is on the disk of the guest's program `reel`; bytes. */
const PAGE_BYTES = SCREEN.width * ROWS * 4;
export const REEL = { width: SCREEN.width, rows: ROWS, ...FILM };

const load = offset => `load ${offset} ${SCREEN.width} ${SCREEN.height} ${ROWS}`;
const FILM_PLACE = { x: 640, y: 360 };

/** The cards, and how their pixels come over D-Bus. @type {Record<string, string>} */
export const CARDS = { VGA: 'VGA,vgamem_mb=64', 'virtio-vga': 'virtio-vga' };

/**
 * @typedef {object} Scene
 * @property {string[]} prepare   commands of `reel` before it moves
 * @property {string} start       the command that has it move
 * @property {{ x: number, y: number }} number   where its number is
 * @property {number} rate        frames a second that the guest draws
 */

/** @type {Record<string, Scene>} */
export const SCENES = {
    video: {
        prepare: [
            load(0),
            `clip ${2 * PAGE_BYTES} ${FILM.filmWidth} ${FILM.filmHeight} ${FILM.frames}`,
        ],
        start: `play ${FILM_PLACE.x} ${FILM_PLACE.y} 30`,
        number: FILM_PLACE,
        rate: 30,
    },
    scroll: { prepare: [load(0)], start: 'scroll 24 30', number: { x: 16, y: 16 }, rate: 30 },
    'photo scroll': {
        prepare: [load(PAGE_BYTES)],
        start: 'scroll 24 30',
        number: { x: 16, y: 16 },
        rate: 30,
    },
};

/** The scene in which a frame is drawn when the driver asks for it. */
export const STILL = { prepare: [load(0)], number: { x: 16, y: 16 } };

/**
 * @typedef {object} Wish   What the viewer asks for.
 * @property {string} encodings    as libvncclient spells them
 * @property {number} quality      of JPEG; -1: no loss
 * @property {number} compression
 */

/** @type {Record<string, Wish>} */
export const WISHES = {
    'Tight q6': { encodings: 'tight copyrect', quality: 6, compression: 2 },
    ZRLE: { encodings: 'zrle copyrect', quality: -1, compression: 2 },
    'Tight q6 c6': { encodings: 'tight copyrect', quality: 6, compression: 6 },
    'ZRLE c6': { encodings: 'zrle copyrect', quality: -1, compression: 6 },
};

/** How long nothing is drawn before the frame that is timed, in milliseconds; how often. */
export const GAPS = {
    '20–60 ms': { from: 20, to: 60, times: 40 },
    '0.5 s': { from: 400, to: 600, times: 12 },
    '2–3 s': { from: 2000, to: 3000, times: 5 },
};

export const TARGETS = {
    socketMs: [8, 15],
    firstPixelMs: [30, 50],
    videoPerSecond: 29,
    scrollShare: { 'Tight q6': 0.95, ZRLE: 0.9 },
    photoShare: { 'Tight q6': 0.95 },
    /** Or all that arrive. */
    photoZrlePerSecond: 8,
    bytesShare: 1.3,
    bytesShareSmall: 1,
    /** One core in a thousand: the least that the kernel tells. */
    restingMsPerSecond: 1,
    encoderPerSecond: { 'Tight JPEG': 60, ZRLE: 50 },
};
