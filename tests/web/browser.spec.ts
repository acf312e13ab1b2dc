// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine, `vitrine web`, and a real browser with noVNC in it.
import type { Rect } from '../../src/display1/checks.js';
import { Browser, type Page } from '../support/browser.js';
import { until } from '../support/main-loop.js';
import { difference, fillRect } from '../support/picture.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { sectorPicture, SectorMachine } from '../support/sector-machine.js';

const WIDTH = 640;
const HEIGHT = 480;
const DAMAGE: Rect = { x: 10, y: 10, width: 200, height: 100 };
const CANVAS = '.screen canvas';
const CONNECTED = `document.body.dataset.state === 'connected'`;
const REFUSED = `document.body.dataset.state === 'refused'`;
const NOTICE = `document.querySelector('.notice h1').textContent`;

describe('vitrine web in a browser', () => {
    let machine: SectorMachine;
    let server: TalkingProgram;
    let browser: Browser | null;
    let first: string;
    const pages: Page[] = [];

    beforeAll(async () => {
        const [started, found] = await Promise.all([
            SectorMachine.start({ name: 'web' }),
            Browser.start(),
        ]);
        machine = started;
        browser = found;
        server = new TalkingProgram('web', 'web');
        [first = ''] = await server.untilLines(1);
    }, 90_000);

    afterAll(async () => {
        await browser?.close();
        expect(await server.interrupt()).toBe(0);
        await machine.close();
    }, 60_000);

    beforeEach(async () => {
        if (!browser) pending('There is no chromium-headless-shell here.');
        await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
        machine.qemu.serial.skip();
    });

    afterEach(async () => {
        for (const page of pages.splice(0)) await page.close();
    });

    async function newLink(...options: string[]): Promise<string> {
        const { stdout, stderr } = await runProgram('web', '--link', ...options, 'web');
        expect(stderr).toBe('');
        return stdout.trim();
    }

    async function newPage(): Promise<Page> {
        if (!browser) throw new Error('no browser');
        const page = await browser.newPage();
        pages.push(page);
        return page;
    }

    async function openPage(link: string): Promise<Page> {
        const page = await newPage();
        await page.open(link);
        await page.until(CONNECTED);
        return page;
    }

    /** Waits for the machine's picture, to the last pixel. */
    async function expectPicture(page: Page, damage: Rect | null): Promise<void> {
        const expected = sectorPicture(WIDTH, HEIGHT, 32);
        if (damage) fillRect(expected, damage, 0xff8000);
        let last: string | null = '';
        await until(
            async () => {
                last = difference(await page.canvas(CANVAS), expected);
                return last === null;
            },
            () => `the picture: ${last ?? ''}`,
        );
        expect(last).toBeNull();
    }

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
        const { x, y, width } = await page.evaluate<DOMRectLike>(
            `document.querySelector('${CANVAS}').getBoundingClientRect().toJSON()`,
        );
        const scale = width / WIDTH;
        await page.click(x + 100 * scale, y + 50 * scale);
        const down = await serial.waitFor(/mouse abs (\d+) (\d+) buttons 1/);
        await serial.waitFor(/mouse abs \d+ \d+ buttons 0/);
        expect(Math.abs(Number(down[1]) - 100)).toBeLessThan(2);
        expect(Math.abs(Number(down[2]) - 50)).toBeLessThan(2);
        await machine.setAbsolute(false);
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
        const page = await openPage(await newLink('--view-only'));
        await expectPicture(page, null);
        const { serial } = machine.qemu;
        const start = serial.text.length;
        // Past the page: what its script forbids, whoever writes another may do.
        await page.evaluate(`new Promise((resolve, reject) => {
            const socket = new WebSocket(location.href.replace('http', 'ws') + 'rfb');
            socket.binaryType = 'arraybuffer';
            const say = (...bytes) => socket.send(new Uint8Array(bytes));
            const steps = [
                () => say(...new TextEncoder().encode('RFB 003.008\\n')),
                () => say(1),
                () => say(1),
                () => {
                    say(4, 1, 0, 0, 0, 0, 0, 0x61, 4, 0, 0, 0, 0, 0, 0, 0x61);
                    setTimeout(resolve, 300);
                },
            ];
            socket.onmessage = () => steps.shift()?.();
            socket.onerror = reject;
        })`);
        const page2 = await openPage(await newLink());
        await page2.evaluate(`document.querySelector('${CANVAS}').focus()`);
        await page2.key('KeyB', 'b');
        await serial.waitFor(/key up 30/);
        expect(serial.text.slice(start)).not.toContain('1e');
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

interface DOMRectLike {
    readonly x: number;
    readonly y: number;
    readonly width: number;
}
