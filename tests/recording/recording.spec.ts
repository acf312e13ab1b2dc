// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine's screen, recorded and decoded again.
import GLib from 'gi://GLib?version=2.0';

import { Audio } from '../../src/display1/audio.js';
import type { Listener } from '../../src/display1/listener.js';
import { chooseEncoders, CONTAINERS, type Container } from '../../src/recording/container.js';
import { listSessionMachines } from '../../src/machine/session-bus.js';
import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { SoundOut } from '../../src/peripherals/sound/sound-out.js';
import { VideoRecorder, type RecordingSummary } from '../../src/recording/video-recorder.js';
import { CurrentFrame } from '../../src/scanout/current-frame.js';
import { pictureCalls } from '../../src/scanout/frame-handler.js';
import { reportTone } from '../support/tone-report.js';
import { sleep, until } from '../support/main-loop.js';
import { pixelAt } from '../support/picture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { peakSignalToNoise, readSound, readStream, readVideo } from '../support/video-file.js';

const WIDTH = 640;
const HEIGHT = 480;
const GOOD_DB = 30;
const ANIMATED_FRAMES = 60;
/** How late a picture may be in the file on a busy machine: far less than any part of it lasts. */
const BUSY_MS = 250;

const SOUND_RATE = 48_000;
const BEEP_HZ = 500;
const BEEP_MS = 400;

const ignore = (): void => undefined;

