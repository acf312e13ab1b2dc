// SPDX-License-Identifier: GPL-3.0-or-later
import { alignTable } from '../../../build-aux/inside/markdown.mjs';
import { figure } from '../table.mjs';

function pair(values) {
    return values ? values.map(value => figure(value)).join(' / ') : '';
}

const FRAMES_HEAD = [
    'scene',
    'viewer asks for',
    'card',
    'server',
    'whole frames/s',
    'came by D-Bus/s',
    'kB/frame',
    'CPU ms/s: QEMU, ours',
    'D-Bus to socket, ms: p50 / p90',
    'decode ms',
];

function framesCells(row) {
    const place = [row.scene, row.wish, row.card, row.rival];
    if (row.failure) return [...place, `FAILED: ${row.failure}`, '', '', '', '', ''];
    return [
        ...place,
        figure(row.framesPerSecond),
        figure(row.arrivedPerSecond),
        figure(row.kilobytes),
        `${figure(row.machineMs)}, ${figure(row.serverMs)}`,
        row.arrivedPerSecond === null ? '' : pair(row.socketMs),
        figure(row.decodeMs),
    ];
}

const GAP_HEAD = ['', 'card', 'server', 'first pixel, ms: p50 / p90', 'D-Bus to socket, ms'];

function gapCells(row) {
    const isOurs = row.rival === 'vitrine';
    return [
        row.scene,
        row.card,
        row.rival,
        pair(row.firstPixelMs),
        isOurs ? pair(row.socketMs) : '',
    ];
}

const REST_HEAD = ['', 'card', 'server', 'CPU ms/s: QEMU, ours'];

function restCells(row) {
    return [row.scene, row.card, row.rival, `${figure(row.machineMs)}, ${figure(row.serverMs)}`];
}

const ENCODERS_HEAD = ['encoder alone', 'picture', 'frames/s', 'ms/frame', 'kB/frame'];

function encoderCells({ encoder, scene, framesPerSecond, kilobytes }) {
    return [
        encoder,
        scene,
        figure(framesPerSecond),
        figure(1000 / framesPerSecond),
        figure(kilobytes),
    ];
}

function verdictCells({ figure: name, where, value, target, isMet }) {
    const word = isMet === null ? 'not measured' : isMet ? 'met' : 'missed';
    return [name, where, figure(value), target, word];
}

const VERDICTS_HEAD = ['figure to reach', 'where', 'measured', 'target', ''];

/** A heading and the tables that have rows; nothing where none has. */
function section(title, tables) {
    const filled = tables.filter(([, list]) => list.length > 0);
    if (filled.length === 0) return [];
    const texts = filled.map(([head, list, cells]) => alignTable(head, list.map(cells)));
    return [`### ${title}`, ...texts];
}

/** All tables, as Markdown: a section for each QEMU, and one for the encoders. */
export function markdown({ qemus = [], rows = [], encoders = [], verdicts }) {
    const sections = qemus.flatMap(({ name, version }) => {
        const of = kind => rows.filter(row => row.qemu === name && row.kind === kind);
        return section(`QEMU ${version}`, [
            [FRAMES_HEAD, of('frames'), framesCells],
            [GAP_HEAD, of('gap'), gapCells],
            [REST_HEAD, of('rest'), restCells],
            [VERDICTS_HEAD, verdicts.filter(({ qemu }) => qemu === name), verdictCells],
        ]);
    });
    const ofEncoders = section('The encoders alone', [
        [ENCODERS_HEAD, encoders, encoderCells],
        [VERDICTS_HEAD, verdicts.filter(({ qemu }) => !qemu), verdictCells],
    ]);
    return `${[...sections, ...ofEncoders].join('\n\n')}\n`;
}

/** One row, for whoever waits. */
export function rowLine(row) {
    const place = `QEMU ${row.qemu}, ${row.card}, by ${row.rival}`;
    const title = `${place}: ${row.scene}, ${row.wish}`;
    if (row.failure) return `${title}: FAILED, ${row.failure}`;
    if (row.kind === 'gap') return `${title}: first pixel ${pair(row.firstPixelMs)} ms`;
    const cpu = `${figure(row.machineMs)} + ${figure(row.serverMs)} ms CPU a second`;
    if (row.kind === 'rest') return `${title}: ${cpu}`;
    const came = row.arrivedPerSecond === null ? '' : ` of ${figure(row.arrivedPerSecond)}`;
    return `${title}: ${figure(row.framesPerSecond)}${came} frames/s, ${figure(row.kilobytes)} kB, ${cpu}`;
}

export function encoderLine({ encoder, scene, framesPerSecond, kilobytes }) {
    return `${encoder} alone, ${scene}: ${figure(framesPerSecond)} frames/s, ${figure(kilobytes)} kB`;
}
