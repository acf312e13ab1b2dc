// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's two screens on a desktop with two monitors.
import Adw from 'gi://Adw?version=1';
import type Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { rememberedMonitors } from '../../src/app/fullscreen/monitor-memory.js';
import { listMonitors, monitorId } from '../../src/app/fullscreen/monitors.js';
import { kioskFeatures } from '../../src/app/kiosk/kiosk-features.js';
import { KioskPassword } from '../../src/app/kiosk/kiosk-password.js';
import { PageWindow } from '../../src/app/pages/page-window.js';
import { ScreenPage } from '../../src/app/pages/screen-page.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { KIOSK_HASH } from '../support/kiosk.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

const NAME = 'two-heads';
const ARGS = ['-device', 'virtio-gpu-pci,id=right'];

/** Where a window is, by the connector of its monitor; '' while it is nowhere. */
function place(one: Gtk.Window): string {
    const surface = one.get_surface();
    const monitor = surface && one.get_display().get_monitor_at_surface(surface);
    return monitor?.connector ?? '';
}

let machine: SectorMachine;

beforeAll(async () => {
    machine = await SectorMachine.start({ name: NAME, args: ARGS });
}, 60_000);

afterAll(() => machine.close());

describe('Full screen', () => {
    let window: MachineWindow;

    beforeAll(async () => {
        window = new MachineWindow(application(), NAME, false);
        window.present();
        await window.session.connect();
        await until(() => window.tabs.pages.length > 1, 'the pages');
    }, 60_000);

    const tornOff = () =>
        application()
            .get_windows()
            .filter(one => one instanceof PageWindow);

    const untilPlaced = (one: Gtk.Window, connector: string): Promise<unknown> =>
        until(
            () => one.fullscreened && place(one) === connector,
            () => `${connector} to be full; the window is on ${place(one)}`,
        );

    function choose(monitor: Gdk.Monitor | null): void {
        const id = GLib.Variant.new_string(monitor ? monitorId(monitor) : '');
        window.lookup_action('monitor')?.activate(id);
    }

    it('is on the monitor that was chosen, also the next time', async () => {
        const [left, right] = listMonitors(window.get_display());
        if (!left || !right) throw new Error('a bed with one monitor');
        for (const monitor of [left, right]) {
            choose(monitor);
            await untilPlaced(window, monitor.connector ?? '');
            expect(window.lookup_action('monitor')?.state?.unpack()).toBe(monitorId(monitor));
        }
        window.unfullscreen();
        await until(() => !window.fullscreened, 'a window');
        choose(left);
        await untilPlaced(window, left.connector ?? '');
        window.unfullscreen();
        await until(() => !window.fullscreened, 'a window');
        window.lookup_action('fullscreen')?.activate(null);
        await untilPlaced(window, left.connector ?? '');
        choose(null);
        expect(rememberedMonitors(window.settings).size).toBe(0);
        window.unfullscreen();
        await until(() => !window.fullscreened, 'a window');
    }, 60_000);

    it('has a screen on each monitor, and brings them back together', async () => {
        window.lookup_action('fullscreen-all')?.activate(null);
        window.fullscreen();
        const own = await until(() => tornOff()[0], 'a window for the second screen');
        const second = own.page?.screen;
        await until(
            () => own.fullscreened && second?.get_width() === SCREEN_WIDTH,
            'the second monitor to be full',
        );
        expect(second?.get_height()).toBe(SCREEN_HEIGHT);
        expect(window.fullscreened).toBeTrue();
        await until(() => place(own) !== '' && place(own) !== place(window), 'two monitors');
        expect(new Set([place(window), place(own)]).size).toBe(2);
        expect(second?.headLayout).not.toBeNull();
        expect(second?.headLayout).toBe(window.firstScreen.screen.headLayout);

        // One that goes where the other is changes places with it.
        const [here, there] = [place(window), place(own)];
        const goal = window.frontWindow === own ? here : there;
        choose(listMonitors(window.get_display()).find(one => one.connector === goal) ?? null);
        await untilPlaced(window, there);
        await untilPlaced(own, here);

        // Left in one, left in all.
        own.unfullscreen();
        await until(() => tornOff().length === 0 && !window.fullscreened, 'one window');
        expect(window.tabs.pages.length).toBe(2);
        expect(window.tabs.shown).toBe(window.firstScreen);
    }, 60_000);

    it('is remembered for the machine, and follows its switch', async () => {
        expect(window.settings.isOwn('fullscreen-all')).toBeTrue();
        window.lookup_action('fullscreen')?.activate(null);
        const own = await until(() => tornOff()[0], 'a window for the second screen');
        // As the person had it.
        const chosen = rememberedMonitors(window.settings);
        const connector = (key: string): string => chosen.get(key)?.split('|')[0] ?? '';
        expect(connector('screen')).not.toBe(connector('screen 1'));
        await untilPlaced(window, connector('screen'));
        await untilPlaced(own, connector('screen 1'));
        window.lookup_action('fullscreen-all')?.activate(null);
        await until(() => tornOff().length === 0, 'the second screen to come back');
        expect(window.fullscreened).toBeTrue();
    }, 60_000);

    it('is closed with all its windows', async () => {
        window.lookup_action('fullscreen-all')?.activate(null);
        await until(() => tornOff().length === 1, 'a window for the second screen');
        window.close();
        expect(tornOff()).toEqual([]);
    }, 60_000);
});

describe('A kiosk', () => {
    it('fills all monitors, and is closed on none', async () => {
        const features = kioskFeatures(new KioskPassword(KIOSK_HASH));
        const window = new MachineWindow(application(), NAME, false, features);
        window.present();
        void window.session.connect({ wait: true });
        const others = (): Adw.Window[] =>
            application()
                .get_windows()
                .filter(one => one instanceof Adw.Window);
        const page = await until(() => {
            const content = others()[0]?.content;
            return content instanceof ScreenPage ? content : null;
        }, 'the second screen');
        const [other] = others();
        if (!other) throw new Error('no window');
        await until(() => page.screen.get_width() === SCREEN_WIDTH, 'the second monitor');
        await until(() => page.screen.statistics.frames > 0, 'its picture');
        await until(() => place(other) !== '' && place(other) !== place(window), 'two monitors');
        expect(page.screen.console?.id).toBe(1);
        expect(page.screen.headLayout).toBe(window.firstScreen.screen.headLayout);
        expect(page.screen.releaseChord).toBe('');

        other.close();
        other.unfullscreen();
        await until(() => other.fullscreened && other.get_mapped(), 'it to be full again');
        await machine.qemu.kill();
        await until(() => other.content === null, 'a dark monitor');
        expect(other.get_mapped()).toBeTrue();
        for (const one of [other, window]) one.destroy();
    }, 60_000);
});
