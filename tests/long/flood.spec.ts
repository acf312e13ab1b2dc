// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten seconds of every kind of flood (tests/display1/flood.spec.ts has one); the figures go into
// build/long/flood.json.
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from '../support/bed.js';
import { expectBorne, describeFlood, runFlood, type FloodResult } from '../support/flood.js';
import { FLOOD_KINDS } from '../support/flood-kinds.js';

const FLOOD_MS = 10_000;

describe('A listener under a long flood', () => {
    const results: FloodResult[] = [];

    afterAll(() => {
        GLib.mkdir_with_parents(buildPath('long'), 0o755);
        GLib.file_set_contents(buildPath('long/flood.json'), JSON.stringify(results, null, 4));
    });

    for (const kind of Object.keys(FLOOD_KINDS)) {
        it(`neither stops nor grows much: ${kind}`, async () => {
            const result = await runFlood(kind, FLOOD_MS);
            results.push(result);
            print(describeFlood(result));
            expectBorne(result);
        }, 120_000);
    }
});
