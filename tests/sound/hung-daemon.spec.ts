// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { sleep, until } from '../support/main-loop.js';
import { HeardMachine, PLAIN } from './heard-machine.js';

const TONE = { frequencies: [440], level: 0.5, milliseconds: 200 };

/** Longer than the sound daemon's clients wait before they are told of. */
const HANGS_MS = 4000;
const BEAT_MS = 20;
/** A busy computer lets wait for a second; a program that waits with the daemon has none at all. */
const FEWEST_BEATS = HANGS_MS / BEAT_MS / 4;

async function signal(name: string): Promise<void> {
    const pid = GLib.getenv('VITRINE_PULSE_PID') ?? '';
    await Gio.Subprocess.new(['kill', `-${name}`, pid], Gio.SubprocessFlags.NONE).wait_async(null);
}

describe('the sound of a machine whose sound daemon hangs', () => {
    let machine: HeardMachine;

    beforeAll(async () => {
        machine = await HeardMachine.start(await loadGStreamer());
    });

    afterAll(async () => {
        await signal('CONT');
        machine.close();
        machine.monitor.close();
    });

    it('keeps nothing else from going on, says so, and is heard later', async () => {
        const { sound } = machine;
        await signal('STOP');
        let beats = 0;
        const heart = GLib.timeout_add(GLib.PRIORITY_DEFAULT, BEAT_MS, () => {
            beats++;
            return GLib.SOURCE_CONTINUE;
        });
        const voice = machine.open();
        voice.setEnabled(true);
        await sleep(HANGS_MS);
        GLib.source_remove(heart);
        expect(beats).toBeGreaterThan(FEWEST_BEATS);
        await until(() => sound.trouble !== null, 'the daemon to be missed');
        expect(sound.trouble).toBe('There is no sound: the sound daemon does not answer.');

        await signal('CONT');
        await until(() => sound.trouble === null, 'the sound to be there again', 20_000);
        const heard = await machine.playUntil(({ peak }) => peak > 0, voice, PLAIN, TONE);
        expect(heard.peak).toBeGreaterThan(0);
        expect(Math.abs(heard.frequency / 440 - 1)).toBeLessThan(0.005);
    }, 60_000);

    it('may end meanwhile', async () => {
        const voice = machine.open();
        await signal('STOP');
        voice.setEnabled(true);
        await sleep(BEAT_MS);
        const begunUs = GLib.get_monotonic_time();
        voice.close();
        machine.sound.close();
        expect(GLib.get_monotonic_time() - begunUs).toBeLessThan(1_000_000);
        await signal('CONT');
    });
});
