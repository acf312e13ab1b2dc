// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine, `vitrine web`, and a real browser with noVNC in it.
import type { Rect } from '../../src/display1/checks.js';
import { sayPastThePage } from '../support/browser.js';
import { runProgram } from '../support/program.js';
import type { SectorMachine } from '../support/sector-machine.js';
import {
    CANVAS,
    CONNECTED,
    expectPicture,
    HEIGHT,
    newLink,
    newPage,
    NOTICE,
    openPage,
    placeOf,
    REFUSED,
    shown,
    WIDTH,
} from './shown.js';

const DAMAGE: Rect = { x: 10, y: 10, width: 200, height: 100 };

describe('vitrine web in a browser', () => {
    let machine: SectorMachine;
    let first: string;

    beforeEach(async () => {
        ({ machine, firstLink: first } = shown());
        await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
        machine.qemu.serial.skip();
    });

    it('shows every pixel, follows the guest, and keeps nothing of the link', async () => {
        const page = await openPage(first);
        await expectPicture(page, null);
        await machine.command('damage 10 10 200 100 ff8000');
        await expectPicture(page, DAMAGE);
        expect(await page.evaluate('location.href')).toBe(first.replace(/#.*/, ''));
        expect(await page.evaluate('document.title')).toBe('web');
        expect(page.complaints).toEqual([]);
    }, 60_000);

    it('gives the machine keys by their place, and the pointer where it is', async () => {
        const page = await openPage(await newLink());
        const { serial } = machine.qemu;
        await page.evaluate(`document.querySelector('${CANVAS}').focus()`);
        await page.key('KeyA', 'a');
        await serial.waitFor(/key down 1e/);
        await serial.waitFor(/key up 1e/);
        await page.press('Send Keys');
        await page.press('Ctrl+Alt+Del');
        for (const key of ['1d', '38', 'e0 53'])
            await serial.waitFor(new RegExp(`key down ${key}`));

        await machine.setAbsolute(true);
        serial.skip();
        const { x, y } = await placeOf(page, 100, 50);
        await page.click(x, y);
        const down = await serial.waitFor(/mouse abs (\d+) (\d+) buttons 1/);
        await serial.waitFor(/mouse abs \d+ \d+ buttons 0/);
        expect(Math.abs(Number(down[1]) - 100)).toBeLessThan(2);
        expect(Math.abs(Number(down[2]) - 50)).toBeLessThan(2);
        await machine.setAbsolute(false);
    }, 60_000);

    it('lets who has no pointer leave the screen for the bar, and come back', async () => {
        const page = await openPage(await newLink());
        const { serial } = machine.qemu;
        await page.evaluate(`document.querySelector('${CANVAS}').focus()`);
        const key = (type: string, code: string, name: string): Promise<unknown> =>
            page.send('Input.dispatchKeyEvent', { type, code, key: name });
        await key('keyDown', 'ControlLeft', 'Control');
        await key('keyDown', 'AltLeft', 'Alt');
        await key('keyUp', 'ControlLeft', 'Control');
        await key('keyUp', 'AltLeft', 'Alt');
        await page.until(`document.activeElement.ariaLabel === 'Menu'`);
        // The machine had them, and holds none.
        for (const said of ['down 1d', 'down 38', 'up 1d', 'up 38'])
            await serial.waitFor(new RegExp(`key ${said}\\b`));
        const tab = { code: 'Tab', key: 'Tab', windowsVirtualKeyCode: 9 };
        await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...tab });
        await page.until(`document.activeElement === document.querySelector('${CANVAS}')`);
        expect(await page.evaluate(`document.activeElement.ariaLabel`)).toBe('Screen of web');
    }, 60_000);

    it('is there again after a reload, without a link', async () => {
        const page = await openPage(await newLink());
        await page.send('Page.reload');
        await page.until(`!(${CONNECTED})`).catch(() => undefined);
        await page.until(CONNECTED);
        await expectPicture(page, null);
    }, 60_000);

    it('opens a link once', async () => {
        const link = await newLink();
        await openPage(link);
        const other = await newPage();
        await other.open(link);
        await other.until(REFUSED);
        expect(await other.evaluate(NOTICE)).toBe('This Link Does Not Open');
    }, 60_000);

    it('lets who may only look do no more', async () => {
        const page = await openPage(await newLink('look-link'));
        await expectPicture(page, null);
        const { serial } = machine.qemu;
        const start = serial.text.length;
        await page.evaluate(`document.querySelector('${CANVAS}').focus()`);
        await page.key('KeyA', 'a');
        const { x, y } = await placeOf(page, 100, 50);
        await page.click(x, y);
        // Past the page: what its script forbids, whoever writes another may do.
        await sayPastThePage(page, [4, 1, 0, 0, 0, 0, 0, 0x61, 4, 0, 0, 0, 0, 0, 0, 0x61]);
        const page2 = await openPage(await newLink());
        await page2.evaluate(`document.querySelector('${CANVAS}').focus()`);
        await page2.key('KeyB', 'b');
        await serial.waitFor(/key up 30/);
        expect(serial.text.slice(start)).not.toMatch(/key (down|up) 1e|mouse/);
        expect(
            await page.evaluate(`getComputedStyle(document.querySelector('.control')).display`),
        ).toBe('none');
    }, 60_000);

    it('ends all sessions where that is wanted', async () => {
        const page = await openPage(await newLink());
        const unopened = await newLink();
        const { stdout } = await runProgram('web', '--revoke');
        expect(stdout).toMatch(/sessions? ha(s|ve) ended/);
        await page.until(REFUSED);
        expect(await page.evaluate(NOTICE)).toBe('The Session Is Over');
        const other = await newPage();
        await other.open(unopened);
        await other.until(REFUSED);
    }, 60_000);
});
