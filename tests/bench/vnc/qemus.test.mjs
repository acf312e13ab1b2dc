// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { chooseQemus } from './qemus.mjs';

const known = ['10.0', '11.1', '1.1'].map(name => ({ name, version: `${name}.2`, program: 'q' }));

test('a QEMU is chosen by the first numbers of its version', () => {
    const names = wanted => chooseQemus(known, wanted).map(({ name }) => name);
    assert.deepEqual(names(['11']), ['11.1']);
    assert.deepEqual(names(['1']), ['1.1']);
    assert.deepEqual(names(['11.1', '10']), ['10.0', '11.1']);
    assert.deepEqual(names([]), ['10.0', '11.1', '1.1']);
    assert.throws(() => names(['7']), /no QEMU 7 to measure: there are 10\.0, 11\.1, 1\.1\./);
});
