// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copy and paste between a browser and a real guest's agent, and text from a touch screen's keyboard.
import { Browser, type Page } from '../support/browser.js';
import type { GuestProgram } from '../support/linux-machine.js';
import { TalkingProgram } from '../support/program.js';
import { guestAndInjector, MACHINE, type GuestInput } from './guest-input.js';

const READY_MS = 40_000;
const FIELD = `document.querySelector('.clipboard-field').value`;
const HAS_PICTURE = `(() => {
    const canvas = document.querySelector('canvas');
    if (!canvas?.width || !canvas.height) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, at) => at % 4 !== 3 && value > 0);
})()`;
/** Of evdev. */
const KEYS = { a: 30, b: 48, backspace: 14, leftShift: 42 };

describe('A machine in a browser', () => {
    let guest: GuestInput;
    let server: TalkingProgram;
    let agent: GuestProgram;
    let browser: Browser | null;
    let page: Page;

    beforeAll(async () => {
        browser = await Browser.start();
        if (!browser) return;
        ({ guest } = guestAndInjector());
        agent = await guest.machine.spawnReady('vdagent');
        server = new TalkingProgram('web', `bus:${MACHINE}`);
        const [link = ''] = await server.untilLines(1);
        // QEMU has the agent begin anew for whoever takes part in the clipboard.
        await agent.waitFor(/^host-closed$/, READY_MS);
        await agent.waitFor(/^ready$/);
        page = await browser.newPage();
        await page.setSize(360, 740, true);
        await page.open(link);
        await page.until(`document.body.dataset.state === 'connected'`);
        // With the first picture the server has also said what its clipboard can: not before that
        // does noVNC send more than Latin letters.
        await page.until(HAS_PICTURE);
    }, 120_000);

    afterAll(async () => {
        if (!browser) return;
        await browser.close();
        expect(await server.interrupt()).toBe(0);
        await agent.stop();
    }, 60_000);

    beforeEach(() => {
        if (!browser) pending('There is no chromium-headless-shell here.');
    });

    it('gives the guest what the page is given', async () => {
        await page.evaluate(`${FIELD} = 'Grüße, 世界 🦊'`);
        await page.press('Give It to the Machine');
        await agent.waitFor(/^host-grab 0$/);
        const [, text] = await agent.ask('paste 0', /^pasted(?:-size)? 0 ?(.*)$/);
        expect(text).toBe('Grüße, 世界 🦊');
    }, 60_000);

    it('has what is copied in the guest', async () => {
        await agent.ask('grab 0 aus dem Gast, 世界 🦊', /^asked 0$/);
        await page.until(`${FIELD} === 'aus dem Gast, 世界 🦊'`);
        expect(await page.evaluate(FIELD)).toBe('aus dem Gast, 世界 🦊');
    }, 60_000);

    it('types what a touch screen’s keyboard makes, and takes back what it corrects', async () => {
        const { told } = guest;
        await page.press('Keyboard');
        await page.until(`document.activeElement.className === 'touch-field'`);
        await page.send('Input.insertText', { text: 'aB' });
        await guest.untilKey(`${KEYS.b} up`, told);
        await page.evaluate(`(() => {
            const field = document.activeElement;
            field.value = field.value.slice(0, -1);
            field.dispatchEvent(new InputEvent('input'));
        })()`);
        await guest.untilKey(`${KEYS.backspace} up`, told);
        const keys = guest.keysSince(told);
        expect(keys.filter(key => key.endsWith('down'))).toEqual([
            `${KEYS.a} down`,
            `${KEYS.leftShift} down`,
            `${KEYS.b} down`,
            `${KEYS.backspace} down`,
        ]);
        await page.press('Keyboard');
    }, 60_000);
});
