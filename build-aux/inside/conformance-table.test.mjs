// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
    contradictions,
    countOutcomes,
    isSince,
    markdownTable,
    replaceTable,
} from './conformance-table.mjs';

const RESULTS = {
    rows: [
        { name: 'A.one', kind: 'method', signature: '(h)', since: '7.0' },
        { name: 'A.two', kind: 'property', signature: 'as', since: '8.1' },
    ],
    columns: [
        {
            title: 'QEMU 7.2.22',
            version: '7.2',
            outcomes: { 'A.one': { kind: 'pass' }, 'A.two': { kind: 'absent' } },
        },
        {
            title: 'QEMU 10.0.13',
            version: '10.0',
            outcomes: { 'A.one': { kind: 'FAIL', why: 'a | b\nc' }, 'A.two': { kind: 'pass' } },
        },
        { title: 'QEMU 11', version: null, outcomes: {} },
    ],
};

test('versions compare by number', () => {
    assert.ok(isSince('10.0', '9.2'));
    assert.ok(isSince('8.1', '8.1'));
    assert.ok(!isSince('8.0', '8.1'));
    assert.ok(!isSince('7.2', '10.0'));
});

test('the table has a line for each row and a column for each machine', () => {
    assert.deepEqual(markdownTable(RESULTS).split('\n'), [
        '| member | types | since | QEMU 7.2.22         | QEMU 10.0.13   | QEMU 11   |',
        '| ------ | ----- | ----- | ------------------- | -------------- | --------- |',
        '| A.one  | `(h)` | 7.0   | pass                | FAIL: a \\| b c | not asked |',
        '| A.two  | `as`  | 8.1   | not in this version | pass           | not asked |',
        '',
    ]);
    assert.deepEqual(countOutcomes(RESULTS).slice(0, 2), [
        'QEMU 7.2.22: 1 pass, 1 not in this version',
        'QEMU 10.0.13: 1 pass, 1 FAIL',
    ]);
});

test('what does not fit the versions is said', () => {
    assert.deepEqual(contradictions(RESULTS), []);
    const [old] = RESULTS.columns;
    const outcomes = { 'A.one': { kind: 'absent' }, 'A.two': { kind: 'pass' } };
    assert.deepEqual(contradictions({ ...RESULTS, columns: [{ ...old, outcomes }] }), [
        'QEMU 7.2.22 lacks A.one, which is there since 7.0.',
        'QEMU 7.2.22 has A.two, which is there only since 8.1.',
    ]);
});

test('a document keeps all but its table', () => {
    const begin = '<!-- The table is written by “npm run conformance -- --update”. -->';
    const end = '<!-- The end of the table. -->';
    const document = `before\n${begin}\n\nold\n\n${end}\nafter\n`;
    assert.equal(replaceTable(document, 'new\n'), `before\n${begin}\n\nnew\n\n${end}\nafter\n`);
    assert.throws(() => replaceTable('no place', 'new\n'), /no place/);
});
