// SPDX-License-Identifier: GPL-3.0-or-later
//
// A phone: what fingers do on the page, as the guest is told.
import type { Page } from '../support/browser.js';
import { until } from '../support/main-loop.js';
import type { SectorMachine } from '../support/sector-machine.js';
import { CANVAS, newLink, openPage, placeOf, shown, HEIGHT, WIDTH } from './shown.js';

const [LEFT, RIGHT, MIDDLE] = [1, 2, 4];

describe('A finger on the page', () => {
    let machine: SectorMachine;
    let page: Page;

    beforeEach(async () => {
        ({ machine } = shown());
        await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
        await machine.setAbsolute(true);
        page = await openPage(await newLink());
        await page.setSize(360, 740, true);
        await page.until(
            `document.querySelector('${CANVAS}').getBoundingClientRect().width === 360`,
        );
    });

    afterEach(async () => {
        await machine.setAbsolute(false);
    });

    /** A place on the page, and others beside it by pixels of the page. */
    async function fingers(count: number): Promise<{ x: number; y: number }[]> {
        const { x, y } = await placeOf(page, 200, 200);
        return Array.from({ length: count }, (_none, at) => ({ x: x + 40 * at, y }));
    }

    /** Does it until the guest is told of a click with a button there; a busy browser may miss one. */
    async function expectClick(button: number, gesture: () => Promise<void>): Promise<void> {
        const pattern = new RegExp(`mouse abs (\\d+) (\\d+) buttons ${button}\\n[^]*buttons 0\\n`);
        const { serial } = machine.qemu;
        const start = serial.text.length;
        const click = await until(
            async () => {
                await gesture();
                return pattern.exec(serial.text.slice(start));
            },
            () => `a click with ${button}; the guest says ${serial.text.slice(start)}`,
        );
        expect(Math.abs(Number(click[1]) - 200)).toBeLessThan(80);
        expect(Math.abs(Number(click[2]) - 200)).toBeLessThan(4);
    }

    it('clicks; two do with the right button, three with the middle one', async () => {
        for (const [count, button] of [
            [1, LEFT],
            [2, RIGHT],
            [3, MIDDLE],
        ] as const) {
            const places = await fingers(count);
            await expectClick(button, () => page.touch(places));
        }
    }, 60_000);

    it('that rests presses the right button until it is lifted', async () => {
        const [finger] = await fingers(1);
        const { serial } = machine.qemu;
        serial.skip();
        const touch = (type: string, touchPoints: unknown[]): Promise<unknown> =>
            page.send('Input.dispatchTouchEvent', { type, touchPoints });
        await touch('touchStart', [finger]);
        await serial.waitFor(/mouse abs \d+ \d+ buttons 2/);
        await touch('touchEnd', []);
        await serial.waitFor(/mouse abs \d+ \d+ buttons 0/);
        expect(serial.text).toContain('buttons 2');
    }, 60_000);

    it('scrolls with another beside it, and zooms with one that goes the other way', async () => {
        const { serial } = machine.qemu;
        const [one, other] = await fingers(2);
        if (!one || !other) throw new Error('no fingers');
        const moved = (by: number, away: number): { x: number; y: number }[] => [
            { x: one.x - away, y: one.y - by },
            { x: other.x + away, y: other.y - by },
        ];
        serial.skip();
        // Fingers that go up take the page with them: the wheel turns towards the person.
        await until(async () => {
            await page.touch([one, other], moved(60, 0), moved(120, 0), moved(180, 0));
            return /wheel -\d/.test(serial.text);
        }, 'the wheel');
        serial.skip();
        const start = serial.text.length;
        await until(async () => {
            await page.touch([one, other], moved(0, 40), moved(0, 80), moved(0, 120));
            return /key down 1d[^]*wheel [1-9][^]*key up 1d/.test(serial.text.slice(start));
        }, 'the wheel with Ctrl');
        expect(serial.text.slice(start)).not.toMatch(/buttons [1-9]/);
    }, 60_000);
});
