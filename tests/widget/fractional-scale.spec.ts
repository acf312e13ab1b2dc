// SPDX-License-Identifier: GPL-3.0-or-later
//
// On a monitor of a fractional scale a guest pixel is a device pixel, and no pixel is blurred.
import type Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { VitrineDisplay } from '../../src/widget/index.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH, bedName } from '../support/bed.js';
import { until } from '../support/main-loop.js';
import { setMonitorScale } from '../support/monitor-scale.js';
import { connectToBus } from '../support/mutter.js';
import { NoiseMachine } from '../support/noise-machine.js';
import { crop, difference } from '../support/picture.js';
import { openCapture } from '../support/screen-capture.js';
import { showOnWholeScreen } from '../support/window.js';

const PICTURE_MS = 20_000;

describe('On a monitor of a fractional scale', () => {
    let bus: Gio.DBusConnection | null = null;
    let scale = 1;
    let noise: NoiseMachine;
    let window: Gtk.Window;
    let display: VitrineDisplay;

    beforeAll(async () => {
        if (bedName() !== 'mutter') return;
        Gtk.init();
        noise = await NoiseMachine.open(SCREEN_WIDTH + 200, SCREEN_HEIGHT + 100);
        display = new VitrineDisplay({ console: noise.console, scaleMode: 'one-to-one' });
        window = await showOnWholeScreen(display, 'scale', null);
        bus = connectToBus();
        scale = await setMonitorScale(bus, 1.25);
        await until(
            () => display.get_native()?.get_surface()?.get_scale() === scale,
            () => `the scale ${String(scale)}`,
        );
        await until(() => display.get_width() === SCREEN_WIDTH / scale, 'the size');
        await until(() => display.placement() !== null, 'the picture');
    }, 60_000);

    afterAll(async () => {
        if (!bus) return;
        window.destroy();
        await setMonitorScale(bus, 1);
        await bus.close(null);
        await noise.close();
    });

    it('a screen larger than the widget is shown to the pixel', async () => {
        if (!bus) pending('only mutter’s monitors have other scales');
        expect(scale % 1).not.toBe(0);
        const placement = display.placement();
        expect(placement?.scale).toBe(1 / scale);
        const left = Math.round(-(placement?.x ?? 0) * scale);
        const top = Math.round(-(placement?.y ?? 0) * scale);
        const expected = crop(noise.picture, left, top, SCREEN_WIDTH, SCREEN_HEIGHT);
        // Another scale ends every view of the screen, so this one is opened now.
        const screen = await openCapture();
        let wrong: string | null = 'no picture';
        const deadline = Date.now() + PICTURE_MS;
        while (wrong !== null && Date.now() < deadline)
            wrong = difference(await screen.capture(), expected);
        expect(wrong).toBeNull();
        await screen.close();
    }, 60_000);
});
