// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of `vitrine web`, on a desktop and on a phone, light and dark.
import GLib from 'gi://GLib?version=2.0';

import { Browser, type Page } from '../support/browser.js';
import { sleep } from '../support/main-loop.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';

const FOLDER = 'build/pictures';
const CONNECTED = `document.body.dataset.state === 'connected'`;

/** Long enough for a panel to be there. */
const SETTLE_MS = 300;

const SIZES = [
    ['desktop', 1000, 700, false],
    ['phone', 360, 740, true],
    ['phone-wide', 740, 360, true],
] as const;

describe('The page in a browser', () => {
    let machine: SectorMachine;
    let server: TalkingProgram;
    let browser: Browser | null;

    beforeAll(async () => {
        GLib.mkdir_with_parents(FOLDER, 0o755);
        machine = await SectorMachine.start({ name: 'toaster' });
        browser = await Browser.start();
        server = new TalkingProgram('web', 'toaster');
        await server.untilLines(1);
    }, 90_000);

    afterAll(async () => {
        await browser?.close();
        await server.interrupt();
        await machine.close();
    }, 60_000);

    beforeEach(() => {
        if (!browser) pending('There is no chromium-headless-shell here.');
    });

    async function open(page: Page): Promise<void> {
        const { stdout } = await runProgram('web', '--link', 'toaster');
        await page.open(stdout.trim());
        await page.until(CONNECTED);
        await page.until(`document.querySelector('.screen canvas')?.width > 0`);
    }

    async function shoot(page: Page, name: string): Promise<void> {
        await sleep(SETTLE_MS);
        for (const [theme, isDark] of [
            ['light', false],
            ['dark', true],
        ] as const) {
            await page.setDark(isDark);
            await sleep(SETTLE_MS);
            await page.picture(`${FOLDER}/web-${name}-${theme}.png`);
        }
        expect(page.complaints).toEqual([]);
    }

    for (const [name, width, height, isPhone] of SIZES)
        it(`looks at home on a ${name}`, async () => {
            const page = await browser?.newPage();
            if (!page) throw new Error('no browser');
            await page.setSize(width, height, isPhone);
            await open(page);
            await shoot(page, name);
            for (const panel of ['Send Keys', 'Clipboard', 'View', 'Menu']) {
                await page.press(panel);
                await shoot(page, `${name}-${panel.toLowerCase().replace(' ', '-')}`);
                await page.press(panel);
            }
            if (isPhone) {
                await page.press('Keyboard');
                await shoot(page, `${name}-keyboard`);
                await page.press('Keyboard');
            }
            await page.press('Full Screen');
            await shoot(page, `${name}-full-screen`);
            await page.close();
            const over = await browser?.newPage();
            await over?.setSize(width, height, isPhone);
            await over?.open(`${((await server.untilLines(1))[0] ?? '').replace(/#.*/, '')}#old`);
            await over?.until(`document.body.dataset.state === 'refused'`);
            if (over) {
                over.complaints.length = 0;
                await shoot(over, `${name}-over`);
            }
            await over?.close();
        }, 90_000);
});
