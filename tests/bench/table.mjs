// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results as tables: ratios first.
import { alignTable } from '../../build-aux/inside/markdown.mjs';

/** A number with as many digits as mean something; `–` where there is none. */
export function figure(value, unit = '') {
    if (value === null || value === undefined || !Number.isFinite(value)) return '–';
    const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    const text = Number(value.toFixed(digits)).toString();
    return unit === '×' ? `${text} ×` : unit === '' ? text : `${text} ${unit}`;
}

function pair([first, second] = []) {
    return `${figure(first)} / ${figure(second)}`;
}

function percent(value) {
    return value === null || value === undefined ? '–' : `${Math.round(value * 100)} %`;
}

function cpuVerdict({ cpuTarget, cpuRatio, renderer }) {
    const target = cpuTarget?.[renderer];
    if (target === undefined || cpuRatio === null) return '';
    return `≤ ${target}: ${cpuRatio <= target ? 'met' : 'missed'}`;
}

const ROW_HEAD = [
    'scene',
    'pixels',
    'renderer',
    'CPU to rival’s',
    'target',
    'painted to rival’s',
    'painted/s',
    'CPU ms/frame: ours, rival, bare',
    'compositor',
    'seen after, ms: p50 / p95',
    'rival’s',
    'script ms',
    'stall ms / less waiting',
    'copies',
    'RSS MiB',
    '',
];

function rowCells(row) {
    const { name, transport, renderer, ours, rival, skipped, failure } = row;
    const place = [name, transport, renderer];
    if (!ours)
        return [
            ...place,
            ...Array(12).fill(''),
            skipped ? `skipped: ${skipped}` : `FAILED: ${failure}`,
        ];
    return [
        ...place,
        figure(row.cpuRatio, '×'),
        cpuVerdict(row),
        percent(row.painted),
        figure(ours.paintedPerSecond),
        [ours, rival, row.bare].flatMap(of => (of ? [figure(of.cpuMs)] : [])).join(', '),
        figure(ours.compositorMs),
        pair(ours.seenAfterMs),
        rival ? pair(rival.seenAfterMs) : '',
        figure(ours.scriptMs),
        ours.stallMs === null ? '' : pair([ours.stallMs, ours.ownStallMs]),
        figure(ours.copies),
        figure(ours.residentMb),
        failure ? `FAILED: ${failure}` : '',
    ];
}

const GUEST_HEAD = [
    'guest draws',
    'viewer',
    'Vitrine’s CPU to its',
    'Vitrine’s frames to its',
    'painted/s',
    'CPU ms/frame',
    'X server',
    'RSS MiB',
    '',
];

const SCENE_NAMES = { bar: 'a moving bar', full: 'every pixel' };

function guestCells(result) {
    const { scene, viewer, skipped, failure } = result;
    if (!scene) {
        const why = skipped ? `skipped: ${skipped}` : `BROKEN: ${failure}`;
        return ['', viewer, ...Array(6).fill(''), why];
    }
    return [
        SCENE_NAMES[scene],
        viewer,
        figure(result.cpuRatio, '×'),
        percent(result.painted),
        figure(result.paintedPerSecond),
        figure(result.cpuMs),
        figure(result.compositorMs),
        figure(result.residentMb),
        failure ? `FAILED: ${failure}` : '',
    ];
}

function verdictCells({ figure: name, where, value, target, unit, isMet }) {
    if (target === null) return [name, where, figure(value, unit), '', 'for comparison'];
    const word = isMet === null ? 'not measured' : isMet ? 'met' : 'missed';
    return [name, where, figure(value, unit), `≤ ${target}${unit ? ` ${unit}` : ''}`, word];
}

const LONG_HEAD = [
    'full motion',
    'minutes',
    'painted/s',
    'CPU ms/frame',
    'RSS MiB after 1 min, at the end',
    'longest stall, ms',
    'less waiting for a core',
    'stalls > 16 ms',
    'of them less waiting',
    'median',
    'longest paint',
    'load',
];

