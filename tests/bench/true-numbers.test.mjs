// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { trueNumbers } from './true-numbers.mjs';

const readingsOf = numbers => numbers.map((number, at) => [number, at]);
const numbersOf = readings => readings.map(([number]) => number);

test('frames in order all count', () => {
    assert.deepEqual(numbersOf(trueNumbers(readingsOf([5, 6, 8, 9]), 9)), [5, 6, 8, 9]);
});

test('a number of old and new bits counts none', () => {
    // 0b0111 and 0b1000, drawn from the right and from the left.
    assert.deepEqual(numbersOf(trueNumbers(readingsOf([6, 7, 0, 8, 9]), 20)), [6, 7, 8, 9]);
    assert.deepEqual(numbersOf(trueNumbers(readingsOf([6, 7, 15, 8, 9]), 20)), [6, 7, 8, 9]);
});

test('a number that was never drawn counts none, at the end neither', () => {
    assert.deepEqual(numbersOf(trueNumbers(readingsOf([14, 31, 15, 31]), 16)), [14, 15]);
});

test('nothing seen is nothing', () => {
    assert.deepEqual(trueNumbers([], 10), []);
});

test('any readings give a rise, and none can be added to it at its end', () => {
    fc.assert(
        fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, most) => {
            const readings = readingsOf(numbers);
            const rise = trueNumbers(readings, most);
            for (const [at, reading] of rise.entries()) {
                assert.ok(readings.includes(reading) && reading[0] <= most);
                if (at === 0) continue;
                assert.ok(reading[0] > rise[at - 1][0] && reading[1] > rise[at - 1][1]);
            }
            const best = [];
            for (const [at, [number]] of readings.entries())
                best[at] =
                    number > most
                        ? 0
                        : 1 + Math.max(0, ...best.filter((_, i) => readings[i][0] < number));
            assert.equal(rise.length, Math.max(0, ...best));
        }),
        { numRuns: 1000 },
    );
});
