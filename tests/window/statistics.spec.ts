// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be seen of a window's work from outside: its statistics over the picture and on a
// terminal, and its marks in a recording of Sysprof.
import GLib from 'gi://GLib?version=2.0';

import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { readMarks } from '../support/capture-marks.js';
import { DemoProcess } from '../support/demo-process.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { pixelAt } from '../support/picture.js';
import { RunningProgram, runProgram, runRecorded, TalkingProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';

const KEY_LEFTCTRL = 29;
const KEY_LEFTSHIFT = 42;
const KEY_LEFTALT = 56;
const KEY_F = 33;
const KEY_F4 = 62;

const WINDOW_MS = 40_000;

/** In the corner where the figures are; the demo's test card is white there. */
const CORNER = { x: 9, y: SCREEN_HEIGHT - 12 };
const WHITE = 0xffffff;

interface Line {
    readonly pid: number;
    readonly console: number;
    readonly kind: string;
    readonly format: string;
    readonly width: number;
    readonly renderer: string;
    readonly frames: number;
    readonly updates: number;
    readonly copiedBytes: number;
    readonly damagedShare: number;
    readonly latencyUntil: string | null;
    readonly messages: number;
}

describe('The statistics of a window', () => {
    let injector: InputInjector;
    let screen: ScreenCapture;
    let demo: DemoProcess;
    let window: RunningProgram;

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        demo = await DemoProcess.start(`--size=${SCREEN_WIDTH}x${SCREEN_HEIGHT}`);
        window = new RunningProgram('--fullscreen', demo.target);
        await injector.moveTo(SCREEN_WIDTH / 2, SCREEN_HEIGHT / 2);
        await untilCorner(colour => colour === WHITE, 'the demo’s picture');
        // All keys are the machine's until it gives them back.
        await press(KEY_LEFTCTRL, KEY_LEFTALT);
        await sleep(500);
    }, 90_000);

    afterAll(async () => {
        await window.end();
        await demo.end();
        await screen.close();
        await injector.close();
    });

    async function untilCorner(fits: (colour: number) => boolean, what: string): Promise<void> {
        let colour = 0;
        await until(
            async () => {
                await sleep(100);
                colour = pixelAt(await screen.capture(), CORNER.x, CORNER.y);
                return fits(colour);
            },
            () => `${what}; the corner is ${colour.toString(16)}`,
            WINDOW_MS,
        );
    }

    async function press(...keys: number[]): Promise<void> {
        for (const key of keys) await injector.key(key, true);
        for (const key of keys.reverse()) await injector.key(key, false);
    }

    it('come and go over the picture by a key, on dark ground', async () => {
        await press(KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_F);
        await untilCorner(colour => (colour & 0xff) < 0x60, 'the figures');
        await press(KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_F);
        await untilCorner(colour => colour === WHITE, 'the bare picture');
        expect(window.runs).toBeTrue();
    }, 120_000);

    it('are printed each second for whoever asks, until Ctrl+C', async () => {
        const live = new TalkingProgram('info', '--live', '--json', demo.target);
        const lines = (await live.untilLines(3)).map(line => JSON.parse(line) as Line);
        expect(await live.interrupt()).toBe(0);
        const [, , line] = lines;
        if (!line) throw new RangeError('too few lines');
        expect(line).toEqual(
            jasmine.objectContaining({ console: 0, format: 'x8r8g8b8', width: SCREEN_WIDTH }),
        );
        expect(line.kind).toMatch(/^(map|inline)$/);
        expect(line.frames).toBeGreaterThan(1);
        expect(line.updates).toBeGreaterThan(1);
        expect(line.damagedShare).toBeGreaterThan(0);
        expect(line.damagedShare).toBeLessThan(0.5);
        expect(line.copiedBytes === 0).toBe(line.kind === 'map');
        expect(line.latencyUntil).toBe('presented');
        expect(line.messages).toBeGreaterThan(lines[0]?.messages ?? Infinity);
    }, 90_000);

    it('are a table without --json', async () => {
        const live = new TalkingProgram('info', '--live', demo.target);
        const lines = await live.untilLines(4);
        expect(lines[0]).toMatch(
            /^process \d+, console 0: (map|inline), x8r8g8b8, 1280.{1,2}800, drawn by gl;/,
        );
        expect(lines[1]).toMatch(/UPDATES\/S +FRAMES\/S/);
        expect(lines[2]).toMatch(/^ +\d+\.\d +\d+\.\d /);
        expect(await live.interrupt()).toBe(0);
    }, 90_000);

    it('end with the window', async () => {
        const live = new TalkingProgram('info', '--live', '--json', demo.target);
        await live.untilLines(1);
        await press(KEY_LEFTALT, KEY_F4);
        expect(await live.ended()).toBe(0);
        const { status, stderr } = await runProgram('info', '--live', demo.target);
        expect(status).toBe(1);
        expect(stderr).toContain('No window of Vitrine shows this machine');
    }, 90_000);

    it('are those of a machine that has one control connection, and leave it alone', async () => {
        const qemu = await Qemu.start({ name: 'seen', display: 'p2p', args: sectorGuest() });
        // Nobody chose a renderer, and Mesa may use no card here.
        const renderer = GLib.getenv('GSK_RENDERER') ?? '';
        GLib.unsetenv('GSK_RENDERER');
        const shown = new RunningProgram(qemu.qmpPath);
        GLib.setenv('GSK_RENDERER', renderer, true);
        try {
            await qemu.serial.waitFor(/ready 640x480x32/, 30_000);
            const live = await until(
                async () => {
                    const asked = new TalkingProgram('info', '--live', '--json', qemu.qmpPath);
                    const lines = await asked.untilLines(2).catch(() => null);
                    await asked.interrupt().catch(() => undefined);
                    return lines?.map(line => JSON.parse(line) as Line) ?? null;
                },
                'its figures',
                WINDOW_MS * 2,
            );
            expect(live[1]).toEqual(
                jasmine.objectContaining({ console: 0, width: 640, renderer: 'cairo' }),
            );
            expect(shown.runs).toBeTrue();
        } finally {
            await shown.end();
            await qemu.quit();
        }
    }, 180_000);
});

describe('A recording of a window', () => {
    it('has the marks of receiving, checking, making textures and drawing', async () => {
        const demo = await DemoProcess.start('--size=640x480');
        const folder = GLib.dir_make_tmp('vitrine-capture-XXXXXX');
        const capture = `${folder}/capture.syscap`;
        const picture = `${folder}/window.png`;
        try {
            await runRecorded(capture, `--picture-to=${picture}`, '--', demo.target);
            const marks = readMarks(capture).filter(({ group }) => group === 'Vitrine');
            const named = (name: string) => marks.filter(mark => mark.name === name);
            for (const name of ['receive', 'check', 'texture', 'draw'])
                expect(named(name).length).withContext(name).toBeGreaterThan(10);
            const now = GLib.get_monotonic_time() * 1000;
            for (const { begin, duration } of marks) {
                expect(duration).toBeGreaterThanOrEqual(0);
                expect(begin + duration).toBeLessThanOrEqual(now);
            }
            // A check is a part of its message.
            const [check] = named('check');
            const around = named('receive').some(
                ({ begin, duration }) =>
                    check !== undefined &&
                    begin <= check.begin &&
                    check.begin + check.duration <= begin + duration,
            );
            expect(around).toBeTrue();
            expect(new Set(marks.map(({ pid }) => pid)).size).toBe(1);
        } finally {
            await demo.end();
            for (const path of [capture, picture]) GLib.unlink(path);
            GLib.rmdir(folder);
        }
    }, 120_000);
});
