// SPDX-License-Identifier: GPL-3.0-or-later
//
// By name the last of its folder: it ends the bed's sound daemon.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { loadGStreamer, type GStreamer } from '../../src/peripherals/gstreamer.js';
import { until } from '../support/main-loop.js';
import { HeardMachine, PLAIN } from './heard-machine.js';
import { Monitor } from './monitor.js';

const TONE = { frequencies: [440], level: 0.5, milliseconds: 200 };

describe('the sound of a machine whose sound daemon ends', () => {
    let gstreamer: GStreamer;
    let machine: HeardMachine;
    let daemon: Gio.Subprocess | null = null;

    beforeAll(async () => {
        gstreamer = await loadGStreamer();
        machine = await HeardMachine.start(gstreamer);
    });

    afterAll(async () => {
        machine.close();
        machine.monitor.close();
        daemon?.force_exit();
        await daemon?.wait_async(null);
    });

    it('is heard again when there is another', async () => {
        const { sound } = machine;
        const voice = machine.open();
        const before = await machine.playUntil(({ peak }) => peak > 0, voice, PLAIN, TONE);
        expect(before.peak).toBeGreaterThan(0);

        const pid = GLib.getenv('VITRINE_PULSE_PID') ?? '';
        Gio.Subprocess.new(['kill', '-KILL', pid], Gio.SubprocessFlags.NONE);
        await until(async () => {
            await machine.play(voice, PLAIN, TONE);
            return sound.trouble !== null;
        }, 'the sound to be missed');
        expect(sound.trouble).toMatch(/^(The machine’s sound|There is no sound).*/);

        daemon = Gio.Subprocess.new(['pipewire-pulse'], Gio.SubprocessFlags.STDERR_SILENCE);
        await until(() => sound.trouble === null, 'the sound to be there again', 20_000);
        machine.monitor.close();
        machine.monitor = new Monitor(gstreamer);
        await machine.monitor.ready();
        const heard = await machine.playUntil(({ peak }) => peak > 0, voice, PLAIN, TONE);
        expect(heard.peak).toBeGreaterThan(0);
        expect(Math.abs(heard.frequency / 440 - 1)).toBeLessThan(0.005);
    }, 60_000);
});
