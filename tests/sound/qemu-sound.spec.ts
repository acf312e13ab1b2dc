// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real QEMU's PC speaker, from the guest's command to the loudspeaker.
import GLib from 'gi://GLib?version=2.0';

import { Audio } from '../../src/display1/audio.js';
import type { Endpoint } from '../../src/display1/endpoint.js';
import { listSessionMachines } from '../../src/machine/session-bus.js';
import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { SoundOut } from '../../src/peripherals/sound/sound-out.js';
import { sleep } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';
import { Monitor, RATE } from './monitor.js';
import { MOST_BREAKS, reportTone } from '../support/tone-report.js';

const MOST_LATENCY_MS = 80;
const BEEP_HZ = 500;
const BEEP_MS = 400;
const ATTEMPTS = 5;

describe('the sound of a real QEMU', () => {
    let monitor: Monitor;
    let machine: SectorMachine;
    let audio: Audio;
    let sound: SoundOut;
    let listener: Endpoint;
    /** When QEMU wrote the first samples that are not silent. */
    let writtenUs = 0;

    beforeAll(async () => {
        const gstreamer = await loadGStreamer();
        monitor = new Monitor(gstreamer);
        machine = await SectorMachine.start({
            name: 'beeper',
            audiodev: 'sound',
            args: ['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
        });
        const [listed] = await listSessionMachines(machine.bus, null);
        audio = new Audio({ connection: machine.bus, busName: listed?.uniqueName ?? null });
        sound = new SoundOut(gstreamer, 'beeper');
        listener = await audio.listenOut(
            {
                ...sound.handler,
                write: (id, bytes) => {
                    if (writtenUs === 0 && bytes.toArray().some(byte => byte !== 0))
                        writtenUs = GLib.get_monotonic_time();
                    sound.handler.write(id, bytes);
                },
            },
            null,
        );
        await monitor.ready();
    }, 60_000);

    afterAll(async () => {
        listener.close();
        sound.close();
        audio.close();
        await machine.close();
        monitor.close();
    });

    it('is heard whole, and soon', async () => {
        for (let attempt = 1; ; attempt++) {
            monitor.forget();
            writtenUs = 0;
            await machine.command(`beep ${BEEP_HZ} ${BEEP_MS}`);
            await machine.qemu.serial.waitFor(/^beep over/m);
            await sleep(200);
            const recording = monitor.heard();
            const report = reportTone(recording.left, RATE);
            const latencyMs = (recording.timeOf(Math.max(report.first, 0)) - writtenUs) / 1000;
            const isGood = report.breaks <= MOST_BREAKS && latencyMs <= MOST_LATENCY_MS;
            // A busy computer may be late.
            if (!isGood && attempt < ATTEMPTS) continue;
            expect(report.breaks).toBeLessThanOrEqual(MOST_BREAKS);
            expect(Math.abs(report.frequency / BEEP_HZ - 1)).toBeLessThan(0.01);
            expect((report.last - report.first) / RATE).toBeGreaterThan(0.8 * (BEEP_MS / 1000));
            expect(latencyMs).toBeLessThanOrEqual(MOST_LATENCY_MS);
            return;
        }
    }, 60_000);
});
