// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine hears of this computer's microphone.
import type Gst from 'gi://Gst?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat } from '../../src/display1/audio-checks.js';
import { Audio } from '../../src/display1/audio.js';
import type { ProducedInVoice } from '../../src/display1/produced-audio.js';
import { loadGStreamer, type GStreamer } from '../../src/peripherals/gstreamer.js';
import { SoundIn } from '../../src/peripherals/sound/sound-in.js';
import { sleep, until } from '../support/main-loop.js';
import { ProducedMachine } from '../support/produced-machine.js';
import { PLAIN } from './heard-machine.js';
import { MOST_BREAKS, reportTone } from '../support/tone-report.js';

const PIECE_MS = 10;
const HEARD_HZ = 600;

const FORMAT: AudioFormat = { ...PLAIN, frequency: 44_100 };

describe('the microphone of a machine', () => {
    let gstreamer: GStreamer;
    let mouth: Gst.Element;
    let machine: ProducedMachine;
    let audio: Audio;
    let sound: SoundIn;
    let voice: ProducedInVoice;

    beforeAll(async () => {
        gstreamer = await loadGStreamer();
        const { Gst } = gstreamer;
        mouth = Gst.parse_launch(
            `audiotestsrc is-live=true freq=${HEARD_HZ} volume=0.5 ! pulsesink device=mouth`,
        );
        mouth.set_state(Gst.State.PLAYING);
        machine = new ProducedMachine();
        audio = new Audio(await machine.connect());
        sound = new SoundIn(gstreamer, 'toaster');
        await sound.listen(audio, null);
        await until(() => machine.audio.inListeners > 0, 'the machine’s microphone');
        voice = machine.audio.openIn(FORMAT);
        await until(() => sound.isRecording, 'the machine to record');
    });

    afterAll(() => {
        mouth.set_state(gstreamer.Gst.State.NULL);
        sound.close();
        audio.close();
        machine.close();
    });

    /** Records as QEMU does: about every 10 ms as much as the time says. */
    async function record(milliseconds: number): Promise<Int16Array> {
        const frames = Math.floor((FORMAT.frequency * milliseconds) / 1000);
        const samples = new Int16Array(frames);
        const beginUs = GLib.get_monotonic_time();
        let at = 0;
        while (at < frames) {
            await sleep(PIECE_MS);
            const elapsed = ((GLib.get_monotonic_time() - beginUs) * FORMAT.frequency) / 1e6;
            const size = (Math.floor(Math.min(elapsed, frames)) - at) * frameBytes(FORMAT);
            const bytes = await voice.read(size);
            expect(bytes.get_size()).toBe(size);
            const piece = new Int16Array(bytes.toArray().slice().buffer);
            for (let i = 0; i < piece.length; i += FORMAT.channels) samples[at++] = piece[i] ?? 0;
        }
        return samples;
    }

    const peakOf = (samples: Int16Array): number =>
        samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

    it('is off until the person turns it on', async () => {
        expect(sound.isOn).toBeFalse();
        expect(peakOf(await record(100))).toBe(0);
    }, 30_000);

    it('hears once it is on, and nothing when it is off again', async () => {
        sound.isOn = true;
        const report = await until(async () => {
            const heard = reportTone(await record(300), FORMAT.frequency);
            return Math.abs(heard.frequency / HEARD_HZ - 1) < 0.01 && heard.breaks <= MOST_BREAKS
                ? heard
                : null;
        }, 'a tone in the microphone');
        expect(Math.abs(report.peak / 16_384 - 1)).toBeLessThan(0.1);
        sound.isOn = false;
        expect(peakOf(await record(100))).toBe(0);
    }, 30_000);

    it('has the volume that the machine has given it', async () => {
        sound.isOn = true;
        voice.setVolume(false, [51, 51]);
        const soft = await until(async () => {
            const peak = peakOf(await record(100));
            return peak > 0 && peak < 8192 ? peak : null;
        }, 'a soft tone');
        // Where it is broken, a resampler rings.
        expect(Math.abs(soft / (0.2 * 16_384) - 1)).toBeLessThan(0.3);
        voice.setVolume(true, [255, 255]);
        await record(50);
        expect(peakOf(await record(100))).toBe(0);
        voice.setVolume(false, [255, 255]);
        sound.isOn = false;
    }, 30_000);

    it('is off again with the next connection', async () => {
        sound.isOn = true;
        sound.close();
        await until(() => machine.audio.inListeners === 0, 'the microphone to be gone');
        sound = new SoundIn(gstreamer, 'toaster');
        await sound.listen(audio, null);
        await until(() => sound.isRecording, 'the machine to record');
        expect(sound.isOn).toBeFalse();
        expect(peakOf(await record(100))).toBe(0);
    }, 30_000);
});
