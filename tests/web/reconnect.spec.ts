// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session outlives its connections: a network that is cut, one that is lost without a word while the
// browser sleeps, and one that is away for a while.
import type { Page } from '../support/browser.js';
import { portOfLink } from '../support/http.js';
import { until } from '../support/main-loop.js';
import { Relay } from '../support/relay.js';
import {
    CONNECTED,
    expectPicture,
    HEIGHT,
    newLink,
    newPage,
    NOTICE,
    shown,
    WIDTH,
} from './shown.js';

const LOST = `document.body.dataset.state === 'lost'`;
/** A page takes so long a standstill of its own for a sleep. */
const SLEPT_MS = 80_000;
const BACK_MS = 20_000;

describe('A page whose connection is gone', () => {
    let relay: Relay;
    let opened: Relay | null = null;
    let page: Page;
    let cookie: string;

    beforeEach(async () => {
        const { machine, firstLink } = shown();
        await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
        opened = relay = new Relay(portOfLink(firstLink));
        page = await newPage();
        await page.open((await newLink()).replace(/:\d+\//, `:${relay.port}/`));
        await page.until(CONNECTED);
        cookie = await sessionCookie();
    });

    afterEach(() => {
        // There is none where there is no browser.
        opened?.close();
        opened = null;
    });

    async function sessionCookie(): Promise<string> {
        const { cookies } = (await page.send('Network.getCookies')) as {
            cookies: { name: string; value: string; httpOnly: boolean; sameSite: string }[];
        };
        expect(cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).toEqual([
            [true, 'Strict'],
        ]);
        return `${cookies[0]?.name}=${cookies[0]?.value}`;
    }

    function screens(): string[] {
        return [...page.sockets.keys()];
    }

    /**
     * Waits for another connection than those, and the picture by it, in the same session. It is the
     * only one, and stays.
     */
    async function expectBack(before: readonly string[]): Promise<void> {
        const others = (): string[] => screens().filter(id => !before.includes(id));
        const [first] = await until(
            () => (others().length > 0 ? others() : null),
            'another',
            BACK_MS,
        );
        await page.until(CONNECTED);
        await expectPicture(page, null);
        // Whatever is still to be noticed of what it has been through is noticed now.
        await page.evaluate(`void dispatchEvent(new Event('focus'))`);
        expect(await page.evaluate(CONNECTED)).toBeTrue();
        expect(others()).toEqual([String(first)]);
        expect(await sessionCookie()).toBe(cookie);
    }

    /** For the page it is later, all of a sudden, as after a sleep. */
    async function passTime(): Promise<void> {
        await page.evaluate(
            `void (now => { Date.now = () => now() + ${SLEPT_MS}; })(Date.now.bind(Date))`,
        );
    }

    it('is back by itself, in the same session, whatever became of it', async () => {
        let before = screens();
        relay.cut();
        await expectBack(before);

        // The browser has slept, and is told at once that the connection is gone.
        before = screens();
        await passTime();
        relay.cut();
        await expectBack(before);

        // There is no network for a while.
        before = screens();
        relay.isOpen = false;
        relay.cut();
        await page.until(LOST);
        expect(await page.evaluate(NOTICE)).toBe('Connecting Again…');
        relay.isOpen = true;
        await expectBack(before);

        // The browser sleeps, and nobody tells it that the network is another.
        before = screens();
        await page.send('Page.setWebLifecycleState', { state: 'frozen' });
        relay.lose();
        await passTime();
        await page.send('Page.setWebLifecycleState', { state: 'active' });
        await expectBack(before);
    }, 90_000);
});
