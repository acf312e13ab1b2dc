// SPDX-License-Identifier: GPL-3.0-or-later
//
// `vitrine demo` as a person sees it: two processes, and on the compositor's screen the frames that
// one of them draws.
import GLib from 'gi://GLib?version=2.0';

import { Line } from '../../src/demo/lines.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { frameNumberOf, textOf } from '../support/demo-picture.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { pixelAt, type Picture } from '../support/picture.js';
import { RunningProgram } from '../support/program.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';

const KEY_J = 36;
const KEY_LEFTCTRL = 29;
const KEY_LEFTALT = 56;
const KEY_F4 = 62;

const PICTURE_MS = 40_000;

/** The demo's sockets that are there now. */
function demoFolders(): string[] {
    const names: string[] = [];
    const folder = GLib.Dir.open(GLib.get_user_runtime_dir(), 0);
    for (let name = folder.read_name(); name !== null; name = folder.read_name())
        if (name.startsWith('vitrine-demo-')) names.push(name);
    folder.close();
    return names;
}

describe('vitrine demo', () => {
    let injector: InputInjector;
    let screen: ScreenCapture;
    let program: RunningProgram;

    const start = () =>
        new RunningProgram('demo', '--fullscreen', `--size=${SCREEN_WIDTH}x${SCREEN_HEIGHT}`);

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        program = start();
        // Away from the header bar, which would cover the number while the pointer is there.
        await injector.moveTo(SCREEN_WIDTH / 2, SCREEN_HEIGHT / 2);
    }, 60_000);

    afterAll(async () => {
        await screen.close();
        await injector.close();
    });

    /** Takes pictures until one fits, and gives what `read` made of it. */
    async function untilSeen<T>(
        read: (at: (x: number, y: number) => number) => T | null,
        what: string,
    ): Promise<T> {
        let last: Picture | null = null;
        return until(
            async () => {
                await sleep(100);
                const picture = await screen.capture();
                last = picture;
                return read((x, y) => pixelAt(picture, x, y)) as Exclude<T, null> | null;
            },
            () => `${what} in a picture of ${String(last?.width ?? 0)} columns`,
            PICTURE_MS,
        );
    }

    const lineOf = (line: number) => (at: (x: number, y: number) => number) =>
        textOf(at, SCREEN_WIDTH, line);

    it('paints frame after frame, each with its number', async () => {
        const first = await untilSeen(frameNumberOf, 'a frame number');
        const later = await untilSeen(at => {
            const number = frameNumberOf(at);
            return number !== null && number > first + 5 ? number : null;
        }, 'a later frame number');
        expect(later).toBeGreaterThan(first + 5);
        // Until the way out of full screen is over the picture no more.
        const isTitle = (title: string) => (/^Vitrine demo, console 0$/.test(title) ? title : null);
        const title = await untilSeen(at => isTitle(lineOf(Line.TITLE)(at)), 'the title');
        expect(title).toBe('Vitrine demo, console 0');
    }, 90_000);

    it('shows on the screen which key was pressed, and where the pointer is', async () => {
        await injector.key(KEY_J, true);
        await untilSeen(at => lineOf(Line.HELD)(at) === 'held       J' || null, 'the key');
        await injector.key(KEY_J, false);
        await injector.moveTo(900, 400);
        const pointer = await untilSeen(at => {
            const match = /absolute (\d+),(\d+) /.exec(lineOf(Line.POINTER)(at));
            const [x, y] = [Number(match?.[1]), Number(match?.[2])];
            return Math.abs(x - 900) <= 1 && Math.abs(y - 400) <= 1 ? { x, y, at } : null;
        }, 'the pointer');
        // Beside the middle, which the desktop's pointer may cover.
        expect(pointer.at(pointer.x - 15, pointer.y)).toBe(0x00ff00);
    }, 90_000);

    it('ends with its window, and leaves no socket', async () => {
        expect(demoFolders().length).toBe(1);
        // Alt+F4 is the machine's while it has the keyboard.
        for (const isDown of [true, false])
            for (const key of [KEY_LEFTCTRL, KEY_LEFTALT]) await injector.key(key, isDown);
        await sleep(500);
        await injector.key(KEY_LEFTALT, true);
        await injector.key(KEY_F4, true);
        await injector.key(KEY_F4, false);
        await injector.key(KEY_LEFTALT, false);
        expect(await program.ended()).toBe(0);
        expect(demoFolders()).toEqual([]);
    }, 60_000);

    it('takes its window along when it is ended', async () => {
        program = start();
        await untilSeen(frameNumberOf, 'a frame number');
        expect(await program.terminate()).toBe(0);
        const gone = await untilSeen(at => frameNumberOf(at) === null || null, 'no frame number');
        expect(gone).toBeTrue();
        expect(demoFolders()).toEqual([]);
    }, 90_000);
});
