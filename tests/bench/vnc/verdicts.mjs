// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the figures to reach were reached.
import { ratio } from '../figures.mjs';
import { TARGETS } from './plan.mjs';

/**
 * @typedef {object} Verdict
 * @property {string} [qemu]    in whose machine; the encoders alone have none
 * @property {string} figure
 * @property {string} where
 * @property {number | null} value
 * @property {string} target    in words
 * @property {boolean | null} isMet   null: it was not measured
 */

function atMost(figure, where, value, target, unit) {
    const isMet = value === null || value === undefined ? null : value <= target;
    return { figure, where, value, target: `≤ ${target} ${unit}`, isMet };
}

function atLeast(figure, where, value, target, unit) {
    const isMet = value === null || value === undefined ? null : value >= target;
    return { figure, where, value, target: `≥ ${target} ${unit}`, isMet };
}

/** One frame less in a window of five seconds is as good as all. */
const ALL = 0.99;

function like(rows, row) {
    return rows.find(
        other =>
            other.rival === 'QEMU' &&
            ['qemu', 'card', 'kind', 'scene', 'wish'].every(key => other[key] === row[key]),
    );
}

const placeOf = ({ card, scene, wish }) => `${scene}, ${wish}, ${card}`;

function gapVerdicts(row) {
    const where = placeOf(row);
    return ['median', 'p90'].flatMap((name, at) => [
        atMost(`D-Bus to socket, ${name}`, where, row.socketMs[at], TARGETS.socketMs[at], 'ms'),
        atMost(`first pixel, ${name}`, where, row.firstPixelMs[at], TARGETS.firstPixelMs[at], 'ms'),
    ]);
}

function sceneVerdicts(row) {
    const { scene, wish, framesPerSecond, arrivedPerSecond } = row;
    const where = placeOf(row);
    const share = ratio(framesPerSecond, arrivedPerSecond);
    const name = 'whole frames to those that arrived';
    if (scene === 'video')
        return [atLeast('whole frames', where, framesPerSecond, TARGETS.videoPerSecond, '/s')];
    const table = scene === 'scroll' ? TARGETS.scrollShare : TARGETS.photoShare;
    if (table[wish] !== undefined) return [atLeast(name, where, share, table[wish], '×')];
    if (scene !== 'photo scroll' || wish !== 'ZRLE') return [];
    const least = Math.min(TARGETS.photoZrlePerSecond, arrivedPerSecond ?? Infinity);
    return [atLeast('whole frames', where, framesPerSecond, Number(least.toFixed(1)), '/s')];
}

function rivalVerdicts(row, rival) {
    if (!rival || rival.failure) return [];
    const where = placeOf(row);
    const frames = ratio(row.framesPerSecond, rival.framesPerSecond);
    const bytes = ratio(row.kilobytes, rival.kilobytes);
    const most = row.wish.endsWith('c6') ? TARGETS.bytesShareSmall : TARGETS.bytesShare;
    // No server shows more than all, but a window's edges may cut a frame off.
    const hasAll = ratio(row.framesPerSecond, row.arrivedPerSecond) >= ALL;
    return [
        {
            ...atLeast('whole frames to QEMU’s', where, frames, 1, '×, or all that arrived'),
            isMet: frames >= 1 || hasAll,
        },
        atMost('bytes a frame to QEMU’s', where, bytes, most, '×'),
    ];
}

function rowVerdicts(row, rows) {
    const { kind, serverMs } = row;
    if (kind === 'gap') return gapVerdicts(row);
    if (kind === 'rest')
        return [atMost('at rest', placeOf(row), serverMs, TARGETS.restingMsPerSecond, 'ms/s')];
    return [...sceneVerdicts(row), ...rivalVerdicts(row, like(rows, row))];
}

/** All figures to reach of which something was measured. @returns {Verdict[]} */
export function judge({ rows = [], encoders = [] }) {
    const ours = rows.filter(({ rival, failure }) => rival === 'vitrine' && !failure);
    return [
        ...ours.flatMap(row =>
            rowVerdicts(row, rows).map(verdict => ({ qemu: row.qemu, ...verdict })),
        ),
        ...encoders
            .filter(
                ({ scene, encoder }) => scene === 'desktop' && TARGETS.encoderPerSecond[encoder],
            )
            .map(({ encoder, framesPerSecond }) =>
                atLeast(
                    'encoder alone',
                    `desktop, ${encoder}`,
                    framesPerSecond,
                    TARGETS.encoderPerSecond[encoder],
                    '/s',
                ),
            ),
    ];
}
