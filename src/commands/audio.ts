// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { TARGET, type Declaration } from '../command-line/declaration.js';
import { ClosedOutput } from '../command-line/exit-status.js';
import { parseChoice, parseSeconds } from '../command-line/parse.js';
import type { AudioInHandler } from '../display1/audio-listeners.js';
import { loadGStreamer, type GStreamer } from '../peripherals/gstreamer.js';
import { TAP_FORMAT } from '../peripherals/sound/audio-tap.js';
import { machineCommand } from './command.js';
import { audioOf, HeardSound, registered } from './heard-sound.js';
import { isBrokenPipe, openOutput, whileRead } from './output.js';
import { Progress } from './progress.js';
import { wait } from './screen.js';
import type { Session } from './session.js';
import { SoundFile } from './sound-file.js';
import { WavFile } from './wav-file.js';

const ACTIONS = ['play', 'capture'] as const;

const DECLARATION = {
    name: 'audio',
    group: 'devices',
    summary: 'plays a sound into the machine’s microphone, or captures what it plays',
    arguments: [
        TARGET,
        { name: 'ACTION', completion: ACTIONS },
        { name: 'FILE', completion: 'file' },
    ],
    options: {
        time: {
            type: 'string',
            value: 'SECONDS',
            help: 'captures for so long (until Ctrl+C)',
        },
    },
    notes: [
        '“capture” writes a WAV file, of silence too; - is standard output. “play” takes any sound file that GStreamer reads, begins when the machine records and ends with the file.',
    ],
    examples: [
        ['vitrine audio --time=10 my-machine capture ten-seconds.wav', 'what it plays'],
        ['vitrine audio my-machine play question.wav', 'as its microphone'],
    ],
} as const satisfies Declaration;

async function capture(session: Session, path: string, timeMs: number): Promise<void> {
    const interrupted = session.untilInterrupted();
    const sound = await HeardSound.open(session, await audioOf(session));
    const file = new WavFile(openOutput(path));
    const progress = new Progress();
    const enough = Promise.withResolvers<undefined>();
    const broken = Promise.withResolvers<never>();
    const most = framesIn(timeMs);
    const endTap = sound.tap({
        pcm: samples => {
            try {
                file.add(samples.subarray(0, (most - file.frames) * TAP_FORMAT.channels));
            } catch (error) {
                broken.reject(isBrokenPipe(error) ? new ClosedOutput() : error);
            }
            progress.show(`${(file.frames / TAP_FORMAT.frequency).toFixed(1)} s`);
            if (file.frames === most) enough.resolve(undefined);
        },
        ended: () => undefined,
    });
    session.atEnd(() => {
        endTap();
        progress.close();
        file.close();
    });
    const done = Promise.race([enough.promise, broken.promise, interrupted]);
    await (path === '-' ? whileRead(done) : done);
}

function framesIn(ms: number): number {
    return Math.round((ms * TAP_FORMAT.frequency) / 1000);
}

/** A microphone that says what a file says, from when the machine begins to record. */
class FileMicrophone implements AudioInHandler {
    readonly ended = Promise.withResolvers<undefined>();
    readonly #files = new Map<bigint, SoundFile>();

    constructor(
        private readonly gstreamer: GStreamer,
        private readonly path: string,
    ) {}

    init(id: bigint, format: Parameters<AudioInHandler['init']>[1]): void {
        this.fini(id);
        try {
            this.#files.set(id, new SoundFile(this.gstreamer, this.path, format));
        } catch (error) {
            this.ended.reject(error);
        }
    }

    fini(id: bigint): void {
        this.#files.get(id)?.close();
        this.#files.delete(id);
    }

    setEnabled(): void {
        // It is asked for sound while it records.
    }

    setVolume(): void {
        // As it is in the file.
    }

    read(id: bigint, size: number): GLib.Bytes {
        const file = this.#files.get(id);
        if (!file) return new GLib.Bytes(new Uint8Array(0));
        const bytes = file.read(size);
        if (file.isOver) this.ended.resolve(undefined);
        return bytes;
    }

    closed(): void {
        for (const id of [...this.#files.keys()]) this.fini(id);
    }
}

/** What was given last is heard by then. */
const LAST_MS = 200;

async function play(session: Session, path: string): Promise<void> {
    const file = Gio.File.new_for_commandline_arg(path);
    if (!file.query_exists(null)) throw new RangeError(`There is no file ${path}.`);
    const microphone = new FileMicrophone(await loadGStreamer(), file.get_path() ?? path);
    const listener = await registered((await audioOf(session)).listenIn(microphone, null));
    session.atEnd(() => {
        listener.close();
        microphone.closed();
    });
    await microphone.ended.promise;
    await wait(LAST_MS);
}

export const audio = machineCommand(DECLARATION, ({ values, words }) => {
    const [name = '', path = ''] = words;
    const action = parseChoice('ACTION', name, ACTIONS);
    const timeMs = values.time === undefined ? Infinity : parseSeconds('--time', values.time);
    return session => (action === 'play' ? play(session, path) : capture(session, path, timeMs));
});
