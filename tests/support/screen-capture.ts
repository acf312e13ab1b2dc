// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exact pixels on the screen, as the X server or the compositor has them.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';

import { SCREEN_HEIGHT, SCREEN_WIDTH, bedName } from './bed.js';
import { until, within } from './main-loop.js';
import {
    SCREEN_CAST,
    callMutter,
    connectToBus,
    createSession,
    recordMonitor,
    startScreenCast,
} from './mutter.js';
import { difference, parseXwd, type Picture } from './picture.js';

Gio._promisify(Gio.Subprocess.prototype, 'communicate_async', 'communicate_finish');

/**
 * How long a program may take, and how often it is started: of 80 new consumers of mutter's stream one
 * got no picture, and the next did.
 */
const CAPTURE_TIMEOUT_MS = 6000;
const CAPTURES = 4;

/** Takes pictures of the screen, without the pointer. */
export interface ScreenCapture {
    /** The screen as it is at some moment after the call. */
    capture(): Promise<Picture>;
    close(): Promise<void>;
}

/** Waits until the whole screen shows exactly this. */
export async function untilScreenIs(
    screen: ScreenCapture,
    expected: Picture,
    timeoutMs?: number,
): Promise<void> {
    let wrong: string | null = '';
    await until(
        async () => {
            wrong = difference(await screen.capture(), expected);
            return wrong === null;
        },
        () => `the picture alone; wrong are ${String(wrong)}`,
        timeoutMs,
    );
}

/** Runs a program to its end and gives what it printed; one that does not end is started again. */
async function outputOf(command: readonly string[]): Promise<Uint8Array> {
    const flags = Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_PIPE;
    const what = `the end of '${command.join(' ')}'`;
    for (let attempt = 1; ; attempt++) {
        const program = Gio.Subprocess.new([...command], flags);
        const printed = await within(
            program.communicate_async(null, null),
            what,
            CAPTURE_TIMEOUT_MS,
        ).catch((error: unknown) => {
            program.force_exit();
            if (attempt === CAPTURES) throw error;
            return null;
        });
        if (!printed) continue;
        const [output, errors] = printed;
        if (program.get_successful()) return output?.toArray() ?? new Uint8Array();
        const text = new TextDecoder().decode(errors?.toArray());
        throw new Error(`'${command.join(' ')}' failed: ${text}`);
    }
}

class X11Capture implements ScreenCapture {
    async capture(): Promise<Picture> {
        return parseXwd(await outputOf(['xwd', '-root', '-silent']));
    }

    close(): Promise<void> {
        return Promise.resolve();
    }
}

/**
 * Pictures of a monitor from mutter, through PipeWire. Each capture is a new consumer of the
 * stream: mutter sends it the whole screen first, where an old one would wait for a change.
 */
class MutterCapture implements ScreenCapture {
    readonly #connection: Gio.DBusConnection;
    readonly #session: string;
    readonly #node: number;

    private constructor(connection: Gio.DBusConnection, session: string, node: number) {
        this.#connection = connection;
        this.#session = session;
        this.#node = node;
    }

    static async open(): Promise<MutterCapture> {
        const connection = connectToBus();
        const session = await createSession(
            connection,
            SCREEN_CAST,
            new GLib.Variant('(a{sv})', [{}]),
        );
        const stream = await recordMonitor(connection, session);
        const node = await startScreenCast(connection, session, stream);
        return new MutterCapture(connection, session, node);
    }

    async capture(): Promise<Picture> {
        const source = ['pipewiresrc', `path=${String(this.#node)}`, 'num-buffers=1'];
        const format = 'video/x-raw,format=RGB';
        const sink = ['fdsink', 'fd=1'];
        const data = await outputOf([
            ...['gst-launch-1.0', '-q', ...source],
            ...['!', 'videoconvert', '!', format, '!', ...sink],
        ]);
        const expected = SCREEN_WIDTH * SCREEN_HEIGHT * 3;
        if (data.length !== expected)
            throw new Error(`mutter gave ${String(data.length)} of ${String(expected)} bytes`);
        return { width: SCREEN_WIDTH, height: SCREEN_HEIGHT, data };
    }

    async close(): Promise<void> {
        const stop = [this.#session, `${SCREEN_CAST}.Session`, 'Stop'] as const;
        await callMutter(this.#connection, SCREEN_CAST, ...stop, null);
        await this.#connection.close(null);
    }
}

/** Opens the screen of this bed for pictures. */
export async function openCapture(): Promise<ScreenCapture> {
    switch (bedName()) {
        case 'desktop':
        case 'flatpak':
        case 'mutter':
            return await MutterCapture.open();
        case 'xvfb':
            return new X11Capture();
        default:
            throw new Error(`The bed '${bedName()}' has no screen to look at`);
    }
}
