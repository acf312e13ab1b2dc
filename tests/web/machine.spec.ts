// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's power in a browser, and a machine that goes and comes back.
import type { Page } from '../support/browser.js';
import { TalkingProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { SectorMachine } from '../support/sector-machine.js';
import {
    CONNECTED,
    expectPicture,
    newLink,
    newPage,
    NOTICE,
    openPage,
    placeOf,
    shown,
} from './shown.js';

const READY = /ready 640x480x32/;
const BOOT_MS = 30_000;
const AWAY = `document.body.dataset.state === 'away'`;
const QUESTION = `document.querySelector('dialog')?.open`;
const HAS_POWER = `[...document.querySelectorAll('.panel button')].some(button =>
    button.textContent === 'Reset the Machine…' && !button.closest('[hidden]'))`;

describe('The power of a machine in a browser', () => {
    let qemu: Qemu;
    let server: TalkingProgram;
    let page: Page;

    beforeEach(async () => {
        shown();
        qemu = await Qemu.start({ name: 'powered', display: 'p2p', args: sectorGuest() });
        await qemu.serial.waitFor(READY, BOOT_MS);
        server = new TalkingProgram('web', '--power', `qmp:${qemu.qmpPath}`);
        const [link = ''] = await server.untilLines(1);
        page = await openPage(link);
        await page.until(HAS_POWER);
        qemu.serial.skip();
    }, 60_000);

    afterEach(async () => {
        if (qemu.runs) await qemu.quit();
        expect(await server.ended()).toBe(0);
    }, 60_000);

    async function choose(entry: string, answer: string): Promise<void> {
        await page.press('Menu');
        await page.press(entry);
        await page.until(QUESTION);
        await page.press(answer);
        await page.until(`!(${QUESTION})`);
    }

    it('is asked for first, and then reset or shut down; who only looks has none', async () => {
        const { serial } = qemu;
        await choose('Reset the Machine…', 'Cancel');
        const looking = await openPage(await newLink(['--view-only'], 'powered'));
        // Past the page: it asks for a reset, and then for a picture, which it gets.
        await looking.evaluate(`new Promise((resolve, reject) => {
            const socket = new WebSocket(location.href.replace('http', 'ws') + 'rfb');
            socket.binaryType = 'arraybuffer';
            const say = (...bytes) => socket.send(new Uint8Array(bytes));
            const steps = [
                () => say(...new TextEncoder().encode('RFB 003.008\\n')),
                () => say(1),
                () => say(1),
                () => say(250, 0, 1, 4, 3, 0, 0, 0, 0, 0, 0, 8, 0, 8),
                () => resolve(),
            ];
            socket.onmessage = () => steps.shift()?.();
            socket.onerror = reject;
        })`);
        expect(await looking.evaluate(HAS_POWER)).toBeFalse();
        await serial.send('ping');
        await serial.waitFor(/pong/);
        expect(serial.text.match(new RegExp(READY, 'g'))?.length).toBe(1);

        await choose('Reset the Machine…', 'Reset');
        await serial.waitFor(READY, BOOT_MS);
        await page.until(CONNECTED);
        await expectPicture(page, null);
        await choose('Shut the Machine Down…', 'Shut Down');
        await serial.waitFor(/power button/);
    }, 90_000);
});

describe('A machine that goes and comes back', () => {
    it('is waited for where that is wanted, in the same session', async () => {
        shown();
        const start = (): Promise<SectorMachine> => SectorMachine.start({ name: 'again' });
        let machine = await start();
        const server = new TalkingProgram('web', '--wait', 'again');
        const [link = ''] = await server.untilLines(1);
        const page = await openPage(link);
        await machine.close();
        await page.until(AWAY);
        expect(await page.evaluate(NOTICE)).toBe('again Is Away');
        machine = await start();
        await page.until(CONNECTED);
        await expectPicture(page, null);
        // It is the new one that is shown, and used.
        await machine.setAbsolute(true);
        machine.qemu.serial.skip();
        const { x, y } = await placeOf(page, 100, 50);
        await page.click(x, y);
        await machine.qemu.serial.waitFor(/mouse abs \d+ \d+ buttons 1/);
        // Whoever has the link's session has it still; nobody else does.
        const other = await newPage();
        await other.open(link);
        await other.until(`document.body.dataset.state === 'refused'`);
        expect(await server.interrupt()).toBe(0);
        await machine.close();
    }, 90_000);
});
