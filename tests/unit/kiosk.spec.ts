// SPDX-License-Identifier: GPL-3.0-or-later
import { TryDelay } from '../../src/app/kiosk/try-delay.js';

describe('Wrong passwords', () => {
    it('cost a longer and longer wait, up to five minutes', () => {
        let now = 0;
        const delay = new TryDelay(() => now);
        const waits = Array.from({ length: 11 }, () => {
            delay.failed();
            const { waitMs } = delay;
            now += waitMs;
            return waitMs / 1000;
        });
        expect(waits).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
        expect(delay.waitMs).toBe(0);
    });
});
