// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine plays, recorded at the loudspeaker of a real sound daemon.
import type { AudioFormat } from '../../src/display1/audio-checks.js';
import { loadGStreamer, type GStreamer } from '../../src/peripherals/gstreamer.js';
import { sleep, until } from '../support/main-loop.js';
import { HeardMachine, PLAIN, type HeardTone } from './heard-machine.js';
import { Monitor, RATE } from './monitor.js';
import { playTone, tonePiece } from './paced-tone.js';
import { MOST_BREAKS, peakAt, reportTone } from '../support/tone-report.js';

/** What the issue allows to be added to the time at which a machine writes. */
const MOST_LATENCY_MS = 80;

const FULL = 32_767;
/** On the first two channels. */
const TONE = { frequencies: [440, 440, 0], level: 0.5, milliseconds: 250 };

/** Formats, and a frequency that each of them can carry. */
const FORMATS: readonly Partial<AudioFormat>[] = [
    { bits: 8, isSigned: false, frequency: 8000, channels: 1 },
    { bits: 8, frequency: 22_050 },
    { isBigEndian: true, frequency: 44_100 },
    { isSigned: false, frequency: 11_025 },
    { bits: 32, frequency: 96_000 },
    { bits: 32, isFloat: true, isBigEndian: true, channels: 6 },
];

const isWhole = ({ breaks, peak }: HeardTone): boolean => breaks <= MOST_BREAKS && peak > 0;

function nameOf(format: AudioFormat): string {
    const { bits, isSigned, isFloat, isBigEndian, frequency, channels } = format;
    const kind = isFloat ? 'floating' : isSigned ? 'signed' : 'unsigned';
    return `${channels} × ${bits} bits ${kind}, ${isBigEndian ? 'big' : 'little'}-endian, ${frequency} Hz`;
}

