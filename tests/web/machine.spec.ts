// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's power in a browser, and a machine that goes and comes back.
import GLib from 'gi://GLib?version=2.0';

import { sayPastThePage, type Page } from '../support/browser.js';
import { TalkingProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { CANVAS, CONNECTED, expectPicture, newLink, NOTICE, openPage, shown } from './shown.js';

const READY = /ready 640x480x32/;
const BOOT_MS = 30_000;
const AWAY = `document.body.dataset.state === 'away'`;
const QUESTION = `document.querySelector('dialog')?.open`;
const HAS_POWER = `[...document.querySelectorAll('.panel button')].some(button =>
    button.textContent === 'Reset the Machine…' && !button.closest('[hidden]'))`;

describe('A machine in the hands of a browser', () => {
    let qemu: Qemu;
    let folder: string;
    let server: TalkingProgram;
    let page: Page;

    const start = async (): Promise<void> => {
        const place = { display: 'p2p', qmpPath: `${folder}/qmp` } as const;
        qemu = await Qemu.start({ name: 'powered', ...place, args: sectorGuest() });
        await qemu.serial.waitFor(READY, BOOT_MS);
    };

    beforeEach(async () => {
        shown();
        folder = GLib.dir_make_tmp('vitrine-web-XXXXXX');
        await start();
        server = new TalkingProgram('web', '--power', '--wait', `qmp:${folder}/qmp`);
        const [link = ''] = await server.untilLines(1);
        page = await openPage(link);
        await page.until(HAS_POWER);
    }, 60_000);

    afterEach(async () => {
        expect(await server.interrupt()).toBe(0);
        await qemu.quit();
        GLib.unlink(`${folder}/qmp`);
        GLib.rmdir(folder);
    }, 60_000);

    async function choose(entry: string, answer: string): Promise<void> {
        await page.press('Menu');
        await page.press(entry);
        await page.until(QUESTION);
        await page.press(answer);
        await page.until(`!(${QUESTION})`);
    }

    it('is reset, shut down, and shown again when it is back; each is asked for first', async () => {
        const first = qemu.serial;
        await choose('Reset the Machine…', 'Cancel');
        const looking = await openPage(await newLink('look-link', 'powered'));
        await sayPastThePage(looking, [250, 0, 1, 4]);
        expect(await looking.evaluate(HAS_POWER)).toBeFalse();
        await first.send('ping');
        await first.waitFor(/pong/);
        expect(first.text.match(new RegExp(READY, 'g'))?.length).toBe(1);

        await choose('Reset the Machine…', 'Reset');
        await first.waitFor(READY, BOOT_MS);
        await expectPicture(page, null);
        await choose('Shut the Machine Down…', 'Shut Down');
        await first.waitFor(/power button/);
        await page.until(AWAY);
        expect(await page.evaluate(NOTICE)).toBe('powered Is Away');

        await qemu.quit();
        await start();
        await page.until(CONNECTED);
        await expectPicture(page, null);
        // It is the new one that is used.
        qemu.serial.skip();
        await page.evaluate(`document.querySelector('${CANVAS}').focus()`);
        await page.key('KeyA', 'a');
        await qemu.serial.waitFor(/key up 1e/);
    }, 120_000);
});
