// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the figures to reach were reached.
import { ratio } from './figures.mjs';
import { TARGETS } from './plan.mjs';

/**
 * @typedef {object} Verdict
 * @property {string} figure
 * @property {string} where     renderer or row
 * @property {number | null} value   null: it was not measured
 * @property {number | null} target   null: a figure to compare with
 * @property {string} unit      `×`, `ms`, `/s` or nothing
 * @property {boolean | null} isMet
 */

function verdict(figure, where, value, target, unit = '') {
    const known = value !== null && value !== undefined;
    // A measured figure is never exact: what rounds to the target has reached it.
    const isMet = known ? Number(value.toFixed(3)) <= target : null;
    return { figure, where, value: known ? value : null, target, unit, isMet };
}

/** A figure without a target, which says how near to one a program can come. */
function comparison(figure, where, value, unit) {
    return { figure, where, value, target: null, unit, isMet: null };
}

function rowTitle({ name, transport, renderer }) {
    return `${name}, ${transport}, ${renderer}`;
}

function cpuVerdicts(rows) {
    return rows
        .filter(({ cpuTarget, renderer }) => cpuTarget?.[renderer] !== undefined)
        .map(row =>
            verdict(
                'CPU a painted frame, to one texture’s',
                rowTitle(row),
                row.cpuRatio,
                row.cpuTarget[row.renderer],
                '×',
            ),
        );
}

function copyVerdicts(rows) {
    return rows
        .filter(({ copies }) => copies !== undefined)
        .map(row => {
            // D-Bus' own bytes, and updates on their way, are no copy of a picture.
            const copies = row.ours ? Math.round(row.ours.copies ?? 0) : null;
            return verdict('copies before the upload', rowTitle(row), copies, row.copies);
        });
}

/** Beside the target's row, what a window without any display does: no program gets below it. */
function uhdVerdicts(rows) {
    const small = rows.filter(({ scene, transport }) => scene === 'small' && transport === 'map');
    return small
        .filter(({ size }) => size.width > 1920)
        .flatMap(row => {
            const { renderer } = row;
            const like = small.find(one => one.renderer === renderer && one.size.width === 1920);
            const cpu = (of, who) => of?.[who]?.cpuMs ?? null;
            const growth = who => ratio(cpu(row, who), cpu(like, who));
            const figure = '4K to 1080p, 64×64 damage, CPU';
            return [
                verdict(figure, renderer, growth('ours'), TARGETS.uhdCpu, '×'),
                ...bareVerdicts(row, like, growth('bare')),
            ];
        });
}

function bareVerdicts(row, like, growth) {
    if (growth === null) return [];
    const beyond = of => (of.ours ? of.ours.cpuMs - of.bare.cpuMs : null);
    const where = row.renderer;
    return [
        comparison('the same of a bare window', where, growth, '×'),
        comparison('ours less a bare window’s, 1080p', where, beyond(like), 'ms'),
        comparison('ours less a bare window’s, 4K', where, beyond(row), 'ms'),
    ];
}

function scriptVerdicts(rows) {
    return rows
        .filter(({ scene, transport, size, ours }) => {
            return ours && scene === 'small' && transport === 'map' && size.width === 1920;
        })
        .map(row =>
            verdict(
                'JavaScript’s share of a frame, 40 tiles',
                row.renderer,
                row.ours.scriptMs,
                TARGETS.scriptMs,
                'ms',
            ),
        );
}

function latencyVerdicts(rows) {
    return rows
        .filter(({ scene, ours }) => ours && scene === 'alone')
        .flatMap(({ renderer, ours: { presentedAfterMs } }) =>
            [
                ...[['p50', presentedAfterMs[0], TARGETS.presentedMedianMs]],
                ...[['p95', presentedAfterMs[1], TARGETS.presented95Ms]],
            ].map(([name, value, target]) =>
                verdict(`UpdateMap to presented, ${name}`, renderer, value, target, 'ms'),
            ),
        );
}

/** A run that is shorter than the target's ten minutes says something, but not that it is met. */
function motionVerdicts(run) {
    const { renderer, minutes, stallMs, ownStallMs } = run;
    const growth = ratio(run.residentLastMb, run.residentFirstMb);
    const time = `${minutes} min`;
    const judge =
        minutes >= 10
            ? verdict
            : (name, where, value, _, unit) => comparison(name, where, value, unit);
    return [
        judge(`RSS after ${time} to after 1 min`, renderer, growth, TARGETS.residentGrowth, '×'),
        judge(`longest stall in ${time}`, renderer, stallMs, TARGETS.stallMs, 'ms'),
        judge('the same, less waiting for a core', renderer, ownStallMs, TARGETS.stallMs, 'ms'),
    ];
}

function longVerdicts({ longRuns = [], idleRuns = [] }) {
    const motion = longRuns.flatMap(motionVerdicts);
    const idle = idleRuns.flatMap(run => [
        verdict('wake-ups idle, visible', run.renderer, run.visible, TARGETS.wakeUpsVisible, '/s'),
        verdict('wake-ups idle, hidden', run.renderer, run.hidden, TARGETS.wakeUpsHidden, '/s'),
    ]);
    return [...motion, ...idle];
}

function startVerdicts({ medianMs, windowMb, chooserMs, chooserMb }) {
    const where = 'X11, warm';
    const name = 'first picture after vitrine TARGET';
    return [
        verdict(name, where, medianMs, TARGETS.firstPictureMs, 'ms'),
        comparison('PSS of the machine’s window', 'X11, 1280 × 720', windowMb ?? null, 'MiB'),
        comparison('first frame of the chooser after vitrine', where, chooserMs ?? null, 'ms'),
        comparison('PSS of the chooser', 'X11', chooserMb ?? null, 'MiB'),
    ];
}

function commandVerdicts({ listMs, listMapsGtk, pictureMs }) {
    return [
        verdict('vitrine list', 'warm', listMs, TARGETS.listMs, 'ms'),
        verdict('libgtk in its maps', 'vitrine list --watch', Number(listMapsGtk), 0, '×'),
        verdict('vitrine screenshot', 'map, 1920 × 1080', pictureMs, TARGETS.screenshotMs, 'ms'),
    ];
}

/** All figures to reach of which something was measured. @returns {Verdict[]} */
export function judgeAll(results) {
    const { rows = [], firstPicture, commands } = results;
    const measured = rows.filter(({ skipped }) => !skipped);
    const first = firstPicture ? startVerdicts(firstPicture) : [];
    return [
        ...cpuVerdicts(measured),
        ...uhdVerdicts(measured),
        ...scriptVerdicts(measured),
        ...latencyVerdicts(measured),
        ...copyVerdicts(measured),
        ...longVerdicts(results),
        ...first,
        ...(commands ? commandVerdicts(commands) : []),
    ];
}
