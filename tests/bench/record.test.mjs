// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { mergeResults, missingParts } from './record.mjs';

const computer = { processor: 'one', gtk: '4.18.6', date: '2026-01-01', load: [1, 1, 1] };

function results(changes) {
    return { computer, seconds: 10, runs: [], rows: [], broken: [], ...changes };
}

function row(renderer, cpuMs, name = 'small') {
    return { name, transport: 'map', renderer, ours: { cpuMs } };
}

test('a row that is measured again takes the place of the old one', () => {
    const before = results({
        rows: [row('ngl', 3), row('cairo', 1)],
        firstPicture: { medianMs: 9 },
    });
    const after = results({ rows: [row('ngl', 2), row('ngl', 7, 'full')] });
    const merged = mergeResults(before, after);
    assert.deepEqual(merged.rows, [row('ngl', 2), row('cairo', 1), row('ngl', 7, 'full')]);
    assert.deepEqual(merged.firstPicture, { medianMs: 9 });
    assert.equal(merged.seconds, 20);
});

test('long runs are merged by their renderer', () => {
    const before = results({ idleRuns: [{ renderer: 'ngl', visible: 2 }] });
    const after = results({ idleRuns: [{ renderer: 'cairo', visible: 0 }] });
    const names = mergeResults(before, after).idleRuns.map(({ renderer }) => renderer);
    assert.deepEqual(names, ['ngl', 'cairo']);
    assert.equal(mergeResults(results({}), results({})).idleRuns, undefined);
});

test('nothing is kept of another computer, or of other programs', () => {
    const after = results({ computer: { ...computer, gtk: '4.20.0' }, rows: [row('ngl', 2)] });
    assert.equal(mergeResults(results({ rows: [row('cairo', 1)] }), after), after);
    assert.equal(mergeResults(null, after), after);
    const later = results({ computer: { ...computer, date: '2026-01-02', load: [0, 0, 0] } });
    assert.equal(mergeResults(results({ rows: [row('cairo', 1)] }), later).rows.length, 1);
});

test('a part that broke and then ran is broken no more', () => {
    const before = results({ broken: [{ part: 'guests', failure: 'no screen' }] });
    const after = results({ runs: [{ part: 'guests' }] });
    assert.deepEqual(mergeResults(before, after).broken, []);
    assert.equal(mergeResults(before, results({ runs: [{ part: 'idle' }] })).broken.length, 1);
});

test('what was never measured is named', () => {
    const runs = [{ part: 'drawing', renderers: ['ngl'] }, { part: 'guests' }];
    const parts = ['drawing', 'drawing-4k', 'guests'];
    assert.deepEqual(missingParts({ runs }, parts, ['ngl', 'cairo']), [
        'drawing with cairo',
        'drawing-4k',
    ]);
});