function longCells(run) {
    return [
        run.renderer,
        figure(run.minutes),
        figure(run.paintedPerSecond),
        figure(run.cpuMs),
        pair([run.residentFirstMb, run.residentLastMb]),
        figure(run.stallMs),
        figure(run.ownStallMs),
        `${run.stalls} of ${run.answers}`,
        `${run.ownStalls}`,
        figure(run.medianAnswerMs),
        figure(run.longestPaintMs),
        figure(run.load),
    ];
}

const IDLE_HEAD = [
    'a minute without a change',
    'wake-ups/s, visible',
    'threads',
    'hidden',
    'threads',
    'load',
];

function wokenText(woken = {}) {
    return Object.entries(woken)
        .map(([name, times]) => `${name} ${times}`)
        .join(', ');
}

function idleCells({ renderer, visible, visibleWoken, hidden, hiddenWoken, load }) {
    return [
        renderer,
        figure(visible),
        wokenText(visibleWoken),
        figure(hidden),
        wokenText(hiddenWoken),
        figure(load),
    ];
}

/** All tables, as Markdown. */
export function markdown({ rows = [], guests = [], longRuns = [], idleRuns = [], verdicts }) {
    const parts = [];
    if (longRuns.length > 0) parts.push(alignTable(LONG_HEAD, longRuns.map(longCells)));
    if (idleRuns.length > 0) parts.push(alignTable(IDLE_HEAD, idleRuns.map(idleCells)));
    if (rows.length > 0) parts.push(alignTable(ROW_HEAD, rows.map(rowCells)));
    const shown = guests.filter(({ viewer }) => viewer !== 'none');
    if (shown.length > 0) parts.push(alignTable(GUEST_HEAD, shown.map(guestCells)));
    const head = ['figure to reach', 'where', 'measured', 'target', ''];
    parts.push(alignTable(head, verdicts.map(verdictCells)));
    return `${parts.join('\n\n')}\n`;
}

/** Why the run as a whole is no good: what did not run or did not paint as it must. */
export function failures({ rows = [], guests = [], broken = [] }) {
    return [
        ...broken.map(({ part, failure }) => `${part}: ${failure}`),
        ...rows
            .filter(({ failure }) => failure)
            .map(row => `${row.name}, ${row.transport}, ${row.renderer}: ${row.failure}`),
        ...guests
            .filter(({ failure }) => failure)
            .map(({ scene, viewer, failure }) => `${scene ?? 'guest'}, ${viewer}: ${failure}`),
    ];
}

function between(values) {
    const [first, last] = [values[0], values.at(-1)];
    return first === last ? `${first}` : `${first} to ${last}`;
}

/** What it was measured on and when, in a sentence. */
export function computerLine({ computer, runs }) {
    const { processors, processor, memoryGb, graphics, gtk, gjs, mutter, qemu } = computer;
    const machine = `${processors} × ${processor}, ${memoryGb} GiB; graphics: ${graphics}`;
    const programs = [`GTK ${gtk}`, gjs, mutter, qemu].join(', ');
    const dates = runs.map(({ date }) => date.slice(0, 10)).sort();
    const loads = runs.map(({ load }) => load[0]).sort((a, b) => a - b);
    return `${machine}; ${programs}; ${between(dates)}, load before each part ${between(loads)}.`;
}

/** One row, for whoever waits. */
export function rowLine(row) {
    const title = [row.name, row.transport, row.renderer].filter(Boolean).join(', ');
    if (row.skipped) return `${title}: skipped, ${row.skipped}`;
    if (!row.ours) return `${title}: FAILED, ${row.failure}`;
    const cpu = `${figure(row.ours.cpuMs)} ms CPU a frame`;
    const beside = row.rival ? `, ${figure(row.cpuRatio)} × its rival’s` : '';
    return `${title}: ${figure(row.ours.paintedPerSecond)} frames/s, ${cpu}${beside}`;
}
