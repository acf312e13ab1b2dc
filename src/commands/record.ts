// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import {
    CONSOLE_OPTION,
    JSON_OPTION,
    TARGET,
    type Declaration,
} from '../command-line/declaration.js';
import { parseChoice, parseSeconds } from '../command-line/parse.js';
import type { Console } from '../display1/console.js';
import { DmabufFrames } from '../export/dmabuf-frames.js';
import type { AudioTap } from '../peripherals/sound/audio-tap.js';
import { CONTAINERS, type Container } from '../recording/container.js';
import { VideoRecorder } from '../recording/video-recorder.js';
import { CurrentFrame } from '../scanout/current-frame.js';
import { mirrorRows, type FrameSource } from '../scanout/frame-source.js';
import { pictureCalls, readingOptions } from '../scanout/frame-handler.js';
import { NoPicture } from '../scanout/one-picture.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { HeardSound } from './heard-sound.js';
import { Progress } from './progress.js';
import { wait } from './screen.js';
import type { Session } from './session.js';

const PROGRESS_MS = 200;
const FIRST_PICTURE_MS = 3000;
const POLL_MS = 20;

const DECLARATION = {
    name: 'record',
    group: 'screen',
    summary: 'records the screen and its sound into a video file, until Ctrl+C',
    arguments: [TARGET, { name: 'FILE', isOptional: true, completion: 'file' }],
    options: {
        format: {
            type: 'string',
            value: 'FORMAT',
            completion: CONTAINERS,
            help: 'webm or mp4 (what the file’s name says)',
        },
        time: { type: 'string', value: 'SECONDS', help: 'records for so long' },
        'no-sound': { type: 'boolean', help: 'only the screen' },
        console: CONSOLE_OPTION,
        json: JSON_OPTION,
    },
    notes: [
        'FILE is recording.webm unless given; its name is printed when it is whole. A machine that ends is recorded to its end. In a script, --time is needed.',
    ],
    fields: [
        ['file', 'where the video is'],
        ['seconds', 'how long it is'],
        ['frames', 'how many pictures it has'],
        ['skipped', 'how many were left out, since the encoder was not done with those before'],
    ],
    examples: [
        ['vitrine record my-machine', 'until Ctrl+C, into recording.webm'],
        ['vitrine record --time=60 my-machine minute.mp4', 'a minute'],
    ],
} as const satisfies Declaration;

/** What is recorded, and where to. */
interface Wanted {
    readonly path: string;
    readonly container: Container;
    readonly timeMs: number;
    readonly console: string | undefined;
    readonly withSound: boolean;
    readonly isJson: boolean;
}

function containerOf(path: string, format: string | undefined): Container {
    if (format !== undefined) return parseChoice('--format', format, CONTAINERS);
    const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
    const container = CONTAINERS.find(one => one === ending);
    if (container) return container;
    throw new UsageError(
        `“${path}” is no name of a video: let it end in .webm or .mp4, or give --format.`,
    );
}

/** What a recorder reads, while a device leaves it alone where one has it. */
function uprightPicture(source: FrameSource | null): FrameSource | null {
    if (!source?.isFlipped && !source?.reading) return source;
    let picture = source;
    const read = (): void => {
        if (source.isFlipped) picture = mirrorRows(source);
    };
    if (source.reading) source.reading(read);
    else read();
    return picture;
}

/** Follows a console's picture in the machine's own memory; gives what it is now. */
async function follow(session: Session, console: Console, changed: () => void) {
    const frame = new CurrentFrame({ replaced: changed, damaged: changed });
    const ignore = (): void => undefined;
    let refused: string | null = null;
    const dmabuf = new DmabufFrames(frame, sentence => {
        refused = sentence;
    });
    const listener = await console.attach(
        {
            ...pictureCalls(frame),
            disable: ignore,
            mouseSet: ignore,
            cursorDefine: ignore,
            closed: ignore,
        },
        null,
        readingOptions(dmabuf),
    );
    session.atEnd(() => {
        listener.close();
        dmabuf.close();
        frame.close();
    });
    for (let waited = 0; !frame.source; waited += POLL_MS) {
        if (refused !== null) throw new NoPicture(refused);
        if (waited > FIRST_PICTURE_MS) throw new NoPicture('The machine shows nothing.');
        await wait(POLL_MS);
    }
    return () => uprightPicture(frame.source);
}

async function soundOf(session: Session, isWanted: boolean): Promise<HeardSound | null> {
    const { audio } = await session.display();
    if (!audio || !isWanted) return null;
    return HeardSound.open(session, audio);
}

async function untilEnough(
    recorder: VideoRecorder,
    timeMs: number,
    ended: Promise<unknown>,
): Promise<void> {
    const progress = new Progress();
    const state = { isOver: false };
    void ended.then(() => {
        state.isOver = true;
    });
    while (!state.isOver && recorder.elapsedUs < timeMs * 1000) {
        progress.show(`Recording: ${(recorder.elapsedUs / 1e6).toFixed(0)} s; Ctrl+C ends it.`);
        const left = timeMs - recorder.elapsedUs / 1000;
        await Promise.race([ended, wait(Math.min(PROGRESS_MS, Math.max(1, left)))]);
    }
    progress.close();
}

async function start(
    session: Session,
    { container, path, console, withSound }: Wanted,
    failed: (reason: string) => void,
): Promise<VideoRecorder> {
    let recorder: VideoRecorder | null = null;
    const picture = await follow(session, await session.console(console), () => {
        recorder?.changed();
    });
    const sound = await soundOf(session, withSound);
    const file = Gio.File.new_for_commandline_arg(path);
    const begun = await VideoRecorder.start({
        container,
        path: file.get_path() ?? path,
        picture,
        ...(sound ? { sound: (tap: AudioTap) => sound.tap(tap) } : {}),
        failed,
    });
    recorder = begun;
    session.atEnd(() => {
        begun.close();
    });
    return begun;
}

async function run(session: Session, wanted: Wanted): Promise<void> {
    if (session.goesOn && wanted.timeMs === Infinity)
        throw new UsageError('In a script, a recording needs --time.');
    const failed = Promise.withResolvers<never>();
    failed.promise.catch(() => undefined);
    const ended = Promise.withResolvers<undefined>();
    const end = (): void => {
        ended.resolve(undefined);
    };
    const recorder = await start(session, wanted, reason => {
        failed.reject(new RangeError(reason));
    });
    void session.untilInterrupted().then(end);
    session.expectEnd(end);
    await Promise.race([untilEnough(recorder, wanted.timeMs, ended.promise), failed.promise]);
    const { frames, skipped, durationUs } = await recorder.stop();
    const { path, isJson } = wanted;
    const seconds = durationUs / 1e6;
    print(isJson ? JSON.stringify({ file: path, seconds, frames, skipped }) : path);
}

export const record = machineCommand(DECLARATION, ({ values, words }) => {
    const [path = 'recording.webm'] = words;
    const wanted = {
        path,
        container: containerOf(path, values.format),
        timeMs: values.time === undefined ? Infinity : parseSeconds('--time', values.time),
        console: values.console,
        withSound: !values['no-sound'],
        isJson: values.json,
    };
    return session => run(session, wanted);
});
