// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is measured, and what is to be reached (docs/performance.md).

export const FULL_HD = { width: 1920, height: 1080 };
export const UHD = { width: 3840, height: 2160 };

/** The names that $GSK_RENDERER takes. */
export const RENDERERS = ['ngl', 'vulkan', 'cairo'];

/**
 * @typedef {object} Row   A scene, shown by Vitrine and by its rival in turn.
 * @property {string} name
 * @property {string} scene       of programs/scenes.ts
 * @property {'map' | 'inline' | 'dmabuf'} transport
 * @property {{ width: number, height: number }} size
 * @property {number} rounds      how often each of the two has its turn
 * @property {number} seconds     of a turn
 * @property {number} [rate]      frames a second, where not the scene's own
 * @property {boolean} [stall]    whether the main loop is pinged too
 * @property {boolean} [alone]    without a rival
 * @property {boolean} [bare]     beside a window without any display, too
 * @property {Record<string, number>} [cpuTarget]  CPU a painted frame, ours to the rival's, at most
 * @property {number} [copies]    target: how often the viewer copies what has changed
 */

/** Pixels inside messages: the producer waits for nobody, and a queue of 64 MiB ends it. */
const INLINE_FULL_RATE = 10;

/** @type {Row[]} */
export const FULL_HD_ROWS = [
    {
        name: '64×64 damage',
        ...{ scene: 'small', transport: 'map', rounds: 3, seconds: 1.5, stall: true, bare: true },
        cpuTarget: { ngl: 0.4, vulkan: 0.45, cairo: 0.15 },
    },
    {
        name: 'full motion',
        ...{ scene: 'full', transport: 'map', rounds: 3, seconds: 1.5, stall: true },
        ...{ cpuTarget: { ngl: 1, vulkan: 1, cairo: 0.35 }, copies: 0 },
    },
    {
        name: 'scrolling terminal',
        ...{ scene: 'terminal', transport: 'map', rounds: 1, seconds: 2 },
    },
    {
        name: 'video 640×480',
        ...{ scene: 'video', transport: 'map', rounds: 1, seconds: 2 },
    },
    {
        name: 'blinking cursor',
        ...{ scene: 'blink', transport: 'map', rounds: 1, seconds: 3 },
    },
    {
        name: 'single updates',
        ...{ scene: 'alone', transport: 'map', rounds: 1, seconds: 3 },
    },
    {
        name: '64×64 damage',
        ...{ scene: 'small', transport: 'inline', rounds: 1, seconds: 1.5 },
    },
    {
        name: 'full motion',
        ...{ scene: 'full', transport: 'inline', rounds: 1, seconds: 2 },
        ...{ rate: INLINE_FULL_RATE, copies: 1 },
    },
    {
        name: '64×64 damage',
        ...{ scene: 'small', transport: 'dmabuf', rounds: 1, seconds: 1.5, alone: true },
    },
    {
        name: 'full motion',
        ...{ scene: 'full', transport: 'dmabuf', rounds: 1, seconds: 1.5, alone: true, copies: 0 },
    },
    {
        name: 'idle',
        ...{ scene: 'idle', transport: 'map', rounds: 1, seconds: 3, alone: true },
    },
].map(row => ({ ...row, size: FULL_HD }));

/** @type {Row[]} */
export const UHD_ROWS = [
    { name: '64×64 damage, 4K', scene: 'small', rounds: 2, seconds: 1.5, bare: true },
    { name: 'full motion, 4K', scene: 'full', rounds: 1, seconds: 2.5 },
].map(row => ({ ...row, transport: 'map', size: UHD }));

/** The figures that no single row of the table above has. */
export const TARGETS = {
    /** 4K to 1080p, 64×64 damage, CPU a painted frame. */
    uhdCpu: 1.2,
    scriptMs: 0.4,
    presentedMedianMs: 6,
    presented95Ms: 10,
    residentGrowth: 1.05,
    stallMs: 16,
    wakeUpsVisible: 1,
    wakeUpsHidden: 0,
    firstPictureMs: 800,
    /** `vitrine list`, warm, and a picture of a screen of 1920 × 1080. */
    listMs: 150,
    screenshotMs: 400,
    /** Painted frames, ours to the rival's: a row below it fails. */
    painted: 0.95,
};
