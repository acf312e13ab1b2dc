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
    'CPU ms/frame: ours, rival',
    'compositor',
    'seen after, ms: p50 / p95',
    'rival’s',
    'script ms',
    'stall ms',
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
        rival ? `${figure(ours.cpuMs)}, ${figure(rival.cpuMs)}` : figure(ours.cpuMs),
        figure(ours.compositorMs),
        pair(ours.seenAfterMs),
        rival ? pair(rival.seenAfterMs) : '',
        figure(ours.scriptMs),
        ours.stallMs === null ? '' : figure(ours.stallMs),
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
    const word = isMet === null ? 'not measured' : isMet ? 'met' : 'missed';
    return [name, where, figure(value, unit), `≤ ${target}${unit ? ` ${unit}` : ''}`, word];
}

/** All tables, as Markdown. */
export function markdown({ rows = [], guests = [], verdicts }) {
    const parts = [];
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

/** What it was measured on, in a sentence. */
export function computerLine(computer) {
    const { processors, processor, memoryGb, graphics, gtk, gjs, mutter, qemu, date } = computer;
    const machine = `${processors} × ${processor}, ${memoryGb} GiB; graphics: ${graphics}`;
    const programs = [`GTK ${gtk}`, gjs, mutter, qemu].join(', ');
    const load = `load before the run ${computer.load.join(' ')}`;
    return `${machine}; ${programs}; ${date.slice(0, 10)}, ${load}.`;
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
