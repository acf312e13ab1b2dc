// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every member of org.qemu.Display1 against every machine there is: real QEMUs, and our producer.
import { findColumns } from './columns.js';
import { INTERFACES_OF_DISPLAY, isSince } from './interfaces.js';
import type { Peer } from './peer.js';
import { Results } from './results.js';
import { ROWS, UNUSED_CHECKS } from './rows.js';

/** The first row of a column starts its machine, in which Linux takes long to boot. */
const ROW_MS = 150_000;

const results = new Results();

describe('The table of org.qemu.Display1', () => {
    afterAll(() => {
        results.write();
    });

    it('names each member once, and has no check for what there is not', () => {
        const names = ROWS.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(UNUSED_CHECKS).toEqual([]);
    });

    it('says of no member that it is older than its interface', () => {
        for (const { members, since } of INTERFACES_OF_DISPLAY)
            for (const member of members) expect(isSince(member.since, since)).toBeTrue();
    });

    for (const column of findColumns()) {
        describe(`with ${column.title}:`, () => {
            const { open, why } = column;
            if (!open) {
                it('has nothing to ask', () => {
                    for (const row of ROWS) results.add(column, row, { kind: 'skipped', why });
                    pending(why);
                });
                return;
            }
            let peer: Peer;

            beforeAll(() => {
                peer = open();
            });

            afterAll(async () => {
                await peer.close();
            }, ROW_MS);

            for (const row of ROWS) {
                it(
                    row.name,
                    async () => {
                        const outcome = await row.run(peer);
                        results.add(column, row, outcome);
                        if (outcome.kind === 'skipped') pending(outcome.why);
                        expect(outcome.kind === 'FAIL' ? outcome.why : null).toBeNull();
                    },
                    ROW_MS,
                );
            }
        });
    }
});
