// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { qemuVersion } from '../conformance/qemu-peer.js';
import { CONNECTION_KINDS } from '../support/connection-kinds.js';
import { expectNoLeak, withProduced, withQemu } from '../support/descriptor-leaks.js';

/** QEMU 10.0 and 10.1 lose a descriptor of their own by each listener, until they have none. */
const LEAKY_COUNT = 50;
const COUNT = 1000;

const LIMIT_MS = 600_000;

const programs = (GLib.getenv('VITRINE_QEMUS') ?? '').split(':').filter(path => path !== '');

describe('No descriptor is left', () => {
    for (const kind of Object.keys(CONNECTION_KINDS)) {
        it(
            `by 1,000 of ${kind} of our own producer`,
            () => withProduced(display => expectNoLeak(display, kind, COUNT)),
            LIMIT_MS,
        );
        for (const program of programs) {
            const full = qemuVersion(program)?.full ?? program;
            const count = Number.parseInt(full, 10) >= 11 ? COUNT : LEAKY_COUNT;
            it(
                `by ${String(count)} of ${kind} of QEMU ${full}`,
                () => withQemu(program, display => expectNoLeak(display, kind, count)),
                LIMIT_MS,
            );
        }
    }
});
