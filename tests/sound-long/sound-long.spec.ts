// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten minutes of a tone that a Linux guest plays on its sound card, from QEMU's Write to the
// loudspeaker: whether it gets later, and what is missing of it. $VITRINE_MINUTES is another time.
import GLib from 'gi://GLib?version=2.0';

import { Audio } from '../../src/display1/audio.js';
import type { Endpoint } from '../../src/display1/endpoint.js';
import { connectSessionBus, listSessionMachines } from '../../src/machine/session-bus.js';
import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { SoundOut } from '../../src/peripherals/sound/sound-out.js';
import { buildPath } from '../support/bed.js';
import { linuxGuest, LinuxMachine } from '../support/linux-machine.js';
import { sleep, until } from '../support/main-loop.js';
import { MINUTES, MINUTES_MS } from '../support/minutes.js';
import { Monitor, RATE } from '../sound/monitor.js';
import { latenciesMs, ToneWatch } from './tone-watch.js';

const SECONDS = MINUTES * 60;
const TONE_HZ = 440;
const MARK_HZ = 1;
const MOST_LATENCY_MS = 80;

/** What a machine plays where nothing else is said. */
const QEMU_RATE = 44_100;
const MINUTE_S = 60;

function quantile(sorted: readonly number[], part: number): number {
    const at = Math.min(sorted.length - 1, Math.floor(sorted.length * part));
    return Math.round((sorted[at] ?? NaN) * 10) / 10;
}

function summary(values: readonly number[]): Record<string, number> {
    const sorted = values.toSorted((a, b) => a - b);
    return {
        count: sorted.length,
        least: quantile(sorted, 0),
        median: quantile(sorted, 0.5),
        p99: quantile(sorted, 0.99),
        most: quantile(sorted, 1),
    };
}

describe('The sound of a machine that plays for minutes', () => {
    beforeEach(() => {
        if (!linuxGuest()) pending('the Linux guest was not built: set VITRINE_GUEST_KERNEL');
    });

    it(
        'neither gets late nor is missing',
        async () => {
            const gstreamer = await loadGStreamer();
            const machine = await LinuxMachine.start({ name: 'player', sound: 'hda' });
            const bus = await connectSessionBus(null);
            const [listed] = await listSessionMachines(bus, null);
            const audio = new Audio({ connection: bus, busName: listed?.uniqueName ?? null });
            const sound = new SoundOut(gstreamer, 'player');
            const monitor = new Monitor(gstreamer);
            const written = new ToneWatch(QEMU_RATE, TONE_HZ);
            const heard = new ToneWatch(RATE, TONE_HZ);
            monitor.onPiece = (samples, endUs) => {
                heard.take(samples, endUs, samples.length / 2);
            };
            // Beside it, GStreamer's own tone with GStreamer's own buffer of 200 ms: what is missing of
            // that is missing of everything on this computer.
            const control = gstreamer.Gst.parse_launch(
                `audiotestsrc is-live=true freq=${TONE_HZ} volume=0.5 ! pulsesink device=mouth`,
            );
            control.set_state(gstreamer.Gst.State.PLAYING);
            const controlMonitor = new Monitor(gstreamer, 'mouth.monitor');
            const controlHeard = new ToneWatch(RATE, TONE_HZ);
            controlMonitor.onPiece = (samples, endUs) => {
                controlHeard.take(samples, endUs, samples.length / 2);
            };
            let listener: Endpoint | null = null;
            try {
                listener = await audio.listenOut(
                    {
                        ...sound.handler,
                        write: (id, bytes) => {
                            const samples = new Int16Array(bytes.toArray().slice().buffer);
                            written.take(samples, GLib.get_monotonic_time(), 0);
                            sound.handler.write(id, bytes);
                        },
                    },
                    null,
                );
                const tone = await machine.spawn(
                    `tone ${TONE_HZ},${MARK_HZ} ${(SECONDS + 10) * 1000}`,
                );
                await until(() => heard.marksUs.length > 2, 'the tone to be heard', 60_000);
                const from = {
                    written: written.breaks,
                    heard: heard.breaks,
                    control: controlHeard.breaks,
                    silent: heard.silentFrames,
                    mark: written.marksUs.length,
                    ...sound.figures,
                };
                await sleep(SECONDS * 1000);
                const marks = written.marksUs.slice(from.mark, -2);
                const latencies = latenciesMs(marks, heard.marksUs);
                const [load = ''] = new TextDecoder()
                    .decode(GLib.file_get_contents('/proc/loadavg')[1])
                    .split(' ', 1);
                const result = {
                    seconds: SECONDS,
                    load: Number(load),
                    latencyMs: summary(latencies),
                    firstMinuteMs: summary(latencies.slice(0, MINUTE_S)),
                    lastMinuteMs: summary(latencies.slice(-MINUTE_S)),
                    /** In what QEMU wrote: the guest's own, and the emulated processor's. */
                    breaksWritten: written.breaks - from.written,
                    breaksHeard: heard.breaks - from.heard,
                    /** In GStreamer's own tone, which nothing of ours has touched. */
                    breaksOfControl: controlHeard.breaks - from.control,
                    silentMs: ((heard.silentFrames - from.silent) * 1000) / RATE,
                    gaps: sound.figures.gaps - from.gaps,
                    dropped: sound.figures.dropped - from.dropped,
                };
                GLib.mkdir_with_parents(buildPath('long'), 0o755);
                GLib.file_set_contents(
                    buildPath('long/sound.json'),
                    JSON.stringify(result, null, 4),
                );
                print(JSON.stringify(result));
                await tone.stop();
                expect(latencies.length).toBeGreaterThan(0.8 * SECONDS);
                // A busy computer is late now and then; sound that falls behind is so for good.
                expect(result.latencyMs['median']).toBeLessThanOrEqual(MOST_LATENCY_MS);
                expect(result.lastMinuteMs['median']).toBeLessThanOrEqual(MOST_LATENCY_MS);
            } finally {
                listener?.close();
                control.set_state(gstreamer.Gst.State.NULL);
                controlMonitor.close();
                sound.close();
                audio.close();
                monitor.close();
                await bus.close(null);
                await machine.close();
            }
        },
        MINUTES_MS,
    );
});
