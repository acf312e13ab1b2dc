// SPDX-License-Identifier: GPL-3.0-or-later
//
// No descriptor of ours is left by anything that is opened and closed; tests/long does it oftener.
import { CONNECTION_KINDS } from '../support/connection-kinds.js';
import { expectNoLeak, withProduced, withQemu } from '../support/descriptor-leaks.js';

describe('No descriptor is left', () => {
    for (const kind of Object.keys(CONNECTION_KINDS)) {
        it(
            `by 100 of ${kind} of our own producer`,
            () => withProduced(display => expectNoLeak(display, kind, 100)),
            60_000,
        );
        it(
            `by 50 of ${kind} of QEMU`,
            () => withQemu(undefined, display => expectNoLeak(display, kind, 50)),
            120_000,
        );
    }
});
