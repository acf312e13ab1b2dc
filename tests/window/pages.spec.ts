// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of a machine's window: its screens, side by side in tabs and torn off to windows of
// their own.
import Adw from 'gi://Adw?version=1';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { debugInfo } from '../../src/app/about.js';
import type { MachinePage } from '../../src/app/pages/machine-page.js';
import { PageWindow } from '../../src/app/pages/page-window.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';
import { shown } from '../support/widgets.js';

/** The window finds by itself that the machine is back. */
const BACK_MS = 30_000;

const NAME = 'two-heads';
const UUID = '44444444-aaaa-4aaa-8aaa-444444444444';
const OPTIONS = { name: NAME, uuid: UUID, args: ['-device', 'virtio-gpu-pci,id=right'] };

describe('The pages of a machine’s window', () => {
    let machine: SectorMachine;
    let window: MachineWindow;

    beforeAll(async () => {
        machine = await SectorMachine.start(OPTIONS);
        window = new MachineWindow(application(), NAME, false);
        window.present();
        await window.session.connect();
        await until(() => window.tabs.pages.length > 1, 'the pages');
    }, 60_000);

    afterAll(async () => {
        window.close();
        await machine.close();
    });

    const titles = (): string[] => window.tabs.pages.map(({ title }) => title);

    function page(title: RegExp): MachinePage {
        const found = window.tabs.pages.find(one => title.test(one.title));
        if (!found) throw new Error(`no ${String(title)} among ${titles().join(', ')}`);
        return found;
    }

    function act(name: string): void {
        window.lookup_action(name)?.activate(null);
    }

    function tornOff(): PageWindow[] {
        return application()
            .get_windows()
            .filter(one => one instanceof PageWindow);
    }

    function tabView(): Adw.TabView {
        const view = window.tabs.shown?.get_ancestor(Adw.TabView.$gtype);
        if (!(view instanceof Adw.TabView)) throw new Error('no tabs');
        return view;
    }

    const tabCount = (): number => tabView().n_pages;

    /** The titles of the window's tabs, as they are seen. */
    const tabTitles = (): string[] =>
        Array.from({ length: tabCount() }, (_, i) => tabView().get_nth_page(i).title);

    it('are its screens, each by its number and the machine’s name for it', () => {
        expect(titles()).toEqual(['Screen 1 (VGA)', 'Screen 2 (right)']);
        expect(tabCount()).toBe(2);
        expect(window.tabs.shown).toBe(window.firstScreen);
    });

    it('have no button that would close them', () => {
        const buttons = shown(window, Gtk.Button);
        expect(buttons.length).toBeGreaterThan(0);
        expect(buttons.filter(one => one.has_css_class('tab-close-button'))).toEqual([]);
    });

    it('are in what helps a report, with what each has', () => {
        const info = debugInfo(window, window);
        expect(info).toMatch(/^VM: /m);
        for (const id of ['0', '1'])
            expect(info).toMatch(new RegExp(`^Console ${id} \\(Graphic\\): .*\\bMouse\\b`, 'm'));
        expect(info).not.toContain(UUID);
        expect(info).not.toContain(NAME);
    });

    it('are attached to when they are seen, and what the window does is about that one', async () => {
        const [first, second] = [window.screen, page(/right/).screen];
        if (!second) throw new Error('no second screen');
        expect(second.statistics.frames).toBe(0);
        act('next-page');
        expect(window.screen).toBe(second);
        await until(() => second.statistics.frames > 0, 'its picture');
        expect(second.screenshot()?.width).toBe(second.statistics.width);
        act('mirror');
        expect([first.mirrored, second.mirrored]).toEqual([false, true]);
        act('mirror');
        act('next-page');
        expect(window.screen).toBe(first);
    }, 30_000);

    it('are torn off to a window, which has the whole monitor, and come back', async () => {
        const second = page(/right/);
        window.tabs.show(second);
        act('tear-off');
        const [own] = tornOff();
        if (!own) throw new Error('no window');
        expect(own.page).toBe(second);
        expect(tabCount()).toBe(1);
        expect(window.lookup_action('tear-off')?.enabled).toBeFalse();
        expect(window.screen).toBe(second.screen ?? window.screen);
        expect(own.title).toBe(`Screen 2 (right) – ${NAME}`);

        const frames = second.screen?.statistics.frames ?? 0;
        own.activate_action('win.fullscreen', null);
        await until(() => own.fullscreened, 'full screen');
        expect(window.fullscreened).toBeFalse();
        await until(() => (second.screen?.statistics.frames ?? 0) > frames, 'a frame there');

        own.close();
        expect(tornOff()).toEqual([]);
        expect(tabCount()).toBe(2);
        expect(window.tabs.shown).toBe(second);
        window.tabs.show(window.firstScreen);
    }, 30_000);

    async function openAgain(): Promise<void> {
        window.close();
        window = new MachineWindow(application(), NAME, false);
        window.present();
        await window.session.connect();
        await until(() => window.tabs.pages.length > 1, 'the pages');
    }

    it('are where they were when the machine is opened the next time', async () => {
        window.tabs.tearOff(page(/right/));
        await openAgain();
        const own = await until(() => tornOff()[0], 'the window of the second screen');
        expect(own.page).toBe(page(/right/));
        expect(window.tabs.shown).toBe(window.firstScreen);

        own.close();
        expect(window.tabs.shown).toBe(page(/right/));
        await openAgain();
        await until(() => window.tabs.shown === page(/right/), 'the second screen in front');
        expect(tornOff()).toEqual([]);
        window.tabs.show(window.firstScreen);
    }, 60_000);

    it('have the order that their tabs were given, also when one was torn off meanwhile', async () => {
        const [first = '', second = ''] = tabTitles();
        const move = (title: RegExp, position: number): void => {
            tabView().reorder_page(tabView().get_page(page(title)), position);
        };
        move(/right/, 0);
        expect(tabTitles()).toEqual([second, first]);
        await openAgain();
        expect(tabTitles()).toEqual([second, first]);
        window.tabs.tearOff(page(/right/))?.close();
        expect(tabTitles()).toEqual([second, first]);

        move(/right/, 1);
        await openAgain();
        expect(tabTitles()).toEqual([first, second]);
        window.tabs.show(window.firstScreen);
    }, 60_000);

    it('have the size that their own windows had', async () => {
        const untilLarge = (own: PageWindow, size: readonly [number, number]): Promise<unknown> =>
            until(
                () => own.get_width() === size[0] && own.get_height() === size[1],
                () => `${size.join(' × ')}; it has ${String([own.get_width(), own.get_height()])}`,
            );
        const own = window.tabs.tearOff(page(/right/));
        if (!own) throw new Error('no window');
        await until(() => own.get_mapped(), 'the window');
        own.set_default_size(700, 500);
        await untilLarge(own, [700, 500]);
        await openAgain();
        await untilLarge(await until(() => tornOff()[0], 'the window again'), [700, 500]);

        // One that goes to a monitor of its own says nothing of the size that is wanted.
        for (const one of tornOff()) one.close();
        window.tabs.tearOff(page(/right/), false)?.set_default_size(800, 600);
        for (const one of tornOff()) one.close();
        const again = window.tabs.tearOff(page(/right/));
        if (!again) throw new Error('no window');
        await untilLarge(again, [700, 500]);
        expect(again.page).toBe(page(/right/));
        again.close();
    }, 60_000);

    it('stand while the machine is gone, also in windows of their own', async () => {
        const second = page(/right/);
        const own = window.tabs.tearOff(second);
        await machine.close();
        await until(() => window.machine === null, 'the machine to be let go of');
        expect(second.screen?.console).toBeNull();
        await until(
            () => window.lookup_action('screenshot')?.enabled === false,
            'no picture to be taken of a machine that is gone',
        );
        machine = await SectorMachine.start(OPTIONS);
        await until(
            () => second.screen?.console?.id === 1,
            () => `the screen again; ${String(window.failure)}; ${titles().join(', ')}`,
            BACK_MS,
        );
        expect(own?.page).toBe(second);
        expect(window.tabs.pages.length).toBe(2);
        own?.close();
    }, 60_000);
});