describe('a recording', () => {
    let machine: SectorMachine;
    let listener: Listener;
    let recorder: VideoRecorder | null = null;
    let folder: string;
    let audio: Audio;
    let sound: SoundOut;
    const failures: string[] = [];
    const frame = new CurrentFrame({
        replaced: () => recorder?.changed(),
        damaged: () => recorder?.changed(),
    });

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-recording-XXXXXX');
        machine = await SectorMachine.start({
            audiodev: 'sound',
            args: ['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
        });
        const [listed] = await listSessionMachines(machine.bus, null);
        audio = new Audio({ connection: machine.bus, busName: listed?.uniqueName ?? null });
        sound = new SoundOut(await loadGStreamer(), 'sector');
        await sound.listen(audio, null);
        listener = await machine.console.attach(
            {
                ...pictureCalls(frame),
                disable: ignore,
                mouseSet: ignore,
                cursorDefine: ignore,
                closed: ignore,
            },
            null,
        );
        await until(() => frame.source?.width === WIDTH, 'the picture');
        // QEMU shows what its screen was before it shows what it is.
        await sleep(300);
    }, 60_000);

    afterAll(async () => {
        sound.close();
        audio.close();
        listener.close();
        await machine.close();
        frame.close();
        for (const container of CONTAINERS) GLib.unlink(pathOf(container));
        GLib.rmdir(folder);
    });

    const pathOf = (container: Container): string => `${folder}/the “screen” \\ 1.${container}`;

    async function start(container: Container): Promise<VideoRecorder> {
        recorder = await VideoRecorder.start({
            container,
            path: pathOf(container),
            picture: () => frame.source,
            sound: tap => sound.tap(tap),
            failed: reason => failures.push(reason),
        });
        return recorder;
    }

    /** Something still, something that moves, and something still again. */
    async function record(container: Container): Promise<RecordingSummary> {
        await machine.command('mode 640 480 32');
        await sleep(300);
        const recording = await start(container);
        await sleep(300);
        await machine.command(`beep ${BEEP_HZ} ${BEEP_MS}`);
        await machine.command(`animate ${ANIMATED_FRAMES}`);
        await machine.qemu.serial.waitFor(/^frame \d+\r?$/m);
        await machine.command('picture');
        await sleep(1300);
        const summary = await recording.stop();
        expect(failures).toEqual([]);
        // A busy machine sees less of the motion.
        expect(summary.frames).toBeGreaterThan(8);
        return summary;
    }

    /** The beep is where it was, by the pictures' clock; there is no sound daemon in this bed. */
    function expectSound(container: Container, durationUs: number): void {
        const samples = readSound(pathOf(container), container);
        const report = reportTone(samples, SOUND_RATE);
        expect(Math.abs(samples.length / SOUND_RATE - durationUs / 1e6)).toBeLessThan(
            BUSY_MS / 1000,
        );
        expect(Math.abs(report.frequency / BEEP_HZ - 1)).toBeLessThan(0.01);
        expect((report.last - report.first) / SOUND_RATE).toBeGreaterThan((0.8 * BEEP_MS) / 1000);
        expect(report.first / SOUND_RATE).toBeGreaterThan(0.25);
    }

    it('as WebM has what was on the screen and heard, for as long as it was there', async () => {
        const { frames, durationUs } = await record('webm');
        const video = readVideo(pathOf('webm'));
        const picture = sectorPicture(WIDTH, HEIGHT, 32);
        expect(video.frames).toBe(frames);
        expect(peakSignalToNoise(video.first, picture)).toBeGreaterThan(GOOD_DB);
        expect(peakSignalToNoise(video.last, picture)).toBeGreaterThan(GOOD_DB);
        expect(video.first.timeMs).toBeLessThan(BUSY_MS);
        expect(Math.abs(video.durationMs - durationUs / 1000)).toBeLessThan(BUSY_MS);
        expectSound('webm', durationUs);
    }, 60_000);

    it('as MP4 has every picture and the sound too', async () => {
        const { frames, durationUs } = await record('mp4');
        const stream = readStream(pathOf('mp4'));
        expect(stream).toEqual(
            jasmine.objectContaining({
                type: 'video/x-h264',
                width: WIDTH,
                height: HEIGHT,
                frames,
            }),
        );
        expect(Math.abs(stream.durationMs - durationUs / 1000)).toBeLessThan(BUSY_MS);
        expectSound('mp4', durationUs);
    }, 60_000);

    it('goes on with a screen of another size, in the first one’s', async () => {
        await machine.command('mode 640 480 32');
        await sleep(300);
        const recording = await start('webm');
        await sleep(300);
        await machine.command('mode 640 240 16');
        await until(() => frame.source?.height === 240, 'the other size');
        await sleep(500);
        await recording.stop();
        expect(failures).toEqual([]);

        const { last } = readVideo(pathOf('webm'));
        expect([last.width, last.height]).toEqual([WIDTH, HEIGHT]);
        const middle = sectorPicture(WIDTH, 240, 16);
        const data = last.data.slice(120 * WIDTH * 3, 360 * WIDTH * 3);
        expect(peakSignalToNoise({ ...middle, data }, middle)).toBeGreaterThan(GOOD_DB);
        for (const y of [40, 440]) expect(pixelAt(last, 320, y) & 0xf0f0f0).toBe(0);
    }, 60_000);

    it('ends with a sentence where it cannot be written', async () => {
        const options = { picture: () => frame.source, failed: ignore, container: 'webm' } as const;
        const path = `${folder}/missing/screen.webm`;
        await expectAsync(VideoRecorder.start({ ...options, path })).toBeRejectedWithError(
            RangeError,
            /cannot be written to .*missing/,
        );
        const nothing = { ...options, path: pathOf('webm'), picture: () => null };
        await expectAsync(VideoRecorder.start(nothing)).toBeRejectedWithError(/no picture/);
    });

    it('names the package where an encoder is missing', async () => {
        const { Gst, GstApp } = await loadGStreamer();
        // As on a system without that plugin: nothing else is different.
        const registry = Gst.Registry.get();
        const plugin = registry.find_plugin('x264');
        expect(plugin).not.toBeNull();
        if (!plugin) return;
        registry.remove_plugin(plugin);
        try {
            expect(() =>
                chooseEncoders({ Gst, GstApp }, 'mp4', { width: 64, height: 64 }),
            ).toThrowError(RangeError, /install gstreamer1.0-plugins-ugly/);
        } finally {
            registry.add_plugin(plugin);
        }
    });
});
