// SPDX-License-Identifier: GPL-3.0-or-later
//
// A peer that sends as fast as it can, kind by kind; tests/long does the same for longer.
import { describeFlood, MAX_GAP_MS, MAX_GROWTH_MIB, runFlood } from '../support/flood.js';
import { FLOOD_KINDS } from '../support/flood-kinds.js';

const FLOOD_MS = 1000;

describe('A listener under a flood', () => {
    for (const kind of Object.keys(FLOOD_KINDS)) {
        it(`neither stops nor grows much: ${kind}`, async () => {
            const result = await runFlood(kind, FLOOD_MS);
            print(describeFlood(result));
            expect(result.sent).toBeGreaterThan(0);
            expect(result.longestOwnGapMs).toBeLessThanOrEqual(MAX_GAP_MS);
            if (result.grownMib !== null)
                expect(result.grownMib).toBeLessThanOrEqual(MAX_GROWTH_MIB);
            expect(result.alive).toBe(result.reason === null);
        }, 60_000);
    }
});
