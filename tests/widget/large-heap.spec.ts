// SPDX-License-Identifier: GPL-3.0-or-later
//
// A display in an app with many live objects, where collecting garbage takes longer than many
// frames: with the private library, drawing has none collected.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import System from 'system';

import type { Rect } from '../../src/display1/checks.js';
import { gcPacer } from '../../src/memory/gc-pacer.js';
import { nativeGtk } from '../../src/native/native-gtk.js';
import { VitrineDisplay } from '../../src/widget/index.js';
import { until } from '../support/main-loop.js';
import { NoiseMachine } from '../support/noise-machine.js';
import { waitedForCoreMs } from '../support/thread-wait.js';
import { showOnWholeScreen } from '../support/window.js';

const WIDTH = 1920;
const HEIGHT = 1080;
const LIVE_OBJECTS = 500_000;

/** Above three times what the pacer lets drawing hand out before it collects. */
const FRAMES = 120;

const SMALL: Rect = { x: 700, y: 500, width: 64, height: 64 };
const FULL: Rect = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/**
 * What an app's object is like: it has text of its own, lists, parts, and code. So many of them cost
 * about 130 ms to look through, on a processor that does nothing else.
 */
interface LiveObject {
    readonly text: string;
    readonly list: readonly number[];
    readonly parts: readonly { readonly index: number; readonly call: () => number }[];
}

function liveObject(index: number): LiveObject {
    const part = (at: number) => ({ index: index + at, call: () => index + at });
    return { text: `object ${index}`, list: [index, index / 2], parts: [part(0), part(1)] };
}

/** How long it takes to collect garbage now, in milliseconds. */
function collectionMs(): number {
    const start = GLib.get_monotonic_time();
    System.gc();
    return (GLib.get_monotonic_time() - start) / 1000;
}

describe('In an app with many objects', () => {
    let noise: NoiseMachine;
    let window: Gtk.Window;
    let display: VitrineDisplay;
    let objects: LiveObject[] = [];

    beforeAll(async () => {
        Gtk.init();
        objects = Array.from({ length: LIVE_OBJECTS }, (_, index) => liveObject(index));
        collectionMs();
        print(`# a collection of the whole heap takes ${collectionMs().toFixed(0)} ms`);
        noise = await NoiseMachine.open(WIDTH, HEIGHT);
        display = new VitrineDisplay({ console: noise.console });
        window = await showOnWholeScreen(display, 'heap', null);
        await until(() => display.statistics.frames > 0, 'the picture');
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        await noise.close();
        objects = [];
    });

    /**
     * Damages with each frame; gives the milliseconds from frame to frame, the longest last: all,
     * and the same less the time in which the main thread was ready and waited for a core.
     */
    async function gapsWhileDamaging(rect: Rect): Promise<{ all: number[]; own: number[] }> {
        const clock = display.get_frame_clock();
        const times: number[] = [];
        const waits: number[] = [];
        const handler = clock?.connect('after-paint', () => {
            times.push(GLib.get_monotonic_time() / 1000);
            waits.push(waitedForCoreMs());
            void noise.machine.console.damage(rect);
        });
        display.queue_draw();
        await until(
            () => times.length > FRAMES,
            () => `frames; came ${times.length}`,
            60_000,
        );
        if (handler !== undefined) clock?.disconnect(handler);
        const stepsOf = (list: number[]) => list.slice(1).map((value, i) => value - (list[i] ?? 0));
        const all = stepsOf(times);
        const waited = stepsOf(waits);
        const own = all.map((gap, i) => gap - (waited[i] ?? 0));
        const sorted = (list: number[]) => list.sort((left, right) => left - right);
        return { own: sorted(own), all: sorted(all) };
    }

    for (const [name, rect] of [
        ['small damage', SMALL],
        ['full motion', FULL],
    ] as const)
        it(`${name} has no garbage collected`, async () => {
            const before = gcPacer.pauses.count;
            const drawn = display.statistics.frames;
            const gaps = await gapsWhileDamaging(rect);
            const collections = gcPacer.pauses.count - before;
            const at = (list: number[], share: number) =>
                (list[Math.floor(share * (list.length - 1))] ?? 0).toFixed(1);
            print(
                `# ${name}: frame to frame ${at(gaps.all, 0.5)} ms, 99 % within ` +
                    `${at(gaps.all, 0.99)} (${at(gaps.own, 0.99)} less waiting for a core), ` +
                    `longest ${at(gaps.all, 1)} (${at(gaps.own, 1)}); ${collections} collections, ` +
                    `the longest ${(gcPacer.pauses.longest / 1000).toFixed(0)} ms`,
            );
            expect(objects.length).toBe(LIVE_OBJECTS);
            expect(display.statistics.frames - drawn).toBeGreaterThan(FRAMES / 2);
            // Without the library, textures are wrapped in objects that only a collection drops.
            if (nativeGtk) expect(collections).toBe(0);
        }, 90_000);
});