describe('the sound of a machine', () => {
    let gstreamer: GStreamer;
    let monitor: Monitor;
    let machine: HeardMachine;

    beforeAll(async () => {
        gstreamer = await loadGStreamer();
        monitor = new Monitor(gstreamer);
        await monitor.ready();
        machine = new HeardMachine(gstreamer, monitor);
        await machine.connect();
    });

    afterAll(() => {
        machine.close();
        monitor.close();
    });

    afterEach(() => {
        machine.sound.gain = 1;
    });

    for (const changes of FORMATS) {
        const format = { ...PLAIN, ...changes };
        it(`is played from ${nameOf(format)}`, async () => {
            const voice = machine.open(format);
            const heard = await machine.playUntil(isWhole, voice, format, TONE);
            voice.close();
            expect(heard.breaks).toBeLessThanOrEqual(MOST_BREAKS);
            expect(Math.abs(heard.frequency / 440 - 1)).toBeLessThan(0.005);
            // A mix of six channels may be softer than one of them.
            // Where it is cut off, a resampler rings.
            expect(heard.peak).toBeLessThan(0.65 * FULL);
            expect(heard.peak).toBeGreaterThan((format.channels > 2 ? 0.2 : 0.45) * FULL);
        }, 30_000);
    }

    it('is heard soon', async () => {
        const voice = machine.open();
        const isSoon = ({ latencyMs }: HeardTone): boolean => latencyMs <= MOST_LATENCY_MS;
        await machine.play(voice, PLAIN, TONE);
        const { latencyMs } = await machine.playUntil(isSoon, voice, PLAIN, TONE);
        voice.close();
        expect(latencyMs).toBeGreaterThan(0);
        expect(latencyMs).toBeLessThanOrEqual(MOST_LATENCY_MS);
    }, 30_000);

    it('has the machine’s volume and the person’s', async () => {
        const voice = machine.open();
        voice.setVolume(false, [255, 102]);
        machine.sound.gain = 0.5;
        const heard = await machine.playUntil(isWhole, voice, PLAIN, TONE);
        expect(Math.abs(heard.peak / FULL - 0.25)).toBeLessThan(0.02);
        expect(Math.abs(heard.right.peak / FULL - 0.1)).toBeLessThan(0.02);

        voice.setVolume(true, [255, 255]);
        expect((await machine.play(voice, PLAIN, TONE)).peak).toBe(0);

        voice.setVolume(false, [255, 255]);
        machine.sound.gain = 0;
        expect((await machine.play(voice, PLAIN, TONE)).peak).toBe(0);
        voice.close();
    }, 30_000);

    it('is that of all its voices', async () => {
        const [one, other] = [machine.open(), machine.open({ ...PLAIN, channels: 1 })];
        const low = { frequencies: [500], level: 0.3, milliseconds: 400 };
        const high = { frequencies: [2000], level: 0.2, milliseconds: 400 };
        const peaks = await until(async () => {
            const [heard] = await Promise.all([
                machine.play(one, PLAIN, low),
                playTone(
                    bytes => {
                        other.write(bytes);
                    },
                    { ...PLAIN, channels: 1 },
                    high,
                ),
            ]);
            // 100 ms in which both play.
            const middle = heard.recording.left.subarray(heard.first + 9600, heard.first + 14_400);
            const found = [500, 2000, 1300].map(frequency => peakAt(middle, RATE, frequency));
            return (found[0] ?? 0) > 0.2 * FULL && (found[1] ?? 0) > 0.1 * FULL ? found : null;
        }, 'both voices');
        one.close();
        other.close();
        expect(peaks[2]).toBeLessThan(0.05 * FULL);
    }, 30_000);

    it('of a machine that hurries is left out, and not heard late', async () => {
        const voice = machine.open();
        monitor.forget();
        const before = machine.sound.figures.dropped;
        for (let piece = 0; piece < 100; piece++)
            voice.write(tonePiece(PLAIN, TONE, piece * 480, 480));
        await until(() => machine.sound.figures.dropped > before, 'sound to be left out');
        await sleep(300);
        const { first, last } = reportTone(monitor.heard().left, RATE);
        expect(last - first).toBeLessThan((RATE * MOST_LATENCY_MS) / 1000);

        const isSoon = ({ latencyMs }: HeardTone): boolean => latencyMs <= MOST_LATENCY_MS;
        const next = await machine.playUntil(isSoon, voice, PLAIN, TONE);
        voice.close();
        expect(next.latencyMs).toBeLessThanOrEqual(MOST_LATENCY_MS);
    }, 30_000);

    it('goes to recordings without a gap, and without the person’s volume', async () => {
        const pieces: { samples: Int16Array; timeUs: number }[] = [];
        let ended = 0;
        const end = machine.sound.tap({
            pcm: (samples, timeUs) => {
                pieces.push({ samples, timeUs });
            },
            ended: () => {
                ended++;
            },
        });
        machine.sound.gain = 0.1;
        const voice = machine.open({ ...PLAIN, frequency: 44_100 });
        voice.setVolume(false, [128, 128]);
        await machine.play(voice, { ...PLAIN, frequency: 44_100 }, TONE);
        voice.close();
        await sleep(300);
        end();
        expect(ended).toBe(1);

        let nextUs = pieces[0]?.timeUs ?? 0;
        for (const { samples, timeUs } of pieces) {
            expect(Math.abs(timeUs - nextUs)).toBeLessThan(1);
            nextUs = timeUs + (samples.length / 2 / RATE) * 1e6;
        }
        const all = pieces.flatMap(({ samples }) => [...samples.filter((_, i) => i % 2 === 0)]);
        const report = reportTone(Int16Array.from(all), RATE);
        expect(Math.abs(report.frequency / 440 - 1)).toBeLessThan(0.005);
        expect(Math.abs(report.peak / FULL - 0.25)).toBeLessThan(0.02);
        expect(report.last - report.first).toBeGreaterThan(0.9 * 0.25 * RATE);
    }, 30_000);
});
