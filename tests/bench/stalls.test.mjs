// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { stoodStill } from './stalls.mjs';

const ANSWER = { startUs: 100_000, timeMs: 40, ownMs: 16 };

test('an answer without a frame took what it took', () => {
    assert.equal(stoodStill(ANSWER, []), 16);
});

test('one frame held the answer up', () => {
    assert.equal(stoodStill(ANSWER, [[101_000, 112_000, 130_000, 9000]]), 16);
});

test('between frames the loop turned: the longest counts', () => {
    const frames = [
        [101_000, 106_000, 110_000, 4000],
        [115_000, 122_000, 130_000, 5500],
        [131_000, 135_000, 140_000, 3000],
    ];
    assert.equal(stoodStill(ANSWER, frames), 9);
});

test('a frame that began before the question, or ended after the answer, is no other', () => {
    const frames = [
        [99_000, 106_000, 110_000, 6000],
        [115_000, 122_000, 130_000, 5000],
        [135_000, 141_000, 150_000, 5000],
    ];
    assert.equal(stoodStill(ANSWER, frames), 16);
});
