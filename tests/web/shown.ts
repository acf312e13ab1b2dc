// SPDX-License-Identifier: GPL-3.0-or-later
//
// One machine, `vitrine web` for it and a browser, for all specs of the suite that take a page.
import type { Rect } from '../../src/display1/checks.js';
import { askServers } from '../../src/web/ask.js';
import { Browser, type Page } from '../support/browser.js';
import { until } from '../support/main-loop.js';
import { difference, fillRect } from '../support/picture.js';
import { TalkingProgram } from '../support/program.js';
import { sectorPicture, SectorMachine } from '../support/sector-machine.js';

export const MACHINE = 'web';
export const WIDTH = 640;
export const HEIGHT = 480;
export const CANVAS = '.screen canvas';
export const CONNECTED = `document.body.dataset.state === 'connected'`;
export const REFUSED = `document.body.dataset.state === 'refused'`;
export const NOTICE = `document.querySelector('.notice h1').textContent`;

/** What all specs share. */
interface Shown {
    readonly machine: SectorMachine;
    readonly server: TalkingProgram;
    readonly browser: Browser;
    /** The link that the server has printed; opened by nobody but the first spec. */
    readonly firstLink: string;
}

let shared: Shown | null = null;
const pages: Page[] = [];

/** Registers, with all that runs, what it takes. */
beforeAll(async () => {
    const browser = await Browser.start();
    if (!browser) return;
    const machine = await SectorMachine.start({
        name: MACHINE,
        audiodev: 'sound',
        args: ['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
    });
    const server = new TalkingProgram('web', MACHINE);
    const [firstLink = ''] = await server.untilLines(1);
    shared = { machine, server, browser, firstLink };
}, 90_000);

afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
});

afterAll(async () => {
    if (!shared) return;
    await shared.browser.close();
    expect(await shared.server.interrupt()).toBe(0);
    await shared.machine.close();
}, 60_000);

/** What runs; the spec is pending where there is no browser. To be called in `beforeEach`. */
export function shown(): Shown {
    if (shared) return shared;
    pending('There is no chromium-headless-shell here.');
    throw new Error('no browser');
}

/**
 * Another link to a machine that is shown, asked for as `vitrine web --link` does.
 *
 * @param kind - `look-link` for one with which one may only look
 */
export function newLink(kind: 'link' | 'look-link' = 'link', name = MACHINE): Promise<string> {
    return askServers({ kind, target: name });
}

/** A page of somebody's own, closed after the spec. */
export async function newPage(): Promise<Page> {
    const page = await shown().browser.newPage();
    pages.push(page);
    return page;
}

/** Opens a link in a page of its own, and waits for the screen. */
export async function openPage(link: string): Promise<Page> {
    const page = await newPage();
    await page.open(link);
    await page.until(CONNECTED);
    return page;
}

/** Waits until a page shows what the machine shows after `mode 640 480 32`, to the last pixel. */
export async function expectPicture(page: Page, damage: Rect | null): Promise<void> {
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

interface Placement {
    readonly x: number;
    readonly y: number;
    readonly width: number;
}

/** Where on a page a pixel of the machine's screen is. */
export async function placeOf(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
    const canvas = await page.evaluate<Placement>(
        `document.querySelector('${CANVAS}').getBoundingClientRect().toJSON()`,
    );
    const scale = canvas.width / WIDTH;
    return { x: canvas.x + x * scale, y: canvas.y + y * scale };
}
