// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of `vitrine web`, on a desktop and on a phone, light and dark, in English and German.
import GLib from 'gi://GLib?version=2.0';

import { Browser, type Page } from '../support/browser.js';
import { DemoProcess } from '../support/demo-process.js';
import { sleep } from '../support/main-loop.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';

const FOLDER = 'build/pictures';
const CONNECTED = `document.body.dataset.state === 'connected'`;
const HAS_PICTURE = `document.querySelector('.screen canvas')?.width > 0`;

/** Long enough for a panel to be there. */
const SETTLE_MS = 300;
const BOOT_MS = 30_000;

const SIZES = [
    ['desktop', 1000, 700, false],
    ['phone', 360, 740, true],
    ['phone-wide', 740, 360, true],
] as const;

/** What is pressed, by language. */
const WORDS = {
    en: {
        panels: ['Send Keys', 'Clipboard', 'View', 'Menu'],
        keyboard: 'Keyboard',
        menu: 'Menu',
        reset: 'Reset the Machine…',
        cancel: 'Cancel',
        fullScreen: 'Full Screen',
    },
    de: {
        panels: ['Tasten senden', 'Zwischenablage', 'Ansicht', 'Menü'],
        keyboard: 'Tastatur',
        menu: 'Menü',
        reset: 'Maschine zurücksetzen …',
        cancel: 'Abbrechen',
        fullScreen: 'Vollbild',
    },
} as const;

describe('The page in a browser', () => {
    let qemu: Qemu;
    let server: TalkingProgram;
    let browser: Browser;

    beforeAll(async () => {
        GLib.mkdir_with_parents(FOLDER, 0o755);
        const started = await Browser.start();
        if (!started) return;
        browser = started;
        qemu = await Qemu.start({
            ...{ name: 'toaster', display: 'p2p', audiodev: 'sound' },
            args: [
                ...sectorGuest(),
                ...['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
            ],
        });
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        server = new TalkingProgram('web', '--power', '--wait', `qmp:${qemu.qmpPath}`);
        await server.untilLines(1);
    }, 90_000);

    afterAll(async () => {
        await browser?.close();
        await server?.interrupt();
        if (qemu?.runs) await qemu.quit();
    }, 60_000);

    beforeEach(() => {
        if (!browser) pending('There is no chromium-headless-shell here.');
    });

    async function open(page: Page, name = 'toaster'): Promise<void> {
        const { stdout } = await runProgram('web', '--link', name);
        await page.open(stdout.trim());
        await page.until(CONNECTED);
        await page.until(HAS_PICTURE);
    }

    async function shoot(page: Page, name: string): Promise<void> {
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

    for (const [language, words] of Object.entries(WORDS))
        for (const [size, width, height, isPhone] of SIZES)
            it(`looks at home on a ${size} that speaks ${language}`, async () => {
                const name = language === 'en' ? size : `${size}-${language}`;
                const page = await browser.newPage();
                await page.setLanguage(language);
                await page.setSize(width, height, isPhone);
                await open(page);
                await shoot(page, name);
                for (const [at, panel] of words.panels.entries()) {
                    await page.press(panel);
                    const which = WORDS.en.panels[at] ?? '';
                    await shoot(page, `${name}-${which.toLowerCase().replace(' ', '-')}`);
                    await page.press(panel);
                }
                await page.press(words.menu);
                await page.press(words.reset);
                await shoot(page, `${name}-question`);
                await page.press(words.cancel);
                if (isPhone) {
                    await page.press(words.keyboard);
                    await shoot(page, `${name}-keyboard`);
                    await page.press(words.keyboard);
                }
                await page.press(words.fullScreen);
                await shoot(page, `${name}-full-screen`);
                await page.close();
                const over = await browser.newPage();
                await over.setLanguage(language);
                await over.setSize(width, height, isPhone);
                const [link = ''] = await server.untilLines(1);
                await over.open(link.replace(/#.*/, '#old'));
                await over.until(`document.body.dataset.state === 'refused'`);
                over.complaints.length = 0;
                await shoot(over, `${name}-over`);
                await over.close();
            }, 90_000);

    it('is as the documentation shows it', async () => {
        const demo = await DemoProcess.start('--size=1024x640');
        const shown = new TalkingProgram('web', demo.target);
        const [link = ''] = await shown.untilLines(1);
        const page = await browser.newPage();
        await page.setSize(1024, 700, false);
        await page.open(link);
        await page.until(CONNECTED);
        await page.until(HAS_PICTURE);
        await page.press('Sound');
        await page.press('View');
        await sleep(SETTLE_MS);
        await page.picture(`${FOLDER}/web-docs-desktop.png`);
        await page.press('View');
        await page.setSize(360, 740, true);
        await page.send('Page.reload');
        await page.until(CONNECTED);
        await page.until(HAS_PICTURE);
        await page.press('Keyboard');
        await page.setDark(true);
        await sleep(SETTLE_MS);
        await page.picture(`${FOLDER}/web-docs-phone.png`);
        await page.close();
        expect(await shown.interrupt()).toBe(0);
        await demo.end();
    }, 90_000);

    it('says that the machine is away', async () => {
        const page = await browser.newPage();
        await page.setSize(360, 740, true);
        await open(page);
        await qemu.quit();
        await page.until(`document.body.dataset.state === 'away'`);
        page.complaints.length = 0;
        await shoot(page, 'phone-away');
        await page.close();
    }, 90_000);
});
