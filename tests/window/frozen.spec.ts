// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two machines in two windows, of which one stands still: its window says so and is well again with
// it, and the other does not notice.
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';

import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/window/machine-window.js';
import { signal } from '../machine/support.js';
import { sleep, until } from '../support/main-loop.js';
import { RunningProgram, TalkingProgram } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';
import { widgetsIn } from '../support/widgets.js';

const WINDOW_MS = 40_000;
const SAID_WITHIN_MS = 5000;
/** Longer than from one question to the next. */
const UNASKED_MS = 2500;
/** Until a hidden window has let go of the picture. */
const SETTLE_MS = 300;
/** Seconds of frames that are compared. */
const SECONDS = 3;

const TICK_MS = 50;

/** Milliseconds in which this process's main loop ran, until something is so. */
async function ownTimeUntil(isSo: () => boolean, what: string): Promise<number> {
    let ticks = 0;
    const timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, TICK_MS, () => {
        ticks++;
        return GLib.SOURCE_CONTINUE;
    });
    try {
        await until(isSo, what, WINDOW_MS);
    } finally {
        GLib.source_remove(timer);
    }
    return ticks * TICK_MS;
}

describe('A machine that stands still', () => {
    let frozen: SectorMachine;
    let lively: SectorMachine;
    let window: MachineWindow;
    let other: RunningProgram;
    let figures: TalkingProgram;

    beforeAll(async () => {
        frozen = await SectorMachine.start({ name: 'frozen' });
        lively = await SectorMachine.start({ name: 'lively' });
        await lively.qemu.serial.send('animate 0');
        other = new RunningProgram('bus:lively');
        window = new MachineWindow(application(), 'bus:frozen', false);
        window.present();
        await window.session.connect();
        await until(() => window.screen.statistics.frames > 0, 'its picture', WINDOW_MS);
        figures = await until(
            async () => {
                const asked = new TalkingProgram('info', '--live', '--json', 'bus:lively');
                const lines = await asked.untilLines(1).catch(() => null);
                if (lines) return asked;
                await asked.interrupt().catch(() => undefined);
                return null;
            },
            'the other’s figures',
            WINDOW_MS * 2,
        );
    }, 180_000);

    afterAll(async () => {
        await signal('CONT', frozen.qemu.pid);
        window.close();
        await figures.interrupt();
        await other.end();
        await lively.close();
        await frozen.close();
    });

    function saying(): string | null {
        for (const widget of widgetsIn(window))
            if (widget instanceof Adw.Banner && widget.revealed) return widget.title;
        return null;
    }

    /** The median of the other's frames in each of the next seconds. */
    async function framesPerSecond(): Promise<number> {
        const count = figures.lines.length + SECONDS;
        const lines = (await figures.untilLines(count)).slice(-SECONDS);
        const frames = lines.map(line => (JSON.parse(line) as { frames: number }).frames);
        return frames.sort((a, b) => a - b)[1] ?? 0;
    }

    it('is said to, while the other draws as many frames as before', async () => {
        const before = await framesPerSecond();
        expect(saying()).toBeNull();
        await signal('STOP', frozen.qemu.pid);
        const saidAfter = await ownTimeUntil(() => saying() !== null, 'it to be said');
        expect(saidAfter).toBeLessThanOrEqual(SAID_WITHIN_MS);
        expect(saying()).toMatch(/not answered since \d/);
        const meanwhile = await framesPerSecond();
        expect(before).toBeGreaterThan(1);
        console.log(
            `said after ${String(saidAfter)} ms; frames a second of the other ` +
                `${before.toFixed(1)} before, ${meanwhile.toFixed(1)} meanwhile`,
        );
        // Half, since whatever else runs here has its ups and downs.
        expect(meanwhile / before).toBeGreaterThan(0.5);
    }, 90_000);

    it('is well again when it goes on', async () => {
        await signal('CONT', frozen.qemu.pid);
        await until(() => saying() === null, 'it to be well', WINDOW_MS);
        const { messages } = window.screen.statistics;
        await frozen.command('damage 0 0 9 9 ff0000');
        await until(() => window.screen.statistics.messages > messages, 'pixels', WINDOW_MS);
        expect(window.showsScreen).toBeTrue();
    }, 60_000);

    // Headless, mutter minimizes nothing; GTK tells of that in the same place.
    it('is not asked while nobody can see the window', async () => {
        const connection = window.machine?.control.connection;
        if (!connection) throw new Error('there is no machine');
        const asked = connection.get_last_serial();
        await until(() => connection.get_last_serial() > asked, 'a question');
        window.set_visible(false);
        await sleep(SETTLE_MS);
        const before = connection.get_last_serial();
        await sleep(UNASKED_MS);
        expect(connection.get_last_serial()).toBe(before);
        window.present();
        await until(() => connection.get_last_serial() > before, 'a question', WINDOW_MS);
    }, 60_000);
});
