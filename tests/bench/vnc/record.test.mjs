// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { mergeRecords } from './record.mjs';

const computer = { processor: 'one', qemu: 'QEMU emulator version 10.0.2', load: [1, 1, 1] };
const NEW = { name: '11.1', version: '11.1.2', program: 'q' };

function row(changes) {
    const place = { qemu: '11.1', card: 'VGA', rival: 'QEMU', kind: 'frames' };
    return { ...place, scene: 'video', wish: 'ZRLE', framesPerSecond: 1, ...changes };
}

function record(changes) {
    return { computer, qemus: [NEW], runs: [], rows: [], encoders: [], broken: [], ...changes };
}

test('parts add up, in the order of a whole run', () => {
    const before = record({ rows: [row({ card: 'virtio-vga' }), row({ qemu: '10.0' })] });
    const after = record({ rows: [row({ rival: 'vitrine' }), row({ card: 'virtio-vga', a: 1 })] });
    const { rows } = mergeRecords(before, after);
    const places = rows.map(({ qemu, card, rival }) => `${qemu} ${card} ${rival}`);
    assert.deepEqual(places, ['11.1 VGA vitrine', '10.0 VGA QEMU', '11.1 virtio-vga QEMU']);
    assert.equal(rows[2].a, 1);
});

test('a new version of a QEMU drops what was measured with the one before', () => {
    const before = record({ rows: [row(), row({ qemu: '10.0' })] });
    const newer = { ...NEW, version: '11.1.3' };
    const after = record({ qemus: [newer], rows: [row({ scene: 'scroll' })] });
    const merged = mergeRecords(before, after);
    assert.deepEqual(
        merged.rows.map(({ qemu, scene }) => [qemu, scene]),
        [
            ['10.0', 'video'],
            ['11.1', 'scroll'],
        ],
    );
    assert.deepEqual(merged.qemus, [newer]);
});

test('what broke and then ran is broken no more', () => {
    const before = record({ broken: [{ part: 'QEMU 11.1, VGA', failure: 'no screen' }] });
    const runs = [{ parts: ['QEMU 11.1, VGA'] }];
    assert.deepEqual(mergeRecords(before, record({ runs })).broken, []);
    assert.equal(mergeRecords(before, record({})).broken.length, 1);
});

test('nothing is kept of another computer, or of a record of another shape', () => {
    const after = record({});
    const other = { ...computer, processor: 'two' };
    assert.equal(mergeRecords(record({ computer: other }), after), after);
    assert.equal(mergeRecords({ computer, rows: [row()] }, after), after);
    assert.equal(mergeRecords(null, after), after);
});
