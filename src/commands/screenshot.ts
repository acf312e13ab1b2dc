// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import {
    CONSOLE_OPTION,
    JSON_OPTION,
    TARGET,
    type Declaration,
} from '../command-line/declaration.js';
import { NotSeen } from '../command-line/exit-status.js';
import { parseChoice, parseRegion, parseSeconds } from '../command-line/parse.js';
import { DmabufFrames } from '../export/dmabuf-frames.js';
import { encodePicture, IMAGE_FORMATS, loadGdkPixbuf } from '../export/encode-picture.js';
import { takePicture } from '../scanout/one-picture.js';
import { machineCommand } from './command.js';
import { formatOfName } from './image-file.js';
import { writeOutput } from './output.js';
import { cropped, pictureOf, withCursor, type Picture } from './picture.js';
import type { Session } from './session.js';

const DECLARATION = {
    name: 'screenshot',
    group: 'screen',
    summary: 'writes what the screen shows into a picture file',
    arguments: [TARGET, { name: 'FILE', isOptional: true, completion: 'file' }],
    options: {
        console: CONSOLE_OPTION,
        format: {
            type: 'string',
            value: 'FORMAT',
            completion: IMAGE_FORMATS,
            help: 'png, jpeg or webp (what the file’s name says)',
        },
        region: {
            type: 'string',
            value: 'WxH+X+Y',
            help: 'only that part of the screen, in its pixels',
        },
        cursor: { type: 'boolean', help: 'with the machine’s own pointer, where it has one' },
        'wait-stable': {
            type: 'boolean',
            help: 'waits until the screen has not changed for a second',
        },
        timeout: {
            type: 'string',
            value: 'SECONDS',
            default: '30',
            help: 'how long --wait-stable waits at most',
        },
        json: JSON_OPTION,
    },
    notes: [
        'The guest’s exact pixels, whatever size a window shows them in. FILE is screenshot.png unless given; - is standard output. Its name is printed.',
    ],
    fields: [
        ['file', 'where the picture is'],
        ['width', 'of the picture, in pixels'],
        ['height', 'in pixels'],
    ],
    examples: [
        ['vitrine screenshot my-machine', 'writes screenshot.png'],
        ['vitrine screenshot --region=640x100+0+0 my-machine top.webp', 'the upper edge, as WebP'],
        ['vitrine screenshot my-machine - | wl-copy', 'to the clipboard of Wayland'],
    ],
} as const satisfies Declaration;

const STABLE_MS = 1000;

interface Wanted {
    readonly console: string | undefined;
    readonly cursor: boolean;
    /** Null: as it is. */
    readonly stableWithinMs: number | null;
}

/**
 * Takes a picture from whoever has it already, where nothing needs the screen to be followed. Not so in
 * a script: QEMU lifts all keys when a viewer leaves, those too that are held between its lines.
 */
async function picture(session: Session, wanted: Wanted): Promise<Picture> {
    const { console: name, cursor, stableWithinMs } = wanted;
    const console = await session.console(name);
    const isFollowed = session.goesOn || session.knownScreen(console.id) !== null;
    if (!cursor && stableWithinMs === null && !isFollowed) {
        return takePicture(
            (handler, options) => session.machine.attachForPicture(console, handler, null, options),
            pictureOf,
            (frame, refused) => new DmabufFrames(frame, refused),
        );
    }
    const screen = await session.screen(name);
    if (stableWithinMs === null) await screen.ready();
    else if (!(await screen.untilStable(STABLE_MS, stableWithinMs)))
        throw new NotSeen('The screen goes on changing: no picture was taken.');
    const { picture: shown, cursor: shape, pointer } = screen;
    if (!cursor || !shape || !pointer?.visible) return shown;
    return withCursor(shown, shape, pointer);
}

export const screenshot = machineCommand(DECLARATION, ({ values, words }) => {
    const [file = 'screenshot.png'] = words;
    const format =
        values.format === undefined
            ? formatOfName(file)
            : parseChoice('--format', values.format, IMAGE_FORMATS);
    const region = values.region === undefined ? null : parseRegion(values.region);
    const timeoutMs = parseSeconds('--timeout', values.timeout);
    return async session => {
        const wanted = {
            console: values.console,
            cursor: values.cursor,
            stableWithinMs: values['wait-stable'] ? timeoutMs : null,
        };
        // What writes pictures is loaded while the screen comes to rest.
        const [whole] = await Promise.all([picture(session, wanted), loadGdkPixbuf()]);
        const part = region ? cropped(whole, region) : whole;
        const bytes = await encodePicture(part, format);
        await writeOutput(file, new GLib.Bytes(bytes));
        if (file === '-') return;
        const { width, height } = part;
        print(values.json ? JSON.stringify({ file, width, height }) : file);
    };
});
