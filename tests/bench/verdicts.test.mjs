// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { median, quantile, ratio } from './figures.mjs';
import { failures, markdown } from './table.mjs';
import { judgeAll } from './verdicts.mjs';

const FIGURES = {
    paintedPerSecond: 60,
    readBackPerSecond: 58,
    cpuMs: 4,
    compositorMs: 1,
    seenAfterMs: [5, 9],
    presentedAfterMs: [4, 12],
    scriptMs: 0.3,
    copies: 0.0004,
    residentMb: 200,
    stallMs: null,
};

function row(changes) {
    return {
        name: '64×64 damage',
        ...{ scene: 'small', transport: 'map', renderer: 'ngl' },
        size: { width: 1920, height: 1080 },
        ...{ ours: FIGURES, rival: { ...FIGURES, cpuMs: 10 } },
        ...{ cpuRatio: 0.4, painted: 1, failure: null, ...changes },
    };
}

function verdictOn(results, figure) {
    return judgeAll(results).find(verdict => verdict.figure.includes(figure));
}

test('quantiles, medians and ratios of what may be missing', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(median([]), null);
    assert.equal(quantile([5, 1, 3, 2, 4], 1), 5);
    assert.equal(quantile([5, 1, 3, 2, 4], 0.5), 3);
    assert.equal(quantile([], 0.5), null);
    assert.equal(ratio(1, 0), null);
    assert.equal(ratio(null, 1), null);
});

test('a target is met at its own value and missed above it', () => {
    const cpu = cpuRatio => row({ cpuTarget: { ngl: 0.4 }, cpuRatio });
    assert.equal(verdictOn({ rows: [cpu(0.4)] }, 'CPU a painted').isMet, true);
    assert.equal(verdictOn({ rows: [cpu(0.41)] }, 'CPU a painted').isMet, false);
    assert.equal(verdictOn({ rows: [cpu(null)] }, 'CPU a painted').isMet, null);
    assert.equal(verdictOn({ rows: [row({})] }, 'CPU a painted'), undefined);
});

test('4K is compared with the same renderer at 1080p', () => {
    const uhd = { width: 3840, height: 2160 };
    const rows = [
        row({}),
        row({ renderer: 'cairo', ours: { ...FIGURES, cpuMs: 1 } }),
        row({ size: uhd, ours: { ...FIGURES, cpuMs: 4.4 } }),
    ];
    assert.equal(verdictOn({ rows }, 'bare window'), undefined);
    const { value, isMet } = verdictOn({ rows }, '4K');
    assert.equal(value, 1.1);
    assert.equal(isMet, true);
});

test('beside it stands what a bare window does, without a target', () => {
    const bare = cpuMs => ({ bare: { ...FIGURES, cpuMs } });
    const uhd = { width: 3840, height: 2160 };
    const rows = [row(bare(1)), row({ size: uhd, ours: { ...FIGURES, cpuMs: 8 }, ...bare(4) })];
    assert.equal(verdictOn({ rows }, '4K to 1080p').isMet, false);
    const floor = verdictOn({ rows }, 'the same of a bare window');
    assert.deepEqual([floor.value, floor.target, floor.isMet], [4, null, null]);
    assert.equal(verdictOn({ rows }, 'less a bare window’s, 4K').value, 4);
    const verdicts = judgeAll({ rows });
    assert.match(markdown({ rows, verdicts }), /of a bare window +\| ngl +\| 4 × +\| +\| for comp/);
});

test('a shorter run than ten minutes meets no target', () => {
    const run = { renderer: 'cairo', residentFirstMb: 100, residentLastMb: 101, stallMs: 9 };
    const verdicts = minutes => judgeAll({ longRuns: [{ ...run, minutes, ownStallMs: 8 }] });
    assert.deepEqual(
        verdicts(10).map(({ isMet }) => isMet),
        [true, true, true],
    );
    assert.deepEqual(
        verdicts(2).map(({ target }) => target),
        [null, null, null],
    );
    assert.equal(verdicts(2)[1].figure, 'longest stall in 2 min');
});

test('latency, copies and the first picture', () => {
    const rows = [row({ scene: 'alone' }), row({ copies: 0 })];
    const results = { rows, firstPicture: { medianMs: 801, chooserMs: 400 } };
    assert.equal(verdictOn(results, 'p50').isMet, true);
    assert.equal(verdictOn(results, 'p95').isMet, false);
    assert.equal(verdictOn(results, 'copies').value, 0);
    assert.equal(verdictOn(results, 'first picture').isMet, false);
    assert.equal(verdictOn(results, 'first frame of the chooser').value, 400);
});

test('commands', () => {
    const commands = { listMs: 151, listMapsGtk: false, pictureMs: 400 };
    assert.equal(verdictOn({ commands }, 'vitrine list').isMet, false);
    assert.equal(verdictOn({ commands }, 'libgtk').isMet, true);
    assert.equal(verdictOn({ commands }, 'screenshot').isMet, true);
});

test('a row that was skipped has no verdict and is no failure', () => {
    const skipped = { name: 'x', transport: 'dmabuf', renderer: 'ngl', copies: 0, skipped: 'why' };
    assert.deepEqual(judgeAll({ rows: [skipped] }), []);
    assert.deepEqual(failures({ rows: [skipped] }), []);
    assert.match(markdown({ rows: [skipped], verdicts: [] }), /skipped: why/);
});

test('what broke, and what was painted too seldom, is a failure', () => {
    const results = {
        rows: [row({ failure: 'painted 90 % of the rival’s frames' })],
        guests: [{ viewer: 'mks', failure: 'it ended' }],
        broken: [{ part: 'guests', failure: 'no screen' }],
    };
    const lines = failures(results);
    assert.equal(lines.length, 3);
    assert.match(lines[1], /64×64 damage, map, ngl: painted 90 %/);
    assert.match(markdown({ ...results, verdicts: [] }), /FAILED: painted 90 %/);
    assert.match(markdown({ ...results, verdicts: [] }), /BROKEN: it ended/);
});
