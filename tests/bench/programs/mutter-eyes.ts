// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../../src/display1/promisify.js';

import {
    SCREEN_CAST,
    connectToBus,
    createSession,
    recordArea,
    startScreenCast,
} from '../../support/mutter.js';
import { BLOCK_SIDE, NUMBER_AREA, numberOfBlocks } from './folded-number.js';
import type { SeenAt } from './painted-number.js';

async function readLines(stream: Gio.InputStream, take: (line: string) => void): Promise<never> {
    const lines = Gio.DataInputStream.new(stream);
    for (;;) {
        const [line] = await lines.read_line_async(GLib.PRIORITY_DEFAULT, null);
        // The promise gives a text, whatever the generated types say.
        const text = line as unknown as string | null;
        if (text === null) throw new Error('the pictures of the screen have ended');
        take(text);
    }
}

/** Held for ever: mutter ends the session with its client, a connection that is collected too. */
let connection: Gio.DBusConnection | null = null;

/**
 * Has the compositor send the number's area of the screen, as it has painted it, each time that it
 * paints there: no more, so that looking costs little.
 */
export async function watchMutter(seen: SeenAt): Promise<void> {
    connection = connectToBus();
    const options = new GLib.Variant('(a{sv})', [{}]);
    const session = await createSession(connection, SCREEN_CAST, options);
    const stream = await recordArea(connection, session, NUMBER_AREA);
    const node = await startScreenCast(connection, session, stream);
    const sampler = GLib.build_filenamev([
        GLib.getenv('VITRINE_BUILD_DIR') ?? '',
        'tests/bench/area-sampler',
    ]);
    const { width, height } = NUMBER_AREA;
    const command = [sampler, ...[node, width, height, BLOCK_SIDE].map(String)];
    // It ends with its input: with this process.
    const { STDIN_PIPE, STDOUT_PIPE } = Gio.SubprocessFlags;
    const output = Gio.Subprocess.new(command, STDIN_PIPE | STDOUT_PIPE).get_stdout_pipe();
    if (!output) throw new Error('the sampler was started without a pipe');
    readLines(output, line => {
        const [time, blocks = ''] = line.split(' ');
        seen(numberOfBlocks(blocks), Number(time));
    }).catch(logError);
}
