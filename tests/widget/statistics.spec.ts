// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the widget tells of its frames, with a machine of our own that sends a known number of
// known updates.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { MemoryFrame } from '../../src/display1/listener-feed.js';
import { NO_STATISTICS, type FrameStatistics } from '../../src/scanout/frame-statistics.js';
import type { SharedFile } from '../../src/memory/shared-file.js';
import { VitrineDisplay } from '../../src/widget/display.js';
import { bedName } from '../support/bed.js';
import { sleep, until } from '../support/main-loop.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { showOnWholeScreen } from '../support/window.js';

const WIDTH = 640;
const HEIGHT = 400;
const PATCH = { x: 300, y: 200, width: 64, height: 40 };
const PATCH_PIXELS = PATCH.width * PATCH.height;
const TILE_BYTES = 260 * 260 * 4;

const UPDATE_MS = 40;
const WAIT_MS = 20_000;

describe('The statistics of VitrineDisplay', () => {
    let machine: ProducedMachine;
    let control: Control;
    let memory: SharedFile;
    let frame: MemoryFrame;
    let display: VitrineDisplay;
    let console: Console;
    let window: Gtk.Window;

    beforeAll(async () => {
        Gtk.init();
        machine = new ProducedMachine();
        ({ memory, frame } = sharedFrame(WIDTH, HEIGHT, [200, 100, 50, 0]));
        control = await machine.connect();
        console = await Console.open(control, machine.console.id, null);
        display = new VitrineDisplay({ console });
        window = await showOnWholeScreen(display, 'statistics', null);
        await until(() => machine.console.viewers === 1, 'the display to attach');
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        console.close();
        await control.connection.close(null);
        machine.close();
        memory.close();
    });

    /** Sends updates steadily, and gives the figures of a second that has nothing else in it. */
    async function secondOfUpdates(shown: MemoryFrame): Promise<FrameStatistics> {
        machine.console.show({ kind: 'memory', frame: shown });
        const kind = shown.fd === null ? 'inline' : 'map';
        await until(() => display.statistics.kind === kind, kind, WAIT_MS);
        const seen: FrameStatistics[] = [];
        const stop = display.watchStatistics(statistics => seen.push(statistics));
        while (seen.length < 3) {
            await machine.console.damage(PATCH);
            await sleep(UPDATE_MS);
        }
        stop();
        return seen[2] ?? NO_STATISTICS;
    }

    function expectSteadyUpdates(statistics: FrameStatistics): void {
        const { updates, frames, damagedShare } = statistics;
        expect(updates).toBeGreaterThan(2);
        expect(updates).toBeLessThanOrEqual(1000 / UPDATE_MS + 1);
        expect(frames).toBeGreaterThan(1);
        expect(frames).toBeLessThanOrEqual(updates + 3);
        const share = PATCH_PIXELS / (WIDTH * HEIGHT);
        expect(damagedShare).toBeGreaterThan(share * 0.5);
        expect(damagedShare).toBeLessThan(share * 4);
    }

    it('tell of shared memory: nothing copied, a tile uploaded', async () => {
        const statistics = await secondOfUpdates(frame);
        expectSteadyUpdates(statistics);
        expect(statistics).toEqual(
            jasmine.objectContaining({
                kind: 'map',
                access: '',
                format: 'x8r8g8b8',
                width: WIDTH,
                height: HEIGHT,
                renderer: GLib.getenv('GSK_RENDERER') === 'cairo' ? 'cairo' : 'gl',
                copiedBytes: 0,
                rejected: 0,
                floodReason: null,
            }),
        );
        expect(statistics.uploadedBytes).toBeGreaterThan(0);
        expect(statistics.uploadedBytes).toBeLessThanOrEqual(2 * TILE_BYTES);
    }, 60_000);

    it('tell of pixels in messages: each is copied once', async () => {
        const statistics = await secondOfUpdates({ ...frame, fd: null });
        expectSteadyUpdates(statistics);
        const { kind, copiedBytes, updates, frames } = statistics;
        expect(kind).toBe('inline');
        expect(copiedBytes * frames).toBeCloseTo(PATCH_PIXELS * 4 * updates, 3);
    }, 60_000);

    it('tell how long an update took to the screen, and what that means here', async () => {
        const statistics = await secondOfUpdates(frame);
        const until = bedName() === 'mutter' ? 'presented' : 'painted';
        expect(statistics.latencyUntil).toBe(until);
        const { latencyMedianMs, latency95Ms, latencyLongestMs } = statistics;
        expect(latencyMedianMs).toBeGreaterThan(0);
        expect(latencyMedianMs).toBeLessThanOrEqual(latency95Ms ?? 0);
        expect(latency95Ms).toBeLessThanOrEqual(latencyLongestMs ?? 0);
        expect(latencyLongestMs).toBeLessThan(1000);
    }, 60_000);

    it('tell those who watch at the same time the same, and nothing afterwards', async () => {
        const one: FrameStatistics[] = [];
        const other: FrameStatistics[] = [];
        const stops = [
            display.watchStatistics(statistics => one.push(statistics)),
            display.watchStatistics(statistics => other.push(statistics)),
        ];
        await until(() => other.length === 1, 'a second to pass');
        expect(one[0]).toBe(other[0]);
        for (const stop of stops) stop();
        await sleep(1500);
        expect([one.length, other.length]).toEqual([1, 1]);
    }, 60_000);

    it('tell of nothing once the display has gone', async () => {
        const seen: FrameStatistics[] = [];
        const stop = display.watchStatistics(statistics => seen.push(statistics));
        display.console = null;
        const last = await until(
            () => seen.find(({ kind }) => kind === 'none'),
            'a second without a picture',
        );
        stop();
        expect(last.width).toBe(0);
        expect(last.messages).toBe(0);
    }, 60_000);
});
