// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a real machine plays, as far as the page's own graph of sound.
import type { Page } from '../support/browser.js';
import { until } from '../support/main-loop.js';
import type { SectorMachine } from '../support/sector-machine.js';
import { newLink, newPage, CONNECTED, shown } from './shown.js';

const BEEP_HZ = 500;
const BEEP_MS = 600;
/** Longer than it takes until a beep is heard. */
const LISTEN_MS = 3000;

/** Has the page's sound be looked at where it leaves the page. */
const LISTEN = `(() => {
    const { connect } = AudioNode.prototype;
    AudioNode.prototype.connect = function (target, ...more) {
        if (target instanceof AudioDestinationNode) {
            const options = { fftSize: 8192, smoothingTimeConstant: 0 };
            window.heard = new AnalyserNode(this.context, options);
            connect.call(this, window.heard);
        }
        return connect.call(this, target, ...more);
    };
    // The loudest frequency, and how loud it is.
    const look = () => {
        const levels = new Float32Array(heard.frequencyBinCount);
        heard.getFloatFrequencyData(levels);
        const loudest = levels.reduce((best, level, at) => level > levels[best] ? at : best, 0);
        return [loudest * heard.context.sampleRate / heard.fftSize, levels[loudest]];
    };
    // The frequency of what is heard next, once it lasts; 0 where that is nothing.
    window.nextTone = async milliseconds => {
        const end = performance.now() + milliseconds;
        let last = 0;
        while (performance.now() < end) {
            const [frequency, level] = look();
            const isTone = level > -40;
            if (isTone && frequency === last) return frequency;
            last = isTone ? frequency : 0;
            await new Promise(resolve => setTimeout(resolve, 50));
        }
        return 0;
    };
})()`;

const SOUND = `document.querySelector('[aria-label="Sound"]')`;
const IS_HEARD = `window.heard?.context.state === 'running'`;

describe('The sound of a machine in a browser', () => {
    let machine: SectorMachine;

    beforeEach(() => {
        ({ machine } = shown());
    });

    function soundSockets(page: Page): string[] {
        return [...page.sockets.values()].filter(url => url.includes('/sound/'));
    }

    /** What is heard while the machine beeps, in the page's graph. */
    async function hearBeep(page: Page): Promise<number> {
        // The machine is listened to from some moment on, which nobody can be told.
        return until(async () => {
            const heard = page.evaluate<number>(`nextTone(${LISTEN_MS})`);
            await machine.command(`beep ${BEEP_HZ} ${BEEP_MS}`);
            const frequency = await heard;
            await machine.qemu.serial.waitFor(/^beep over/m);
            return frequency === 0 ? null : frequency;
        }, 'a tone');
    }

    it('is silent until it is wanted, is the tone that the guest plays, and ends', async () => {
        const page = await newPage();
        await page.runFirst(LISTEN);
        await page.open(await newLink());
        await page.until(CONNECTED);
        expect(await page.evaluate(`${SOUND}.ariaPressed`)).toBe('false');
        expect(await page.evaluate('window.heard === undefined')).toBeTrue();
        expect(soundSockets(page)).toEqual([]);

        await page.clickOn('Sound');
        await page.until(IS_HEARD);
        expect(await page.evaluate(`${SOUND}.ariaPressed`)).toBe('true');
        expect(Math.abs((await hearBeep(page)) / BEEP_HZ - 1)).toBeLessThan(0.02);
        expect(await page.evaluate('heard.context.sampleRate')).toBe(48_000);

        // Half as many frames, and one channel: where the line is to carry little.
        await page.evaluate(`document.querySelector('input[value="low"]').click()`);
        await page.until(`${IS_HEARD} && heard.context.sampleRate === 24000`);
        expect(Math.abs((await hearBeep(page)) / BEEP_HZ - 1)).toBeLessThan(0.02);
        await until(() => soundSockets(page).length === 1, 'one connection for sound');
        expect(soundSockets(page)[0]).toMatch(/\/sound\/low$/);

        await page.clickOn('Sound');
        await page.until(`heard.context.state === 'closed'`);
        await until(() => soundSockets(page).length === 0, 'no connection for sound');
        expect(page.complaints).toEqual([]);
    }, 90_000);
});
